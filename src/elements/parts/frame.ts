import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../locale/formats.js';
import {directionOf} from '../../locale/language.js';
import {str} from '../../locale/message.js';
import {plural} from '../../locale/plural.js';
import type {Host} from '../base/host.js';
import {disclosureButton} from './disclosure.js';
import {heading} from './heading.js';
import {publisherLink} from './links.js';
import {sourcesPanel} from './sources-panel.js';

/** Content of an element, which the frame goes around. */
export interface FrameContent {
  kicker: string;
  title: unknown;
  intro: unknown;
  body: unknown;
  /** Ids of the sentences shown, for the sources panel. */
  sentences: readonly string[];
}

/**
 * Link to report a mistake. The kind of the first sentence, such as `faq`, is the same whatever a reader does; sentences themselves follow
 * from answers and choices, and stay in the page.
 */
const reportLink = ({msg, pack: {guide}, language, report}: Host, [first = '']: readonly string[]): unknown =>
  publisherLink(report, msg('Report a mistake'), [guide.id, guide.revision, language, first.split('/')[0]!]);

function footer(host: Host, sentences: readonly string[]): TemplateResult {
  const {msg, pack} = host;
  const open = host.opened.has('sources');
  return html`<div class="footer" part="footer">
      ${disclosureButton(host, 'sources', msg('Sources'), {class: 'link'})} ${reportLink(host, sentences)}
      <slot name="credit"></slot>
      <span>${msg(str`Not a ${pack.guide.service.name} page. Nothing is sent from here.`)}</span>
    </div>
    <div id="sources" part="panel" ?hidden=${!open}>${open ? sourcesPanel(host, sentences) : nothing}</div>`;
}

/** Notice on facts that are older than they should be, which names them. */
function ageNote({overdue, msg, language}: Host): TemplateResult | typeof nothing {
  const changed = {
    links: msg('Some of the links may have moved since.'),
    steps: msg('Some of the links, steps and menus may have changed since.'),
    background: msg('Anything said here may have changed since.'),
  };
  return overdue === undefined
    ? nothing
    : html`<p class="notice" part="note">
        ${plural(
          msg(
            '{days, plural, one {These facts were last compared with their sources # day ago.} other {These facts were last compared with their sources # days ago.}}',
          ),
          {days: overdue.days},
          language,
        )}
        ${changed[overdue.oldest]}
      </p>`;
}

/** Deed that the date in the small line stands for. A check is claimed only once somebody opened the service itself. */
const deed = ({msg, pack}: Host): string =>
  ({
    read: msg('Sources read'),
    reported: msg('Reports read'),
    tested: msg('Checked'),
    walked: msg('Checked'),
  })[pack.guide.review.method];

/** Frame of every element: rule, kicker and date, heading, content, footer. An embedded element has none. */
export function frame(host: Host, {kicker, title, intro, body, sentences}: FrameContent): TemplateResult {
  const {language} = host;
  const {checked} = host.pack.guide.review;
  if (host.embedded)
    return html`<div class="frame ${host.scheme}" lang=${language} dir=${directionOf(language)}>
      ${body}
    </div>`;
  return html`<section
    class="frame ${host.settings.frame} ${host.scheme}"
    part="frame"
    lang=${language}
    dir=${directionOf(language)}
    aria-labelledby="kicker"
  >
    <div class="head">
      ${heading(host.settings.level, html`<slot name="heading">${host.settings.heading || title}</slot>`, {
        id: 'title',
        class: host.settings.heading === '' ? 'unseen' : 'title',
        part: 'heading',
      })}
      <p class="kicker">
        <b id="kicker" part="kicker">${kicker}</b>
        <span part="date"
          >${deed(host)} <time datetime=${checked}>${formatDate(checked, language)}</time></span
        >
      </p>
    </div>
    <div class="intro" part="intro"><slot name="intro">${intro}</slot></div>
    ${ageNote(host)} ${body}
    <slot name="note" part="note"></slot>
    ${footer(host, sentences)}
    <p class="unseen" role="status" hidden></p>
  </section>`;
}
