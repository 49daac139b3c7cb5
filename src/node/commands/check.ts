import {checkContent} from '../check.js';
import {print} from '../print.js';
import {today} from '../read-guide.js';
import {readArguments, tell, type Command} from './command.js';

export const checkCommand: Command = {
  summary: 'Check the guides of a folder',
  help: `wayout check [dir]

Checks every guide below a content folder: JSON, fields, references, sources, dates, links and translations.
Without dir: content. In place of a folder: a .json file, which is a guide of your own as the attribute src takes it.

Prints a line for each guide without problems, and each problem with its file, line and place.
Exit code: 0 where all is well, 1 where something is to be mended.`,
  async run(args) {
    const [dir = 'content'] = readArguments(args, {}, 1).positionals;
    const {problems, sound} = await checkContent(dir);
    for (const {folder, languages, coverage, checked, due} of sound) {
      const named = languages.map((lang) => (coverage[lang] === 100 ? lang : `${lang} ${coverage[lang]} %`));
      const next = due < today() ? `review was due ${due}` : `next review due ${due}`;
      print(`${folder}: no problems (${named.join(', ')}; checked ${checked}, ${next})`);
    }
    return tell(problems);
  },
};
