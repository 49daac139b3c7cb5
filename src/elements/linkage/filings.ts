import {html, nothing, type TemplateResult} from 'lit';
import type {Filing} from '../../domain/model/linkage.js';
import type {Pack} from '../../domain/model/guide.js';
import {formatList, formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {accountName, partNames} from './names.js';
import {formButton} from '../parts/forms.js';
import type {WayoutLinkage} from '../wayout-linkage.js';

/** How the bracket is drawn. The words say the same. */
type Bracket = 'solid' | 'dashed' | 'dotted' | 'open';

/** Some accounts under one bracket, and what becomes of them. */
interface Entry {
  bracket: Bracket;
  mark: unknown;
  accounts: readonly string[];
  text: string;
  actions?: unknown;
}

/** The accounts' names, each with what is used through it. */
const names = (host: WayoutLinkage, pack: Pack, ids: readonly string[]): TemplateResult[] =>
  ids.map((id) => {
    const {situation} = host.flow;
    const parts = partNames(
      pack,
      situation.accounts?.find((account) => account.id === id),
    );
    return html`<strong class="point"
      >${accountName(host, pack, id)}
      ${parts.length ? html`<span>${host.msg(str`with ${formatList(parts, host.language)}`)}</span>` : nothing}</strong
    >`;
  });

const row = (
  host: WayoutLinkage,
  pack: Pack,
  {bracket, mark, accounts, text, actions}: Entry,
): TemplateResult =>
  html`<li part="item">
    <span class="bracket ${bracket}" part="mark" aria-hidden="true"><span part="number">${mark}</span></span>
    <div part="detail">
      ${names(host, pack, accounts)}
      <p>${text}</p>
      ${actions ? html`<div class="actions">${actions}</div>` : nothing}
    </div>
  </li>`;

/** One objection: for which accounts, from where, with the buttons. */
function filing(host: WayoutLinkage, pack: Pack, {from, or, covers}: Filing, index: number): Entry {
  const {msg} = host;
  const {accounts = [], unknown = []} = host.flow.situation;
  const ways = [from, ...or];
  const forms = new Set(
    ways.flatMap((id) => {
      const platform = accounts.find((account) => account.id === id)?.platform ?? '';
      return pack.linkage!.units[platform]?.form ?? [];
    }),
  );
  const uncertain = accounts.length > 1 && unknown.includes(from);
  const only = msg(str`Linked: one objection covers them. File it from ${accountName(host, pack, from)}.`);
  const linked = or.length
    ? msg('Linked: one objection covers them, from whichever you are logged in to.')
    : only;
  const single = uncertain
    ? msg('One objection, logged in to this account. Whether it is linked to another is not known.')
    : msg('One objection, logged in to this account.');
  return {
    bracket: uncertain ? 'dashed' : 'solid',
    mark: formatNumber(index + 1, host.language),
    accounts: covers,
    text: covers.length > 1 ? linked : single,
    actions: [...forms].map((form, i) => formButton(host, pack, form, i === 0)),
  };
}

/** Accounts that need nothing, by the one whose earlier objection settles them. */
function settled(host: WayoutLinkage, pack: Pack): Entry[] {
  const {advice} = host.flow;
  const {msg} = host;
  return [...new Set(advice.settled.map(({by}) => by))].map((by) => {
    const accounts = advice.settled.filter((each) => each.by === by).map(({id}) => id);
    const name = accountName(host, pack, by);
    return {
      bracket: 'dotted',
      mark: '✓',
      accounts,
      text:
        accounts.length > 1
          ? msg(str`Nothing to file: linked, and your earlier objection for ${name} was confirmed.`)
          : msg('Nothing to file: your earlier objection was confirmed.'),
    };
  });
}

/** Who has to file what, and who nothing. */
export function plan(host: WayoutLinkage, pack: Pack): TemplateResult | typeof nothing {
  const {msg} = host;
  const {advice} = host.flow;
  const rest = (accounts: readonly string[], text: string): Entry[] =>
    accounts.length ? [{bracket: 'open', mark: '–', accounts, text}] : [];
  const entries = [
    // Where no objection exists a form would mislead; a note says what to do if one is shown all the same.
    ...advice.filings.map((each, index) => filing(host, pack, each, index)),
    ...settled(host, pack),
    ...rest(advice.blocked, msg('Needs an objection, but you cannot log in to file it.')),
    ...rest(advice.exempt, msg('Under 18: nothing to file.')),
  ];
  return entries.length
    ? html`<ol class="objections" role="list">
        ${entries.map((entry) => row(host, pack, entry))}
      </ol>`
    : nothing;
}
