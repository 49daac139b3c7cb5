import {readWords} from '../../domain/attribute.js';
import type {Guide} from '../../domain/model/guide.js';
import type {AuthorMessages} from '../base/author-messages.js';

const views = ['list', 'matrix'] as const;
export type View = (typeof views)[number];

/** Reads the attributes that only the kinds of data have; problems go to the author. */
export function readScopeSettings(
  {view, only}: {readonly view: string | null; readonly only: string | null},
  {scope = []}: Guide,
  author: AuthorMessages,
): {view: View; only: readonly string[]} {
  const ids = scope.map(({id}) => id);
  return {
    view: author.word('view', view, views, 'list'),
    only: author.take(readWords('only', only, ids)) ?? ids,
  };
}
