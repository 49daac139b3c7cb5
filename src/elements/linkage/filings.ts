import {html, nothing, type TemplateResult} from 'lit';
import type {Advice, Filing} from '../../domain/model/linkage.js';
import {formatList, formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {accountName, partNames} from './names.js';
import {formButton} from '../parts/forms.js';
import type {LinkageHost} from './host.js';

/** Line style of a bracket. The words say the same. */
type Bracket = 'solid' | 'dashed' | 'dotted' | 'open';

/** Tests for unknown links or locked accounts: finding out comes first then. */
export const isUncertain = ({best, filings, blocked}: Advice): boolean =>
  best < filings.length || blocked.length > 0;

/** Accounts under one bracket, with the advice for them. */
interface BracketRow {
  bracket: Bracket;
  mark: unknown;
  accounts: readonly string[];
  text: string;
  actions?: unknown;
}

/** Names of accounts, each with the platforms used through it. */
const names = (host: LinkageHost, ids: readonly string[]): TemplateResult[] =>
  ids.map((id) => {
    const {situation} = host.flow;
    const parts = partNames(
      host,
      situation.accounts?.find((account) => account.id === id),
    );
    return html`<strong class="point"
      >${accountName(host, id)}
      ${parts.length ? html`<span>${host.msg(str`with ${formatList(parts, host.language)}`)}</span>` : nothing}</strong
    >`;
  });

const row = (host: LinkageHost, {bracket, mark, accounts, text, actions}: BracketRow): TemplateResult =>
  html`<li part="item">
    <span class="bracket ${bracket}" part="mark" aria-hidden="true"><span part="number">${mark}</span></span>
    <div part="detail">
      ${names(host, accounts)}
      <p>${text}</p>
      ${actions ? html`<div class="actions">${actions}</div>` : nothing}
    </div>
  </li>`;

/** Row of one objection: its accounts, the logins to file it from, and the buttons. */
function filing(host: LinkageHost, {from, or, covers}: Filing, index: number): BracketRow {
  const {msg} = host;
  const {accounts = [], unknown = []} = host.flow.situation;
  const {units} = host.pack.linkage!;
  const platforms = [from, ...or].map((id) => accounts.find((account) => account.id === id)!.platform);
  const forms = new Set(platforms.flatMap((platform) => units[platform]!.form ?? []));
  const [unit = ''] = platforms;
  const uncertain =
    accounts.length > 1 &&
    (unknown.includes(from) || (isUncertain(host.flow.advice) && units[unit]!.perhaps));
  const only = msg(str`Linked: one objection covers them. File it from ${accountName(host, from)}.`);
  const linked = or.length
    ? msg('Linked: one objection covers them, from whichever you are logged in to.')
    : only;
  const single = uncertain
    ? msg('One objection, logged in to this account. Whether it is linked to another is not known.')
    : (host.pack.words.units?.[unit]?.['text'] ?? msg('One objection, logged in to this account.'));
  return {
    bracket: uncertain ? 'dashed' : 'solid',
    mark: formatNumber(index + 1, host.language),
    accounts: covers,
    text: covers.length > 1 ? linked : single,
    actions: [...forms].map((form, i) => formButton(host, form, i === 0)),
  };
}

/** Rows of accounts that need nothing, by the one whose earlier objection settles them. */
function settled(host: LinkageHost): BracketRow[] {
  const {advice} = host.flow;
  const {msg} = host;
  return [...new Set(advice.settled.map(({by}) => by))].map((by) => {
    const accounts = advice.settled.filter((each) => each.by === by).map(({id}) => id);
    const name = accountName(host, by);
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

/** Rows of all accounts: objections to file first, then accounts that need none or cannot file. */
export function filingList(host: LinkageHost): TemplateResult | typeof nothing {
  const {msg} = host;
  const {advice} = host.flow;
  const rest = (accounts: readonly string[], text: string): BracketRow[] =>
    accounts.length ? [{bracket: 'open', mark: '–', accounts, text}] : [];
  const entries = [
    // Forms would mislead where no objection exists; a note advises readers who are shown one all the same.
    ...advice.filings.map((each, index) => filing(host, each, index)),
    ...settled(host),
    ...rest(advice.blocked, msg('Needs an objection, but you cannot log in to file it.')),
    ...rest(advice.exempt, msg('Under 18: not counted here. The notes say what is used.')),
  ];
  return entries.length
    ? html`<ol class="objections" role="list">
        ${entries.map((entry) => row(host, entry))}
      </ol>`
    : nothing;
}
