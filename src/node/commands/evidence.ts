import {writeEvidence} from '../evidence.js';
import {print} from '../print.js';
import {UsageError} from '../usage-error.js';
import {readArguments, type Command} from './command.js';

const options = {
  guide: {type: 'string'},
  lang: {type: 'string'},
  content: {type: 'string'},
  report: {type: 'string'},
} as const;

export const evidenceCommand: Command = {
  summary: 'Write every sentence with its sources as pages',
  help: `wayout evidence <folder> [--guide id] [--lang code] [--content dir] [--report address]

Writes pages for editors and fact-checkers: every sentence that readers can see, with its permanent address, the words of the source,
who says so and who says otherwise, where it holds, when and how it was checked, and the elements that show it. A page for each guide
and language, the same as JSON, and index.html. They need no script and no server.

  --guide id        One guide. Without it: all
  --lang code       One language. Without it: all
  --content dir     A content folder of your own. Without it: the guides of this package
  --report address  Where mistakes are reported, linked beside every sentence: from the root, https: or mailto:

The attribute evidence of an element links such a page from its sources.
A file of the same name that this command did not write stays, and nothing is written.
Exit code: 0, 1 for problems in content, 2 for wrong usage.`,
  async run(args) {
    const {positionals, values} = readArguments(args, options, 1);
    const [folder] = positionals;
    if (folder === undefined) throw new UsageError('Which folder? Such as: wayout evidence evidence');
    for (const path of await writeEvidence(folder, values)) print(path);
    return 0;
  },
};
