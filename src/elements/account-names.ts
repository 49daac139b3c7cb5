import {alone, unknown} from '../domain/linkage-answers.js';
import type {AskedQuestion} from '../domain/linkage-flow.js';
import type {Account, Answer, LinkageSituation} from '../domain/linkage-model.js';
import {regions, type Pack} from '../domain/model.js';
import {formatList} from '../locale/format.js';
import {str} from '../locale/message.js';
import {nameOfRegion} from './region.js';
import type {WayoutLinkage} from './wayout-linkage.js';

/** `Instagram`, or `Instagram 2` where the reader has several. A part stands for the login behind it. */
export function accountName(
  {guide: {platforms}}: Pack,
  {accounts = []}: LinkageSituation,
  id: string,
): string {
  const account = accounts.find((each) => each.id === id);
  if (!account) return platforms[id] ?? id;
  const alike = accounts.filter(({platform}) => platform === account.platform);
  const name = platforms[account.platform] ?? account.platform;
  return alike.length > 1 ? `${name} ${alike.indexOf(account) + 1}` : name;
}

/** Names of what is used through an account: Threads. */
export const partNames = ({guide: {platforms}}: Pack, account: Account | undefined): string[] =>
  Object.keys(platforms).flatMap((part) => (account?.[part] === true ? platforms[part]! : []));

/** What an option is called: an account, a thing with words, a region or a platform. */
export function optionName(
  host: WayoutLinkage,
  pack: Pack,
  {question: {id, options, of: subjects}}: AskedQuestion,
  option: string,
): string {
  if ((options ?? subjects) === 'accounts') return accountName(pack, host.flow.situation, option);
  const region = regions.find((each) => each === option);
  if (region) return nameOfRegion(host, region);
  return pack.words.options?.[`${id}-${option}`]?.['text'] ?? pack.guide.platforms[option] ?? option;
}

/** What a group of linked accounts is called. */
export function groupName({msg}: WayoutLinkage, group: string): string {
  if (group === alone) return msg('On its own');
  return group === unknown ? msg('I don’t know') : msg(str`Group ${group}`);
}

/** An answer in words. */
export function answerText(host: WayoutLinkage, pack: Pack, asked: AskedQuestion, answer: Answer): string {
  const named = (option: string) => optionName(host, pack, asked, option);
  if (typeof answer === 'string') return named(answer);
  if (Array.isArray(answer)) return formatList((answer as string[]).map(named), host.language);
  return Object.entries(answer)
    .map(
      ([id, value]) =>
        `${named(id)}: ${asked.question.type === 'assign' ? groupName(host, String(value)) : value}`,
    )
    .join(' · ');
}
