import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseText, type Piece} from '../../src/domain/rich-text.js';

const text = (value: string): Piece => ({kind: 'text', value});
const strong = (value: string): Piece => ({kind: 'strong', value});
const label = (value: string): Piece => ({kind: 'label', value});
const link = (value: string): Piece => ({kind: 'link', value});

const sentences: readonly [title: string, sentence: string, pieces: readonly Piece[]][] = [
  ['keeps a plain sentence in one piece', 'Wait a day.', [text('Wait a day.')]],
  ['makes nothing of nothing', '', []],
  ['finds a label in a sentence', 'Press {label:send}.', [text('Press '), label('send'), text('.')]],
  ['finds a link at the end', 'Open {link:account}', [text('Open '), link('account')]],
  ['finds emphasis at the start', '*Keep* it.', [strong('Keep'), text(' it.')]],
  ['finds references that touch', '{label:a}{link:b}*c*', [label('a'), link('b'), strong('c')]],
  ['keeps mark-up of HTML as text', 'a <b>bold</b> &amp; move', [text('a <b>bold</b> &amp; move')]],
  ['keeps an unknown placeholder as text', 'Press {labl:send}.', [text('Press {labl:send}.')]],
  ['keeps a brace without its partner as text', 'Press {label:send', [text('Press {label:send')]],
  [
    'finds the placeholder behind a brace without its partner',
    'Press {label:{label:send}',
    [text('Press {label:'), label('send')],
  ],
  ['keeps an asterisk without its partner as text', '2 * 3', [text('2 * 3')]],
  ['keeps asterisks around nothing as text', 'a ** b', [text('a ** b')]],
];

for (const [title, sentence, pieces] of sentences)
  test(title, () => assert.deepEqual(parseText(sentence), pieces));

test('loses no letter of a sentence', () => {
  const write = {
    text: (value: string) => value,
    strong: (value: string) => `*${value}*`,
    label: (value: string) => `{label:${value}}`,
    link: (value: string) => `{link:${value}}`,
  };
  for (const [, sentence] of sentences)
    assert.equal(
      parseText(sentence)
        .map(({kind, value}) => write[kind](value))
        .join(''),
      sentence,
    );
});

test('reads two million letters at once, whatever is left open', {timeout: 2000}, () => {
  for (const open of ['{label:', '{link:', '{labl:', '{', '*', '*a', '{label:a', '*{label:'])
    assert.ok(parseText(open.repeat(2e6 / open.length)).length);
});
