/** Elements as dist/custom-elements.json describes them. */
import {readFileSync} from 'node:fs';

export interface Named {
  name: string;
  description: string;
  default?: string;
  fieldName?: string;
  type?: {text: string};
}

export const kinds = ['attributes', 'slots', 'cssParts', 'cssStates', 'cssProperties', 'events'] as const;
export type Kind = (typeof kinds)[number];
export type Declaration = Record<Kind, Named[]> & {tagName?: string; name: string};
type Modules = {path: string; declarations?: Declaration[]}[];

export const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const {modules} = json<{modules: Modules}>('dist/custom-elements.json');
export const documented = modules.flatMap(({path, declarations = []}) =>
  declarations.filter(({tagName}) => tagName).map((declaration) => ({...declaration, path})),
);
