import type {Described} from './guide.js';
import {$schema, id, ids, sourceId, when} from './primitives.js';
import {array, filled, flag, object, oneOf, optional, record, set, someText} from '../shape.js';
import {recipients, type Letter, type Letters, type Passage} from '../../domain/model/letters.js';

export interface LettersFile extends Letters, Described {}

const letter = object<Letter>({
  id,
  when,
  to: oneOf(recipients),
  blocks: filled(array(filled(ids))),
});

const passage = object<Passage>({formula: optional(flag), perPlatform: optional(flag)});

export const lettersShape = object<LettersFile>({
  $schema,
  address: filled(set(someText)),
  source: sourceId,
  register: optional(sourceId),
  authority: object<Letters['authority']>({name: id, address: id}),
  platforms: filled(ids),
  letters: filled(array(letter)),
  passages: filled(record(id, passage)),
});
