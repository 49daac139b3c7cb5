/**
 * Entry of the loader, a script of its own that adds the script of the elements once a reader comes near one. Its tag names that script,
 * which lies beside it; a mount never does, because mounts can come from comments:
 *
 * `<script async src="wayout-lazy.js" data-script="wayout-meta-ai-steps-en.js" data-integrity="sha384-…"></script>`
 *
 * Whatever is missing or fails leaves readers the words that are in the page. Every page pays for each byte here, so comparisons are
 * short, and one function hears all signs.
 */

/** Tags that are not upgraded, blocks, and links that stand in their paragraph. A test compares the tags with those that there are. */
const mounts =
  ':is(wayout-steps,wayout-scope,wayout-faq,wayout-timeline,wayout-guide,wayout-linkage):not(:defined),' +
  '[data-wayout],p>a[href*="#wayout="]';

/** Event of the page or report about a mount that is near. */
interface Sign {
  type?: string;
  target?: EventTarget | null;
}

try {
  // Modules and inserted code have no current script.
  const {localName, src, nonce, crossOrigin, dataset} = document.currentScript as HTMLScriptElement;
  // In place of the loader's own name; so the address has the loader's origin, whatever the attribute says.
  const address = src.replace(/[^/?#]*([?#].*)?$/, dataset['script'] || 'wayout.js');

  /** Adds the script if a mount is due, and observes the others. */
  const look = ({type, target}: Sign): void => {
    try {
      for (const mount of document.querySelectorAll<HTMLAnchorElement>(mounts)) {
        const loading = mount.getAttribute('loading') || mount.dataset['loading'];
        if (
          !observer ||
          /^#wayout-/.test(location.hash) ||
          (target == self ? type == 'beforeprint' : mount.contains(target as Node)) ||
          loading == 'eager' ||
          // Bare mounts have nothing to show. Links always have, and so have tags that a server rendered.
          (!loading && !mount.href && !mount.shadowRoot && !mount.firstElementChild)
        ) {
          // Another copy of the loader may be at work.
          if (document.querySelector(`[src="${address}"]`)) return;
          const script = document.createElement('script');
          script.nonce = nonce!;
          script.crossOrigin = crossOrigin;
          script.integrity = dataset['integrity'] || '';
          // One-file scripts are no modules, which sandboxed frames and files do not load, and which run but once.
          if (/wayout.js/.test(address)) script.type = 'module';
          script.onload = () => {
            script.remove();
            stop();
          };
          // The next sign tries again.
          script.onerror = () => script.remove();
          script.src = address;
          return document.head.append(script);
        }
        observer.observe(mount);
      }
    } catch {
      // The page replaced something that is needed here (DOM clobbering), or allows no script without Trusted Types.
      stop();
    }
  };

  const observer =
    (self.IntersectionObserver as typeof IntersectionObserver | undefined) &&
    new IntersectionObserver((entries) => entries.map((entry) => entry.isIntersecting && look(entry)), {
      rootMargin: '200%',
    });

  const listen = (change: 'add' | 'remove') =>
    ['hashchange', 'readystatechange', 'beforeprint', 'focusin'].map((sign) =>
      self[`${change}EventListener`](sign, look, true),
    );

  const stop = () => {
    observer?.disconnect();
    listen('remove');
  };

  // An element of the page can pretend to be the current script (DOM clobbering).
  if (localName == 'script') {
    listen('add');
    look({});
  }
} catch {
  // Readers keep the words that are there.
}
