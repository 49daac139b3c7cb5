import type {Element, ElementContent, Nodes} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Collection, Region} from '../../domain/model/guide.js';
import type {Source} from '../../domain/model/sources.js';
import {publisherUrl} from '../../domain/url.js';
import {nameOfRegion} from '../../elements/parts/region.js';
import {languageOfName, typeNames} from '../../elements/parts/source-lines.js';
import {method} from '../../elements/parts/sources-panel.js';
import {formatDate, formatList, nameOfCountry, nameOfLanguage} from '../../locale/formats.js';
import {directionOf} from '../../locale/language.js';
import {msgIn} from '../../locale/message.js';
import type {LoadedContent} from '../read-pack.js';
import {element, textNode} from '../render/tree.js';
import {pageStyle} from './page-style.js';
import type {PageWords, Section} from './page-words.js';
import {pageWordsIn} from './page-words/languages.js';
import type {StatedBody, StatedGuide, StatedLabel, Statement} from './statements.js';
import {shownText} from './texts.js';

/** Files of the pages, relative to one another. */
export const fileOf = (guide: string, lang: string, kind: 'html' | 'json'): string =>
  `${guide}-${lang}.${kind}`;

type Content = string | Element | readonly (string | Element)[];

const nodes = (content: Content): ElementContent[] =>
  [content].flat().map((each) => (typeof each === 'string' ? textNode(each) : each));

const tag = (name: string, content: Content, properties: Element['properties'] = {}): Element =>
  element(name, nodes(content), properties);

const link = (href: string, content: Content, properties: Element['properties'] = {}): Element =>
  tag('a', content, {href, ...properties});

/** Terms with their descriptions; those without one are left out. */
const terms = (pairs: readonly (readonly [term: string, description: Content | undefined])[]): Element =>
  tag(
    'dl',
    pairs.flatMap(([term, description]) =>
      description === undefined || description === '' ? [] : [tag('dt', term), tag('dd', description)],
    ),
  );

const list = (items: readonly Content[]): Element =>
  tag(
    'ul',
    items.map((item) => tag('li', item)),
  );

/** Writer of one page. */
class EvidencePage {
  readonly #host;
  readonly #words: PageWords;
  /** Language of the page's own words. */
  readonly #lang: string;

  constructor(
    readonly content: LoadedContent,
    readonly stated: StatedGuide,
    readonly report: string | undefined,
  ) {
    const {pack, language, strings} = content;
    this.#host = {pack, language, msg: msgIn(strings, pack.words.interface)};
    ({words: this.#words, lang: this.#lang} = pageWordsIn(language));
  }

  /** Text of the guide, marked where it is in another language than the page. */
  #inLanguage = (lang: string): Element['properties'] =>
    lang === this.#lang ? {} : {lang, dir: directionOf(lang)};

  #regions(regions: readonly Region[]): string {
    const names = regions.map((region) =>
      region === 'other' ? this.#host.msg('other countries') : nameOfRegion(this.#host, region),
    );
    return formatList(names, this.content.language);
  }

  #date = (date: string): string => formatDate(date, this.content.language);

  #kind = ({type, date}: Source): string =>
    ` (${typeNames(this.#host)[type]}, ${date === undefined ? this.#words.noDate : this.#date(date)})`;

  #publisher = (source: Source): Element =>
    tag('span', source.publisher, this.#inLanguage(languageOfName(source)));

  /** Source as a line: publisher, title, kind and date. */
  #source(id: string): Content {
    const source = this.stated.sources[id]!;
    const {title: name, url, lang} = source;
    const title = link(url ?? `#sources/${id}`, name, {
      ...this.#inLanguage(lang),
      ...(url !== undefined && {rel: ['noreferrer']}),
    });
    return [this.#publisher(source), ': ', title, this.#kind(source)];
  }

  #sources = (ids: readonly string[] | undefined): Content | undefined =>
    ids?.length ? list(ids.map((id) => this.#source(id))) : undefined;

  #quotation({evidence}: Statement): Content | undefined {
    const quote = evidence?.quote;
    if (!quote) return undefined;
    const source = this.stated.sources[quote.source]!;
    return [
      tag('blockquote', tag('p', quote.text), {
        lang: quote.lang,
        ...(source.url !== undefined && {cite: source.url}),
      }),
      tag('p', ['— ', this.#publisher(source), this.#kind(source)]),
    ];
  }

  /** Part of the page with a permanent address, which its id links to. */
  #entry(id: string, heading: ElementContent[], lang: string, body: readonly Element[]): Element {
    const {guide, revision, lang: page} = this.stated;
    const report = publisherUrl(this.report ?? '', [guide, revision, page, id]);
    const links = [
      link(`#${id}`, id),
      ...(report ? [' · ', link(report, this.#host.msg('Report a mistake'))] : []),
    ];
    return tag(
      'article',
      [element('h3', heading, this.#inLanguage(lang)), tag('p', links, {className: ['id']}), ...body],
      // Readability, behind reader modes, drops what has an id such as `scope/comments`, unless its class says that it is content.
      {id, className: ['article']},
    );
  }

  #statement(statement: Statement): Element {
    const {id, lang, evidence, restsOn, address} = statement;
    const {pack, language} = this.content;
    const [collection, name] = id.split('/') as [Collection, string];
    const entry = pack.words[collection]![name]!;
    const shown = (field: string) => shownText(pack, entry[field]!, language);
    const [first, ...others] = Object.keys(statement.texts).filter((field) => field !== 'differs');
    const words = this.#words;
    const about = [
      [words.address, address && link(address, address, {rel: ['noreferrer']})],
      [words.quotation, this.#quotation(statement)],
      [words.supports, this.#sources(evidence?.supports)],
      [words.contradicts, this.#sources(evidence?.contradicts)],
      [
        words.differs,
        'differs' in statement.texts ? element('span', shown('differs'), this.#inLanguage(lang)) : undefined,
      ],
      [words.holds, evidence && this.#regions(evidence.regions)],
      [
        words.checked,
        evidence && `${this.#date(evidence.checked)} (${words.methods[this.stated.review.method]})`,
      ],
      [words.restsOn, restsOn && list(restsOn.map((each) => link(`#${each}`, each)))],
      [words.shownIn, statement.shownIn.map((each) => `<${each}>`).join(', ')],
    ] as const;
    return this.#entry(id, shown(first!), lang, [
      ...others.map((field) => element('p', shown(field), this.#inLanguage(lang))),
      ...(evidence || restsOn ? [] : [tag('p', words.noClaim)]),
      terms(about),
    ]);
  }

  #label({id, text, lang, also, former, seen, sources}: StatedLabel): Element {
    const quoted = (texts: readonly string[] | undefined) =>
      texts && list(texts.map((each) => tag('span', each, this.#inLanguage(lang))));
    return this.#entry(id, [textNode(text)], lang, [
      terms([
        [this.#words.seen, `${this.#date(seen)} (${nameOfLanguage(lang)})`],
        [this.#words.also, quoted(also)],
        [this.#words.former, quoted(former)],
        [this.#words.supports, this.#sources(sources)],
      ]),
    ]);
  }

  #body({id, name, country, kind, regions, address}: StatedBody): Element {
    return this.#entry(id, [textNode(name)], this.stated.lang, [
      tag('p', `${nameOfCountry(country, this.content.language)}, ${typeNames(this.#host)[kind]}`),
      terms([
        [this.#words.holds, regions && this.#regions(regions)],
        [this.#words.address, address && link(address, address, {rel: ['noreferrer']})],
      ]),
    ]);
  }

  #registered(id: string, source: Source): Element {
    const {url, lang} = source;
    return this.#entry(`sources/${id}`, [textNode(source.title)], lang, [
      tag('p', [this.#publisher(source), this.#kind(source)]),
      tag('p', url === undefined ? this.#words.noAddress : link(url, url, {rel: ['noreferrer']})),
    ]);
  }

  /** Sections in their order; those with nothing in them are left out. */
  #sections(): [Section, Element[]][] {
    const {statements, labels, bodies, sources} = this.stated;
    const sections = new Map<Section, Element[]>();
    for (const statement of statements) {
      const section = statement.id.split('/')[0] as Section;
      sections.set(section, [...(sections.get(section) ?? []), this.#statement(statement)]);
    }
    sections.set(
      'labels',
      labels.map((label) => this.#label(label)),
    );
    sections.set(
      'bodies',
      bodies.map((body) => this.#body(body)),
    );
    sections.set(
      'sources',
      Object.entries(sources).map(([id, source]) => this.#registered(id, source)),
    );
    return [...sections].filter(([, entries]) => entries.length);
  }

  /** @param languages of the guide that have a page. */
  written(languages: readonly string[]): Nodes {
    const {guide, title, lang, revision, service} = this.stated;
    const words = this.#words;
    const sections = this.#sections();
    const others = languages.filter((each) => each !== lang);
    const data = fileOf(guide, lang, 'json');
    return page(this.#lang, `${words.heading} · ${service}`, [
      tag('h1', words.heading),
      tag('p', words.intro(title)),
      tag('p', method(this.#host)),
      tag('p', [`${words.revision} ${revision} · `, link(data, words.asData, {type: 'application/json'})], {
        className: ['data'],
      }),
      ...(others.length
        ? [
            navigation(
              words.languages,
              others.map((each) => toLanguage(guide, each)),
            ),
          ]
        : []),
      navigation(
        words.contents,
        sections.map(([section]) => link(`#${section}`, words.sections[section])),
      ),
      ...sections.map(([section, entries]) =>
        tag('section', [tag('h2', words.sections[section]), ...entries], {id: section}),
      ),
    ]);
  }
}

const toLanguage = (guide: string, lang: string): Element =>
  link(fileOf(guide, lang, 'html'), nameOfLanguage(lang), {lang, hrefLang: lang});

const navigation = (name: string, links: readonly Element[]): Element =>
  tag('nav', [tag('p', name), list(links)], {ariaLabel: name});

/** Mark by which a later run knows its own files, and overwrites no other. */
export const generator = 'wayout evidence';

/** Whole page, which needs nothing beside itself. */
const page = (lang: string, title: string, main: readonly Element[]): Nodes => ({
  type: 'root',
  children: [
    {type: 'doctype'},
    tag(
      'html',
      [
        tag('head', [
          tag('meta', [], {charSet: 'utf-8'}),
          tag('meta', [], {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          tag('meta', [], {name: 'generator', content: generator}),
          tag('meta', [], {name: 'referrer', content: 'no-referrer'}),
          tag('title', title),
          tag('style', pageStyle),
        ]),
        tag('body', tag('main', main)),
      ],
      {lang, dir: directionOf(lang)},
    ),
  ],
});

/** Page of one guide in one language. @param report address for reports, if any. @param languages that have a page. */
export const evidencePage = (
  content: LoadedContent,
  stated: StatedGuide,
  languages: readonly string[],
  report?: string,
): string => `${toHtml(new EvidencePage(content, stated, report).written(languages))}\n`;

/** Page that leads to all others. */
export function indexPage(guides: readonly (readonly StatedGuide[])[]): string {
  const {heading} = pageWordsIn('en').words;
  const parts = guides.flatMap((languages) => [
    tag('h2', languages[0]!.service),
    list(
      languages.map(({guide, lang, title}) => [toLanguage(guide, lang), ': ', tag('span', title, {lang})]),
    ),
  ]);
  return `${toHtml(page('en', heading, [tag('h1', heading), ...parts]))}\n`;
}
