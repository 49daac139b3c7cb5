import {expect} from '@open-wc/testing';
import {until} from '../../../tools/until.mjs';
import {button, shown, steps, visible} from '../nothing.js';

/** Stands in for the clipboard, which test browsers do not hand out; calls `write` instead. */
function clipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: write}});
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('Copy link', () => {
  afterEach(() => delete (navigator as {clipboard?: unknown}).clipboard);

  it('copies the address of the form, says so, and tells what was copied', async () => {
    const list = await steps();
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const told = new Promise<CustomEvent>((resolve) => list.addEventListener('wayout-copy', resolve));
    button(list, 'Copy link').click();
    expect((await told).detail).to.deep.equal({what: 'alpha-form'});
    await shown(list);
    expect(copied).to.equal('https://help.example.org/contact/2000000000000001');
    expect(button(list, 'Copied')).to.exist;
  });

  it('shows the address, selected, where the browser refuses', async () => {
    const list = await steps();
    clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    button(list, 'Copy link').click();
    await settled();
    await shown(list);
    const field = visible<HTMLTextAreaElement>(list, '.copying .field')[0]!;
    expect(field.value).to.contain('2000000000000001');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(field.labels[0]!.innerText).to.contain('Select and copy');
  });

  it('shows the address where the clipboard never answers', async () => {
    const list = await steps();
    clipboard(() => new Promise(() => {}));
    button(list, 'Copy link').click();
    await until('the field', () => visible(list, '.copying .field').length === 1);
  });

  it('shows the address where there is no clipboard', async () => {
    const list = await steps();
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    button(list, 'Copy link').click();
    await settled();
    await shown(list);
    expect(visible(list, '.copying .field')).to.have.length(1);
  });
});
