import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';

export interface Example {
  id: string;
  tag: string;
  attributes: Record<string, string>;
  answers?: unknown;
}

export type State = 'closed' | 'opened';

export const examples = JSON.parse(readFileSync('demo/examples.json', 'utf8')) as Example[];
const folder = 'test/pages/snapshots';
export const updating = Boolean(process.env['UPDATE_SNAPSHOTS']);

/** Attributes that change colours and lines alone, and nothing that a screen reader is told. */
const visual = ['theme', 'frame'];

const toldBy = ({tag, attributes, answers}: Example): string =>
  JSON.stringify([tag, Object.entries(attributes).filter(([name]) => !visual.includes(name)), answers]);

const fileOf = (id: string, state: State) => `${folder}/${id}${state === 'opened' ? '-opened' : ''}.txt`;

/**
 * The files that may hold the tree of a state; the first that exists does. Without a file of its own an opened example has the
 * tree of the closed one, and an example the tree of the first that differs from it in visual attributes alone.
 */
function filesOf(example: Example, state: State): string[] {
  const first = examples.find((each) => toldBy(each) === toldBy(example))!;
  const states: State[] = state === 'opened' ? ['opened', 'closed'] : ['closed'];
  return [...new Set([example.id, first.id])].flatMap((id) => states.map((each) => fileOf(id, each)));
}

const read = (files: string[]): string | undefined => {
  const file = files.find((each) => existsSync(each));
  return file && readFileSync(file, 'utf8');
};

/** Stores the tree of a state, unless another file holds it already. The closed states come first. */
export function update(example: Example, state: State, tree: string): void {
  const [own, ...others] = filesOf(example, state);
  mkdirSync(folder, {recursive: true});
  if (read(others) === tree) rmSync(own!, {force: true});
  else writeFileSync(own!, tree);
}

/** The stored tree of a state. */
export const stored = (example: Example, state: State): string | undefined => read(filesOf(example, state));

/** Files of examples that are gone, and those that repeat the tree of another. */
export function needless(): string[] {
  const own = examples.flatMap((example) =>
    (['closed', 'opened'] as const).map((state) => filesOf(example, state)),
  );
  const known = new Set(own.map(([file]) => file));
  const files = (existsSync(folder) ? readdirSync(folder) : []).map((name) => `${folder}/${name}`);
  return [
    ...files.filter((file) => !known.has(file)),
    ...own
      .filter(([file, ...others]) => existsSync(file!) && read([file!]) === read(others))
      .map(([file]) => file!),
  ];
}
