import {bundledContent} from '../bundled-content.js';
import {listContent, type ListedGuide} from '../list-content.js';
import {print} from '../print.js';
import {today} from '../read-guide.js';
import {readArguments, tell, type Command} from './command.js';

/** Rows of a table, each column as wide as its widest text. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) =>
    row
      .map((text, i) => text.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
}

function describe({id, service, revision, review, labels, observed, languages}: ListedGuide): string[] {
  const {checked, by, method, newest, due} = review;
  const others = Object.entries(observed).filter(([lang]) => !languages.some((each) => each.lang === lang));
  const rows = languages.map(({lang, status, coverage, stale, labels: seen, made}) => [
    lang,
    `${coverage} %`,
    `${stale.length}`,
    `${seen}/${labels}`,
    status,
    made,
  ]);
  const late = due < today() ? 'was due' : 'due';
  return [
    `${id}: ${service}, revision ${revision}`,
    `Checked ${checked} by ${by} (${method}); newest text of the service ${newest}; next check ${late} ${due}`,
    ...columns([['Language', 'Texts', 'Out of date', 'Labels', 'Status', 'How made'], ...rows]),
    ...(others.length ? [`Labels only: ${others.map((each) => each.join(' ')).join(', ')}`] : []),
  ];
}

export const listCommand: Command = {
  summary: 'List guides, languages and review dates',
  help: `wayout list [dir]

Lists every guide of a content folder: when and how it was checked, when the next check is due, and for each language how much of
it there is, what is out of date, how many on-screen labels were observed, and who made the words.
Without dir: the guides of this package.

Exit code: 0, or 1 where a guide cannot be listed.`,
  async run(args) {
    const [dir = bundledContent()] = readArguments(args, {}, 1).positionals;
    const {guides, problems} = await listContent(dir);
    if (guides.length) print(guides.map((guide) => describe(guide).join('\n')).join('\n\n'));
    return tell(problems);
  },
};
