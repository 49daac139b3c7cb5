/** “In your article”: the box in a page of the newsroom’s own, with verdicts. Nothing of the page is kept or sent. */
import {html, nothing, render} from 'lit';
import {ask} from '../ask.js';
import {boxIn, type View} from '../preview.js';
import {readFilters} from './filter-rules.js';
import {longest, mountIn, placesIn, readPage, type PastedPage} from './pasted-page.js';
import {readerMode} from './reader-mode.js';
import {stage, type SheetText} from './stage.js';
import {textsContrast} from './texts-contrast.js';
import {
  arrivalVerdict,
  contrastVerdict,
  filterVerdict,
  readerVerdict,
  systemVerdicts,
  type ChosenList,
  type Verdict,
} from './verdicts.js';

/** Box that was chosen above. */
export interface Chosen {
  /** Snippets by the id of their output, such as `element`; '' where there is none. */
  snippets: Readonly<Record<string, string>>;
  /** Style sheet for the box; may be empty. */
  styles: string;
  view: View;
}

interface Page extends PastedPage {
  texts: readonly SheetText[];
  /** Host of the page; '' for a pasted one. */
  host: string;
  /** Elements at which the box can stand, and what an editor reads of them. */
  places: readonly {label: string; element: Element; isMount: boolean}[];
}

let page: Page | undefined;
let chosen: Chosen | undefined;
let list: ChosenList | undefined;
/** Index of the place where the box stands. */
let at = 0;
let verdicts: readonly Verdict[] = [];
let status: {sentence: string; isProblem?: boolean} = {sentence: ''};
/** Number of the newest showing, which ends the ones before it, and its end: there is one frame. */
let newest = 0;
let shown = Promise.resolve();

const fieldOf = (place: HTMLElement, id: string) => place.querySelector<HTMLInputElement>(`#${id}`)!.value;

function placesOf(read: PastedPage): Page['places'] {
  const mount = mountIn(read);
  const after = placesIn(read).map(({element, label}) => ({
    element,
    label: `After “${label}”`,
    isMount: false,
  }));
  const end = {element: read.parsed.body, label: 'At the end of the page', isMount: false};
  return [
    ...(mount ? [{element: mount, label: 'In place of the box that is there', isMount: true}] : []),
    ...(after.length ? after : [end]),
  ];
}

/** Reads the page that is pasted or named. @throws with a sentence for people. */
async function pageFrom(place: HTMLElement): Promise<Page> {
  const [pasted, css, address] = ['article-html', 'article-css', 'article-address'].map((id) =>
    fieldOf(place, id),
  ) as [string, string, string];
  if (!pasted.trim() && !address.trim())
    throw new Error('Paste the HTML of a page first, or name the address of one.');
  const isPasted = Boolean(pasted.trim());
  if (!isPasted && !URL.canParse(address, location.href)) throw new Error('This is no address of a page.');
  const base = isPasted ? undefined : new URL(address, location.href);
  const read = readPage(base ? await ask('readOwn', base.href, 'page') : pasted, css);
  const leftOut = [...read.leftOut];
  const texts: SheetText[] = [];
  let unread = 0;
  for (const sheet of read.sheets) {
    if ('text' in sheet) texts.push(sheet);
    else
      try {
        if (!base) throw new Error('A pasted page names no site.');
        const {href} = new URL(sheet.address, base);
        texts.push({media: sheet.media, text: (await ask('readOwn', href, 'sheet')).slice(0, longest)});
      } catch {
        unread++;
      }
  }
  if (unread) leftOut.push(`style sheets by address (${unread}), whose text you can paste as CSS`);
  return {...read, leftOut, texts, host: base?.hostname ?? '', places: placesOf(read)};
}

/** Element that the box replaces, put into the parsed page. */
function markIn({parsed, places}: Page): {mark: Element; remove: () => void} {
  const {element, isMount} = places[at] ?? places[0]!;
  if (isMount) return {mark: element, remove: () => {}};
  const mark = parsed.createElement('div');
  if (element === parsed.body) element.append(mark);
  else element.after(mark);
  return {mark, remove: () => mark.remove()};
}

const scriptOf = (snippet: string): string[] => {
  const [, address] = /<script src="([^"]+)"/.exec(snippet) ?? [];
  return address === undefined ? [] : [new URL(address.replaceAll('&amp;', '&'), location.origin).href];
};

/** Mounts of snippets, each put into the page in turn by the caller. */
const mountsOf = ({snippets}: Chosen): Element[] =>
  ['element', 'block', 'link'].flatMap((id) => {
    const {body} = new DOMParser().parseFromString(snippets[id] ?? '', 'text/html');
    return [...body.querySelectorAll('[data-wayout], p > a, [data-wayoutwords]')]
      .slice(0, 1)
      .map((found) => (found.matches('[data-wayoutwords]') ? found.parentElement! : found));
  });

/** Judges filter lists with each mount where the box stands. */
function judgeFilters(mark: Element, given: Chosen): Verdict {
  const mounts = mountsOf(given);
  const stand = mark.cloneNode(false) as Element;
  mark.replaceWith(stand);
  stand.append(...mounts.map((mount) => stand.ownerDocument.importNode(mount, true)));
  const scripts = Object.values(given.snippets).flatMap(scriptOf);
  const verdict = filterVerdict(list, [...stand.children], [...new Set(scripts)]);
  stand.replaceWith(mark);
  return verdict;
}

async function show(place: HTMLElement, number: number): Promise<void> {
  const snippet = chosen?.snippets['element'];
  if (!page || !chosen || !snippet || number !== newest) return;
  const {view, styles} = chosen;
  const {mark, remove} = markIn(page);
  try {
    const words = boxIn(snippet)!;
    const sheets = [...page.texts, {media: '', text: styles}];
    const box = document.importNode(words, true);
    const staged = await stage(place.querySelector('iframe')!, page, mark, box, sheets, view);
    verdicts = [
      contrastVerdict(textsContrast(staged.box, staged.view), view.scheme),
      readerVerdict(readerMode(page.parsed, mark, words)),
      arrivalVerdict(staged),
      judgeFilters(mark, chosen),
    ];
    status = {sentence: 'Shown. The findings are below the page.'};
  } catch (error) {
    verdicts = [];
    status = {sentence: (error as Error).message, isProblem: true};
  }
  remove();
  draw(place);
}

/** Shows the page anew, after what is being shown. */
function again(place: HTMLElement): void {
  const number = ++newest;
  shown = shown.then(() => show(place, number));
}

async function take(place: HTMLElement): Promise<void> {
  status = {sentence: 'Being shown …'};
  draw(place);
  try {
    page = await pageFrom(place);
    at = page.places[0]!.isMount ? 0 : Math.min(1, page.places.length - 1);
    draw(place);
    again(place);
  } catch (error) {
    status = {sentence: (error as Error).message, isProblem: true};
    draw(place);
  }
}

async function chooseList(place: HTMLElement, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  list = file && {name: file.name, rules: readFilters(await file.text(), page?.host ?? '')};
  again(place);
}

/** Takes another box, or other looks. */
export function articleOf(place: HTMLElement, given: Chosen): void {
  const isSame = JSON.stringify(given) === JSON.stringify(chosen);
  chosen = given;
  if (page && !isSame) again(place);
}

const area = (id: string, label: string, rows: number) =>
  html`<p>
    <label for=${id}>${label}</label>
    <textarea id=${id} rows=${rows} spellcheck="false" autocomplete="off"></textarea>
  </p>`;

const findings = () =>
  html`<h3>Findings</h3>
    <ul class="verdicts">
      ${verdicts.map(
        ({title, state, sentence}) =>
          html`<li class=${state === 'mend' ? 'problem' : nothing}>
            <strong>${title}.</strong> ${sentence}
          </li>`,
      )}
      <li>
        <strong>Systems and sanitizers.</strong> Whatever your page is, each of these was tried as it comes:
        <ul>
          ${systemVerdicts().map(({system, sentence}) => html`<li>${system} ${sentence}</li>`)}
        </ul>
      </li>
    </ul>`;

const placeFields = (place: HTMLElement, {places}: Page) =>
  html`<p>
      <label for="article-place">Where the box stands</label>
      <select
        id="article-place"
        @change=${(event: Event) => {
          at = Number((event.target as HTMLSelectElement).value);
          again(place);
        }}
      >
        ${places.map(({label}, index) => html`<option value=${index} ?selected=${index === at}>${label}</option>`)}
      </select>
    </p>
    <p>
      <label for="article-list">Filter list to try: a text file, such as easylist.txt</label>
      <input
        id="article-list"
        type="file"
        accept=".txt,text/plain"
        @change=${(event: Event) => void chooseList(place, event.target as HTMLInputElement)}
      />
    </p>`;

/** Draws the section. */
export function draw(place: HTMLElement): void {
  render(
    html`<p>
        Paste a page of yours, or name its address on this site. None of its scripts runs in the frame, and
        nothing it names is loaded: no pictures, fonts or films. Links and forms lead nowhere. Nothing is
        stored or sent; an address is asked for once, without your login.
      </p>
      ${area('article-html', 'HTML of your page', 6)}
      ${area('article-css', 'CSS of your page, where it is in a file of its own', 3)}
      <p>
        <label for="article-address">Or its address on this site; what is pasted goes first</label>
        <input id="article-address" type="text" inputmode="url" autocomplete="off" spellcheck="false" />
      </p>
      <p class="acts">
        <button type="button" @click=${() => void take(place)}>Show the box in it</button>
        <span role="status" class=${status.isProblem ? 'problem' : nothing}>${status.sentence}</span>
      </p>
      <div ?hidden=${!page}>
        ${
          page?.leftOut.length
            ? html`<p class="hint">Left out of your page: ${page.leftOut.join(', ')}.</p>`
            : nothing
        }
        <div class="fields">${page ? placeFields(place, page) : nothing}</div>
        <div class="stage" role="region" aria-label="Your page" tabindex="0">
          <iframe sandbox="allow-same-origin" title="Your page with the box"></iframe>
        </div>
        ${verdicts.length ? findings() : nothing}
      </div>`,
    place,
  );
}
