import type {GuideContent, Rule} from '../content.js';
import {quote, suggestion, type JsonPath, type Say} from '../problem.js';
import {ownProperty} from '../shape.js';

/** Ids in letters.json lead somewhere, and every passage is in a letter. */
function checkNames({guide, letters, sources}: GuideContent, say: Say): void {
  if (!letters) return;
  const {json} = letters;
  const known = (path: JsonPath, id: string, noun: string, ids: readonly string[]) => {
    if (!ids.includes(id)) say(letters, path, `${quote(id)} is not ${noun}.${suggestion(id, ids)}`);
  };
  const passages = Object.keys(json.passages);
  const platforms = Object.keys(guide.json.platforms);
  for (const [i, id] of json.platforms.entries()) known(['platforms', i], id, 'a platform', platforms);
  for (const field of ['name', 'address'] as const)
    known(['authority', field], json.authority[field], 'a passage', passages);
  const used = new Set<string>(Object.values(json.authority));
  const ids = new Set<string>();
  for (const [i, {id, blocks}] of json.letters.entries()) {
    if (ids.has(id)) say(letters, ['letters', i, 'id'], `${quote(id)} is the id of another letter already.`);
    ids.add(id);
    for (const [b, block] of blocks.entries())
      for (const [line, passage] of block.entries()) {
        known(['letters', i, 'blocks', b, line], passage, 'a passage', passages);
        used.add(passage);
      }
  }
  for (const id of passages)
    if (!used.has(id))
      say(letters, ['passages', id], 'No letter has this passage. Expected one, or its removal.');

  const register = sources.json.sources;
  for (const field of ['source', 'register'] as const) {
    const id = json[field];
    if (id === undefined) continue;
    known([field], id, 'a source', Object.keys(register));
    if (field === 'register' && ownProperty(register, id) && !ownProperty(register, id)!.url)
      say(
        letters,
        [field],
        `${quote(id)} has no address. Expected a page that lists the authorities, or none.`,
      );
  }
}

/** Letters stand in a panel, and complaints go to an authority where they can. */
export const checkLetters: Rule = (content, say) => {
  const {guide, letters} = content;
  checkNames(content, say);
  const panels = guide.json.panels.flatMap((panel, i) => (panel.letters ? [{panel, i}] : []));
  if (!letters)
    for (const {i} of panels)
      say(guide, ['panels', i, 'letters'], 'This guide has no letters. Expected a file "letters.json".');
  else if (!panels.length)
    say(letters, ['letters'], 'No panel shows them. Expected "letters" at one of guide.json.');
  for (const {i} of panels.slice(1))
    say(guide, ['panels', i, 'letters'], 'Another panel shows the letters already. Expected one.');
  const {bodies = []} = guide.json;
  if (
    letters?.json.letters.some(({to}) => to === 'authority') &&
    !bodies.some(({kind}) => kind === 'authority')
  )
    say(
      letters,
      ['letters'],
      'Complaints need a recipient. Expected authorities among the bodies of guide.json.',
    );
  for (const [i, {unlisted, complaints, kind}] of bodies.entries())
    if ((unlisted || complaints !== undefined) && (kind !== 'authority' || !letters))
      say(
        guide,
        ['bodies', i, unlisted ? 'unlisted' : 'complaints'],
        'Only authorities receive letters, in a guide that has some.',
      );
};
