import {suggestion, quote, type JsonFile, type JsonPath} from '../problem.js';
import {makesClaim} from './evidence.js';
import {observedLanguages, type GuideContent, type Rule} from '../content.js';
import {collections} from '../../domain/model/guide.js';
import {noPlatform} from '../../domain/situation.js';

/** Id that has to exist somewhere else. */
interface Reference {
  from: JsonFile;
  path: JsonPath;
  id: string;
  /** Noun for the sentence: an id that does not exist is not this. */
  noun: string;
  known: ReadonlySet<string>;
}

const keys = (entries: object) => new Set(Object.keys(entries));

/** References within guide.json. */
function* inGuide(content: GuideContent): Generator<Reference> {
  const {guide, labels, subjects} = content;
  const platforms = {noun: 'a platform', known: keys(guide.json.platforms)};
  const menus = {noun: 'a language that any label was seen in', known: observedLanguages(content)};
  const links = {noun: 'a link', known: keys(guide.json.links)};
  const steps = {noun: 'a step', known: keys(guide.json.steps)};
  const ofLabels = {noun: 'a label', known: keys(labels.json.labels)};

  for (const {path, entity} of Object.values(subjects).flat()) {
    const lists = [
      {
        at: ['when', 'platforms'],
        ids: entity.when?.platforms,
        ...platforms,
        known: new Set([...platforms.known, noPlatform]),
      },
      {at: ['when', 'menus'], ids: entity.when?.menus, ...menus},
      {at: ['platforms'], ids: entity.platforms, ...platforms},
      {at: ['steps'], ids: entity.steps, ...steps},
      {at: ['labels'], ids: entity.labels, ...ofLabels},
    ];
    for (const {at, ids = [], noun, known} of lists)
      for (const [i, id] of ids.entries()) yield {from: guide, path: [...path, ...at, i], id, noun, known};
    if (entity.link !== undefined) yield {from: guide, path: [...path, 'link'], id: entity.link, ...links};
  }
}

/** References from labels.json and within sources.json. */
function* toSources({labels, sources, subjects, english}: GuideContent): Generator<Reference> {
  const known = keys(sources.json.sources);
  const register = {noun: 'a source', known};
  for (const [id, languages] of Object.entries(labels.json.labels))
    for (const [language, label] of Object.entries(languages))
      for (const [i, source] of label.sources.entries())
        yield {from: labels, path: ['labels', id, language, 'sources', i], id: source, ...register};

  const sentences = new Set(
    collections.flatMap((collection) => subjects[collection].map(({id}) => `${collection}/${id}`)),
  );
  for (const sentence of sentences) if (!makesClaim(english.json, sentence)) sentences.delete(sentence);

  for (const [sentence, evidence] of Object.entries(sources.json.evidence)) {
    const {supports, contradicts = [], quote: wording} = evidence;
    yield {
      from: sources,
      path: ['evidence', sentence],
      id: sentence,
      noun: 'a sentence of this guide',
      known: sentences,
    };
    for (const field of ['supports', 'contradicts'] as const)
      for (const [i, source] of (evidence[field] ?? []).entries())
        yield {from: sources, path: ['evidence', sentence, field, i], id: source, ...register};
    if (wording)
      yield {
        from: sources,
        path: ['evidence', sentence, 'quote', 'source'],
        id: wording.source,
        noun: 'a source of this sentence',
        known: new Set([...supports, ...contradicts]),
      };
  }
}

/** Every reference leads somewhere. References in words are checked with the words. */
export const checkReferences: Rule = (content, say) => {
  for (const {from, path, id, noun, known} of [...inGuide(content), ...toSources(content)])
    if (!known.has(id)) say(from, path, `${quote(id)} is not ${noun}.${suggestion(id, known)}`);

  const {guide} = content;
  for (const [id, {message}] of Object.entries(guide.json.steps))
    if (message && guide.json.messages.length === 0)
      say(guide, ['steps', id, 'message'], 'This step offers a message, but "messages" is empty.');
};
