/**
 * Controls of a box, from those that use most keys, and at last places that an answer moves the focus to: the key that gave it may still be
 * down.
 */
const controls = ['select, textarea, .field', '[role=tab]', '[type=radio]', 'input, button', 'a, [tabindex]'];

/** Keys that a control uses, each after the index of the control. `Process` is any key of an input method. */
const usedKeys = /^(0(.|Dead|Process|Backspace|Delete)|[01](Home|End)|[0-2]Arrow.*|[0-3] |\dEnter)$/u;

/** Tests for a shortcut. AltGr, which Windows reports as Ctrl and Alt, and Option on a Mac type signs, but no letters of this alphabet. */
const isShortcut = ({key, metaKey, ctrlKey, altKey}: KeyboardEvent): boolean =>
  metaKey || (altKey ? !ctrlKey && /^\w$/.test(key) : ctrlKey);

/**
 * Keeps from the page the keys that controls in a shadow root use: to the page all of them come from the element, which no guard of its
 * shortcuts takes for a text field (DOM, “retarget”). Its capturing listeners come first all the same.
 */
export function keepKeys(root: Node): void {
  const keep = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    const control = controls.findIndex((each) => target.matches(each));
    // Events without a key are of what keys do to a text or a choice.
    const used = event.isComposing || (usedKeys.test(control + (event.key ?? 'Enter')) && !isShortcut(event));
    // Slotted nodes are the page's. An answer has removed its control by now.
    if (used && (root.contains(target) || !target.isConnected)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
    root.addEventListener(type, keep as EventListener);
}
