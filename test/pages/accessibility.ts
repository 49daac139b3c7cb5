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

/** What axe finds wrong with each element, as `id: rule (help) at target`. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in self))) await page.addScriptTag({content: axe});
  return page.evaluate(
    async (wanted) => {
      const {axe: checker} = self as unknown as {
        axe: {run: (element: Element, how: unknown) => Promise<{violations: Violation[]}>};
      };
      const found: string[] = [];
      // axe looks into those inside another by itself.
      for (const element of allOurs().filter((each) => each.getRootNode() === document))
        for (const {id, help, nodes} of (await checker.run(element, wanted)).violations)
          found.push(
            ...nodes.map(({target}) => `${element.id}: ${id} (${help}) at ${JSON.stringify(target)}`),
          );
      return found;
    },
    only ? {...options, runOnly: only, rules: {}} : options,
  );
}

/** What axe finds wrong with a page as a whole, in the same form. */
export async function pageViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({content: axe});
  return page.evaluate(async (wanted) => {
    const {axe: checker} = self as unknown as {
      axe: {run: (how: unknown) => Promise<{violations: Violation[]}>};
    };
    return (await checker.run(wanted)).violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target}) => `${id} (${help}) at ${JSON.stringify(target)}`),
    );
  }, options);
}

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

/** Elements wider than their column, and what in them is. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    allOurs().flatMap(({localName, shadowRoot, clientWidth}) =>
      [...shadowRoot!.querySelectorAll<HTMLElement>('.frame')]
        .filter(({scrollWidth}) => scrollWidth > clientWidth + 1)
        .map(({scrollWidth}) => `${localName}: ${scrollWidth} in ${clientWidth}`),
    ),
  );
