/** What the document is made from. An image named like a method replaces that in the document, but not in there. */
const made = '$made';
const onDocument = (method, given) => `${made}.${method}.call(l,${given})`;

/**
 * Makes Lit a guest in the page. As published it takes the Trusted Types policy name that belongs to the page's own Lit,
 * stops loading when a CSP refuses that name, and reads and writes globals that an element with that name or id replaces.
 * Each entry is the published text and what stands in its place; a text that is not found ends the build, because then Lit
 * has changed and this file has to be read again.
 */
const adapted = {
  'lit-html/lit-html.js': [
    [
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      '(()=>{try{return s.createPolicy("wayout",{createHTML:t=>t})}catch{}})()',
    ],
    ['s?s.emptyScript:""', 's?.emptyScript??""'],
    [
      'l=document,c=()=>l.createComment("")',
      `l=document,${made}=Object.getPrototypeOf(l),c=()=>${onDocument('createComment', '""')}`,
    ],
    ['l.createTreeWalker(l,129)', onDocument('createTreeWalker', 'l,129')],
    ['l.createElement("template")', onDocument('createElement', '"template"')],
    ['(t?.creationScope??l).importNode(i,!0)', onDocument('importNode', 'i,!0')],
    ['l.createTextNode(t)', onDocument('createTextNode', 't')],
    // Whether a part has strings is asked of each; where the page gives all objects some, rendering would never end.
    ['this.type=2,', 'this.type=2,this.strings=void 0,'],
    ['this.strings=s):this._$AH=A}', 'this.strings=s):(this._$AH=A,this.strings=void 0)}'],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', 'l=c?.emptyScript??"",'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);' +
        'if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    // A page that gives all objects a `value` would make every other description of a property invalid.
    ['return{get:e,set(s){', 'return{__proto__:null,get:e,set(s){'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&' +
        '"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      // Every browser that can read our class syntax has adopted style sheets, and a CSP does not block those.
      '!0',
    ],
    [',n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),', ';'],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

export function guestLit() {
  const met = new Set();
  return {
    name: 'guest-lit',
    transform(code, id) {
      const file = Object.keys(adapted).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      met.add(file);
      for (const [published, ours] of adapted[file]) {
        const parts = code.split(published);
        if (parts.length !== 2)
          this.error(`${file}: expected once, found ${parts.length - 1} times: ${published}`);
        code = parts.join(ours);
      }
      return {code, map: null};
    },
    buildEnd(error) {
      const missing = Object.keys(adapted).filter((file) => !met.has(file));
      if (!error && missing.length) this.error(`Not in the bundle, so not adapted: ${missing.join(', ')}`);
    },
  };
}

/** Names that must not be left in a bundle. */
export const foreignNames =
  /lit-html|litHtml\w*|litElement(?!\$)\w+|reactiveElement\w+|litPropertyMetadata|Symbol\.metadata|ShadyCSS|litNonce|lit-localize-status/g;
