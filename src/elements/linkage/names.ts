import {alone, unknown} from '../../domain/linkage/answers.js';
import type {AskedQuestion} from '../../domain/linkage/questions.js';
import type {Account, Answer} from '../../domain/model/linkage.js';
import {regions, type Pack} from '../../domain/model/guide.js';
import {formatList, formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {nameOfRegion} from '../parts/region.js';
import type {WayoutLinkage} from '../wayout-linkage.js';

/** `Instagram`, or `Instagram 2` where the reader has several. A part stands for the login behind it. */
export function accountName(
  {flow: {situation}, language}: WayoutLinkage,
  {guide: {platforms}}: Pack,
  id: string,
): string {
  const {accounts = []} = situation;
  const account = accounts.find((each) => each.id === id);
  if (!account) return platforms[id] ?? id;
  const alike = accounts.filter(({platform}) => platform === account.platform);
  const name = platforms[account.platform] ?? account.platform;
  return alike.length > 1 ? `${name} ${formatNumber(alike.indexOf(account) + 1, language)}` : name;
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
  if ((options ?? subjects) === 'accounts') return accountName(host, pack, option);
  const region = regions.find((each) => each === option);
  if (region) return nameOfRegion(host, region);
  return pack.words.options?.[`${id}-${option}`]?.['text'] ?? pack.guide.platforms[option] ?? option;
}

/** What a group of linked accounts is called. */
export function groupName({msg, language}: WayoutLinkage, group: string): string {
  if (group === alone) return msg('On its own');
  if (group === unknown) return msg('I don’t know');
  return msg(str`Group ${formatNumber(Number(group), language)}`);
}

/** An answer in words. */
export function answerText(host: WayoutLinkage, pack: Pack, asked: AskedQuestion, answer: Answer): string {
  const named = (option: string) => optionName(host, pack, asked, option);
  if (typeof answer === 'string') return named(answer);
  if (Array.isArray(answer)) return formatList((answer as string[]).map(named), host.language);
  return Object.entries(answer)
    .map(([id, value]) => {
      const name = named(id);
      const said =
        asked.question.type === 'assign'
          ? groupName(host, String(value))
          : formatNumber(Number(value), host.language);
      return host.msg(str`${name}: ${said}`);
    })
    .join(' · ');
}
