import type {Frame} from 'playwright-core';

/**
 * Texts and borders of controls that are hard to see: the contrast of each visible one inside the elements with what is really painted
 * behind it, layer by layer, mixed by the browser itself. Source: WCAG 2.2, 1.4.3 and 1.4.11.
 */
export const faintTexts = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
    const painted = new Map<string, number>();
    const paint = (layers: string[]) => {
      const key = layers.join();
      const known = painted.get(key);
      if (known !== undefined) return known;
      for (const layer of ['#fff', ...layers]) {
        brush.fillStyle = layer;
        brush.fillRect(0, 0, 1, 1);
      }
      const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      const light = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      painted.set(key, light);
      return light;
    };
    const parentOf = (node: Element): Element | null =>
      node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
    const found: string[] = [];
    const look = (what: string, colour: string, around: Element, least: number) => {
      const grounds: string[] = [];
      for (let at: Element | null = around; at; at = parentOf(at))
        grounds.unshift(getComputedStyle(at).backgroundColor);
      const [dark, light] = [paint(grounds), paint([...grounds, colour])].sort((a, b) => a - b);
      const ratio = (light! + 0.05) / (dark! + 0.05);
      if (ratio < least) found.push(`${ratio.toFixed(2)} ${what} ${colour} on ${grounds.join(' ')}`);
    };
    for (const element of allOurs()) {
      for (const control of element.shadowRoot!.querySelectorAll(
        'select, textarea, .field, .option, .button',
      ))
        if (control.getClientRects().length)
          look(
            control.className || control.localName,
            getComputedStyle(control).borderTopColor,
            control.parentElement!,
            3,
          );
      const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement!;
        const text = texts.currentNode.textContent!.trim();
        const style = getComputedStyle(parent);
        const drawn = parent.getClientRects().length && style.clipPath === 'none';
        if (!text || !drawn || style.color === 'rgba(0, 0, 0, 0)' || parent.closest('option')) continue;
        look(`“${text}”`, style.color, parent, 4.5);
      }
    }
    return found;
  });
