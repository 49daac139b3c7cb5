import {quote} from '../../check/problem.js';
import {version} from '../../version.js';
import {warn} from '../print.js';
import {UsageError} from '../usage-error.js';
import {
  attributesOf,
  elementNames,
  formats,
  mounts,
  renderElement,
  type Format,
  type Mount,
} from '../render.js';
import {readArguments, type Command} from './command.js';

/** Options that are no attributes. */
const otherOptions = {
  content: {type: 'string'},
  format: {type: 'string'},
  integrity: {type: 'boolean'},
  mount: {type: 'string'},
  page: {type: 'string'},
  script: {type: 'string'},
} as const;

/** Boolean attributes. */
const flags = ['debug', 'share-result'];

export const renderCommand: Command = {
  summary: 'Write an element as HTML, text or a snippet',
  help: `wayout render <element> [--<attribute> value …] [--format name] [--content dir]

Writes an element to standard output. Elements: ${elementNames.join(' ')}
Every attribute of the element is an option, such as --platform "instagram threads" --lang de --heading-level 2.

  --format html      Words and addresses, without class, style or script; for the inside of the tag, feeds, newsletters (default)
           element   The tag with that inside
           dsd       The tag with a declarative shadow root
           snippet   What an editor pastes, with the script
           text, markdown
           json-ld   Structured data, as a block for the page’s template
  --content dir      A content folder of your own. Without it: the guides of this package

For snippets:
  --mount element    The tag (default)
          div        A division, for systems that take unknown tags away
          link       A link, for systems that take divisions away, too
  --page address     Where a link leads: whole, with https:// or http://. Without it: the first form that the element links
  --script address   The script: relative, https: or http:. Without it: the file for this element, guide and language in
                     /wayout/${version}/, where wayout copy puts it
                     /wayout/current/<file> for a script that will change under its address: it gets no hash
  --no-integrity     No hash at any other address; --integrity: a hash, and no word on an address without a version

What is wrong with attributes is said on standard error; readers get the best there is all the same.
Exit code: 0, 1 for problems in content, 2 for wrong usage.`,
  async run(args) {
    const name = args.find((each) => !each.startsWith('-'));
    if (name === undefined || name !== args[0])
      throw new UsageError(`Which element? One of: ${elementNames.join(' ')}. Such as: wayout render steps`);
    const named = Object.fromEntries(
      attributesOf(name).map((each) => [each, {type: flags.includes(each) ? 'boolean' : 'string'} as const]),
    );
    const {values} = readArguments(args, {...named, ...otherOptions}, 1);
    const {content, format, integrity, mount, page, script, ...attributes} = values;
    if (mount !== undefined && !mounts.includes(mount as Mount))
      throw new UsageError(`${quote(String(mount))} is not a mount. Known: ${mounts.join(', ')}.`);
    if (format !== undefined && !formats.includes(format as Format))
      throw new UsageError(`${quote(String(format))} is not a format. Known: ${formats.join(', ')}.`);
    const text = await renderElement(name, {
      attributes: attributes as Record<string, string | boolean>,
      format: format as Format | undefined,
      content: content as string | undefined,
      mount: mount as Mount | undefined,
      page: page as string | undefined,
      script: script as string | undefined,
      integrity: integrity as boolean | undefined,
      onProblem: ({message}) => warn(`<wayout-${name.replace(/^wayout-/, '')}> ${message}`),
    });
    process.stdout.write(`${text}\n`);
    return 0;
  },
};
