/** Style sheet of the pages. They stand alone: no font, no image and no script is fetched, so that they work from a disk, too. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#16191d, #eceae4);
  --muted: light-dark(#565c66, #b4b6ba);
  --line: light-dark(#d3d6db, #3c4047);
  --accent: light-dark(#0b5d57, #7fd3c4);
  --ground: light-dark(#fff, #14171b);
  --wash: light-dark(#eef1f1, #20252b);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.5 Georgia, 'Times New Roman', serif;
}
main { max-inline-size: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; }
h2 { margin: 3rem 0 0; padding-block-start: 0.5rem; border-block-start: 3px double currentcolor; font-size: 1.3rem; }
h3 { margin: 0.25rem 0; font-size: 1.1rem; }
p { margin: 0.4rem 0; }
a { color: var(--accent); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
article { padding-block: 1.1rem; border-block-end: 1px solid var(--line); }
article:target { background: var(--wash); box-shadow: 0 0 0 0.5rem var(--wash); }
.id, dl, nav, .data { font: 0.875rem/1.5 system-ui, sans-serif; }
.id, dt { color: var(--muted); }
.id a, nav a, .data a { display: inline-block; min-block-size: 24px; }
code, b[translate] { font-family: inherit; font-weight: 600; }
b[translate] { padding: 0 0.25em; border: 1px solid var(--line); border-radius: 3px; background: var(--wash); }
dl { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0.6rem 0 0; }
dt, dd { margin: 0; overflow-wrap: anywhere; }
dd > ul { margin: 0; padding-inline-start: 1.1em; }
dd { line-height: 1.75; }
blockquote { margin: 0; padding-inline-start: 0.75em; border-inline-start: 3px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.25rem 0; padding: 0; list-style: none; }
@media (max-width: 36rem) {
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-block-end: 0.4rem; }
}
@media print {
  :root { color-scheme: light; }
  main { max-inline-size: none; padding: 0; }
  nav { display: none; }
  article, blockquote { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  dd a[href^='http']::after { content: ' (' attr(href) ')'; }
}
`;
