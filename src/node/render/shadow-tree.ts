import {LitElementRenderer, renderThunked, type RenderInfo} from '@lit-labs/ssr';
import type {ElementRendererConstructor} from '@lit-labs/ssr/lib/element-renderer.js';
import {collectResultSync, type ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import type {Element, Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {parseFragment} from 'parse5';
import {elements} from '../../elements/index.js';
import {everyPanel} from '../../elements/base/panels.js';
import {WayoutElement} from '../../elements/base/wayout-element.js';
import {beginLetters} from '../../elements/steps/letters.js';
import {WayoutSteps} from '../../elements/wayout-steps.js';
import {msgIn} from '../../locale/message.js';
import {lacking} from '../../domain/choose.js';
import {refusal} from '../usage-error.js';
import type {LoadedContent} from '../read-pack.js';
import {element, isElement, textNode, type Node} from './tree.js';

export type Tag = keyof typeof elements;
export type Attributes = Readonly<Record<string, string>>;

/** Element before its first render: attributes read, content there. */
export interface Instance {
  element: WayoutElement;
  /** Renders into a shadow root. */
  renderer: LitElementRenderer;
  kind: ElementRendererConstructor;
}

/** First render of an element. */
export interface Drawn extends Instance {
  /** Content of its shadow root, styles first. */
  tree: Root;
}

/** Change of an element's state, such as a reader makes by clicking. */
export type Adjust = (element: WayoutElement) => void;

/** Registers the elements, since Lit's renderer finds classes by tags. A site that renders elements of its own keeps its classes. */
function register(): void {
  for (const [tag, element] of Object.entries(elements))
    if (!customElements.get(tag)) customElements.define(tag, element);
}

/** Renderer for the real elements, also those embedded in others, with content that is loaded already. */
function rendererFor(
  {pack, sources, letters, language, strings}: LoadedContent,
  adjust: Adjust,
): ElementRendererConstructor {
  return class extends LitElementRenderer {
    static override matchesClass(_kind: typeof HTMLElement, tag = ''): boolean {
      return Object.hasOwn(elements, tag);
    }

    /** Takes the class of this copy: the process may hold others, such as `wayout/define` in the bundle of a server, and one registry. */
    constructor(tag: string) {
      super(tag);
      if (!(this.element instanceof WayoutElement)) this.element = new elements[tag as Tag]();
    }

    override connectedCallback(): void {
      const element = this.element as WayoutElement;
      const {showsSources, panelsShowSources} = element.constructor as typeof WayoutElement;
      Object.assign(
        element,
        {loaded: pack, language, msg: msgIn(strings, pack.words.interface)},
        showsSources || panelsShowSources ? {sources} : {},
      );
      if (letters && element instanceof WayoutSteps) element.useLetters(beginLetters, letters);
      element['willUpdate'](new Map());
      // Static HTML holds every word.
      element.filled = everyPanel;
      adjust(element);
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult {
      const element = this.element as WayoutElement;
      const {elementStyles} = element.constructor as typeof WayoutElement;
      return [
        `<style>${elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('')}</style>`,
        () => renderThunked(element.renderContent(), info),
      ];
    }
  };
}

/**
 * Mends properties in the output of Lit's renderer, which writes them as attributes: false ones, which would mean true, and the text
 * of a field. Only the tree is safe to change for that text: in HTML the marks around it are escaped.
 */
function parse(html: string, element: WayoutElement): Root {
  const tree = fromParse5(
    parseFragment(html.replace(/ (hidden|checked|selected)="false"/g, ''), {
      scriptingEnabled: false,
    }),
  ) as Root;
  const {guide, words} = element.pack;
  const message = words.messages[guide.messages[0]!]?.['text'] ?? '';
  const mend = (parent: Root | Element): void => {
    parent.children = (parent.children as Node[]).filter(({type}) => type !== 'comment');
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      const {properties, tagName, content} = node;
      // Marks for hydration, and the name that `shadowrootmode` had in its draft: no browser in use reads them.
      for (const mark of ['deferHydration', 'defer-hydration', 'shadowroot']) delete properties[mark];
      if (tagName === 'textarea') node.children = [textNode(message)];
      mend(node);
      // Content of templates is a tree of its own in hast.
      if (content) mend(content);
    }
  };
  mend(tree);
  return tree;
}

/**
 * Makes an element with its attributes and content, as it is before its first render in a browser.
 * @param adjust is called for it and, as they are rendered, for each element in it, once attributes are read.
 * @throws UsageError where the guide lacks what the element is about.
 */
export function instantiate(
  tag: Tag,
  attributes: Attributes,
  content: LoadedContent,
  adjust: Adjust = () => {},
): Instance {
  register();
  const {needs} = elements[tag] as typeof WayoutElement;
  const finding = lacking(content.pack, needs);
  if (finding) throw refusal(finding);
  const kind = rendererFor(content, adjust);
  const renderer = new kind(tag) as LitElementRenderer;
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  return {element: renderer.element as unknown as WayoutElement, renderer, kind};
}

const infoFor = ({renderer, kind}: Instance): RenderInfo => ({
  elementRenderers: [kind],
  customElementInstanceStack: [renderer],
  customElementHostStack: [renderer],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});

/** Renders an element as a browser does first. */
export function draw(instance: Instance): Drawn {
  const html = collectResultSync(instance.renderer.renderShadow(infoFor(instance))!);
  return {...instance, tree: parse(html, instance.element)};
}

/** Renders a template of an element, such as a question that is not open. */
export const drawTemplate = (instance: Instance, template: unknown): Root =>
  parse(collectResultSync(renderThunked(template, infoFor(instance))), instance.element);

/** Renders an element in a state that readers would bring it to. */
export const drawShadow = (tag: Tag, attributes: Attributes, content: LoadedContent, adjust: Adjust): Drawn =>
  draw(instantiate(tag, attributes, content, adjust));

/** Tag with its first render in a declarative shadow root, styles included (HTML Standard, `shadowrootmode`). */
export const asShadowRoot = (tag: Tag, attributes: Attributes, {tree}: Drawn): Element =>
  element(tag, [{...element('template', [], {shadowRootMode: 'open'}), content: tree}], {...attributes});
