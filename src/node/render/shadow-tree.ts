import {LitElementRenderer, renderThunked, type RenderInfo} from '@lit-labs/ssr';
import type {ElementRendererConstructor} from '@lit-labs/ssr/lib/element-renderer.js';
import {collectResultSync, type ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {frame} from '../../elements/parts/frame.js';
import {elements} from '../../elements/index.js';
import {WayoutElement} from '../../elements/base/wayout-element.js';
import {msgIn} from '../../locale/message.js';
import type {Problem} from '../../domain/attribute.js';
import {Mistake} from '../usage-error.js';
import type {Content} from '../pack.js';
import {element} from './tree.js';

export type Tag = keyof typeof elements;
export type Attributes = Readonly<Record<string, string>>;

/** The element as it stands before a browser has touched it. */
export interface Drawn {
  element: WayoutElement;
  /** What is in its shadow root, styles first. */
  tree: Root;
  /** What is wrong with the attributes. */
  problems: readonly Problem[];
}

/** Puts an element into a state that readers would bring it to by clicking. */
export type Adjust = (element: WayoutElement) => void;

/** Lit's renderer needs to find the classes by their tags. A site that renders elements of its own keeps its classes. */
function register(): void {
  for (const [tag, element] of Object.entries(elements))
    if (!customElements.get(tag)) customElements.define(tag, element);
}

/** Renders the real elements, also those in others, with content that is there already. */
function rendererFor(
  {pack, sources, language, strings}: Content,
  adjust: Adjust,
): ElementRendererConstructor {
  return class extends LitElementRenderer {
    static override matchesClass(kind: typeof HTMLElement): boolean {
      return kind.prototype instanceof WayoutElement;
    }

    override connectedCallback(): void {
      const element = this.element as WayoutElement;
      const {showsSources} = element.constructor as typeof WayoutElement;
      Object.assign(element, {pack, language, msg: msgIn(strings)}, showsSources ? {sources} : {});
      element['willUpdate'](new Map());
      adjust(element);
    }

    /** Without the box of messages for authors: the command line has them. */
    override renderShadow(info: RenderInfo): ThunkedRenderResult {
      const element = this.element as WayoutElement;
      const {elementStyles} = element.constructor as typeof WayoutElement;
      return [
        `<style>${elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('')}</style>`,
        () => renderThunked(frame(element, pack, element['framed'](pack)), info),
      ];
    }
  };
}

/**
 * Mends what Lit's renderer writes of properties: false ones, which as attributes would mean true, and the text of a field.
 * The strings cannot stand in a text, where quotation marks are escaped.
 */
function parse(html: string, element: WayoutElement): Root {
  const tree = fromHtml(html.replace(/ (hidden|checked)="false"/g, ''), {fragment: true});
  const {guide, words} = element.pack!;
  const message = words.messages[guide.messages[0]!]?.['text'] ?? '';
  // Not the trees in templates: hast keeps them apart.
  const mend = (root: Root): void =>
    visit(root, (node, index, parent) => {
      if (node.type === 'comment' && parent && index !== undefined) {
        parent.children.splice(index, 1);
        return index;
      }
      if (node.type !== 'element') return undefined;
      if (node.tagName === 'textarea') node.children = [{type: 'text', value: message}];
      // Marks for hydration, and the name that templates had in the draft: nothing reads them.
      delete node.properties['deferHydration'];
      delete node.properties['defer-hydration'];
      delete node.properties['shadowroot'];
      if (node.content) mend(node.content);
      return undefined;
    });
  mend(tree);
  return tree;
}

/**
 * Renders an element as its first render in a browser does, or in a state that a reader would bring it to.
 * @param adjust is called for it and for each element in it, once attributes are read.
 */
export function drawShadow(
  tag: Tag,
  attributes: Attributes,
  content: Content,
  adjust: Adjust = () => {},
): Drawn {
  register();
  const {needs} = elements[tag] as typeof WayoutElement;
  const {pack} = content;
  if (needs && !(needs in pack || needs in pack.guide))
    throw new Mistake(
      `guide="${pack.guide.id}" has no ${needs} in its content, so <${tag}> has nothing to show.`,
    );
  const kind = rendererFor(content, adjust);
  const renderer = new kind(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  const host = renderer.element as unknown as WayoutElement;
  const html = collectResultSync(
    renderer.renderShadow({
      elementRenderers: [kind],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    })!,
  );
  return {element: host, tree: parse(html, host), problems: host.problems};
}

/** Tag with its first render in a declarative shadow root, styles included (HTML Standard, `shadowrootmode`). */
export const asShadowRoot = (tag: Tag, attributes: Attributes, {tree}: Drawn): Element =>
  element(tag, [{...element('template', [], {shadowRootMode: 'open'}), content: tree}], {...attributes});
