import {searched} from '../../check/rules/terms.js';
import {shownIn} from '../../domain/shown-in.js';
import {entriesOf} from '../../domain/translation.js';
import type {Body, Collection, Guide, Label, Pack, Region, Review} from '../../domain/model/guide.js';
import type {Evidence, Source} from '../../domain/model/sources.js';
import {linkUrl} from '../../domain/url.js';
import type {LoadedContent} from '../read-pack.js';
import {plainText} from './texts.js';

/** Words of one thing as readers see them, with the evidence behind them. */
export interface Statement {
  /** `collection/id`: never renamed, so it is the permanent fragment of the page's address. */
  id: string;
  /** Language of the texts, BCP 47: English where a translation lacks them. */
  lang: string;
  /** Texts by field, without mark-up: labels and links by their texts. */
  texts: Readonly<Record<string, string>>;
  /** Tags of the elements that show it. */
  shownIn: readonly string[];
  /** Address that a link leads to. */
  address?: string;
  /** Absent where it makes no claim of its own, as the name of a button. */
  evidence?: Omit<Evidence, 'facts'>;
  /** Ids of the statements whose evidence it rests on: steps of a menu path rest on that of the path. */
  restsOn?: readonly string[];
}

/** Label as it stands on a screen. */
export interface StatedLabel extends Label {
  /** `labels/id`. */
  id: string;
  /** Language of the menus it was seen in. */
  lang: string;
}

/** Authority or association that readers of the language are sent to. */
export interface StatedBody extends Pick<Body, 'country' | 'kind'> {
  /** `bodies/id`. */
  id: string;
  name: string;
  /** Regions of the readers who are sent there. Absent: all. */
  regions?: readonly Region[];
  /** Address of a page of its own. */
  address?: string;
}

/** Sentences of one guide in one language, each with its evidence. */
export interface StatedGuide {
  guide: string;
  service: string;
  /** Title that readers see first. */
  title: string;
  /** BCP 47. */
  lang: string;
  revision: number;
  review: Review;
  statements: readonly Statement[];
  labels: readonly StatedLabel[];
  bodies: readonly StatedBody[];
  /** Register of the sources, by id. */
  sources: Readonly<Record<string, Source>>;
}

/** Links by the elements that have one; without a prefix, as `shownIn`. */
function placesOf({guide, linkage, words}: Pack): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  const note = (link: string | undefined, collection: Collection) => {
    if (link === undefined) return;
    const tags = Object.keys(shownIn).filter((name) => shownIn[name]!.includes(collection));
    places.set(link, new Set([...(places.get(link) ?? []), ...tags]));
  };
  for (const {variants} of guide.controls)
    for (const {link, items = []} of variants)
      for (const each of [link, ...items.map((item) => item.link)]) note(each, 'variants');
  for (const {items} of guide.panels) for (const {link} of items) note(link, 'items');
  for (const collection of ['scope', 'faq'] as const)
    for (const {link} of guide[collection] ?? []) note(link, collection);
  for (const {form} of Object.values(linkage?.units ?? {})) note(form, 'headlines');
  for (const {collection, entry} of entriesOf(words))
    for (const text of Object.values(entry))
      for (const [, link] of text.matchAll(/\{link:([^{}]*)\}/g)) note(link, collection);
  return places;
}

/** Ids of the paths that a step is on. */
const pathsWith = ({controls}: Guide, step: string): string[] =>
  controls
    .flatMap(({paths = []}) => paths)
    .filter(({steps}) => steps.includes(step))
    .map(({id}) => `paths/${id}`);

/** Evidence without what only maintainers need. */
const shownEvidence = ({facts: _facts, ...evidence}: Evidence) => evidence;

/** Collects every sentence that readers of a guide can see in a language. */
export function statedGuide({pack, sources, language}: LoadedContent): StatedGuide {
  const {guide, labels, words} = pack;
  const links = placesOf(pack);
  const elementsOf = (collection: Collection, id: string) =>
    Object.keys(shownIn)
      .filter((name) => shownIn[name]!.includes(collection))
      .filter((name) => collection !== 'links' || links.get(id)?.has(name))
      .map((name) => `wayout-${name}`);
  // Names of things in the interface are no sentences about the service.
  const said = entriesOf(words).filter(({collection}) => collection !== 'interface');
  const statements = said.map(({collection, id, entry}): Statement => {
    const name = `${collection}/${id}`;
    const texts = Object.entries(entry).filter(([field]) => !searched.includes(field));
    const isEnglish = texts.every(([, text]) => words.fallback?.includes(text));
    const found = sources.evidence[name];
    const address = collection === 'links' ? linkUrl(guide, id) : undefined;
    const paths = collection === 'steps' && !found ? pathsWith(guide, id) : [];
    return {
      id: name,
      lang: isEnglish ? 'en' : language,
      texts: Object.fromEntries(texts.map(([field, text]) => [field, plainText(pack, text, language)])),
      shownIn: elementsOf(collection, id),
      ...(address && {address}),
      ...(found && {evidence: shownEvidence(found)}),
      ...(paths.length && {restsOn: paths}),
    };
  });
  return {
    guide: guide.id,
    service: guide.service.name,
    title: words.heads[guide.heads[0]!.id]!['title']!,
    lang: language,
    revision: guide.revision,
    review: guide.review,
    statements,
    labels: Object.entries(labels).flatMap(([id, seen]) => {
      const lang = seen[language] ? language : 'en';
      return seen[lang] ? [{id: `labels/${id}`, lang, ...seen[lang]}] : [];
    }),
    bodies: (guide.bodies ?? []).flatMap(({id, country, kind, names, url, when}) =>
      names[language]
        ? [
            {
              ...{id: `bodies/${id}`, country, kind, name: names[language]},
              ...(when?.regions && {regions: when.regions}),
              ...(url !== undefined && {address: url}),
            },
          ]
        : [],
    ),
    sources: sources.sources,
  };
}
