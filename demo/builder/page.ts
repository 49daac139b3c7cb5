/** Embed builder: its state, and the order in which its parts are drawn. The state is in the fragment of the address. */
import {html, render} from 'lit';
import {articleOf, draw as drawArticle} from './article/section.js';
import {ask} from './ask.js';
import {isValue, looksForm} from './colours.js';
import {copy} from './copying.js';
import {drawDoctor} from './doctor.js';
import {form} from './form.js';
import {commandOf, optionsOf, outputs, plainOutputs, type Output} from './outputs.js';
import {dress, showBox, type View} from './preview.js';
import type {Catalogue} from './renderer.js';
import {resultRow, type Result} from './results.js';
import {changed, looks, readFragment, styleSheet, writeFragment, type Settings} from './settings.js';

const place = (id: string): HTMLElement => document.getElementById(id)!;

const catalogue: Catalogue = await ask('catalogue');
let settings: Settings;
let problems: readonly string[] = [];
/** Sentences about looks that no browser would read, by setting. */
let refused: Readonly<Record<string, string>> = {};
let view: View = {width: '320', scheme: 'light'};
let results: readonly Result[] = [];
/** Output that was copied last, and how that went. */
let copied: {id: string; sentence: string} | undefined;
/** Snippet of the box that is looked at. */
let shown = '';
/** Number of the newest rendering, which ends the ones before it, and its end. */
let newest = 0;
let written = Promise.resolve();
/** Options of that rendering, as JSON: colours change none of them. */
let asked = '';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Renders one output. */
async function resultOf(output: Output): Promise<Result> {
  const {id, title, use, part} = output;
  const name = settings['element']!;
  const options = optionsOf(output, settings, catalogue);
  // A part of a text is not what the command writes.
  const command = part ? undefined : commandOf(name, options);
  try {
    const {text, problems: notes} = await ask('render', name, options);
    if (id === 'element' && text !== shown) showBox(place('box'), (shown = text));
    return {id, title, use, command, notes, text: part ? part(text) : text};
  } catch (error) {
    return {id, title, use, text: '', problem: reasonOf(error)};
  }
}

/** Renders every output, one after the other: a change in between makes the rest needless. */
async function write(): Promise<void> {
  const wanted = JSON.stringify(outputs.map((output) => optionsOf(output, settings, catalogue)));
  if (wanted === asked) return;
  asked = wanted;
  const number = ++newest;
  results = outputs.map(({id, title, use}) => ({id, title, use, text: undefined}));
  draw();
  for (const output of outputs) {
    const made = await resultOf(output);
    if (number !== newest) return;
    results = results.map((result) => (result.id === made.id ? made : result));
    draw();
  }
  showInArticle();
}

/** Gives the box to the editor’s own page, once all is written. */
function showInArticle(): void {
  if (results.some(({text}) => text === undefined)) return;
  const snippets = Object.fromEntries(results.map(({id, text}) => [id, text!]));
  articleOf(place('article'), {snippets, styles: styleSheet(settings), view});
}

function change(name: string, value: string): void {
  const look = looks.find((each) => each.name === name);
  const others = Object.fromEntries(Object.entries(refused).filter(([key]) => key !== name));
  refused = others;
  if (look?.property && value !== look.usual && !isValue(look.property, value))
    refused = {...others, [name]: 'No browser reads this. The last good value stays.'};
  else settings = changed(settings, name, value, catalogue);
  problems = [];
  keep();
}

/** Puts the state into the address, and draws all anew. */
function keep(): void {
  const fragment = writeFragment(settings);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
  copied = undefined;
  draw();
  showInArticle();
  written = Promise.all([written, write()]).then(() => {});
}

async function copyResult({id}: Result): Promise<void> {
  const textOf = () => [...results, ...plainOutputs(settings)].find((result) => result.id === id)?.text;
  if (textOf() === undefined) await written;
  const sentence = await copy(textOf() ?? '', () => document.querySelector(`#${id}-text`));
  copied = {id, sentence};
  draw();
}

async function copyAddress(): Promise<void> {
  copied = {id: 'address', sentence: await copy(location.href, () => null)};
  draw();
}

const radios = <Name extends keyof View>(name: Name, legend: string, values: [View[Name], string][]) =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${values.map(
      ([value, label]) =>
        html`<label class="box"
          ><input
            type="radio"
            name="view-${name}"
            .checked=${view[name] === value}
            @change=${() => {
              view = {...view, [name]: value};
              draw();
              showInArticle();
            }}
          />${label}</label
        >`,
    )}
  </fieldset>`;

function draw(): void {
  render(
    problems.map((sentence) => html`<p class="problem">${sentence}</p>`),
    place('problems'),
  );
  render(form(settings, catalogue, change), place('choices'));
  render(looksForm(settings, refused, change), place('looks'));
  render(
    html`${radios('width', 'Column', [
      ['320', '320 pixels'],
      ['720', '720 pixels'],
    ])}${radios('scheme', 'Page', [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ])}`,
    place('view'),
  );
  render(
    [...results, ...plainOutputs(settings)].map((result) =>
      resultRow(
        result,
        copied?.id === result.id ? copied.sentence : undefined,
        (each) => void copyResult(each),
      ),
    ),
    place('results'),
  );
  render(
    html`<button type="button" @click=${() => void copyAddress()}>
        Copy the address of this configuration
      </button>
      <span role="status">${copied?.id === 'address' ? copied.sentence : ''}</span>`,
    place('address'),
  );
  dress(place('box'), settings, view);
  drawArticle(place('article'));
  drawDoctor(place('doctor'), (id) => results.find((result) => result.id === id)?.text);
}

function readAddress(): void {
  ({settings, problems} = readFragment(location.hash, catalogue, isValue));
  refused = {};
  draw();
  written = write();
}

addEventListener('hashchange', readAddress);
readAddress();
document.body.classList.add('ready');
