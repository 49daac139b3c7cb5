import type {Page} from 'playwright-core';

/**
 * Runs in the page before anything else. `overheard()` then tells each touch of a storage, each listener on the window, the
 * document or its two elements, and each new name on what all scripts share.
 */
export const eavesdrop = `{
  const storage = [], listeners = [];
  const note = (object, name, touched) => {
    const was = Object.getOwnPropertyDescriptor(object, name);
    if (!was) return;
    const heard = (how) => was[how] && function (...given) {
      touched.push(name);
      return was[how].apply(this, given);
    };
    Object.defineProperty(object, name, 'value' in was
      ? {...was, value: heard('value')}
      : {...was, get: heard('get'), set: heard('set')});
  };
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key', 'length'])
    note(Storage.prototype, name, storage);
  for (const owner of [window, Window.prototype])
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      note(owner, name, storage);
  note(Document.prototype, 'cookie', storage);
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...given) {
    const target = this ?? window;
    // The test driver listens, too; what our script adds has its file in the stack.
    const ours = new Error().stack.includes('/dist/cdn/');
    if (ours && [window, document, document.documentElement, document.body].includes(target)) listeners.push(type);
    return addEventListener.call(target, type, ...given);
  };
  const shared = {window, Symbol, Object, document, Element, Array};
  const names = () => Object.entries(shared).flatMap(([name, object]) =>
    [object, object.prototype].flatMap((owner) =>
      owner ? Reflect.ownKeys(owner).map((key) => name + ' ' + String(key)) : []));
  const globals = {};
  window.overheard = () => ({
    storage,
    listeners,
    // Names with two underscores are the test driver's.
    globals: names().filter((name) => !globals.before.includes(name) && !name.startsWith('window __')),
  });
  globals.before = names();
}`;

/**
 * Records layout shifts without an act of the reader, from now on or from the start of the page.
 * @returns a function that gives the size of each shift so far
 */
export async function watchShifts(page: Page, sinceStart = false): Promise<() => Promise<number[]>> {
  await page.evaluate((buffered) => {
    const shifts: number[] = ((self as unknown as {shifts: number[]}).shifts = []);
    new PerformanceObserver((list) => {
      type Shift = PerformanceEntry & {hadRecentInput: boolean; value: number};
      for (const {hadRecentInput, value} of list.getEntries() as Shift[])
        if (!hadRecentInput) shifts.push(value);
    }).observe({type: 'layout-shift', buffered});
  }, sinceStart);
  return () => page.evaluate(() => (self as unknown as {shifts: number[]}).shifts);
}
