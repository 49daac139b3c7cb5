/**
 * Entry of the script on frame pages, which `wayout copy --frames` writes for systems that take nothing but a frame. It tells the page
 * around it how tall the box is, as WordPress asks it to (wp-includes/js/wp-embed.js), and shows addresses to copy in a sandbox that
 * opens no link.
 */

/** Part of the address by which the page around it knows its frames; WordPress puts it behind `#?`. */
const [, secret] = /[#?&]secret=([a-z\d]+)/i.exec(location.hash) ?? [];

/** Says the height in px. To any origin, since a frame is not told who holds it, and a height is no secret. */
const say = (): void =>
  parent.postMessage(
    {message: 'height', value: Math.ceil(document.documentElement.getBoundingClientRect().height), secret},
    '*',
  );

if (secret && parent !== self) {
  new ResizeObserver(say).observe(document.documentElement);
  // Sent by a page whose script came later than the frame.
  addEventListener('message', ({source, data}: MessageEvent<{message?: string} | null>) => {
    if (source === parent && data?.message === 'ready') say();
  });
}

const note = document.querySelector<HTMLElement>('[popover]')!;
const field = note.querySelector('input')!;

/** Shows the address of a link below it. */
function show(link: HTMLAnchorElement): void {
  field.value = link.href;
  const {bottom} = link.getBoundingClientRect();
  note.showPopover();
  const lowest = document.documentElement.scrollHeight - note.offsetHeight;
  note.style.top = `${Math.max(0, Math.min(scrollY + bottom, lowest))}px`;
  field.focus();
  field.select();
}

// A page in a sandbox without an origin of its own opens no other page, or opens it in the same sandbox, where no form can be sent.
if (self.origin === 'null')
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    show(link);
  });
