import {cssTag, litElement, litHtml, reactiveElement, unused} from './unused-lit.mjs';

/**
 * Loading never throws into the page. A Content Security Policy may refuse Lit's Trusted Types policy, whose name `lit-html` belongs
 * to the page's own Lit, and `<img name="createTreeWalker">` replaces the document's method of that name (DOM clobbering). Such a
 * method that only rendering needs stays as it is, and a walker that scripts of the page refuse is missed when one renders: elements
 * are registered only after one trial rendering (src/embed/probe.ts).
 */
const loading = [
  [
    litHtml,
    's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    '(()=>{try{return s.createPolicy("wayout",{createHTML:t=>t})}catch{}})()',
  ],
  [
    litHtml,
    'l.createTreeWalker(l,129)',
    '(()=>{try{return Object.getPrototypeOf(l).createTreeWalker.call(l,l,129)}catch{}})()',
  ],
];

/**
 * Globals are neither read nor written: each element of the page with an id is one, `<div id="litHtmlVersions">` included, and the
 * page's own Lit keeps lists of versions and its development hooks in them.
 */
const globals = [
  [litHtml, 'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
  [reactiveElement, 'c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
  [reactiveElement, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [
    reactiveElement,
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);' +
      'if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  [reactiveElement, ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  [
    cssTag,
    't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&' +
      '"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    // Every browser that can read our class syntax has adopted style sheets, and a Content Security Policy does not block those.
    '!0',
  ],
  [cssTag, ',n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),', ';'],
  [
    litElement,
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    ';',
  ],
  [litElement, '(s.litElementVersions??=[]).push("4.2.2");', ''],
];

const adaptations = [...loading, ...globals, ...unused];

/**
 * Makes Lit a guest in the page. Each entry above is a file, its published text and the replacement; a text that is not found once
 * ends the build, because then Lit has changed and this file has to be read again.
 */
export function adaptLit() {
  const files = new Set(adaptations.map(([file]) => file));
  const met = new Set();
  return {
    name: 'adapt-lit',
    transform(code, id) {
      const file = [...files].find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      met.add(file);
      for (const [, published, ours] of adaptations.filter(([name]) => name === file)) {
        const parts = code.split(published);
        if (parts.length !== 2)
          this.error(`${file}: expected once, found ${parts.length - 1} times: ${published}`);
        code = parts.join(ours);
      }
      return {code, map: null};
    },
    buildEnd(error) {
      const missing = [...files].filter((file) => !met.has(file));
      if (!error && missing.length) this.error(`Not in the bundle, so not adapted: ${missing.join(', ')}`);
    },
  };
}

/** Names that must not be left in a bundle. */
export const foreignNames =
  /lit-html|litHtml\w*|litElement(?!\$)\w+|reactiveElement\w+|litPropertyMetadata|Symbol\.metadata|ShadyCSS|litNonce|lit-localize-status/g;
