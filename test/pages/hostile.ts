/** A rule for every element of a page, that means to win. */
const all = (declarations: string) => `body, body * { ${declarations.replace(/;|$/g, ' !important;')} }`;

/**
 * Style sheets of pages that mean no harm, and some that do. The text of each page can be read, so ours has to be.
 */
export const hostileSheets: Record<string, string> = {
  'unsets everything': '* { all: unset !important }',
  'sets everything back': all('all: initial'),
  'spaces everything out': all(`
    letter-spacing: 4px; text-transform: uppercase; line-height: 3; white-space: pre; text-indent: 40px;
    word-break: break-all; word-spacing: 9px; hyphens: auto; font-style: italic; cursor: wait`),
  'turns everything to the left': all('direction: rtl; text-align: right; text-align-last: center'),
  'fades, floats and underlines everything': all(`
    float: left; opacity: 0.4; text-decoration: underline wavy; text-shadow: 0 0 9px; user-select: none;
    -webkit-text-fill-color: #ffe; -webkit-text-size-adjust: 300%; font-variant: small-caps; caret-color: transparent`),
  'registers names that it uses itself': ['accent', 'muted', 'line', 'wash', 'used']
    .map((name) => `@property --${name} { syntax: '<color>'; inherits: false; initial-value: #c0c0c0 }`)
    .concat(
      ['ui', 'small', 'gap', 'margin', 'radius', 'centre'].map(
        (name) => `@property --${name} { syntax: '<length>'; inherits: false; initial-value: 0px }`,
      ),
    )
    .join(''),
  'makes a flexible box of everything': all('display: flex'),
  'makes everything as wide as it needs': all('display: inline-block'),
  'lists everything as a table': all('display: table; border-collapse: collapse; border-spacing: 20px'),
  'makes everything bold and large':
    'body { font: 900 30px/1 Impact, sans-serif } b, strong { font-weight: 400 }',
  'makes everything thin and small': 'html { font-size: 8px } body { font: 100 7px/2.5 monospace }',
  'makes the root 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'resets like a framework': `
    *, *::before, *::after { box-sizing: border-box }
    body { margin: 0; font: 400 1rem/1.5 system-ui, sans-serif; color: #212529; background: #fff;
      -webkit-text-size-adjust: 100% }
    h1, h2, h3, h4, h5, h6 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2 }
    ol, ul, dl { margin: 0 0 1rem; padding-left: 2rem } label { display: inline-block }
    button, input, select { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
    button { border-radius: 0; height: 20px; padding: 0 } a { color: #0d6efd } svg { vertical-align: middle }
    [hidden] { display: none !important } progress { vertical-align: baseline }`,
  'takes every style of the browser away': `
    *, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    html { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, sans-serif }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit } ol, ul, menu { list-style: none }
    a { color: inherit; text-decoration: inherit } button, input, select { font: inherit; background: transparent }
    img, svg, video, canvas { display: block; vertical-align: middle } table { border-collapse: collapse }
    [hidden]:where(:not([hidden='until-found'])) { display: none !important }`,
  'resets as pages once did': `
    html, body, div, span, h1, h2, h3, h4, p, a, b, i, q, em, small, strong, dl, dt, dd, ol, ul, li, fieldset, form,
    label, legend, table, tr, th, td, section, time { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }
    body { line-height: 1 } ol, ul { list-style: none } q::before, q::after { content: none }
    :focus { outline: 0 !important } * { transition: none !important; animation: none !important }`,
  'styles bare elements': `
    button, input, a, li, p, div, section, label, span, summary, details { float: left; color: yellow !important;
      background: red; padding: 0; min-height: 0 !important; height: 9px !important; width: 9px !important }
    [hidden] { display: block !important } [part], [class] { visibility: hidden !important }`,
  'is for paper': `
    * { background: transparent !important; color: #000 !important; box-shadow: none !important; text-shadow: none !important }
    a[href]::after { content: " (" attr(href) ")" } p, h2, h3 { orphans: 3; widows: 3; page-break-after: avoid }
    body { font: 12pt/1.2 Georgia, serif; width: 17cm }`,
  'is dark alone': ':root { color-scheme: only dark; background: #111; color: #eee }',
  'is dark by its colours': 'html { background: #000 } body { background: #121417; color: #eceae4 }',
  'allows the dark scheme and stays light':
    ':root { color-scheme: dark } body { background: #fff; color: #222 }',
  'is dark and allows the light scheme':
    ':root { color-scheme: only light } body { background: #1b2733; color: #e6edf3 }',
  'is printed on colours':
    'body { background: #fff1e5; color: #33302e } * { border: 1px solid #990f3d !important }',
};
