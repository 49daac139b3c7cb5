import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const options = {
  runOnly: [...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'], 'best-practice'],
  rules: {'target-size': {enabled: true}},
  resultTypes: ['violations'],
};

interface Violation {
  id: string;
  help: string;
  nodes: {target: unknown[]}[];
}

interface Axe {
  run: (context: unknown, options: unknown) => Promise<{violations: Violation[]}>;
}

/** Landmarks of one element have names of their own; two elements of a page may have the same. */
const withinOne = ['landmark-unique'];

async function found(page: Page, wanted: object, where: 'page' | 'ours together' | 'each of ours') {
  if (!(await page.evaluate(() => 'axe' in self))) await page.addScriptTag({content: axe});
  return page.evaluate(
    async ([how, what]) => {
      const {axe: checker} = self as unknown as {axe: Axe};
      // axe looks into elements inside another by itself.
      const ours = allOurs().filter((each) => each.getRootNode() === document);
      const contexts = what === 'page' ? [document] : what === 'each of ours' ? ours : [{include: ours}];
      const all: string[] = [];
      for (const context of contexts)
        for (const {id, help, nodes} of (await checker.run(context, how)).violations)
          all.push(...nodes.map(({target}) => `${id} (${help}) at ${JSON.stringify(target)}`));
      return all;
    },
    [wanted, where] as const,
  );
}

/** Rules of accessibility that elements of ours break, as `rule (help) at target`. axe reads the whole page in each run. */
export async function violations(page: Page): Promise<string[]> {
  const disabled = Object.fromEntries(withinOne.map((rule) => [rule, {enabled: false}]));
  return [
    ...(await found(page, {...options, rules: {...options.rules, ...disabled}}, 'ours together')),
    ...(await found(page, {resultTypes: options.resultTypes, runOnly: withinOne}, 'each of ours')),
  ];
}

/** Texts of elements of ours without enough contrast, in the same form. */
export const faintColours = (page: Page): Promise<string[]> =>
  found(page, {resultTypes: options.resultTypes, runOnly: ['color-contrast']}, 'ours together');

/** Rules of accessibility that a page as a whole breaks, in the same form. */
export const pageViolations = (page: Page): Promise<string[]> => found(page, options, 'page');

/** References that lead nowhere, and ids that lead to two places, within each shadow root. axe passes the first. */
export const lostReferences = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const references = ['aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-details', 'aria-owns'];
    const more = [
      'aria-activedescendant',
      'aria-errormessage',
      'aria-flowto',
      'for',
      'form',
      'list',
      'headers',
    ];
    const found: string[] = [];
    for (const element of allOurs()) {
      const root = element.shadowRoot!;
      const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
      found.push(
        ...ids
          .filter((id, index) => ids.indexOf(id) !== index)
          .map((id) => `${element.id}: two with the id ${id}`),
      );
      for (const attribute of [...references, ...more])
        for (const node of root.querySelectorAll(`[${attribute}]`))
          for (const id of node.getAttribute(attribute)!.split(/\s+/))
            if (!ids.includes(id)) found.push(`${element.id}: ${attribute}="${id}" leads nowhere`);
      for (const link of root.querySelectorAll('a[href^="#"]'))
        found.push(`${element.id}: a link to ${link.getAttribute('href')} cannot leave its root`);
    }
    return found;
  });

/** Controls whose name lacks the words that are seen on them: people who speak to their device say those (WCAG 2.2, 2.5.3). */
export const unspeakable = (page: Page): Promise<{named: number; found: string[]}> =>
  page.evaluate(() => {
    const plain = (text: string) =>
      ` ${text
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase()} `;
    const controls = allOurs()
      .flatMap((element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-label]')])
      .filter(
        (each) => each.matches('a, button, input, select, textarea, [role=tab]') && each.innerText.trim(),
      );
    return {
      named: controls.length,
      found: controls
        .filter((each) => !plain(each.ariaLabel!).includes(plain(each.innerText)))
        .map((each) => `“${each.innerText}” is named “${each.ariaLabel}”`),
    };
  });

/** Elements wider than their column, and what in them is. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    allOurs().flatMap(({localName, shadowRoot, clientWidth}) =>
      [...shadowRoot!.querySelectorAll<HTMLElement>('.frame')]
        .filter(({scrollWidth}) => scrollWidth > clientWidth + 1)
        .map(({scrollWidth}) => `${localName}: ${scrollWidth} in ${clientWidth}`),
    ),
  );
