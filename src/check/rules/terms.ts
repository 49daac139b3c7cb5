import type {TermsFile} from '../files/words.js';
import {quote, quoteAll, type JsonFile, type Say} from '../problem.js';
import {ownProperty} from '../shape.js';
import type {GuideContent, Rule} from '../content.js';
import {entriesOf, entryOf} from '../../domain/translation.js';

/** Fields that readers search and do not read: they hold the words that readers type themselves. */
export const searched = ['keywords'];

/** Small letters, with a plain space in the place of each placeholder and no-break space. */
export const bare = (text: string): string => text.replace(/\{[^{}]*\}|[\u00a0\u202f]/g, ' ').toLowerCase();

/** Finds these words in a row, where they are not part of longer ones. */
export const finder = (words: string): RegExp => {
  const literal = words.toLowerCase().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u');
};

/** Every text of a language that readers read, with the English one. */
function* pairsOf({english, words}: GuideContent, lang: string) {
  const file = words.find(({json}) => json.lang === lang);
  for (const {collection, id, entry} of file ? entriesOf(file.json) : [])
    for (const [field, text] of Object.entries(entry)) {
      const original = ownProperty(entryOf(english.json, collection, id), field);
      if (original !== undefined && !searched.includes(field))
        yield {file: file!, path: [collection, id, field], text: bare(text), original: bare(original)};
    }
}

function checkTermsOf(content: GuideContent, terms: JsonFile<TermsFile>, say: Say): void {
  const {lang} = terms.json;
  const pairs = [...pairsOf(content, lang)];
  const texts = entriesOf(content.english.json).flatMap(({entry}) => Object.values(entry).map(bare));
  const name = terms.file.split('/').slice(-2).join('/');
  if (!pairs.length) say(terms, ['lang'], `There are no words in ${quote(lang)}.`);
  for (const [i, {en, use, avoid = []}] of terms.json.terms.entries()) {
    const forms = en.map(finder);
    const meant = pairs.filter(({original}) => forms.some((form) => form.test(original)));
    if (!texts.some((text) => forms.some((form) => form.test(text))))
      say(terms, ['terms', i, 'en'], `No English text holds ${quoteAll(en)}.`);
    for (const {file, path: place, text} of meant)
      if (!use.some((form) => text.includes(form.toLowerCase())))
        say(
          file,
          place,
          `The English text holds one of ${quoteAll(en)}. Expected one of ${quoteAll(use)}, as ${name} says.`,
        );
    for (const [form, refused] of avoid.map((word) => [word, finder(word)] as const))
      for (const {file, path: place, text} of pairs)
        if (refused.test(text))
          say(
            file,
            place,
            `${quote(form)} is to be avoided. Expected one of ${quoteAll(use)}, as ${name} says.`,
          );
  }
}

/** The same thing has the same name in every text of a language. */
export const checkTerms: Rule = (content, say) => {
  for (const terms of content.terms) checkTermsOf(content, terms, say);
};
