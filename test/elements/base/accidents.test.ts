import {expect} from '@open-wc/testing';
import {checkSafety} from '../../../src/check/safety.js';
import type {Pack} from '../../../src/domain/model/guide.js';
import type {WayoutElement} from '../../../src/elements/base/wayout-element.js';
import {withAddresses, withCollections} from '../../../src/domain/fill.js';
import {mutate, numbers, strange} from '../../domain/accidents.js';
import '../linked.js';
import {mount} from '../nothing.js';

/** As many as there is time for: one for each element in turn. */
const runs = /Chrome\//.test(navigator.userAgent) ? 10_000 : 600;
const seed = 20261122;

interface Files {
  guide: Pack['guide'];
  linkage?: Pack['linkage'];
  labels: {labels: Pack['labels']};
  sources: NonNullable<WayoutElement['sources']>;
  words: Pack['words'];
}

/** The files of a guide as editors write them. */
async function filesIn(folder: string): Promise<Files> {
  const read = async (name: string) =>
    (await fetch(`/test/fixtures/${folder}/${name}.json`)).json() as Promise<unknown>;
  const [guide, labels, sources, words] = await Promise.all(
    ['guide', 'labels', 'sources', 'words/en'].map(read),
  );
  const linkage = folder === 'workspaces' ? {linkage: await read('linkage')} : {};
  return {guide, labels, sources, words, ...linkage} as Files;
}

/** Asks the check of a publisher's guide in readers' browsers whether this one may be shown. It asks for less than that of our own. */
const accepted = ({words, ...files}: Files): boolean => !checkSafety({...files, words: {en: words}}).length;

/** The pack that the build makes of the files; undefined where the build would stop. */
function packOf({guide, linkage, labels, sources, words}: Files): Pack | undefined {
  try {
    return {
      guide: withAddresses(guide, sources),
      labels: labels.labels,
      words: withCollections(words),
      ...(linkage ? {linkage} : {}),
    };
  } catch {
    return undefined;
  }
}

const folders = {
  'wayout-steps': 'nothing',
  'wayout-scope': 'nothing',
  'wayout-faq': 'nothing',
  'wayout-timeline': 'nothing',
  'wayout-linkage': 'workspaces',
  'wayout-guide': 'workspaces',
} as const;

/** Harmful results of a text, in an element and those inside it. */
function harm(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...[...each.attributes]
      .filter(
        ({name, value}) =>
          name.startsWith('on') ||
          // Authors may name a path of their own for evidence and reports. The reminder is a file made in the page.
          (/^(href|src|action)$/.test(name) && !/^(https:\/\/|\/(?!\/)|data:text\/calendar;)/.test(value)),
      )
      .map(({name, value}) => `${each.localName} ${name}=${value}`),
    ...(/^(script|img|iframe|object|embed|link|style|base|form)$/.test(each.localName)
      ? [each.localName]
      : []),
    ...(each.shadowRoot ? harm(each.shadowRoot) : []),
  ]);
}

describe(`of ${runs} accidents to content and attributes`, function () {
  this.timeout(50_000);
  const heard: string[] = [];
  const told = {shown: 0, stayed: 0};
  const hear = ({message}: ErrorEvent) => heard.push(message);
  const {warn} = console;
  before(() => {
    // Thousands of messages for authors are read by nobody.
    console.warn = () => {};
    window.addEventListener('error', hear);
    Object.assign(window, {hit: () => heard.push('a script ran')});
  });
  after(() => {
    console.warn = warn;
    window.removeEventListener('error', hear);
  });

  for (const [tag, folder] of Object.entries(folders))
    it(`none makes <${tag}> throw, run a script, link elsewhere, or show nothing`, async () => {
      const files = await filesIn(folder);
      const element = (await mount(tag as 'wayout-steps', {guide: 'linked'})) as WayoutElement;
      element.append(document.createElement('p'));
      const update = () => (element as unknown as {performUpdate(): void}).performUpdate();
      const attributes = (element.constructor as typeof WayoutElement).observedAttributes.filter(
        (name) => name !== 'guide' && name !== 'lang',
      );
      for (let run = 0; run < runs / 6; run++) {
        const pick = numbers(seed + run);
        const spoilt = structuredClone(files);
        for (let i = 0; i <= run % 3; i++) mutate(spoilt, pick);
        const hurt = JSON.parse(JSON.stringify(spoilt)) as Files;
        const pack = packOf(hurt);
        if (!pack) continue;
        const name = attributes[pick(attributes.length)]!;
        const value = strange[pick(strange.length)];
        const old = element.getAttribute(name);
        element.setAttribute(name, String(value));
        const where = `seed ${seed}, run ${run}, ${name}=${JSON.stringify(value)}`;
        Object.assign(element, {loaded: pack, sources: hurt.sources, opened: new Set(['sources'])});
        element.requestUpdate();
        for (let tries = 0; tries < 4 && element.isUpdatePending; tries++) update();
        const stays = Boolean(element.renderRoot.querySelector('slot:not([name], [hidden])'));
        const shows = Boolean(element.renderRoot.querySelector('.frame')?.textContent?.trim());
        expect(stays !== shows, `${where}: children ${stays}, words ${shows}`).to.equal(true);
        expect(harm(element.renderRoot), where).to.deep.equal([]);
        if (stays) expect(accepted(hurt), `${where}: the check lets it pass`).to.equal(false);
        told[stays ? 'stayed' : 'shown']++;
        if (old === null) element.removeAttribute(name);
        else element.setAttribute(name, old);
      }
      expect(heard).to.deep.equal([]);
      element.remove();
    });

  it('leave words shown, and words withheld', () => {
    expect(Math.min(told.shown, told.stayed)).to.be.greaterThan(0);
  });
});
