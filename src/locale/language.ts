/** `de_AT ` → `de-AT`. */
const normalise = (tag: string): string => tag.trim().replaceAll('_', '-');

/** The nearest language that is said, climbing out of shadow roots; undefined where nobody says one. */
function nearestTag(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const tagged: Element | null = node.closest('[lang]');
    if (tagged) return normalise(tagged.getAttribute('lang')!);
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** The known language that serves a tag: `de-AT`, else `de`. */
export function bestLanguage(tag: string, known: readonly string[]): string | undefined {
  const wanted = tag.toLowerCase();
  return (
    known.find((language) => language.toLowerCase() === wanted) ??
    known.find((language) => language === wanted.split('-')[0])
  );
}

/**
 * The language of the text around an element: its own `lang`, the nearest ancestor's, else the document's, which the
 * server may have said (`Content-Language`, seen through `:lang()`). An empty `lang` means unknown.
 * @returns `tag` as written on the page, '' when unknown; `language`, the known one that serves it, if any.
 */
export function languageOf(element: Element, known: readonly string[]): {tag: string; language?: string} {
  const page = element.ownerDocument.documentElement;
  const tag = nearestTag(element) ?? known.find((language) => page.matches(`:lang(${language})`)) ?? '';
  const language = bestLanguage(tag, known);
  return language ? {tag, language} : {tag};
}

const rightToLeft = /^(ar|dv|fa|he|ps|ur|yi)\b/;

/** The direction a language is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.test(language) ? 'rtl' : 'ltr');
