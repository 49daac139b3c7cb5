import {html, nothing, type TemplateResult} from 'lit';
import {contrast, luminance} from '../../src/domain/contrast.js';
import {textField, type Change} from './form.js';
import {looks, type IsValue, type Settings, type Text} from './settings.js';

/** Pairs of colours that are read on one another, by their settings without the scheme. Least contrast of text: WCAG 2.2, 1.4.3. */
const pairs = [
  {name: 'Text on the ground', text: 'text', ground: 'ground'},
  {name: 'Links on the ground', text: 'accent', ground: 'ground'},
  {name: 'Text on buttons', text: 'on-accent', ground: 'accent'},
] as const;
const least = 4.5;

export const isValue: IsValue = (property, value) => CSS.supports(property, value);

const probe = document.createElement('span');
probe.hidden = true;

/** Luminance of a colour in any notation. The browser converts it. */
function luminanceOf(colour: string): number {
  document.body.append(probe);
  probe.style.color = `color-mix(in xyz-d65, ${colour}, ${colour})`;
  const measured = luminance(getComputedStyle(probe).color);
  probe.remove();
  return measured;
}

/** Contrast of two colours on opaque grounds, 1 to 21. */
export const contrastOf = (text: string, ground: string): number =>
  contrast(luminanceOf(text), luminanceOf(ground));

/** Sentence about the contrast of each pair in a scheme. */
const verdicts = (settings: Settings, scheme: 'light' | 'dark'): {isEnough: boolean; sentence: string}[] =>
  pairs.map(({name, text, ground}) => {
    const ratio = contrastOf(settings[`${scheme}-${text}`]!, settings[`${scheme}-${ground}`]!);
    const isEnough = ratio >= least;
    // Rounded down, so that a ratio which is not enough never looks so.
    const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
    return {
      isEnough,
      sentence: `${name}: ${shown} to 1. ${isEnough ? 'Enough.' : `Too little; text needs ${least} to 1.`}`,
    };
  });

const inScheme = (scheme: string): readonly Text[] => looks.filter(({name}) => name.startsWith(`${scheme}-`));

/** Fields for colours and typefaces, with the contrast of each pair. */
export function looksForm(
  settings: Settings,
  refused: Readonly<Record<string, string>>,
  change: Change,
): TemplateResult {
  const field = (look: Text) => textField(look, settings, change, refused[look.name]);
  const group = (scheme: 'light' | 'dark', title: string) =>
    html`<fieldset>
      <legend>${title}</legend>
      <div class="fields">${inScheme(scheme).map(field)}</div>
      <div role="status">
        <ul class="verdicts">
          ${verdicts(settings, scheme).map(
            ({isEnough, sentence}) => html`<li class=${isEnough ? nothing : 'problem'}>${sentence}</li>`,
          )}
        </ul>
      </div>
    </fieldset>`;
  return html`${group('light', 'On a light page')}${group('dark', 'On a dark page')}
    <fieldset>
      <legend>Typeface</legend>
      <div class="fields">${looks.filter(({property}) => property === 'font-family').map(field)}</div>
      <p class="hint">Such as: Charter, Georgia, serif. Without one the article’s is used.</p>
    </fieldset>`;
}
