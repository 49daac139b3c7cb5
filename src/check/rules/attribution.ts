import {quote} from '../problem.js';
import {ownProperty} from '../shape.js';
import type {Rule} from '../content.js';
import {bareWords} from '../../domain/scope.js';

/**
 * Words that may name the speaker. Not those of events: there the company mostly acts, and its deeds are not less certain for its own
 * account of them.
 */
const speaking = {scope: ['text', 'why'], faq: ['answer']} as const;

/**
 * A claim that rests on the company's word alone is told as its claim: “Meta says …”. People have to see that the sentence really does
 * so; without the name it cannot.
 */
export const checkAttribution: Rule = ({guide, words, sources, subjects}, say) => {
  const {evidence, sources: register} = sources.json;
  const {name} = guide.json.service;
  // Other languages may bend the end of a name.
  const isNamed = (text: string) => bareWords(text).includes(bareWords(name).trimEnd());
  for (const [collection, fields] of Object.entries(speaking) as [keyof typeof speaking, readonly string[]][])
    for (const {id} of subjects[collection]) {
      const supports = ownProperty(evidence, `${collection}/${id}`)?.supports ?? [];
      if (!supports.length || supports.some((source) => ownProperty(register, source)?.type !== 'company'))
        continue;
      for (const file of words) {
        const texts = fields.flatMap(
          (field) => ownProperty(ownProperty(file.json[collection], id), field) ?? [],
        );
        if (texts.length === fields.length && !texts.some(isNamed))
          say(
            file,
            [collection, id],
            `Only ${quote(name)} itself says so. Expected its name in ${fields.map(quote).join(' or ')}, or another source.`,
          );
      }
    }
};
