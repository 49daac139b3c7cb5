/** Milliseconds for which a text stays in the region. */
const shown = 3000;

/** Says texts to screen readers through the region of a box, which is empty and hidden at rest: those who come past hear nothing of it. */
export class Announcer {
  #timer = 0;

  /**
   * Says a text once and whole: one node, put into a region that was there before it.
   * @param root tree with the region.
   * @param delay milliseconds, in which what has got the focus is said first; another text meanwhile takes the place of this one.
   */
  say(root: ParentNode, text: string, delay = 150): void {
    const region = root.querySelector<HTMLElement>('[role=status]');
    if (!region) return;
    const show = (said: string, isHidden = false) => {
      region.hidden = isHidden;
      region.textContent = said;
    };
    clearTimeout(this.#timer);
    show('');
    this.#timer = window.setTimeout(() => {
      show(text);
      this.#timer = window.setTimeout(show, shown, '', true);
    }, delay);
  }
}
