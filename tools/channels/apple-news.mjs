import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';

/** Tags that Apple's page on HTML in Apple News Format names as supported, without those that have no effect. */
const supported = new Set(
  'a aside b blockquote br code del em footer i li ol p pre s samp strong sub sup ul'.split(' '),
);

const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');

const bold = (children) => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{type: 'element', tagName: 'strong', properties: {}, children}],
});

function supportedOf(node) {
  if (node.type !== 'element') return [node];
  const {tagName, properties} = node;
  if (/^h[1-6]$/.test(tagName)) return [bold(node.children.flatMap(supportedOf))];
  // Headings inside the title of a disclosure are bold already.
  if (tagName === 'summary' && !node.children.some((child) => /^h[1-6]$/.test(child.tagName)))
    return [bold([{type: 'text', value: textOf(node).trim()}])];
  const children = node.children.flatMap(supportedOf);
  if (tagName === 'q') return [{type: 'text', value: '“'}, ...children, {type: 'text', value: '”'}];
  if (!supported.has(tagName)) return children;
  return [{...node, properties: properties.href ? {href: properties.href} : {}, children}];
}

/** HTML with the tags that Apple News supports: headings and titles of disclosures become paragraphs in bold. */
export const forAppleNews = (html) =>
  toHtml({type: 'root', children: fromHtml(html, {fragment: true}).children.flatMap(supportedOf)});
