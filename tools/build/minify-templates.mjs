import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {minify} from 'html-minifier-next';
import {transform} from 'lightningcss';
import ts from 'typescript';

/** Text in place of each value of a template while it is minified. No template contains it. */
const placeholder = '@TEMPLATE_EXPRESSION';

const minifyHtml = (text) =>
  minify(text, {caseSensitive: true, collapseWhitespace: true, decodeEntities: true, removeComments: true});

/** Private custom properties, which no page sets: scripts name each by its place among all of them. */
const privateNames = /(?<=--wayout-_)[\w-]+/g;
const allPrivate = [
  ...new Set(
    readdirSync('src', {recursive: true})
      .filter((file) => /styles?\b.*\.ts$/.test(file))
      .sort()
      .flatMap((file) => readFileSync(join('src', file), 'utf8').match(privateNames) ?? []),
  ),
];

function minifyCss(text) {
  if (text.includes(placeholder)) throw new Error(`Style sheets hold no values (unused-lit.mjs): ${text}`);
  const {code} = transform({filename: 'style.css', code: Buffer.from(text), minify: true});
  return code.toString().replace(privateNames, (name) => allPrivate.indexOf(name).toString(36));
}

const minifiers = {html: minifyHtml, css: minifyCss};

/**
 * Ends the build where a value stands in a place that the adapted Lit does not search (unused-lit.mjs): anywhere but in text and in
 * attributes that are unquoted or in double quotes.
 */
function checkPlaces(minified) {
  minified.split(placeholder).reduce((before, after) => {
    const outside = before.replace(/="[^"]*"/g, '');
    const inTag = outside.lastIndexOf('<') > outside.lastIndexOf('>');
    const isKnown = inTag
      ? /<[a-z][^<]*\s[^\s"'<>/=]+=("[^"]*)?$/i.test(before) && !after.startsWith('/>')
      : !/<(script|style|textarea|title)\b[^<]*$|\s[^\s"]+=$/i.test(before);
    if (!isKnown) throw new Error(`A value stands in an unusual place: ${before}`);
    return before + after;
  });
}

/** Makes one value of all that stands in an attribute: `class="box ${name}"` becomes an unquoted value that is a template itself. */
function joinValues(texts) {
  let isOpen = false;
  return texts.map((text, index) => {
    const closed = isOpen ? text.replace('"', '`}') : text;
    if (closed !== text) isOpen = false;
    const opened = closed.replace(/(\s[^\s"'<>/=]+=)"([^"]*)$/, (_, name, begin) => `${name}\${\`${begin}`);
    if (opened === closed || index === texts.length - 1) return closed;
    isOpen = true;
    return opened;
  });
}

/** Literal parts of a template, as ranges of the source. Values between them are code. */
const partsOf = (template) =>
  (template.templateSpans
    ? [template.head, ...template.templateSpans.map(({literal}) => literal)]
    : [template]
  ).map((part) => ({
    start: part.getStart() + 1,
    end: part.end - (ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1),
  }));

/** Templates of a module with a minifier. */
function templatesIn(code) {
  const templates = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && minifiers[node.tag.text])
      templates.push({minified: minifiers[node.tag.text], parts: partsOf(node.template)});
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true));
  return templates;
}

/** Puts other texts in the place of parts, from the last to the first, so that their places stay true. */
const replaceParts = (code, parts) =>
  parts
    .sort((a, b) => b.start - a.start)
    .reduce((rest, {start, end, text}) => rest.slice(0, start) + text + rest.slice(end), code);

/** Makes templates of a module readable for the adapted Lit, and leaves them otherwise as they are written. For tests of the source. */
export const joinTemplates = (code) =>
  replaceParts(
    code,
    templatesIn(code)
      .filter(({minified}) => minified === minifyHtml)
      .flatMap(({parts}) => {
        const joined = joinValues(parts.map(({start, end}) => code.slice(start, end)));
        return parts.map((part, index) => ({...part, text: joined[index]}));
      }),
  );

/**
 * Minifies the `html` and `css` templates of a module. The packages that do so need a newer Node than the README names, or
 * write larger code.
 * @param {string} code JavaScript
 * @returns {Promise<string>}
 * @throws {Error} where a template is no valid HTML or CSS, or a value would be lost
 */
export async function minifyTemplates(code) {
  const replaced = await Promise.all(
    templatesIn(code).map(async ({minified, parts}) => {
      const whole = parts.map(({start, end}) => code.slice(start, end)).join(placeholder);
      const result = await minified(whole);
      if (minified === minifyHtml) checkPlaces(result);
      const texts = result.split(placeholder);
      if (texts.length !== parts.length) throw new Error(`A value was lost while minifying: ${whole}`);
      const joined = minified === minifyHtml ? joinValues(texts) : texts;
      return parts.map((part, index) => ({...part, text: joined[index]}));
    }),
  );
  return replaceParts(code, replaced.flat());
}
