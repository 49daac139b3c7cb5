import {quote, quoteAll} from '../problem.js';
import type {ReaderRule} from '../audience.js';
import type {Rule} from '../content.js';
import {regions, objections, type ScopeItem} from '../../domain/model/guide.js';
import {searchable, searchIn} from '../../domain/scope.js';

/** Objections that make sense for a use: data in use needs an answer, unused data needs no objection. */
const fitting = ({use}: ScopeItem) =>
  objections.filter(
    (objection) => use === 'conditional' || (objection === 'unneeded') === (use === 'unused'),
  );

/** Use and objection of a kind of data do not contradict each other. */
export const checkUses: Rule = ({guide}, say) => {
  for (const [i, item] of (guide.json.scope ?? []).entries()) {
    const expected = fitting(item);
    if (!expected.includes(item.objection))
      say(
        guide,
        ['scope', i, 'objection'],
        `${quote(item.objection)} does not go with ${quote(item.use)}. Expected ${quoteAll(expected)}.`,
      );
  }
};

/** Every word to search for finds something that the title does not find already. */
export const checkKeywords: Rule = ({words}, say) => {
  for (const file of words)
    for (const [id, {title = '', keywords}] of Object.entries(file.json.scope ?? {})) {
      const isInTitle = searchIn([title]);
      const seen = new Set<string>();
      for (const keyword of keywords?.split(',').map((word) => word.trim()) ?? []) {
        const path = ['scope', id, 'keywords'];
        const word = searchable(keyword).trim();
        if (!word) say(file, path, 'A comma with no word before or after it.');
        else if (seen.has(word)) say(file, path, `${quote(keyword)} comes twice.`);
        else if (isInTitle(keyword)) say(file, path, `${quote(keyword)} is found by the title already.`);
        seen.add(word);
      }
    }
};

/** Readers who are told that an objection works have steps to take in this guide. */
export const checkWorking: ReaderRule = ({guide}, {told}, say) => {
  for (const [i, {when, platforms, use, objection}] of (guide.json.scope ?? []).entries()) {
    if (objection !== 'works' || use === 'unused') continue;
    const controls = guide.json.controls.filter(
      (control) => !platforms.length || control.platforms.some((platform) => platforms.includes(platform)),
    );
    const ways = controls.flatMap(({variants}) => variants).filter(({answer}) => answer === 'actionable');
    const able = new Set(ways.flatMap(({id}) => told.get(`variants/${id}`) ?? []).map(({region}) => region));
    const unable = (when?.regions ?? regions).filter((region) => !able.has(region));
    if (unable.length)
      say(
        guide,
        ['scope', i, 'objection'],
        `No control lets readers in ${quoteAll(unable)} object. Expected another word than "works", or a narrower condition.`,
      );
  }
};
