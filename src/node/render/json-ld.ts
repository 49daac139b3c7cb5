import {labelIn} from '../../domain/labels.js';
import type {Pack} from '../../domain/model/guide.js';
import {planFor} from '../../domain/plan.js';
import {parseText} from '../../domain/rich-text.js';
import {linkUrl} from '../../domain/url.js';
import type {WayoutElement} from '../../elements/base/wayout-element.js';
import {figure, linkageSentences} from '../../elements/linkage/body.js';
import {WayoutFaq} from '../../elements/wayout-faq.js';
import {WayoutGuide} from '../../elements/wayout-guide.js';
import {WayoutLinkage} from '../../elements/wayout-linkage.js';
import {WayoutScope} from '../../elements/wayout-scope.js';
import {WayoutSteps} from '../../elements/wayout-steps.js';
import {WayoutTimeline} from '../../elements/wayout-timeline.js';
import {formatSpan, nameOfCountry} from '../../locale/formats.js';

/** Title of a box, and its content as an entity of schema.org. */
type Described = readonly [title: string, entity: Readonly<Record<string, unknown>>];

/** Direct form, where readers may be sent there. */
function form({guide, words}: Pack, id = ''): {text: string; url: string}[] {
  const url = linkUrl(guide, id);
  return url ? [{text: words.links[id]?.['text'] ?? '', url}] : [];
}

const list = (names: readonly string[]) => ({
  '@type': 'ItemList',
  itemListElement: names.map((name, index) => ({'@type': 'ListItem', position: index + 1, name})),
});

const questions = (pairs: readonly (readonly [name: string, text: string])[]) => ({
  '@type': 'FAQPage',
  mainEntity: pairs.map(([name, text]) => ({
    ...{'@type': 'Question', name},
    acceptedAnswer: {'@type': 'Answer', text},
  })),
});

function describe(host: WayoutElement, pack: Pack): Described {
  const {language, menuLanguage, msg} = host;
  const {guide, words} = pack;
  /** Sentences without mark-up: labels and links by their texts. */
  const plain = (...texts: (string | undefined)[]): string =>
    parseText(texts.filter(Boolean).join(' '))
      .map(({kind, value}) => {
        if (kind === 'label') return labelIn(pack.labels, value, menuLanguage)?.text;
        return kind === 'link' ? form(pack, value)[0]?.text : value;
      })
      .join('');
  /** Number of objections and the headline of the advice. */
  const advice = (helper: WayoutLinkage): string => {
    const {title, text} = words.headlines?.[linkageSentences(helper)[0]!.split('/')[1]!] ?? {};
    return `${figure(helper)[1]} ${plain(title ?? text)}`;
  };

  if (host instanceof WayoutSteps || host instanceof WayoutGuide) {
    const {accounts, others, head} = planFor(guide, host.situation);
    const [shown] = accounts.length ? accounts : others;
    const steps = [
      ...(host instanceof WayoutGuide && pack.linkage ? [{text: advice(host)}] : []),
      ...form(pack, shown?.variant.link),
      ...(host.overdue && host.overdue.oldest !== 'links' ? [] : (shown?.steps ?? [])).map((id) => {
        const {text, expect, missing, tip} = words.steps[id] ?? {};
        return {text: plain(text, expect, missing, tip)};
      }),
    ].map((step) => ({'@type': 'HowToStep', ...step}));
    return [words.heads[head]?.['title'] ?? '', {'@type': 'HowTo', step: steps}];
  }
  if (host instanceof WayoutLinkage) {
    const title = msg('How many objections do you need to file?');
    return [title, questions([[host.heading || title, advice(host)]])];
  }
  if (host instanceof WayoutFaq) {
    const asked = host.questions.map(({id}) => words.faq?.[id] ?? {});
    return [
      msg('What people ask'),
      questions(asked.map(({question, answer}) => [plain(question), plain(answer)])),
    ];
  }
  if (host instanceof WayoutScope) {
    const rows = host.shown.map(({id}) => words.scope?.[id] ?? {});
    return [
      msg('Used, not used, and what your objection changes'),
      list(rows.map(({title, text}) => `${plain(title)}: ${plain(text)}`)),
    ];
  }
  const events = (host as WayoutTimeline).events.map(({id, open, date, until, place}) => {
    const when = [
      open && msg('Open'),
      date && formatSpan(date, until, language),
      place && nameOfCountry(place, language),
    ];
    return `${when.filter(Boolean).join(' · ')}: ${plain(words.events?.[id]?.['text'])}`;
  });
  return [msg('How it came to this'), list(events)];
}

/**
 * Structured data in the vocabulary of schema.org, as a block for the page’s template. It comes from the facts alone and is complete,
 * however much the box shows at once. Search engines show nothing for it; other readers of structured data do.
 */
export function asJsonLd(host: WayoutElement): string {
  const pack = host.pack;
  const [title, entity] = describe(host, pack);
  const data = {
    '@context': 'https://schema.org',
    name: host.heading || title,
    inLanguage: host.language,
    dateModified: pack.guide.review.checked,
    ...entity,
  };
  // As in HTML, spaces of any kind and number are one. `<` is escaped, because `</script>` within a string would end the block.
  const json = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}
