import type {Described} from './guide.js';
import {day, hash, id, $schema} from './primitives.js';
import {count, array, either, filled, object, oneOf, optional, record, set, someText} from '../shape.js';
import {gone, type Changes, type RecordedChange} from '../../domain/model/changes.js';

export interface ChangesFile extends Changes, Described {}

const change = object<RecordedChange>({
  id,
  date: day,
  revision: count,
  what: someText,
  reason: someText,
  sources: optional(filled(set(someText))),
  facts: record(someText, either<string>('factMark', hash, oneOf([gone]))),
});

export const changesShape = object<ChangesFile>({$schema, changes: filled(array(change))});
