/** Style sheets of the elements: no reader loads a rule that nothing can match, and no name of theirs is one of the page’s. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {transform, type SelectorComponent} from 'lightningcss';
import type {CSSResult} from 'lit';
import ts from 'typescript';
import {elements} from '../../src/elements/index.js';

/** Modules of our own that a module imports, itself first; style sheets are left out. */
function graphOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file) || /styles/.test(file)) return known;
  known.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type ).*?'(\.[^']+)\.js';/gms,
  ))
    graphOf(join(dirname(file), `${path}.ts`), known);
  return known;
}

/** Names that a module can give to elements: tags and attributes of its templates, classes of them, and words of its other strings. */
function namesIn(file: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const text = node.template.getText();
      for (const [, tag] of text.matchAll(/<([a-z][\w-]*)/g)) names.push(tag!);
      for (const [, attribute] of text.matchAll(/\s[?.]?([a-z][\w-]*)(?=[=\s>/])/g))
        names.push(`[${attribute!}]`);
      for (const [, classes] of text.matchAll(/\sclass="?([^"]*)/g)) names.push(...classes!.split(/[^\w-]+/));
    } else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      names.push(...node.text.split(/[^\w-]+/));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return names;
}

/** Names that a selector asks for, those inside `:has()` and `:not()` included. */
const wanted = (components: readonly SelectorComponent[]): string[] =>
  components.flatMap((each) => {
    if (each.type === 'type' || each.type === 'class') return [each.name];
    if (each.type === 'attribute') return [`[${each.name}]`];
    return 'selectors' in each && each.selectors
      ? wanted(([each.selectors] as unknown[]).flat(2) as SelectorComponent[])
      : [];
  });

/** Selector lists of the rules in a style sheet. */
function rulesIn({cssText}: CSSResult): SelectorComponent[][][] {
  const rules: SelectorComponent[][][] = [];
  transform({
    filename: 'style.css',
    code: Buffer.from(cssText),
    visitor: {
      Rule: {
        style({value: {selectors}}) {
          rules.push(selectors);
        },
      },
    },
  });
  return rules;
}

/** Style sheets, each with the names that the templates of the elements have that load it. */
const sheets = new Map<CSSResult, Set<string>[]>();
for (const [tag, element] of Object.entries(elements)) {
  // Reading it makes Lit collect the sheets.
  assert.ok(element.observedAttributes.length);
  const files = [...graphOf(`src/elements/${tag}.ts`)];
  // Fetched by `import()`, which the graph does not follow.
  if (files.includes('src/elements/steps/letters-file.ts')) files.push('src/elements/steps/letters.ts');
  const names = new Set(files.flatMap(namesIn));
  for (const sheet of element.elementStyles as CSSResult[])
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), names]);
}

test('every custom property has the prefix, so that no registration of a page counts for it', () => {
  const names = [...sheets.keys()].flatMap(({cssText}) => cssText.match(/(?<![\w-])--[\w-]+/g) ?? []);
  assert.ok(names.length > 100);
  assert.deepEqual(
    names.filter((name) => !name.startsWith('--wayout-')),
    [],
  );
});

test('each rule can match something in at least half of the elements that load it', () => {
  const rules = [...sheets].flatMap(([sheet, loading]) =>
    rulesIn(sheet).map((selectors) => ({
      names: selectors.map(wanted),
      loading,
      matching: loading.filter((given) =>
        selectors.some((selector) => wanted(selector).every((name) => given.has(name))),
      ),
    })),
  );
  assert.ok(rules.length > 150);
  assert.deepEqual(
    rules.filter(({loading, matching}) => matching.length * 2 < loading.length).map(({names}) => names),
    [],
  );
});
