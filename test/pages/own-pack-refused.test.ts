import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {asAuthor, pageOf, ready} from './fixture.js';
import {title} from './content.js';
import {
  asked,
  checkFile,
  deferred,
  pack,
  results,
  settled,
  showing,
  spoilt,
  srcFile,
  tag,
  titleIn,
} from './own-pack.js';
import type {Answer, Rules} from './server.js';

/** A guide in place of ours, with a text in its heading. */
const titled = (text: string) =>
  spoilt(({guide, words}) => {
    guide['id'] = 'meta-ai';
    (words['de']!['heads'] as Record<string, {title: string}>)['object']!.title = text;
  });
const inTitle = /words\.de\.heads\.object\.title: Not of the form that a pack has\./;
const deepest = 200_000;

/** Mishaps of a publisher's guide, and the message for its author. */
const mishaps: Record<string, {src?: string; answer?: Answer; says: RegExp}> = {
  missing: {answer: {status: 404, body: 'Not found'}, says: /The server answers 404\./},
  login: {answer: {body: '<h1>Log in</h1>', type: '.html'}, says: /It is not JSON: /},
  empty: {answer: {body: ''}, says: /It is not JSON: /},
  cut: {answer: {refuse: true}, says: /It could not be fetched: \S.*\. Showing/},
  large: {answer: {body: ' '.repeat(2_100_000)}, says: /It is larger than 2 MB\./},
  nothing: {answer: {body: 'null'}, says: /Not of the form that a pack has\./},
  redirected: {
    answer: {status: 302, body: '', headers: {Location: 'http://localhost:1/own.json'}},
    says: /It could not be fetched: \S.*\. Showing/,
  },
  turned: {answer: {body: titled('Nichts\u202e')}, says: inTitle},
  // A byte of windows-1252, which is no UTF-8.
  western: {
    answer: {body: Buffer.from(titled('Nichts f~r dich')).map((byte) => (byte === 0x7e ? 0xfc : byte))},
    says: inTitle,
  },
  endless: {answer: {body: titled('{label:'.repeat(270_000))}, says: inTitle},
  deep: {
    answer: {body: '['.repeat(deepest) + ']'.repeat(deepest)},
    says: /Not of the form that a pack has\.|It is not JSON: /,
  },
  crowded: {
    answer: {
      body: spoilt(({guide}) => {
        guide['id'] = 'meta-ai';
        guide['refused'] = Object.fromEntries(Array.from({length: 90_000}, (_, i) => [100_000 + i, 'x']));
      }),
    },
    says: /guide\.refused: Not of the form that a pack has\./,
  },
  elsewhere: {
    src: 'https://example.org/own.json',
    says: /A pack has to be on the same origin as the page, http:\/\/127\.0\.0\.1:\d+\. Copy it there\./,
  },
  data: {src: 'data:application/json,{}', says: /A pack has to be on the same origin/},
  script: {src: 'javascript:alert(1)', says: /A pack has to be on the same origin/},
  unreadable: {src: 'https://[', says: /It is not an address\./},
  phishing: {
    answer: {
      body: spoilt(({guide}) => {
        guide['id'] = 'meta-ai';
        (guide['links'] as {policy: {url: string}}).policy.url = 'https://evil.example/';
      }),
    },
    says: /guide\.links\.policy\.url: Readers may not be sent there\./,
  },
  careless: {
    answer: {
      body: spoilt((own) => {
        own.guide['id'] = 'meta-ai';
        delete own.guide['hosts'];
        delete own.guide['review'];
        delete own.guide['panels'];
        delete own.guide['messages'];
        delete own.words['de']!['made'];
      }),
    },
    says: /guide\.hosts: Missing\. guide\.review: Missing\. guide\.panels: Missing\. And 2 more\. Showing "meta-ai"\./,
  },
};

inBrowsers(['chromium', 'firefox'], (open) => {
  test('an own guide that cannot be used gives way to ours, and its author reads why', async (t) => {
    const body = Object.entries(mishaps)
      .map(([id, {src = `/${id}.json`}]) => tag(`id="${id}" src="${src.replaceAll('"', '&quot;')}"`))
      .join('');
    const rules: Rules = {'/page.html': pageOf({head: deferred, body})};
    for (const [id, {answer}] of Object.entries(mishaps)) if (answer) rules[`/${id}.json`] = answer;
    const {page, site, errors} = await open(t, {rules});
    await ready(page);
    const short = await results(page);
    await asAuthor(page);
    const all = await results(page);
    for (const [id, {says}] of Object.entries(mishaps)) {
      assert.match(short[id]!.told, /^src="[^"]*": \S/, `${id}, where readers are`);
      assert.match(all[id]!.told, says, id);
      assert.match(all[id]!.told, /^src=".*Showing "meta-ai"\.$/s, id);
      assert.deepEqual(all[id]!.codes, ['src'], id);
      assert.ok(all[id]!.text.includes(title), id);
    }
    assert.equal(asked(site, checkFile), 0, 'readers do not wait for the whole check');
    assert.ok(
      site.requests.every((request) => request.startsWith('127.0.0.1')),
      site.requests.join(),
    );
    assert.deepEqual(errors, []);
  });

  test('an author reads in whole sentences why a guide is not used', async (t) => {
    const body = tag('id="own" src="/phishing.json" debug');
    const rules: Rules = {
      '/page.html': pageOf({head: deferred, body}),
      '/phishing.json': mishaps['phishing']!.answer!,
    };
    const {page, errors} = await open(t, {rules});
    await ready(page);
    await asAuthor(page);
    const {told, text} = (await results(page))['own']!;
    assert.match(
      told,
      /policy\.url: "evil\.example" is not one of the hosts of this guide\..*Showing "meta-ai"\.$/,
    );
    assert.ok(text.includes(title));
    assert.deepEqual(errors, []);
  });

  test('an own guide about something else does not give way to ours: what is inside the tag stays', async (t) => {
    const broken = spoilt(({guide}) => delete guide['hosts']);
    const body = [
      tag('id="said" src="/none.json" guide="nothing"'),
      tag('id="read" src="/broken.json"'),
      tag('id="bare" src="/broken.json"', 'steps', ''),
    ].join('');
    const rules = {'/page.html': pageOf({head: deferred, body}), '/broken.json': broken};
    const {page, errors} = await open(t, {rules});
    await settled(page);
    await asAuthor(page);
    const {said, read, bare} = await results(page);
    for (const {codes, text, told} of [said!, read!]) {
      assert.deepEqual([codes, text], [['guide', 'src'], '']);
      assert.match(told, /Showing what is inside the tag\.$/);
    }
    assert.equal(await page.getByText('Readable without scripts.').filter({visible: true}).count(), 2);
    assert.ok(bare!.text.includes(title), 'there is nothing else to show');
    assert.deepEqual(errors, []);
  });

  test('nothing on the page can move the check, and the base moves the guide no further than its origin', async (t) => {
    const body = `<img name="currentScript" src="data:," alt=""><form name="baseURI"></form>
      <base href="https://example.org/">${tag('id="own" src="/own.json"')}`;
    const rules = {'/page.html': pageOf({head: deferred, body}), '/own.json': pack()};
    const {page, site, errors} = await open(t, {rules});
    await ready(page);
    assert.match((await results(page))['own']!.told, /has to be on the same origin/);
    await page.evaluate(
      (src) => document.querySelector('#own')!.setAttribute('src', src),
      `${site.origin}/own.json`,
    );
    await showing(page, titleIn('en'));
    assert.deepEqual([asked(site, srcFile), (await results(page))['own']!.codes, errors], [1, [], []]);
  });
});
