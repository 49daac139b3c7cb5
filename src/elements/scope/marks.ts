import {html, type TemplateResult} from 'lit';
import type {Group} from '../../domain/model/guide.js';
import type {ScopeHost} from './host.js';

/** Name of each group, and a short form where space is short. */
export const groupLabels = ({msg}: ScopeHost): Record<Group, [name: string, word: string]> => ({
  objectable: [msg('Used, unless you object'), msg('used')],
  unreached: [msg('Used, and your objection doesn’t reach it'), msg('can’t object')],
  impossible: [msg('Used, with no way to object'), msg('no way to object')],
  conditional: [msg('Only if …'), msg('only if …')],
  unused: [msg('Not used'), msg('not used')],
});

/** Shape of a group. It repeats the words beside it. */
export const mark = (group: Group): TemplateResult =>
  html`<span class="shape ${group}" part="mark" aria-hidden="true"></span>`;
