import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** The package holds dist, not src: readers of the manifest import from there. */
const published = (key, value) =>
  (key === 'path' || key === 'module') && typeof value === 'string'
    ? value.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/$1.js')
    : value;

/** Types as the docs of a class give them: `{'app'|'web'} [device=app]`; the fields only say that anything may be written. */
const documented = /@attr \{(.+?)\} \[?([\w-]+)/g;

/** Public names only, and their documented types. The analyzer takes `state: true` for an attribute, lists what is private to the library, and cannot name an event that is put together. */
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
              .map((attribute) => ({...attribute, type: {text: types.get(attribute.name) ?? 'string'}}));
          if (events) declaration.events = events.filter(({name}) => name);
          if (members)
            declaration.members = members.filter(
              ({name, privacy}) => !internal.has(name) && (privacy ?? 'public') === 'public',
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
