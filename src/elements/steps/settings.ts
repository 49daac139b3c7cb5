import {textOf} from '../../domain/attribute.js';
import {bestLanguage} from '../../domain/choose.js';
import {menuLanguages} from '../../domain/labels.js';
import {devices, type Device, type Labels} from '../../domain/model/guide.js';
import type {AuthorMessages} from '../base/author-messages.js';
import type {Choices} from '../base/settings.js';
import {places, type Place} from './tick-storage.js';

/** Attributes that only the step list, and an element that embeds it, have. */
interface StepsAttributes {
  readonly device: string | null;
  readonly menus: string | null;
  readonly remember: string | null;
  readonly storageConsent: string | null;
  /** Language of the words. */
  readonly language: string;
  readonly choices: Choices;
}

/** Settings from these attributes. */
interface StepsSettings {
  device: Device;
  menus: string;
  place: Place;
  /** False where the consent manager denied storage, or its answer was not understood. */
  mayKeep: boolean;
}

/** Reads these attributes; problems go to the author. */
export function readStepsSettings(
  {device, menus, remember, storageConsent, language, choices}: StepsAttributes,
  labels: Labels,
  author: AuthorMessages,
): StepsSettings {
  const languages = menuLanguages(labels);
  const usual = bestLanguage(language, languages) ?? 'en';
  const answers = ['granted', 'denied'] as const;
  const unclear = textOf(storageConsent) ? 'denied' : 'granted';
  return {
    device: author.word('device', device, devices, 'app', choices.device),
    menus: author.word('menus', menus, languages, usual, choices.menus),
    place: author.word('remember', remember, places, 'off'),
    mayKeep: author.word('storage-consent', storageConsent, answers, unclear) === 'granted',
  };
}
