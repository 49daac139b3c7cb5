import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** Paths in dist for those in src: the package holds dist alone. */
const published = (key, value) =>
  (key === 'path' || key === 'module') && typeof value === 'string'
    ? value.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/$1.js')
    : value;

/** Types in the docs of a class, as `{'app'|'web'} [device=app]`: the analyzer reads types by their names alone. */
const documented = /@attr \{(.+?)\} \[?([\w-]+)/g;

/** Keeps public names, with their documented types. The analyzer takes `state: true` for an attribute, lists internal members, and cannot name an event whose name is a concatenation. */
function publicOnly() {
  const internal = new Set();
  const types = new Map();
  return {
    name: 'public-only',
    analyzePhase({ts, node}) {
      if (ts.isClassDeclaration(node))
        for (const [, type, name] of node.getFullText().matchAll(documented)) types.set(name, type);
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
      for (const {name, initializer} of node.initializer?.properties ?? [])
        if (/\bstate: true\b/.test(initializer?.getText() ?? '')) internal.add(name.getText());
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules)
        for (const declaration of declarations) {
          const {attributes, events, members} = declaration;
          if (attributes)
            declaration.attributes = attributes
              .filter(({fieldName}) => !internal.has(fieldName))
              .map((attribute) => ({
                // One of HTML's own has no field in our classes.
                fieldName: attribute.name,
                ...attribute,
                type: {text: types.get(attribute.name) ?? 'string'},
              }));
          if (events) declaration.events = events.filter(({name}) => name);
          if (members)
            declaration.members = members
              .filter(
                ({name, privacy, attribute, description}) =>
                  !internal.has(name) && (privacy ?? 'public') === 'public' && (attribute || description),
              )
              .map((member) =>
                types.has(member.attribute) && types.get(member.attribute) !== 'boolean'
                  ? {...member, type: {text: `${types.get(member.attribute)} | null`}}
                  : member,
              );
        }
      Object.assign(customElementsManifest, JSON.parse(JSON.stringify(customElementsManifest), published));
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({outdir: 'dist'}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false}),
  ],
};
