/** Pages with the guides of the fixtures as publishers' own. */
import type {Page} from 'playwright-core';
import {packOf, type Pack} from '../fixtures/pack.mjs';
import {classic, oneFile} from './fixture.js';

export const srcFile = '/dist/cdn/wayout-src.js';
export const checkFile = '/dist/cdn/wayout-check.js';
export const titleIn = (language: string) =>
  (packOf().words[language]!['heads'] as Record<string, {title: string}>)[
    (packOf().guide['heads'] as {id: string}[])[0]!.id
  ]!.title;

export const pack = (folder?: string) => JSON.stringify(packOf(folder));
/** The guide about nothing, spoilt. */
export function spoilt(change: (pack: Pack) => void): string {
  const own = packOf();
  change(own);
  return JSON.stringify(own);
}

const readable = '<p>Readable without scripts.</p>';
export const tag = (attributes: string, name = 'steps', inside = readable) =>
  `<wayout-${name} ${attributes}>${inside}</wayout-${name}>`;

export const deferred = classic(oneFile).replace('src', 'defer src');
/** Number of requests for a file. */
export const asked = ({requests}: {requests: string[]}, path: string) =>
  requests.filter((request) => request.endsWith(` ${path}`)).length;

/** Words of each element and messages for its author, by id. */
export const results = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      allOurs()
        .filter(({id}) => id)
        .map((element) => {
          const {shadowRoot, problems, language} = element as HTMLElementTagNameMap['wayout-steps'];
          const frame = shadowRoot?.querySelector<HTMLElement>('.frame');
          return [
            element.id,
            {
              text: frame?.innerText ?? '',
              language,
              codes: problems.map(({code}) => code),
              told: problems.map(({message}) => message).join('\n'),
            },
          ];
        }),
    ),
  );

/** Waits until every element shows words, or says why it does not. */
export const settled = (page: Page) =>
  page.waitForFunction(() => {
    const elements = allOurs() as HTMLElementTagNameMap['wayout-steps'][];
    return (
      elements.length &&
      elements.every((element) => element.matches(':state(ready)') || element.problems.length)
    );
  });

/** Waits until the first element shows a text. */
export const showing = (page: Page, text: string) =>
  page.waitForFunction((wanted) => allOurs()[0]!.shadowRoot!.textContent.includes(wanted), text);
