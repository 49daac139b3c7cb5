/** Template of the page about a channel: the HTML to paste, the changes a system makes to it, and the result. */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('\n');

const list = (texts) => `<ol>\n${texts.map((text) => `<li>${text}</li>`).join('\n')}\n</ol>`;

const idOf = (label) => label.toLowerCase().replace(/\W+/g, '-');

// HTML drops one line break after <textarea>; this one keeps a first line break of the text.
const field = ({label, text}) => `<label for="${idOf(label)}">${label}</label>
<textarea id="${idOf(label)}" rows="${Math.min(10, text.split('\n').length + 1)}" readonly spellcheck="false" wrap="off">
${escape(text)}</textarea>`;

const policy = (script) =>
  `default-src 'none'; style-src 'self'; img-src 'self' data:; script-src ${script ? "'self'" : "'none'"}`;

const document = ({title, script, back, body}) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<title>${title} – Wayout</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../article.css">
<link rel="stylesheet" href="channels.css">
${script ? `<script type="module" src="${script}"></script>\n` : ''}</head>
<body>
<header>Wayout for newsrooms</header>
<main>
<article>
${body}
</article>
</main>
<footer>${back}</footer>
</body>
</html>
`;

/**
 * @param {object} channel
 * @param {string} channel.title
 * @param {string} channel.intro
 * @param {string[]} channel.todo what an editor does, in order
 * @param {{label: string, text: string}[]} channel.paste what is pasted
 * @param {string[]} channel.system what the system does to it, with sources
 * @param {{label: string, text: string}[]} [channel.saved] what it makes of it, where the example does not show it
 * @param {string[]} channel.readers what readers get
 * @param {{note: string, html: string, script?: string}} channel.live the result; the script's address where it comes to life
 */
export const channelPage = ({title, intro, todo, paste, system, saved = [], readers, live}) =>
  document({
    title,
    script: live.script,
    back: '<a href="index.html">All channels</a>',
    body: `<h1>${title}</h1>
<p>${intro}</p>
<h2>What you do</h2>
${list(todo)}
${paste.map(field).join('\n')}
<h2>What the system does to it</h2>
${paragraphs(system)}
${saved.map(field).join('\n')}
<h2>What your readers get</h2>
${paragraphs(readers)}
<p>${live.note}</p>
<section aria-label="Example" class="example">
${live.html}
</section>`,
  });

/** Template of the page that lists the others. */
export const listPage = (channels) =>
  document({
    title: 'Where a box can go',
    back: '<a href="../index.html">The demonstration article</a>',
    body: `<h1>Where a box can go</h1>
<p>One page for each system that articles are written in or sent to: what to paste, what becomes of it, and what readers get.</p>
<ul>
${channels.map(({id, title, brief}) => `<li><a href="${id}.html">${title}</a>: ${brief}</li>`).join('\n')}
</ul>`,
  });
