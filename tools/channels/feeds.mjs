/** Pages for editors about the places that articles are sent to: none of them runs our script. */
import {sources} from './sources.mjs';

const words =
  'The words, with all addresses, the date they were checked on and the sources. No box appears, and nothing waits for one.';

const command =
  'Run <code>npx wayout render steps --lang en --format html</code> when you build the page, so that corrections reach it.';

/** Channels that articles are sent to. `made` holds the rendered HTML. */
export const feeds = (made) => [
  {
    id: 'amp',
    title: 'AMP',
    brief: 'the words as plain HTML',
    intro: 'An AMP page may not load scripts of its own, so that it gets the words.',
    todo: [command, 'Put the result where the box belongs.'],
    paste: [{label: 'The words', text: made.html}],
    system: [
      `Every tag that the words are made of is allowed. Sources: ${sources.ampTags}, and for fold-outs ${sources.ampRules}.`,
      `A frame has to keep away from the top of the page and is closed off from it. Source: ${sources.ampFrames}. The words need none.`,
    ],
    readers: [words],
    live: {note: 'These are the words:', html: made.html},
  },
  {
    id: 'apple-news',
    title: 'Apple News',
    brief: 'the words in a body component',
    intro: 'Apple News shows articles that are described in JSON, with a part of HTML in it.',
    todo: [
      command,
      'Turn headings and the titles of fold-outs into paragraphs in bold, as below: Apple’s list of tags has neither.',
      'Put the result into a body component with the format “html”.',
    ],
    paste: [{label: 'The component', text: made.appleNews}],
    system: [
      `Apple News knows paragraphs, lists, links, emphasis and quotations, ignores most attributes, and refuses articles with scripts, styles or frames in their HTML. Source: ${sources.appleHtml}.`,
      'We did not send anything to Apple News.',
    ],
    readers: [words],
    live: {note: 'This is the HTML in that component:', html: made.appleHtml},
  },
  {
    id: 'rss',
    title: 'RSS',
    brief: 'the words in the text of the item',
    intro: 'Whole articles in a feed carry their text as HTML.',
    todo: [
      'If your system writes the feed from the article, there is nothing to do: the words are in what you pasted.',
      `${command} Put the result into the item’s <code>content:encoded</code>.`,
    ],
    paste: [{label: 'An item', text: made.rssItem}],
    system: [
      `<code>content:encoded</code> holds HTML, escaped or as CDATA. Source: ${sources.rss}.`,
      `Services that take feeds filter them: the one for MSN takes out scripts, styles and most attributes, and keeps lists and links. Source: ${sources.msn}.`,
    ],
    readers: [words],
    live: {note: 'These are the words in that item:', html: made.html},
  },
  {
    id: 'newsletter',
    title: 'Newsletters',
    brief: 'the words as plain HTML',
    intro: 'A mail gets the words, and nothing that would have to be loaded.',
    todo: [command, 'Put the result into the mail, in an HTML block of your newsletter system.'],
    paste: [{label: 'The words', text: made.html}],
    system: [
      `Mail programs show ordered and unordered lists. Source: ${sources.mailLists}.`,
      'The words in the fold-outs are part of the mail. Not every program can fold them; send yourself a trial first.',
    ],
    readers: [words],
    live: {note: 'These are the words:', html: made.html},
  },
];
