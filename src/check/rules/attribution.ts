import {quote} from '../problem.js';
import {ownProperty} from '../shape.js';
import type {Rule} from '../content.js';
import {bareWords} from '../../domain/scope.js';

/**
 * The words that may say who says so. Not those of events: there the company is mostly the one that acts, and what it did is not less
 * certain for its own account of it.
 */
const speaking = {scope: ['text', 'why'], faq: ['answer']} as const;

/**
 * What only the company says about itself is told as what it says: “Meta says …”. Whether the sentence really does so is for people to
 * see; without the name it cannot.
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
