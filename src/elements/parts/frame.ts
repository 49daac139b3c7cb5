import {html, nothing, type TemplateResult} from 'lit';
import type {Pack} from '../../domain/model/guide.js';
import {formatDate} from '../../locale/formats.js';
import {directionOf} from '../../locale/language.js';
import {str} from '../../locale/message.js';
import {plural} from '../../locale/plural.js';
import {heading} from './heading.js';
import {sourcesPanel} from './sources-panel.js';
import type {WayoutElement} from '../base/wayout-element.js';

/** What an element puts into its frame. */
export interface Framed {
  kicker: string;
  title: unknown;
  intro: unknown;
  body: unknown;
  /** Ids of the sentences shown, for the sources panel. */
  sentences: readonly string[];
}

function footer(host: WayoutElement, pack: Pack, sentences: readonly string[]): TemplateResult {
  const {msg} = host;
  const open = host.opened.has('sources');
  return html`<div class="footer" part="footer">
      <button
        class="link"
        part="button"
        aria-expanded=${open}
        aria-controls="sources"
        @click=${() => host.toggle('sources')}
      >
        ${msg('Sources')}
      </button>
      <slot name="credit"></slot>
      <span>${msg(str`Not a ${pack.guide.service.name} page. Nothing is sent from here.`)}</span>
    </div>
    <div id="sources" part="panel" ?hidden=${!open}>
      ${open ? sourcesPanel(host, pack, host.sources, sentences) : nothing}
    </div>`;
}

function ageNote(host: WayoutElement): TemplateResult | typeof nothing {
  return host.stale === undefined
    ? nothing
    : html`<p class="notice" part="note">
        ${plural(
          host.msg(
            '{days, plural, one {These facts were last checked # day ago.} other {These facts were last checked # days ago.}}',
          ),
          {days: host.stale},
          host.language,
        )}
        ${host.msg('The links below may still work; steps and menus may have changed.')}
      </p>`;
}

/** The frame of every element: rule, kicker and date, heading, what it shows, footer. */
export function frame(
  host: WayoutElement,
  pack: Pack,
  {kicker, title, intro, body, sentences}: Framed,
): TemplateResult {
  const {msg, language} = host;
  const {checked} = pack.guide.review;
  if (host.nested)
    return html`<div class="frame ${host.scheme}" lang=${language} dir=${directionOf(language)}>
      ${body}
    </div>`;
  return html`<section
    class="frame ${host.settings.frame} ${host.scheme}"
    part="frame"
    lang=${language}
    dir=${directionOf(language)}
    aria-labelledby="title"
  >
    <p class="kicker">
      <b part="kicker">${kicker}</b>
      <span part="date"
        >${msg('Checked')} <time datetime=${checked}>${formatDate(checked, language)}</time></span
      >
    </p>
    ${heading(
      host.settings.level,
      html`<slot name="heading">${host.heading ? String(host.heading) : title}</slot>`,
      {
        id: 'title',
        class: host.heading === '' ? 'unseen' : 'title',
        part: 'heading',
      },
    )}
    <div class="intro" part="intro"><slot name="intro">${intro}</slot></div>
    ${ageNote(host)} ${body}
    <slot name="note" part="note"></slot>
    ${footer(host, pack, sentences)}
  </section>`;
}
