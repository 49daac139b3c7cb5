/**
 * Copies a text. Where the browser does not let a page copy, as in a frame or over plain HTTP, the text is selected in its field.
 * @returns a sentence about the outcome.
 */
export async function copy(text: string, field: () => HTMLTextAreaElement | null): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    const shown = field();
    shown?.closest('details')?.setAttribute('open', '');
    shown?.focus();
    shown?.select();
    return 'The browser does not let this page copy. The text is selected: copy it with your keyboard.';
  }
}
