import {formatNumber, pluralOf} from './formats.js';

/**
 * A message with a count, in ICU's form: `{done, plural, one {# of {all} done} other {# of {all} done}}`. A translation names
 * the value that decides, and has the categories of its language; `#` is that value, `{all}` another. Scripts in one language have no
 * such messages: the build turns them into code.
 */
export function plural(message: string, values: Readonly<Record<string, number>>, language: string): string {
  const [, decides = ''] = /^\{(\w+), plural,/.exec(message) ?? [];
  const forms = [...message.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g)];
  const category = pluralOf(values[decides] ?? 0, language)!;
  const [, , text = ''] = forms.find(([, name]) => name!.startsWith(category)) ?? forms.at(-1) ?? [];
  return text.replace(/#|\{(\w+)\}/g, (_, name: string = decides) =>
    formatNumber(values[name] ?? 0, language),
  );
}
