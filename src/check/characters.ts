/**
 * Characters that no text needs: controls but tabs and the ends of lines, lone surrogates, separators of lines and paragraphs, overrides
 * and isolates of the direction, which can make a text read as another (Unicode Technical Report 36, 2.6), marks of byte order, what is
 * no character, and U+FFFD, which stands where a decoder found none.
 */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\uffff]/u;

/** Finds the first character that no text needs. */
export const unfitIn = (text: string): string | undefined => unfit.exec(text)?.[0];

/** Sentence about a character that no text needs. */
export function complaintAbout(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return character === '\ufffd'
    ? `Holds ${code}, where a character was lost. Expected that character, in a file that was saved as UTF-8.`
    : `Holds ${code}, which nobody can see. Expected the text without it.`;
}

/** Writes such characters, and returns of the carriage, as escapes of JSON: a terminal would obey some, and others turn a line around. */
export const visible = (text: string): string =>
  text.replace(
    new RegExp(`\\r|${unfit.source}`, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
