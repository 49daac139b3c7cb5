/** Functions that run in the measured pages, before any other script there. */

/**
 * Sets `settled()`: resolves when the page has loaded, every box in view shows its words, and the page was idle in several frames.
 * Boxes below the view are not waited for, but their work until then counts.
 */
export function watchSettling() {
  const loaded = new Promise((resolve) => addEventListener('load', resolve));
  const isMissing = (box) => {
    if (box.matches(':state(ready)')) return false;
    const {top, bottom} = box.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  window.settled = async (idleFrames = 5) => {
    await loaded;
    const boxes = [...document.querySelectorAll('wayout-steps, wayout-linkage, wayout-scope')];
    while (boxes.some(isMissing)) await new Promise((resolve) => setTimeout(resolve, 20));
    for (let frame = 0; frame < idleFrames; frame++) {
      await new Promise(requestAnimationFrame);
      await new Promise(requestIdleCallback);
    }
  };
}

/** Sets `intlUses`: each constructor of `Intl`, and each method that formats or compares by language, that the page calls. */
export function countIntl() {
  const uses = (window.intlUses = []);
  const noted =
    (name, call) =>
    (...given) => {
      uses.push(name);
      return call(...given);
    };
  for (const name of Object.getOwnPropertyNames(Intl))
    if (Intl[name].prototype)
      Intl[name] = new Proxy(Intl[name], {
        construct: noted(name, Reflect.construct),
        apply: noted(name, Reflect.apply),
      });
  for (const {prototype} of [Date, Number, BigInt, Array, String])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (/^toLocale|^locale/.test(name))
        prototype[name] = new Proxy(prototype[name], {apply: noted(name, Reflect.apply)});
}

/** Sets `firstView`: ms until the steps can be read, and used; layout shift; ms by which tasks took longer than 50 each. */
export function watchFirstView() {
  const measured = (window.firstView = {shift: 0, blocking: 0});
  const observe = (type, add) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({type, buffered: true});
  observe('layout-shift', ({value}) => (measured.shift += value));
  observe('longtask', ({duration}) => (measured.blocking += duration - 50));
  const look = () => {
    const box = document.querySelector('wayout-steps, [data-wayoutwords=steps]');
    const words = box?.shadowRoot?.querySelector('.steps') ?? box?.querySelector('ol');
    if (words?.checkVisibility()) measured.readable ??= performance.now();
    if (measured.readable && box.matches('div, :state(ready)')) measured.interactive ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
