import {reconsider, type Box} from '../base/signals.js';

/** Element with panels that the page's address can name. */
interface DeepLinkHost extends Box {
  /** Tests for a panel, open or closed, in the list or for readers elsewhere. None before the words are there. */
  shows(panel: string): boolean;
  /** Opens a panel, brings it into view, and gives it the focus, unless something else needs that. */
  goTo(panel: string, takesFocus: boolean): Promise<void>;
}

/** Id of a question's panel, and the fragment that names it in the page's address. */
export const fragmentOf = (id: string): string => `wayout-${id}`;

/** Boxes on the page. */
const hosts = new Set<DeepLinkHost>();
/** Ends the listeners; undefined while there are none. */
let listening: AbortController | undefined;
/** Address of the link that the reader clicked last; '' where that led to no panel here. */
let clicked = '';
/** Panel that the reader asked for, and that no box shows yet. */
let asked = '';

/**
 * Panel that an address names; '' where it names none. Browsers decode a fragment to find its place (HTML, “find a potential indicated
 * element”), and text directives are no part of it. Routers that keep their route in the fragment put another one behind it.
 */
function panelIn(address: unknown): string {
  const [fragment = ''] = /#[^#]*$/.exec(String(address)) ?? [];
  try {
    return /^#(wayout-[\w-]+)(:~:|$)/i.exec(decodeURIComponent(fragment))?.[1]!.toLowerCase() ?? '';
  } catch {
    return '';
  }
}

/** Nodes around an element, also through slots and shadow roots. Fields of a form can hide its `parentNode`, but not from events. */
function around(element: Element): HTMLDetailsElement[] {
  let path: EventTarget[] = [];
  element.addEventListener('wayout-look', (event) => (path = event.composedPath()), {once: true});
  element.dispatchEvent(new CustomEvent('wayout-look', {composed: true}));
  return path as HTMLDetailsElement[];
}

const isClosed = ({localName, open, hidden}: HTMLDetailsElement): boolean =>
  localName === 'details' ? !open : (hidden as unknown) === 'until-found';

/** Opens what the page has closed around a box, as browsers do around the place of a fragment (HTML, “ancestor revealing algorithm”). */
export function reveal(host: Element): void {
  for (const each of around(host).filter(isClosed))
    if (each.localName === 'details') each.open = true;
    else {
      each.dispatchEvent(new CustomEvent('beforematch', {bubbles: true}));
      each.hidden = false;
    }
}

/** Box that shows a panel: the first that readers see, else the first that only has to be opened. Page builders hide copies. */
function bestFor(panel: string): DeepLinkHost | undefined {
  const all = [...hosts]
    .filter((host) => host.shows(panel))
    .sort((a, b) => (a.compareDocumentPosition(b) & 2) - 1);
  return (
    all.find((host) => host.checkVisibility({visibilityProperty: true})) ??
    all.find((host) => around(host).some(isClosed))
  );
}

/** Goes to a panel that the reader asked for, or lets all boxes come that may show it. */
function go(panel: string): void {
  asked = panel;
  if (panel) hosts.forEach(reconsider);
  const best = bestFor(panel);
  if (!best) return;
  asked = '';
  void best.goTo(panel, true);
}

const follow = () => go(panelIn(location.href));

/**
 * Follows a link to a panel once the page is done with the click. Where its address was there before, or a router of the page takes it
 * there, no `hashchange` tells.
 */
function onClick(event: MouseEvent): void {
  const link = (event.composedPath() as HTMLAnchorElement[]).find(({href}) => panelIn(href));
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || link?.target;
  const address = (clicked = link && !opensElsewhere ? link.href : '');
  asked = '';
  if (address.split('#')[0] === location.href.split('#')[0]) setTimeout(() => go(panelIn(address)));
}

/** Tests for focus that nobody needs: it is nowhere, or on a link to a panel. */
export const isFocusFree = (element: Element | null): boolean =>
  !element || element.matches('body,[href*="#wayout-"]');

/** Tests for a reader who does something else since an address, or a link, led to a panel. */
function hasActed(host: Element): boolean {
  // Before any act it was the page that moved the focus.
  if (!isFocusFree(document.activeElement) && navigator.userActivation.hasBeenActive) return true;
  const {top, bottom} = host.getBoundingClientRect();
  // Browsers scroll to words inside the tag by themselves.
  const isBrought = host.querySelector(':target') && bottom > 0 && top < innerHeight;
  return !asked && !isBrought && around(host).some(({scrollTop}) => scrollTop > 0);
}

/** Tests for an address, or a link, that may lead to a panel. */
export const isAsked = (): boolean => Boolean(asked || panelIn(location.href));

/** Adds a box that comes to the page. */
export function watch(host: DeepLinkHost): void {
  hosts.add(host);
  if (listening) return;
  listening = new AbortController();
  const {signal} = listening;
  addEventListener('hashchange', follow, {signal});
  // Handlers of the page may stop the event on its way.
  addEventListener('click', onClick, {capture: true, signal});
  // Routers may change the address much later.
  (window as {navigation?: EventTarget}).navigation?.addEventListener(
    'currententrychange',
    () => location.href === clicked && setTimeout(follow),
    {signal},
  );
}

/** Removes a box that left, and with the last one everything that listens. */
export function unwatch(host: DeepLinkHost): void {
  hosts.delete(host);
  if (hosts.size) return;
  listening?.abort();
  listening = undefined;
}

/** Goes to the panel that the address names once the words of a box are there, together with those of others that come at once. */
export function arrive(host: DeepLinkHost): void {
  setTimeout(() => {
    const panel = asked || panelIn(location.href);
    if (bestFor(panel) !== host || hasActed(host)) return;
    void host.goTo(panel, Boolean(asked));
    asked = '';
  });
}
