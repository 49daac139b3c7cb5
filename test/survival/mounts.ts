import {renderElement} from '../../src/node/render.js';

/** The build for one element that a snippet names: the words that it shows are others than those of the snippets. */
export const script = '/dist/cdn/wayout-meta-ai-steps-en.js';

const about = {
  content: 'test/fixtures',
  attributes: {guide: 'nothing', platform: 'alpha', 'heading-level': '2'},
};

/** HTML of the static renderer for steps about nothing. */
export const aboutNothing = await renderElement('steps', about);

/** Pasted, it is about the guide in the script: the one about nothing is in none. */
async function snippet(mount: 'element' | 'div' | 'link'): Promise<string> {
  const pasted = await renderElement('steps', {...about, format: 'snippet', mount, script, integrity: false});
  return pasted.replace(/ (data-)?guide="nothing"|&amp;guide=nothing/, '').replace('alpha', 'instagram');
}

export type Mount = 'element' | 'div' | 'link' | 'blockquote' | 'shadow' | 'frame';

const cite = 'https://help.example.org/';

/** The three that editors are given, and three that others use, to see why they are not given. */
export const mounts: Record<Mount, string> = {
  element: await snippet('element'),
  div: await snippet('div'),
  link: await snippet('link'),
  blockquote: `<blockquote cite="${cite}" data-wayout="steps" data-platform="instagram">${aboutNothing}</blockquote>`,
  shadow: `<div><wayout-steps platform="instagram"><template shadowrootmode="open"><style>p { color: red }</style>${aboutNothing}</template></wayout-steps></div>`,
  frame: '<iframe src="/frame.html" title="Steps"></iframe>',
};

/** An editor's article around what was pasted. */
export const inArticle = (pasted: string): string => `<p>First.</p>\n\n${pasted}\n\n<p>Last.</p>`;
