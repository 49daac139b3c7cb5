import type {Coming} from '../domain/load-once.js';
import type {Sources} from '../domain/model/sources.js';
import type {Linkage} from '../domain/model/linkage.js';
import type {Guide, Labels, Words} from '../domain/model/guide.js';

/**
 * Loads a JSON file of content/.
 * @param again query that `loadOnce` hands in at a further try. The build puts it behind the address of a file that is fetched.
 * @returns its content, at once where the script holds it.
 */
export type File<T> = (again: string) => Coming<{default: T}>;

/** Files of one guide. */
export interface CatalogueEntry {
  guide: File<Guide>;
  linkage?: File<Linkage>;
  labels: File<{labels: Labels}>;
  sources: File<Sources>;
  /** Sources of events alone, in scripts that hold these: a timeline shows them at first sight. All sources in a whole script. */
  eventSources?: File<Sources>;
  /** One file per language. */
  words: Record<string, File<Words>>;
}

/**
 * Guides and languages of the package. Written out, because bundlers follow literal paths only; a test compares it with
 * the folder. The one-file builds replace this module by one that holds a single guide in a single language.
 */
export const catalogue: Record<string, CatalogueEntry> = {
  'meta-ai': {
    guide: (_again) =>
      import('../../content/meta-ai/guide.json', {with: {type: 'json'}}) as Promise<{default: Guide}>,
    linkage: (_again) =>
      import('../../content/meta-ai/linkage.json', {with: {type: 'json'}}) as unknown as Promise<{
        default: Linkage;
      }>,
    labels: (_again) => import('../../content/meta-ai/labels.json', {with: {type: 'json'}}),
    sources: (_again) =>
      import('../../content/meta-ai/sources.json', {with: {type: 'json'}}) as unknown as Promise<{
        default: Sources;
      }>,
    words: {
      en: (_again) => import('../../content/meta-ai/words/en.json', {with: {type: 'json'}}),
      de: (_again) => import('../../content/meta-ai/words/de.json', {with: {type: 'json'}}),
      es: (_again) => import('../../content/meta-ai/words/es.json', {with: {type: 'json'}}),
      fr: (_again) => import('../../content/meta-ai/words/fr.json', {with: {type: 'json'}}),
      it: (_again) => import('../../content/meta-ai/words/it.json', {with: {type: 'json'}}),
      nl: (_again) => import('../../content/meta-ai/words/nl.json', {with: {type: 'json'}}),
      pl: (_again) => import('../../content/meta-ai/words/pl.json', {with: {type: 'json'}}),
    },
  },
  'linkedin-ai': {
    guide: (_again) =>
      import('../../content/linkedin-ai/guide.json', {with: {type: 'json'}}) as Promise<{default: Guide}>,
    labels: (_again) => import('../../content/linkedin-ai/labels.json', {with: {type: 'json'}}),
    sources: (_again) =>
      import('../../content/linkedin-ai/sources.json', {with: {type: 'json'}}) as unknown as Promise<{
        default: Sources;
      }>,
    words: {
      en: (_again) => import('../../content/linkedin-ai/words/en.json', {with: {type: 'json'}}),
      de: (_again) => import('../../content/linkedin-ai/words/de.json', {with: {type: 'json'}}),
      fr: (_again) => import('../../content/linkedin-ai/words/fr.json', {with: {type: 'json'}}),
      nl: (_again) => import('../../content/linkedin-ai/words/nl.json', {with: {type: 'json'}}),
    },
  },
  gemini: {
    guide: (_again) =>
      import('../../content/gemini/guide.json', {with: {type: 'json'}}) as Promise<{default: Guide}>,
    labels: (_again) => import('../../content/gemini/labels.json', {with: {type: 'json'}}),
    sources: (_again) =>
      import('../../content/gemini/sources.json', {with: {type: 'json'}}) as unknown as Promise<{
        default: Sources;
      }>,
    words: {
      en: (_again) => import('../../content/gemini/words/en.json', {with: {type: 'json'}}),
      de: (_again) => import('../../content/gemini/words/de.json', {with: {type: 'json'}}),
      fr: (_again) => import('../../content/gemini/words/fr.json', {with: {type: 'json'}}),
      nl: (_again) => import('../../content/gemini/words/nl.json', {with: {type: 'json'}}),
    },
  },
  chatgpt: {
    guide: (_again) =>
      import('../../content/chatgpt/guide.json', {with: {type: 'json'}}) as Promise<{default: Guide}>,
    linkage: (_again) =>
      import('../../content/chatgpt/linkage.json', {with: {type: 'json'}}) as unknown as Promise<{
        default: Linkage;
      }>,
    labels: (_again) => import('../../content/chatgpt/labels.json', {with: {type: 'json'}}),
    sources: (_again) =>
      import('../../content/chatgpt/sources.json', {with: {type: 'json'}}) as unknown as Promise<{
        default: Sources;
      }>,
    words: {
      en: (_again) => import('../../content/chatgpt/words/en.json', {with: {type: 'json'}}),
      de: (_again) => import('../../content/chatgpt/words/de.json', {with: {type: 'json'}}),
      fr: (_again) => import('../../content/chatgpt/words/fr.json', {with: {type: 'json'}}),
      nl: (_again) => import('../../content/chatgpt/words/nl.json', {with: {type: 'json'}}),
    },
  },
  'people-search': {
    guide: (_again) =>
      import('../../content/people-search/guide.json', {with: {type: 'json'}}) as Promise<{default: Guide}>,
    linkage: (_again) =>
      import('../../content/people-search/linkage.json', {with: {type: 'json'}}) as unknown as Promise<{
        default: Linkage;
      }>,
    labels: (_again) => import('../../content/people-search/labels.json', {with: {type: 'json'}}),
    sources: (_again) =>
      import('../../content/people-search/sources.json', {with: {type: 'json'}}) as unknown as Promise<{
        default: Sources;
      }>,
    words: {
      en: (_again) => import('../../content/people-search/words/en.json', {with: {type: 'json'}}),
      de: (_again) => import('../../content/people-search/words/de.json', {with: {type: 'json'}}),
      fr: (_again) => import('../../content/people-search/words/fr.json', {with: {type: 'json'}}),
      nl: (_again) => import('../../content/people-search/words/nl.json', {with: {type: 'json'}}),
    },
  },
};
