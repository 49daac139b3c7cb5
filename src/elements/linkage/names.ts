import {alone, unknown} from '../../domain/linkage/answers.js';
import type {AskedQuestion} from '../../domain/linkage/questions.js';
import {regions} from '../../domain/model/guide.js';
import type {Account, Answer} from '../../domain/model/linkage.js';
import {formatList, formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {nameOfRegion} from '../parts/region.js';
import type {LinkageHost} from './host.js';

/** Name of a unit: the guide's words for it, or the proper name of a platform. */
const unitName = ({pack: {guide, words}}: LinkageHost, unit: string): string =>
  words.units?.[unit]?.['name'] ?? guide.platforms[unit] ?? unit;

/** `Instagram`, or `Instagram 2` where the reader has several. A part stands for the login behind it. */
export function accountName(host: LinkageHost, id: string): string {
  const {accounts = []} = host.flow.situation;
  const account = accounts.find((each) => each.id === id);
  if (!account) return unitName(host, id);
  const alike = accounts.filter(({platform}) => platform === account.platform);
  const name = unitName(host, account.platform);
  return alike.length > 1 ? `${name} ${formatNumber(alike.indexOf(account) + 1, host.language)}` : name;
}

/** Names of the platforms that are used through an account: Threads. */
export function partNames({pack}: LinkageHost, account: Account | undefined): string[] {
  const {platforms} = pack.guide;
  return Object.keys(platforms).flatMap((part) => (account?.[part] === true ? platforms[part]! : []));
}

/** Name of an option: of an account, a region, an option with words, or a platform. */
export function optionName(
  host: LinkageHost,
  {question: {id, options, of: subjects}}: AskedQuestion,
  option: string,
): string {
  if ((options ?? subjects) === 'accounts') return accountName(host, option);
  const region = regions.find((each) => each === option);
  if (region) return nameOfRegion(host, region);
  return host.pack.words.options?.[`${id}-${option}`]?.['text'] ?? unitName(host, option);
}

/** Name of a group of linked accounts. */
export function groupName({msg, language}: LinkageHost, group: string): string {
  if (group === alone) return msg('On its own');
  if (group === unknown) return msg('I don’t know');
  return msg(str`Group ${formatNumber(Number(group), language)}`);
}

/** Answer in words. */
export function answerText(host: LinkageHost, asked: AskedQuestion, answer: Answer): string {
  const named = (option: string) => optionName(host, asked, option);
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
