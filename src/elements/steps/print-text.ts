/**
 * Prints a text on a sheet of its own: an empty frame beside the button, which no policy for frames forbids and which touches nothing of
 * the page. In a sandbox that may not print, nothing happens.
 */
export function printText(button: Element, title: string, text: string, language: string): void {
  const root = button.getRootNode() as ShadowRoot;
  root.querySelector('iframe')?.remove();
  const frame = button.ownerDocument.createElement('iframe');
  frame.className = 'unseen';
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Firefox replaces the first, empty document of a frame before this event.
  frame.addEventListener(
    'load',
    () => {
      const {contentDocument: page, contentWindow} = frame;
      if (!page || !contentWindow) return;
      const view = contentWindow as Window & typeof globalThis;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync('pre { font: 12pt/1.5 serif; white-space: pre-wrap }');
      page.adoptedStyleSheets = [sheet];
      page.documentElement.lang = language;
      page.title = title;
      const letter = page.createElement('pre');
      letter.textContent = text;
      page.body.replaceChildren(letter);
      view.print();
    },
    {once: true},
  );
  root.append(frame);
}
