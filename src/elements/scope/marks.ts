import {html, type TemplateResult} from 'lit';
import type {Group} from '../../domain/model/guide.js';
import type {WayoutScope} from '../wayout-scope.js';

/** What each group is called, and in a word where space is short. */
export const groupNames = ({msg}: WayoutScope): Record<Group, [name: string, word: string]> => ({
  objectable: [msg('Used, unless you object'), msg('used')],
  unreached: [msg('Used, and your objection doesn’t reach it'), msg('can’t object')],
  impossible: [msg('Used, with no way to object'), msg('no way to object')],
  conditional: [msg('Only if …'), msg('only if …')],
  unused: [msg('Not used'), msg('not used')],
});

/** The shape of a group. It repeats what stands beside it in words. */
export const mark = (group: Group): TemplateResult =>
  html`<span class="shape ${group}" part="mark" aria-hidden="true"></span>`;
