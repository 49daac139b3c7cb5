/**
 * Types of the tags for templates of frameworks, made from the manifest: dist/frameworks has what all of them share, and a module without
 * code for each. Run after dist/custom-elements.json is written.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = 'dist/frameworks';

const elements = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

const comment = (text) => `/** ${text.replaceAll('*/', '*\\/')} */`;

/** Attributes are text: a number is one in digits, too. */
function typeOf({type: {text}}) {
  const types = text.split('|').flatMap((type) => {
    if (type === 'number') return [type, '`${number}`'];
    return /^\d+$/.test(type) ? [type, `'${type}'`] : type;
  });
  return [...types, 'undefined'].join(' | ');
}

const member = (name, type, description) => `  ${comment(description)}\n  ${name}?: ${type};\n`;

const attributes = ({name, attributes}) =>
  `/** Attributes of \`${name}\`. */
export interface ${name}Attributes {
${attributes.map((each) => member(`'${each.name}'`, typeOf(each), each.description)).join('')}}
`;

/** Properties without an attribute that pages set. */
const properties = ({name, members}) =>
  members
    .filter((each) => !each.attribute && !each.readonly)
    .map((each) => member(each.name, `${name}['${each.name}'] | undefined`, each.description))
    .join('');

const tag = (element) => `  '${element.tagName}': {
    element: ${element.name};
    attributes: ${element.name}Attributes;
    properties: {${properties(element).trim()}};
    events: ${element.events.map(({name}) => `'${name}'`).join(' | ')};
  };
`;

const shared = `import type {${elements.map(({name}) => name).join(', ')}, WayoutEventMap} from '../index.js';

${elements.map(attributes).join('\n')}
/** Tags with their classes, attributes, properties and events. */
export interface WayoutTags {
${elements.map(tag).join('')}}

export type Tag = keyof WayoutTags;

/** Attributes of a tag, and its properties that have none. */
export type Settings<T extends Tag> = WayoutTags[T]['attributes'] & WayoutTags[T]['properties'];

/** Listener of a tag for one of its events. */
export type Listener<T extends Tag, Name extends keyof WayoutEventMap> = (
  event: WayoutEventMap[Name] & {readonly currentTarget: WayoutTags[T]['element']},
) => void;

/** Listeners of a tag by the names of its events behind a prefix. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [Name in WayoutTags[T]['events'] as \`\${Prefix}\${Name}\`]?: Listener<T, Name> | undefined;
};
`;

const tags = elements.map(({tagName}) => tagName);
const each = (indent, write) => tags.map((name) => `${indent}'${name}': ${write(name)};`).join('\n');

/** Declarations of a framework: its types, the type of the settings of a tag, and the interface that lists tags. */
const jsx = (module, imports, props) => `import type {${imports}} from '${module}';
import type {${props.includes('Listeners') ? 'Listeners, ' : ''}Settings, Tag, WayoutTags} from './shared.js';

${props}

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${each('      ', (name) => `Props<'${name}'>`)}
    }
  }
}
`;

const declarations = {
  react: jsx(
    'react',
    'DetailedHTMLProps, HTMLAttributes',
    `type Props<T extends Tag> = Omit<
  DetailedHTMLProps<HTMLAttributes<WayoutTags[T]['element']>, WayoutTags[T]['element']>,
  keyof Settings<T>
> &
  Settings<T> &
  Listeners<T, 'on'>;`,
  ),
  preact: jsx(
    'preact',
    'JSX',
    `type Props<T extends Tag> = Omit<JSX.HTMLAttributes<WayoutTags[T]['element']>, keyof Settings<T>> &
  Settings<T> &
  Listeners<T, 'on'>;`,
  ),
  solid: jsx(
    'solid-js',
    'JSX',
    `/** Names behind \`attr:\` or \`prop:\` say how a value is set. */
type Directed<T extends Tag> = {
  [Name in keyof WayoutTags[T]['attributes'] as \`attr:\${Name & string}\`]: WayoutTags[T]['attributes'][Name];
} & {
  [Name in keyof WayoutTags[T]['properties'] as \`prop:\${Name & string}\`]: WayoutTags[T]['properties'][Name];
};

type Props<T extends Tag> = Omit<JSX.HTMLAttributes<WayoutTags[T]['element']>, keyof Settings<T>> &
  Settings<T> &
  Directed<T> &
  Listeners<T, 'on:'>;`,
  ),
  vue: `import type {HTMLAttributes, ReservedProps} from 'vue';
import type {Listener, Settings, Tag, WayoutTags} from './shared.js';

/** Name as the compiler of templates hands it on: \`heading-level\` as \`headingLevel\`. */
type Camel<Name> = Name extends \`\${infer Head}-\${infer Rest}\` ? \`\${Head}\${Capitalize<Camel<Rest>>}\` : Name;

type Props<T extends Tag> = Omit<HTMLAttributes, keyof Settings<T>> &
  ReservedProps &
  Settings<T> & {[Name in keyof Settings<T> as Camel<Name> & string]: Settings<T>[Name]} & {
    [Name in WayoutTags[T]['events'] as \`on\${Capitalize<Camel<Name> & string>}\`]?: Listener<T, Name> | undefined;
  };

type Component<T extends Tag> = new () => {$props: Props<T>};

declare module 'vue' {
  interface HTMLAttributes {
    /** Slot of the tag around it, which the strict check of templates does not know. */
    slot?: string | undefined;
  }
  interface GlobalComponents {
${each('    ', (name) => `Component<'${name}'>`)}
  }
}
`,
  svelte: `import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, Settings, Tag, WayoutTags} from './shared.js';

type Props<T extends Tag> = Omit<HTMLAttributes<WayoutTags[T]['element']>, keyof Settings<T>> &
  Settings<T> &
  Listeners<T, 'on'> &
  Listeners<T, 'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each('    ', (name) => `Props<'${name}'>`)}
  }
}
`,
};

mkdirSync(folder, {recursive: true});
writeFileSync(`${folder}/shared.d.ts`, shared);
for (const [framework, text] of Object.entries(declarations)) {
  writeFileSync(`${folder}/${framework}.d.ts`, text);
  writeFileSync(`${folder}/${framework}.js`, 'export {};\n');
}
