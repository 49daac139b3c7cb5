/**
 * Pages for editors about the systems that articles are written in. Facts about other people's systems stand beside their source;
 * observations of a run name the version.
 */
import {sources} from './sources.mjs';

const copy =
  'Put the script on a server of your own, once for all articles: <code>npx wayout copy public/wayout --element steps --lang en</code>, where the server shows the folder <code>public</code>.';

const stays = 'If the script is blocked, late or missing, the words simply stay.';

/** Systems that articles are written in. `made` holds the rendered HTML, and the results of the systems that run here. */
export const systems = (made) => [
  {
    id: 'html',
    title: 'Plain HTML',
    brief: 'a template that takes HTML as it is',
    intro: 'Your templates and articles take HTML as it is, with scripts.',
    todo: [
      copy,
      'Paste the snippet where the box belongs. A second box of the same kind needs no second script tag.',
    ],
    paste: [{label: 'The snippet', text: made.element}],
    system: ['Nothing. What you paste is what readers get.'],
    readers: [
      `The words at once, as part of your page. When the script has come, the box takes their place. ${stays}`,
    ],
    live: {note: 'This is that snippet:', html: made.liveElement, script: made.script},
  },
  {
    id: 'wordpress-author',
    title: 'WordPress: Authors',
    brief: 'accounts that may not write any HTML they like',
    intro:
      'Authors and Contributors may not put scripts into a post. In a network of sites, Editors and Administrators may not either.',
    todo: [
      `${copy} Ask whoever looks after your theme to load it on every page that shows articles: <code>&lt;script src="/wayout/current/wayout-meta-ai-steps-en.js" async&gt;&lt;/script&gt;</code>`,
      'Paste the division below into a Custom HTML block, or into the text view of the classic editor.',
    ],
    paste: [{label: 'The division', text: made.div}],
    system: [
      `When an Author saves, WordPress takes out scripts and tags that it does not know, and leaves the words in them. Divisions with <code>data-</code> attributes stay. Source: ${sources.kses}; seen with WordPress 6.1.9.`,
      `Who may write any HTML is decided by the capability <code>unfiltered_html</code>. Source: ${sources.capabilities}.`,
    ],
    readers: [
      `The words; and where your site loads the script, the box in their place. ${stays}`,
      'A feed with whole articles has the words, too.',
    ],
    live: {
      note: 'This is what WordPress 6.1.9 showed of a Custom HTML block with that division, saved by an Author:',
      html: made.wordpressAuthor,
      script: made.script,
    },
  },
  {
    id: 'wordpress-admin',
    title: 'WordPress: Editors and Administrators',
    brief: 'accounts that may write any HTML',
    intro:
      'On a site that belongs to no network, Editors and Administrators may write any HTML, unless the site switched that off.',
    todo: [
      copy,
      'In the block editor, add a Custom HTML block and paste the snippet into it.',
      'In the classic editor, paste the snippet into the text view, not into the visual one.',
    ],
    paste: [{label: 'The snippet', text: made.element}],
    system: [
      'In a Custom HTML block: nothing, apart from typographic quotation marks and dashes. Seen with WordPress 6.1.9.',
      `In the classic editor WordPress adds paragraphs around our tag, and browsers then move the words out of it. The script puts them back, so that nothing shows twice. Source: ${sources.autop}; seen with WordPress 6.1.9.`,
      `Who may write any HTML is decided by the capability <code>unfiltered_html</code>. Source: ${sources.capabilities}.`,
    ],
    readers: [
      `The words at once, then the box in their place. ${stays}`,
      'A feed with whole articles has the words, too.',
    ],
    live: {
      note: 'This is what WordPress 6.1.9 showed of a Custom HTML block with that snippet, saved by an Administrator:',
      html: made.wordpressBlock,
      script: made.script,
    },
  },
  {
    id: 'drupal',
    title: 'Drupal',
    brief: 'text formats with and without a list of allowed tags',
    intro: 'What survives in Drupal depends on the text format that the article is written in.',
    todo: [
      `${copy} Ask whoever looks after your theme to load it on every page that shows articles.`,
      'In “Full HTML”, paste the division below into the source view.',
      'In a format with a list of allowed tags, paste the link, in a paragraph of its own. Or ask an administrator to allow <code>&lt;div data-wayout data-platform data-headinglevel data-wayoutwords&gt;</code>, and the tags that the division holds.',
    ],
    paste: [
      {label: 'The division', text: made.div},
      {label: 'The link', text: made.link},
    ],
    system: [
      `“Full HTML”, which Drupal’s standard profile gives to administrators, limits no tags. Source: ${sources.drupalFormats}.`,
      `Elsewhere only the tags and attributes on the format’s list stay; <code>lang</code> and <code>dir</code> stay everywhere; styles and scripts in attributes never do. The default list has links, but no divisions. Source: ${sources.drupal}.`,
      'We did not run Drupal.',
    ],
    readers: [
      `The words, or the link; and where your site loads the script, the box in their place. ${stays}`,
    ],
    live: {
      note: 'This is the link, on a page that loads the script:',
      html: made.link,
      script: made.script,
    },
  },
  {
    id: 'ghost',
    title: 'Ghost',
    brief: 'an HTML card, on the web and in newsletters',
    intro: 'Ghost’s HTML card takes the snippet as it is.',
    todo: [copy, 'Add an HTML card and paste the snippet into it.'],
    paste: [{label: 'The snippet', text: made.element}],
    system: [
      `Ghost puts the card’s HTML between two comments and changes nothing in it. Source: ${sources.ghost}.`,
      `A card can be shown on the website, in the newsletter, or in both. Source: ${sources.ghostVisibility}. For the newsletter a second card with <a href="newsletter.html">the words alone</a> is enough.`,
      'We did not run Ghost.',
    ],
    readers: [`The words at once, then the box in their place. ${stays}`],
    live: {
      note: 'This is the snippet between Ghost’s comments:',
      html: `<!--kg-card-begin: html-->\n${made.liveElement}\n<!--kg-card-end: html-->`,
      script: made.script,
    },
  },
  {
    id: 'editors',
    title: 'CKEditor and TinyMCE',
    brief: 'the editors inside many other systems',
    intro:
      'Many systems have one of these two editors inside. What it saves, a filter on the server may still change: try it once.',
    todo: [
      `${copy} Ask whoever looks after your templates to load it on every page that shows articles.`,
      'In TinyMCE, paste the division into the source code view.',
      'In CKEditor, paste the link, in a paragraph of its own. Where General HTML Support allows everything, the division stays, too.',
    ],
    paste: [
      {label: 'The division', text: made.div},
      {label: 'The link', text: made.link},
    ],
    system: [
      'TinyMCE takes out scripts and our tag, and keeps divisions with <code>data-</code> attributes. Frames stay, but nothing in them runs. Seen with TinyMCE 8.9.2 as it comes.',
      `CKEditor with its plug-ins for headings, lists, links, quotations and tables keeps these, and the words of everything else. Seen with CKEditor 5, 48.5.2. With General HTML Support that allows everything, everything stays. Source: ${sources.ckeditor}; seen with the same version.`,
    ],
    saved: [{label: 'What CKEditor saved of the link', text: made.ckeditorLink}],
    readers: [
      `The words, or the link; and where your site loads the script, the box in their place. ${stays}`,
    ],
    live: {
      note: 'This is what TinyMCE 8.9.2 saved of the division:',
      html: made.tinymceDiv,
      script: made.script,
    },
  },
  {
    id: 'arc-xp',
    title: 'Arc XP',
    brief: 'a raw HTML element, or an element of your own',
    intro: 'In Arc XP the templates are your own code, so that the words can come from the server.',
    todo: [
      `${copy}`,
      'Paste the snippet into a raw HTML element of the story. Or let your PageBuilder bundle write the words when it renders, with <code>renderElement</code> from <code>wayout/render</code>.',
    ],
    paste: [{label: 'The snippet', text: made.element}],
    system: [
      `Arc XP’s own component for article bodies shows raw HTML elements. Source: ${sources.arcBody}. What your bundle does with them is for your developers to say.`,
      `A custom embed (“Power-Up”) stores an id and is drawn by your bundle. Source: ${sources.arcEmbeds}.`,
      'We did not run Arc XP.',
    ],
    readers: [`The words at once, then the box in their place. ${stays}`],
    live: {note: 'This is the snippet, unchanged:', html: made.liveElement, script: made.script},
  },
];
