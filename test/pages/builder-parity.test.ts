/** The renderer of the embed builder, in a worker of a browser, beside the renderer of the command in Node. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Answer, Question, Rendered} from '../../demo/builder/renderer.js';
import {languagesOf} from '../../src/content/load.js';
import {elementNames, formats, mounts, type RenderOptions} from '../../src/node/render.js';
import {inBrowsers} from './browsers.js';

/** Attributes that change more than words: the box in another order, shorter, and for other readers. */
const unusual = {platform: 'instagram facebook', region: 'uk', 'heading-level': '2', display: 'compact'};

/** Formats and mounts know no language. */
const inFull = <T>(lang: string, all: readonly T[]): readonly T[] => (lang === 'en' ? all : all.slice(0, 1));

/** Every element in every format, and every mount of its snippet; in languages other than English the first of each. */
const wanted: [name: string, options: RenderOptions][] = elementNames.flatMap((name) =>
  languagesOf('meta-ai').flatMap((lang) => [
    ...inFull(lang, formats).map((format): [string, RenderOptions] => [name, {format, attributes: {lang}}]),
    ...inFull(lang, mounts).map((mount): [string, RenderOptions] => [
      name,
      {
        format: 'snippet',
        mount,
        attributes: {...unusual, lang},
        script: `/wayout/0.1.0/wayout-meta-ai-${name}-${lang}.js`,
        page: 'https://news.example/page',
      },
    ]),
  ]),
);

/** The command as it is built, whose content and templates are those of the package. */
const {renderElement} = (await import(
  `${process.cwd()}/dist/node/render.js`
)) as typeof import('../../src/node/render.js');

inBrowsers(['chromium'], (open) => {
  test('the builder writes each element, language and format as the command does, to the byte', async (t) => {
    const {page} = await open(t, {at: '/demo/builder.html'});
    const inPage = await page.evaluate(async (questions) => {
      const worker = new Worker('/dist/builder/renderer.js', {type: 'module'});
      const answers: Answer[] = [];
      const all = new Promise((resolve) =>
        worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
          if (answers.push(data) === questions.length) resolve(undefined);
        }),
      );
      questions.forEach((given, id) => worker.postMessage({id, ability: 'render', given} satisfies Question));
      await all;
      return answers.sort((a, b) => a.id - b.id).map(({value, error}) => ({value, error}));
    }, wanted);
    for (const [index, [name, options]] of wanted.entries()) {
      const {value, error} = inPage[index]!;
      const text = await renderElement(name, options);
      assert.equal(error, undefined);
      assert.ok((value as Rendered).text === text, `${name} ${JSON.stringify(options)}`);
    }
  });
});
