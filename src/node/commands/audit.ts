import {quote} from '../../check/problem.js';
import {audit, type Audited} from '../audit.js';
import {print, warn} from '../print.js';
import {UsageError} from '../usage-error.js';
import {readArguments, tell, type Command} from './command.js';

const count = (number: number, one: string, several = `${one}s`): string =>
  `${number} ${number === 1 ? one : several}`;

/** Most sentences of a box that are printed: more than a screen, and a box that is that much older is rewritten anyway. */
const most = 40;

const nameOf = ({box: {kind, name, place}}: Audited): string =>
  kind === 'words'
    ? `words of ${quote(name)}`
    : kind === 'link'
      ? `link to ${quote(name)}`
      : `<${place.tagName}>`;

/** Lines about a box that is not as it would be written today. */
function linesOf(each: Audited): string[] {
  const {file, line, difference, obstacle, state, rewritten} = each;
  const place = `${file}:${line} ${nameOf(each)}`;
  if (state === 'unclear') return [`${place}: Not compared. ${obstacle}`];
  const {gone, added} = difference;
  const changes = [...gone.map((text) => `  − ${text}`), ...added.map((text) => `  + ${text}`)];
  const more = changes.length - most;
  const outcome = rewritten ? ' Rewritten.' : obstacle ? ` Not to be rewritten: ${obstacle}` : '';
  return [
    `${place}: ${gone.length} of before, ${added.length} of today.${outcome}`,
    ...changes.slice(0, most),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

export const auditCommand: Command = {
  summary: 'Find pasted words of old days in a site’s HTML',
  help: `wayout audit <folder or file> [--write] [--content dir]

Compares the words of boxes in the HTML of a site with those that would be written today: inside tags, blocks and declarative shadow
roots, and the addresses of links to forms. Prints each sentence and address that differs: − of before, + of today.

  --write        Rewrites them where everything in them was written by this command. The encoding, the ends of lines and the bytes
                 around stay. Whatever is not rewritten is named, with the reason
  --content dir  A content folder of your own. Without it: the guides of this package

Reads files that end in .html, .htm or .xhtml, and a file that is named itself, whatever its name. Names that begin with a dot and
node_modules are left out. Marks of quotation and dashes that a system changed are no difference.
Exit code: 0 where there is nothing to do, 1 where something differs or could not be read, 2 for wrong usage.`,
  async run(args) {
    const options = {content: {type: 'string'}, write: {type: 'boolean'}} as const;
    const {positionals, values} = readArguments(args, options, 1);
    const [path] = positionals;
    if (!path) throw new UsageError('Which folder or file? Such as: wayout audit public');
    const {boxes, problems, others} = await audit(path, {
      write: Boolean(values['write']),
      content: values['content'] as string | undefined,
    });
    for (const each of boxes)
      if (each.state === 'unclear') linesOf(each).forEach(warn);
      else if (each.state === 'older') linesOf(each).forEach(print);
    const of = (wanted: (each: Audited) => boolean) => boxes.filter(wanted).length;
    const rewritten = of((each) => each.rewritten);
    const left = of(({state, rewritten}) => state === 'unclear' || (state === 'older' && !rewritten));
    const bare = of(({state}) => state === 'bare');
    print(
      [
        `${count(boxes.length, 'box', 'boxes')} in ${count(new Set(boxes.map(({file}) => file)).size, 'file')}`,
        `${of(({state}) => state === 'current')} up to date`,
        ...(bare ? [`${bare} without words to compare`] : []),
        ...(rewritten ? [`${rewritten} rewritten`] : []),
        `${left} left to do`,
        `${count(others, 'other file')} without a box`,
      ].join(', ') + '.',
    );
    return Math.max(tell(problems), left ? 1 : 0);
  },
};
