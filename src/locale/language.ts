/** Host of the shadow root that an element stands in. */
export function outerHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  // Type of a document fragment (DOM, Node.nodeType): scripts of a page can replace the class ShadowRoot.
  return root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
}

/** The element, then the host of each shadow root around it: the places from which ancestors are searched. */
function placesOf(element: Element): Element[] {
  const host = outerHost(element);
  return host ? [element, ...placesOf(host)] : [element];
}

/**
 * Language tag of the text around an element: its own `lang` unless that is empty, the nearest ancestor's, else the document's, which
 * the server may have set (`Content-Language`, visible through `:lang()`).
 * @param known languages that are tried for the document, where no element has a `lang`.
 * @returns the tag as written on the page; '' where it is unknown, which an empty `lang` around it also says.
 */
export function languageTagAround(element: Element, known: readonly string[]): string {
  const places = placesOf(element);
  const tagged = places
    .map((place) => (place === element ? place.parentElement : place)?.closest('[lang]'))
    .find(Boolean);
  return (
    (element.getAttribute('lang')?.trim() || tagged?.getAttribute('lang')) ??
    known.find((language) => places.at(-1)!.matches(`:lang(${language})`)) ??
    ''
  );
}

const rightToLeft = /^(ar|dv|fa|he|ps|ur|yi)\b/;

/** Direction a language is written in, for `dir`. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.test(language) ? 'rtl' : 'ltr');
