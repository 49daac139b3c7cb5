import {UsageError} from '../usage-error.js';
import {markTranslated} from '../mark-translated.js';
import {print} from '../print.js';
import {readArguments, tell, type Command} from './command.js';

export const translatedCommand: Command = {
  summary: 'Mark words as translated from the English ones',
  help: `wayout translated <language> [collection/id …] [--content dir]

Marks words as translated from the English ones as they are now: those that have no mark yet, or those that are named, such as
steps/submit. What is out of date is marked only where it is named: somebody has to have looked at it.

  --content dir  The content folder. Without it: content

A file that cannot be read whole stays as it is: one that is no UTF-8 or no JSON, names something twice, or is of another form.
Exit code: 0, or 1 where anything could not be marked.`,
  async run(args) {
    const {positionals, values} = readArguments(args, {content: {type: 'string'}}, Infinity);
    const [language, ...named] = positionals;
    if (!language) throw new UsageError('Which language? Such as: wayout translated de');
    const {marked, problems} = await markTranslated(String(values['content'] ?? 'content'), language, named);
    for (const {file, marked: names, stale} of marked) {
      print(`${file}: ${names.length} marked as translated`);
      if (stale.length) print(`Out of date and not named, so left: ${stale.join(' ')}`);
    }
    return tell(problems);
  },
};
