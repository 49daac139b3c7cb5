/** `de_AT ` → `de-AT`. */
const normalise = (tag: string): string => tag.trim().replaceAll('_', '-');

/** The element whose shadow root this one stands in. A document may have an image of that name, so the type is asked, too. */
export function outerHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
}

/** Where a language may be said: the element, then the host of each shadow root that it stands in. */
function placesOf(element: Element): Element[] {
  const host = outerHost(element);
  return host ? [element, ...placesOf(host)] : [element];
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
  const places = placesOf(element);
  const tagged = places.map((place) => place.closest('[lang]')).find(Boolean);
  // Not the document's element, which an image of that name replaces.
  const page = places.at(-1)!;
  const tag = tagged
    ? normalise(tagged.getAttribute('lang')!)
    : (known.find((language) => page.matches(`:lang(${language})`)) ?? '');
  const language = bestLanguage(tag, known);
  return language ? {tag, language} : {tag};
}

const rightToLeft = /^(ar|dv|fa|he|ps|ur|yi)\b/;

/** The direction a language is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.test(language) ? 'rtl' : 'ltr');
