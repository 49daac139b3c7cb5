/** Style sheets of pages that mean no harm, and some that do. */
export const hostileSheets: Record<string, string> = {
  'unsets everything': '* { all: unset !important }',
  'spaces everything out': `* {
    letter-spacing: 4px !important; text-transform: uppercase !important; line-height: 3 !important;
    white-space: pre !important; text-indent: 40px !important; direction: rtl !important;
    word-break: break-all !important; word-spacing: 9px !important; text-align: right !important;
    hyphens: auto !important; font-style: italic !important; cursor: wait !important }`,
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
  'styles bare elements': `
    button, input, a, li, p, div, section, label, span { float: left; color: yellow !important;
      background: red; padding: 0; min-height: 0 !important; height: 9px !important; width: 9px !important }`,
};
