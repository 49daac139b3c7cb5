import {quote} from '../check/problem.js';

/** Text of an HTML file, and the way to change parts of it without touching the bytes around them. */
export interface PageText {
  text: string;
  /** Bytes of the file with other HTML in some places; the places do not overlap. */
  withHtml: (parts: readonly {start: number; end: number; html: string}[]) => Buffer;
}

/** Encodings with one byte for a character, whose first half is ASCII; names of the Encoding Standard. */
const isSingleByte = (encoding: string): boolean =>
  /^(windows-\d+|iso-8859-\d+(-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/.test(encoding);

/** Mark of byte order, which decides against anything that a file says (HTML Standard, “determining the character encoding”). */
function marked(bytes: Buffer): {encoding: string; skip: number} | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return {encoding: 'utf-8', skip: 3};
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'utf-16le', skip: 2};
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'utf-16be', skip: 2};
  return undefined;
}

/** Encoding that the beginning of a file names, in a `meta` or an XML declaration. */
const named = (bytes: Buffer): string | undefined =>
  /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(
    bytes.subarray(0, 1024).toString('latin1'),
  )?.[1];

/** New HTML in the file’s own kind of line ends. */
const withEnds = (html: string, text: string): string =>
  /\r\n/.test(text) && !/[^\r]\n/.test(text) ? html.replaceAll('\n', '\r\n') : html;

/** Characters beyond ASCII as references, which mean the same in each encoding. */
const inAscii = (html: string): string =>
  html.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

/**
 * Reads the bytes of an HTML file in the encoding that it has: by its mark of byte order, by what it says, else UTF-8.
 * @returns a sentence where it cannot be read whole.
 */
export function readPage(bytes: Buffer): PageText | string {
  const {encoding: wanted, skip} = marked(bytes) ?? {encoding: named(bytes) ?? 'utf-8', skip: 0};
  let decoder: TextDecoder;
  try {
    // A file that can say so in ASCII is not in UTF-16 (HTML Standard, “prescan a byte stream”).
    decoder = new TextDecoder(!skip && /^utf-?16/i.test(wanted) ? 'utf-8' : wanted, {
      fatal: true,
      ignoreBOM: true,
    });
  } catch {
    return `Says that it is in the encoding ${quote(wanted)}, which no browser knows.`;
  }
  const {encoding} = decoder;
  const rest = bytes.subarray(skip);
  let text: string;
  try {
    text = decoder.decode(rest);
  } catch {
    return `Holds a character that is not ${encoding.toUpperCase()}.`;
  }
  const toBytes = encoderFor(encoding);
  if (!toBytes || !toBytes(text, false).equals(rest))
    return `Is in ${encoding}, which is read but not understood to the byte. Save it in UTF-8.`;
  return {
    text,
    withHtml(parts) {
      const pieces: Buffer[] = [bytes.subarray(0, skip)];
      let at = 0;
      for (const {start, end, html} of [...parts].sort((a, b) => a.start - b.start)) {
        pieces.push(toBytes(text.slice(at, start), false), toBytes(withEnds(html, text), true));
        at = end;
      }
      return Buffer.concat([...pieces, toBytes(text.slice(at), false)]);
    },
  };
}

type ToBytes = (text: string, isNew: boolean) => Buffer;

/** Writes text in an encoding. New HTML in an old one is in ASCII. */
function encoderFor(encoding: string): ToBytes | undefined {
  if (encoding === 'utf-8') return (text) => Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return (text) => Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return (text) => Buffer.from(text, 'utf16le').swap16();
  if (!isSingleByte(encoding)) return undefined;
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({length: 256}, (_, byte) => [decoder.decode(Buffer.from([byte])), byte]));
  return (text, isNew) =>
    Buffer.from([...(isNew ? inAscii(text) : text)].map((each) => bytes.get(each) ?? 0));
}
