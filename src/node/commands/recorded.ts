import {markRecorded} from '../mark-recorded.js';
import {print} from '../print.js';
import {UsageError} from '../usage-error.js';
import {readArguments, tell, type Command} from './command.js';

export const recordedCommand: Command = {
  summary: 'Record changed facts under a change and its reason',
  help: `wayout recorded <change> [kind/id …] [--content dir]

Records facts under a change in changes.json of a guide: those that are new, changed or gone since they were last recorded, or those of
them that are named, such as links/send-form. Write the change first, with id, date, revision, what, reason, and "facts": {}.

  --content dir  The content folder. Without it: content

A file that cannot be read whole stays as it is.
Exit code: 0, or 1 where anything could not be recorded.`,
  async run(args) {
    const {positionals, values} = readArguments(args, {content: {type: 'string'}}, Infinity);
    const [change, ...named] = positionals;
    if (!change) throw new UsageError('Under which change? Such as: wayout recorded new-form');
    const {recorded, problems} = await markRecorded(String(values['content'] ?? 'content'), change, named);
    for (const {file, facts} of recorded) print(`${file}: ${facts.length} recorded under ${change}`);
    return tell(problems);
  },
};
