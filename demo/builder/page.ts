/** Embed builder: its state, and the order in which its parts are drawn. The state is in the fragment of the address. */
import {html, render} from 'lit';
import {ask} from './ask.js';
import {isValue, looksForm} from './colours.js';
import {copy} from './copying.js';
import {drawDoctor} from './doctor.js';
import {form} from './form.js';
import {commandOf, optionsOf, outputs, sheetOutput} from './outputs.js';
import {dress, showBox, type View} from './preview.js';
import type {Catalogue} from './renderer.js';
import {resultRow, type Result} from './results.js';
import {changed, looks, readFragment, writeFragment, type Settings} from './settings.js';

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
/** Element that is looked at, as it was rendered. */
let shown = '';
/** Number of the newest rendering: an older one that ends later is not shown. */
let newest = 0;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Renders every output. */
async function write(): Promise<void> {
  const number = ++newest;
  const name = settings['element']!;
  const made = outputs.map(async (output): Promise<Result> => {
    const {id, title, use, part = (text: string) => text} = output;
    const options = optionsOf(output, settings, catalogue);
    const command = output.part ? undefined : commandOf(name, options);
    try {
      const {text, problems: notes} = await ask('render', name, options);
      return {id, title, use, command, notes, text: part(text)};
    } catch (error) {
      return {id, title, use, text: '', problem: reasonOf(error)};
    }
  });
  const {attributes} = optionsOf(outputs[0]!, settings, catalogue);
  const [element, ...all] = await Promise.all([
    ask('render', name, {format: 'element', attributes}).then(({text}) => text, reasonOf),
    ...made,
  ]);
  if (number !== newest) return;
  const sheet = sheetOutput(settings);
  results = sheet.text ? [...all, sheet] : all;
  if (element !== shown) showBox(place('box'), (shown = element));
  draw();
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
  void write();
}

async function copyResult({id, text}: Result): Promise<void> {
  const sentence = await copy(text, () => document.querySelector(`#${id}-text`));
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
    results.map((result) =>
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
  drawDoctor(place('doctor'), (id) => results.find((result) => result.id === id)?.text);
}

function readAddress(): void {
  ({settings, problems} = readFragment(location.hash, catalogue, isValue));
  refused = {};
  shown = '';
  draw();
  void write();
}

addEventListener('hashchange', readAddress);
readAddress();
document.body.classList.add('ready');
