import {execFileSync} from 'node:child_process';
import type {Page} from 'playwright-core';

/** Reader of PDF files from Debian's poppler-utils. The tests run without it, too. */
const reader = 'pdftotext';

/** Printed text of a page; where pdftotext is not installed, the text on the screen in the print style. */
export async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf();
  try {
    return execFileSync(reader, ['-layout', '-', '-'], {input: pdf, encoding: 'utf8'});
  } catch {
    console.log(`${reader} is not here: the print style is read from the screen.`);
    await page.emulateMedia({media: 'print'});
    const text = await page.evaluate(() =>
      [document.body, ...allOurs().map(({shadowRoot}) => shadowRoot!.querySelector<HTMLElement>('.frame')!)]
        .map(({innerText}) => innerText)
        .join(' '),
    );
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    return [text, ...links].join(' ');
  }
}

// Lines break anywhere in a PDF, and inside addresses without a trace.
export const packed = (text: string) => text.replace(/\s+/g, '').replaceAll('ﬁ', 'fi').replaceAll('ﬂ', 'fl');
