export const litHtml = 'lit-html/lit-html.js';
export const litElement = 'lit-element/lit-element.js';
export const reactiveElement = '@lit/reactive-element/reactive-element.js';
export const cssTag = '@lit/reactive-element/css-tag.js';

/**
 * Templates have values only in text and in attributes, one in each, unquoted; minify-templates.mjs refuses others, and joins several into
 * one. So a value stands in an attribute where the text before it ends in a name and a sign of equality, and Lit need not look for
 * values in comments, in the text of `<style>` or `<textarea>`, in place of attributes or of tag names. Templates of SVG
 * or MathML, which have no root of their own, are not used.
 */
const templates = [
  [
    litHtml,
    'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};',
    'const N=t=>{const i=[];return[V(t,t.map((s,e)=>{const n=/\\s([^\\s"]+)=$/.exec(s);return e>t.length-2?s||"<?>":n?(i.push(n[1]),s.slice(0,-1)+h):s+r}).join("")),i]};',
  ],
  [
    litHtml,
    ',f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i',
    '',
  ],
  [
    litHtml,
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;',
    '(this.el=document.createElement("template")).innerHTML=f,P.currentNode=this.el.content;for(;',
  ],
  [litHtml, 'o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,', 'n="?lit$",r=`<${n}>`,'],
  [litHtml, 'static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
  [litHtml, 'if(r.hasAttributes())for', 'for'],
  [litHtml, 'j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', 'j=0'],
  [litHtml, 'constructor({strings:t,_$litType$:i},e){', 'constructor({strings:t}){'],
  [litHtml, '[f,v]=N(t,i)', '[f,v]=N(t)'],
  [litHtml, 's=r.getAttribute(t).split(o),', ''],
  [litHtml, 'name:e[2],strings:s,', 'name:e[2],'],
  [
    litHtml,
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){',
    '',
  ],
  [
    litHtml,
    'const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";' +
      'for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}' +
      'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});' +
      'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++}',
    '}else r.data===n&&d.push({type:2,index:l});l++}',
  ],
  [
    litHtml,
    'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):' +
      '6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i)',
    'this._$AV.push(2===r.type?new k(h,h.nextSibling):new r.ctor(h,r.name))',
  ],
  [
    litHtml,
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    's._$AI(t[i++])',
  ],
  [litHtml, '"invalid template strings array"', ''],
  [litHtml, 'i=t=>t,', ''],
  [litHtml, 'const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
];

/**
 * A value is `nothing`, a text, a number, a template or an array of such. There are no directives, precompiled templates, DOM nodes,
 * other iterables, and no `noChange`. So a part knows neither its parent nor its options, nor whether it is connected, and a box is
 * rendered into the end of its shadow root.
 */
const values = [
  [
    litHtml,
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [
    litHtml,
    'u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode',
    'u(){const{el:{content:i},parts:s}=this._$AD,e=l.importNode',
  ],
  [
    litHtml,
    'class k{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){',
    'class k{constructor(t,i){',
  ],
  [litHtml, 'this.type=2,', ''],
  [
    litHtml,
    'this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
    'this._$AA=t,this._$AB=i}',
  ],
  [
    litHtml,
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)',
    // Lit's development build refuses parts that a page took out of the tree, too; so boxes are rendered anew.
    '_$AI(t){if(!this._$AA.parentNode)throw Error();a(t)',
  ],
  [
    litHtml,
    't!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)}',
    't!==this._$AH&&this._(t):void 0!==t._$litType$?this.$(t):u(t)?this.k(t):this._(t)}',
  ],
  [
    litHtml,
    'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'const{values:i}=t,e=this._$AC(t);',
  ],
  [litHtml, 'const t=new R(e,this),s=t.u(this.options);', 'const t=new R(e),s=t.u();'],
  [litHtml, 's=new k(this.O(c()),this.O(c()),this,this.options)', 's=new k(this.O(c()),this.O(c()))'],
  [
    litHtml,
    '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);',
    '_$AR(t=this._$AA.nextSibling){for(;',
  ],
  [litHtml, 'this._$AR(s&&s._$AB.nextSibling,e),', 'this._$AR(s&&s._$AB.nextSibling),'],
  [
    litHtml,
    'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,',
    '}class H{constructor(t,i){',
  ],
  [
    litHtml,
    'this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}',
    'this._$AH=A,this.element=t,this.name=i}_$AI(t){a(t)&&t===this._$AH||this.j(this._$AH=t)}',
  ],
  [litHtml, 'constructor(){super(...arguments),this.type=3}', ''],
  [litHtml, 'constructor(){super(...arguments),this.type=4}', ''],
  // Handlers are functions that need no `this`, and have no options.
  [
    litHtml,
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){t??=A,this._$AH===A?t!==A&&this.element.addEventListener(this.name,this):t===A&&this.element.removeEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
  ],
  [
    litHtml,
    '(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    '(t,i)=>(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)',
  ],
  [
    litElement,
    'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    'renderOptions={};',
  ],
  [
    litElement,
    'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)}',
    'super.update(t),e(r,this.renderRoot)}',
  ],
  [
    litElement,
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return r}',
    '',
  ],
  [litElement, 'i._$litElement$=!0,i["finalized"]=!0;', ''],
];

/**
 * Properties are declared in the static field `properties`. They are texts or booleans, have no accessors, converters or defaults of
 * their own, and are never reflected to attributes. Updates are neither put off nor skipped, and throw nothing (guest-element.ts).
 * Controllers are added in constructors, and hear of updates beforehand and of the end.
 * Styles are arrays of `css` templates without values; our elements make their shadow roots before they update, and adopt the sheets themselves.
 */
const properties = [
  [
    reactiveElement,
    'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};',
    'u=0,f=0;',
  ],
  [reactiveElement, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [
    reactiveElement,
    'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};',
    'static createProperty(t,s){s.state&&(s.attribute=!1),this.elementProperties.set(t,s);const i=Symbol();',
  ],
  [
    reactiveElement,
    'return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
    'e(this.prototype,t,{__proto__:null,get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}',
  ],
  [
    reactiveElement,
    'static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}',
    '',
  ],
  [
    reactiveElement,
    'if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
    'if(this.finalized===this)return;this.finalized=this;const t=n(this);t.finalize();this.elementProperties=new Map(t.elementProperties);if(this.hasOwnProperty("properties")){const t=this.properties;for(const i of r(t))this.createProperty(i,t[i])}',
  ],
  [
    reactiveElement,
    'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    '',
  ],
  [
    reactiveElement,
    'this.elementStyles=this.finalizeStyles(this.styles)',
    'this.elementStyles=[this.styles].flat(1/0)',
  ],
  [reactiveElement, 'this._$Em=null,this._$Ev()}_$Ev(){', ''],
  [reactiveElement, ',this._$EO?.forEach(t=>t.hostConnected?.())}enable', '}enable'],
  [reactiveElement, 'this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
  [reactiveElement, 'catch(t){Promise.reject(t)}', 'catch{}'],
  [
    reactiveElement,
    'this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}',
    'this._$E_(),this.requestUpdate()}',
  ],
  [
    reactiveElement,
    '.add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
    '.add(t)}',
  ],
  [
    reactiveElement,
    'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
    '',
  ],
  [reactiveElement, 'if(this.renderRoot??=this.createRenderRoot(),this._$Ep){', 'if(this._$Ep){'],
  [reactiveElement, ',y.shadowRootOptions={mode:"open"}', ''],
  [
    reactiveElement,
    'return this.finalize(),this._$Eh&&[...this._$Eh.keys()]',
    'return this.finalize(),[...this._$Eh.keys()]',
  ],
  [
    reactiveElement,
    'const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)',
    'const i=s.attribute;!1!==i&&this._$Eh.set(i??t.toLowerCase(),t)',
  ],
  [
    reactiveElement,
    'static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
    '',
  ],
  [
    reactiveElement,
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  [
    reactiveElement,
    'const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
    'const i=this.constructor,e=i._$Eh.get(t);void 0!==e&&(this[e]=i.elementProperties.get(e).type===Boolean?null!==s:s)}',
  ],
  [
    reactiveElement,
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
    'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  [
    reactiveElement,
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    '',
  ],
  [
    reactiveElement,
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    reactiveElement,
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}}let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}',
    '}const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)}',
  ],
  [
    reactiveElement,
    'shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}',
    'update(t){this._$EM()}',
  ],
  [
    reactiveElement,
    'y[d("elementProperties")]=new Map,y[d("finalized")]=new Map',
    'y.elementProperties=new Map,y.finalized=y',
  ],
  [reactiveElement, '(t,s,i){this._$AK(t,i)}_$AK(t,s){', '(t,_,s){'],
  [
    cssTag,
    'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
    'constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
  ],
  [
    cssTag,
    `i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}`,
    'i=t=>new n(t[0])',
  ],
];

/** Parts of Lit that our elements do not use, a third of its bytes: entries as in adapt-lit.mjs. */
export const unused = [...templates, ...values, ...properties];

/** Members of Lit that scripts lack because of the entries above. ESLint refuses them in our code. */
export const removedMembers = [
  'addInitializer',
  'createProperty',
  'creationScope',
  'finalizeStyles',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'removeController',
  'scheduleUpdate',
  'setConnected',
  'shouldUpdate',
];

/** Exports of `lit` that scripts lack. */
export const removedExports = ['mathml', 'noChange', 'svg', 'unsafeCSS'];

/** Options of properties that scripts ignore. */
export const removedOptions = ['converter', 'hasChanged', 'noAccessor', 'reflect', 'useDefault'];
