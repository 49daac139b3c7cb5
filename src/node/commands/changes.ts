import {quote} from '../../check/problem.js';
import {safeUrl} from '../../domain/url.js';
import {changeFormats, describeChanges, type ChangeFormat} from '../changes.js';
import {UsageError} from '../usage-error.js';
import {readArguments, type Command} from './command.js';

const options = {format: {type: 'string'}, level: {type: 'string'}, address: {type: 'string'}} as const;

export const changesCommand: Command = {
  summary: 'Say in sentences how one version of content differs from another',
  help: `wayout changes <old> [new] [--format name] [--level number] [--address url]

Says in sentences how the content folder new differs from the folder old: advice that comes out otherwise, addresses, labels, steps,
dates, who says so, and words, with the reasons that changes.json records.
Without new: the guides of this package.

  --format markdown  For people (default)
           json      Everything before and after
           atom      A feed: an entry for each recorded change, and one for what has no reason recorded
  --level 2          Level of the headings of guides in Markdown, 2 to 5
  --address url      Address of the feed, https:

Exit code: 0, 1 for files that are no content, 2 for wrong usage.`,
  async run(args) {
    const {positionals, values} = readArguments(args, options, 2);
    const [from, to] = positionals;
    if (from === undefined)
      throw new UsageError('Which earlier version? A content folder, such as: wayout changes before/content');
    const {format, level = '2', address} = values as Record<string, string | undefined>;
    if (format !== undefined && !changeFormats.includes(format as ChangeFormat))
      throw new UsageError(`${quote(format)} is not a format. Known: ${changeFormats.join(', ')}.`);
    if (!/^[2-5]$/.test(level)) throw new UsageError(`${quote(level)} is not a level from 2 to 5.`);
    if (address !== undefined && !safeUrl(address))
      throw new UsageError(`${quote(address)} is no address of a feed. Expected "https:".`);
    const text = await describeChanges(from, {
      to,
      format: format as ChangeFormat | undefined,
      level: Number(level),
      address,
    });
    process.stdout.write(`${text}\n`);
    return 0;
  },
};
