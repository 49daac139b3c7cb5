import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** Members of Lit that no page calls, by name in our code or in texts: the minifier may shorten them. */
const innerMembers =
  'addController createRenderRoot elementProperties elementStyles enableUpdating finalize finalized firstUpdated getUpdateComplete hasUpdated hostDisconnected hostUpdate isUpdatePending performUpdate renderOptions renderRoot willUpdate'.split(
    ' ',
  );

const filesBelow = (folder, ending) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const isInternal = (member) => ts.getJSDocTags(member).some(({tagName}) => tagName.text === 'internal');

const overrides = (member) => member.modifiers?.some(({kind}) => kind === ts.SyntaxKind.OverrideKeyword);

/** Class that no page meets: a controller or a helper of an element. */
const isUnseen = (node) => ts.isClassDeclaration(node) && !node.heritageClauses?.some(isExtends);
const isExtends = ({token}) => token === ts.SyntaxKind.ExtendsKeyword;

/** Members of the classes and interfaces of a file, each with what it belongs to. */
const membersIn = (file) =>
  ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    .statements.filter((each) => ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each))
    .flatMap((owner) =>
      owner.members
        .filter(({name}) => name && ts.isIdentifier(name))
        .map((member) => ({owner, member, name: member.name.text})),
    );

/** Members that only our own code uses: of host interfaces, of controllers, and those of elements that are marked `@internal`. */
const isOurs = ({owner, member, name}) =>
  ts.isInterfaceDeclaration(owner)
    ? owner.name.text.endsWith('Host')
    : (isUnseen(owner) && !/^host[A-Z]/.test(name)) || (isInternal(member) && !overrides(member));

/** Members that pages use: those of elements without the mark. */
const isPublic = ({owner, member}) =>
  ts.isClassDeclaration(owner) && !isUnseen(owner) && !isInternal(member) && !overrides(member);

/** Every key of a JSON value. Content comes from files that the build does not shorten. */
const keysIn = (value) =>
  Object(value) === value
    ? Object.entries(value).flatMap(([key, inner]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysIn(inner),
      ])
    : [];

/**
 * Names of the members that an element shares with its templates, its controllers and Lit, and with nobody else: the minifier may shorten them.
 * It leaves the names of the DOM out by itself.
 * @returns {RegExp}
 */
export function internalMembers() {
  const files = filesBelow('src/elements', '.ts');
  const members = files.flatMap(membersIn);
  const details = readFileSync('src/elements/events.ts', 'utf8').matchAll(/(\w+)\??:/g);
  const taken = new Set([
    ...filesBelow('content', '.json').flatMap((file) => keysIn(JSON.parse(readFileSync(file, 'utf8')))),
    ...members.filter(isPublic).map(({name}) => name),
    ...[...details].map(([, key]) => key),
    // Values of messages, which name them in their text: `{done, plural, other {# of {all} done}}`.
    ...files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\{\w+, plural,[^']*/g)].flatMap(([message]) =>
        [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name),
      ),
    ),
    // Properties that one element sets on another, which may come from another script.
    ...files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\s\.(\w+)=\$\{/g)].map(([, name]) => name),
    ),
    // Members that a mount sets on an element, which may come from another script.
    ...['words', 'left'],
    // Members of Lit's own base class that pages use, too.
    ...['updateComplete', 'requestUpdate'],
  ]);
  const names = new Set([...members.filter(isOurs).map(({name}) => name), ...innerMembers]);
  // Lit's own names begin with `_$`. `_$litPart$` stands in our code as a text, too.
  return new RegExp(`^(${[...names].filter((name) => !taken.has(name)).join('|')}|_\\$(?!lit)\\w+)$`);
}
