import {aboutNothing, mounts} from './mounts.js';

type Fate = 'upgrades' | 'readable';

export interface Post {
  content: string;
  /** Text of the post around the pasted HTML; empty by default. */
  around?: string;
  /** Fates of the mount where an account may write any HTML, as an Administrator may, and where not, as with an Author. */
  fates: readonly [administrator: Fate, author: Fate];
}

const element = `<wayout-steps platform="instagram" heading-level="2">${aboutNothing}</wayout-steps>`;
const [div, link] = [mounts.div, mounts.link].map((mount) => mount.replace(/\n<script.*/, '')) as [
  string,
  string,
];

/** KSES takes unknown tags out and leaves what is in them. */
const elementOnly = ['upgrades', 'readable'] as const;
const anywhere = ['upgrades', 'upgrades'] as const;
const nowhere = ['readable', 'readable'] as const;

/** Ways to paste that autop treats differently. */
const shapes: Record<string, Post> = {
  'the element on a line of its own': {content: element, fates: elementOnly},
  'the element around its words on lines of their own': {
    content: element.replace(aboutNothing, `\n${aboutNothing}\n`),
    fates: elementOnly,
  },
  'the element in a division': {content: `<div>${element}</div>`, fates: elementOnly},
  'the element on its own line in a division': {content: `<div>\n${element}\n</div>`, fates: elementOnly},
  'the element after words in their paragraph': {
    content: `Before it. ${element}`,
    around: 'Before it.',
    fates: elementOnly,
  },
  'the element between lines of a paragraph': {
    content: `Before it.\n${element}\nAfter it.`,
    around: 'Before it. After it.',
    fates: elementOnly,
  },
  'the element in a paragraph': {content: `<p>${element}</p>`, fates: elementOnly},
  'the element in a figure': {content: `<figure>${element}</figure>`, fates: elementOnly},
  'the element in a list': {content: `<ul><li>${element}</li></ul>`, fates: elementOnly},
  'the division': {content: div, fates: anywhere},
  'the division after words in their paragraph': {
    content: `Before it. ${div}`,
    around: 'Before it.',
    fates: anywhere,
  },
  'the link': {content: link, fates: anywhere},
  'the link without its paragraph': {content: link.replace(/<\/?p>/g, ''), fates: anywhere},
  'the link within a sentence': {
    content: `Before it ${link.replace(/<\/?p>/g, '')} after it.`,
    fates: nowhere,
  },
};

/** At breaks beside a tag, not within one. */
const spread = (text: string) => text.replace(/(?<=>)\s*\n\s*|\s*\n\s*(?=<)/g, '\n\n');

/** Each shape as it is, and with a blank line at every break, as editors that join lines up leave them. */
export const posts: Record<string, Post> = Object.fromEntries(
  Object.entries(shapes).flatMap(([name, post]) => [
    [name, post],
    ...(post.content.includes('\n')
      ? [[`${name}, with blank lines`, {...post, content: spread(post.content)}] as const]
      : []),
  ]),
);
