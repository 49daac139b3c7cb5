/** Worker of the embed builder: the renderer of `wayout render`, as it is. It meets no page here, and so renders as it does in Node. */
import {guideIds, languagesOf, loadPack} from '../../src/content/load.js';
import {diagnose, type Diagnosis} from '../../src/node/pasted/diagnose.js';
import {today} from '../../src/node/pasted/examine.js';
import {
  attributesOf,
  elementNames,
  elementsOf,
  renderElement,
  type RenderOptions,
} from '../../src/node/render.js';

/** Guide as the builder offers it. */
export interface OfferedGuide {
  languages: readonly string[];
  /** Names of the elements that have something to show of it. */
  elements: readonly string[];
  /** Names of its networks by their ids, in the guide's order. */
  platforms: Readonly<Record<string, string>>;
}

/** Everything that can be chosen. */
export interface Catalogue {
  guides: Readonly<Record<string, OfferedGuide>>;
  /** Attributes by the name of the element. */
  elements: Readonly<Record<string, readonly string[]>>;
}

/** Rendered text, with what authors should know about it. */
export interface Rendered {
  text: string;
  problems: readonly string[];
}

async function offer(guide: string): Promise<OfferedGuide> {
  const languages = languagesOf(guide);
  const pack = await loadPack(guide, languages.includes('en') ? 'en' : languages[0]!);
  const platforms = Object.entries(pack.guide.platforms).map(([id, name]) => [id, name] as const);
  return {languages, elements: elementsOf(pack), platforms: Object.fromEntries(platforms)};
}

const abilities = {
  catalogue: async (): Promise<Catalogue> => {
    const guides = await Promise.all(guideIds().map(async (id) => [id, await offer(id)] as const));
    return {
      guides: Object.fromEntries(guides),
      elements: Object.fromEntries(elementNames.map((name) => [name, attributesOf(name)])),
    };
  },
  render: async (name: string, options: RenderOptions): Promise<Rendered> => {
    const problems: string[] = [];
    const text = await renderElement(name, {
      ...options,
      onProblem: ({message}) => void problems.push(message),
    });
    return {text, problems};
  },
  diagnose: (saved: string, snippet: string): Promise<Diagnosis> => diagnose(saved, snippet, today()),
};

export type Abilities = typeof abilities;

/** Question to the worker. */
export interface Question {
  id: number;
  ability: keyof Abilities;
  given: readonly unknown[];
}

/** Answer of the worker: a value, or a sentence about what is wrong with the question. */
export interface Answer {
  id: number;
  value?: unknown;
  error?: string;
}

async function answer({id, ability, given}: Question): Promise<Answer> {
  try {
    const work = abilities[ability] as (...given: readonly unknown[]) => Promise<unknown>;
    return {id, value: await work(...given)};
  } catch (error) {
    return {id, error: error instanceof Error ? error.message : String(error)};
  }
}

addEventListener('message', ({data}: MessageEvent<Question>) => {
  void answer(data).then((answered) => postMessage(answered));
});
