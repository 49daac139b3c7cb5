import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkGuide, formatProblem} from '../../src/check/guide.js';
import {filesAfter, sentencesAfter, today} from './planted.js';

test('has nothing against the guide about nothing', () => {
  assert.deepEqual(sentencesAfter([]), []);
});

test('shows the line where it is known', () => {
  const sentences = sentencesAfter([['guide', 'controls.0.variants.0.link', 'facebok-form']], {
    lineOf: (file, path) => {
      assert.equal(file, 'nothing/guide.json');
      assert.deepEqual(path, ['controls', 0, 'variants', 0, 'link']);
      return 41;
    },
  });
  assert.equal(sentences.length, 1);
  assert.match(
    sentences[0]!,
    /^nothing\/guide\.json:41 controls\[0\]\.variants\[0\]\.link: "facebok-form" is not a/,
  );
});

test('says that a file is missing, and nothing about what it should hold', () => {
  const files = filesAfter([]);
  const problems = checkGuide({...files, labels: {...files.labels, json: undefined}}, {today});
  assert.deepEqual(problems.map(formatProblem), ['nothing/labels.json: Missing. Expected an object.']);
});

test('says that the English words are missing', () => {
  const files = filesAfter([]);
  const problems = checkGuide({...files, words: files.words.slice(1)}, {today});
  assert.deepEqual(problems.map(formatProblem), [
    'nothing/words/en.json: Missing. Expected the English words, which all others are compared with.',
  ]);
});

test('reports mistakes of different kinds at once', () => {
  const sentences = sentencesAfter([
    ['guide', 'controls.0.variants.0.link', 'alfa-form'],
    ['guide', 'links.policy.url', 'http://example.org/policy'],
    ['guide', 'review.checked', '2027-01-01'],
    ['de', 'steps.submit'],
  ]);
  assert.equal(sentences.length, 4, sentences.join('\n'));
});

test('does not depend on the folder where none is named', () => {
  const {guide, ...files} = filesAfter([]);
  assert.deepEqual(checkGuide({...files, guide: {...guide, file: 'guide.json'}}, {today}), []);
});

test('keeps a sentence on one line and within reason, whatever stands in the file', () => {
  const [sentence, ...others] = sentencesAfter([['guide', 'steps.email.kind', `fill\n${'x'.repeat(5000)}`]]);
  assert.deepEqual(others, []);
  assert.ok(sentence!.length < 300, sentence);
  assert.ok(!sentence!.includes('\n'), sentence);
});
