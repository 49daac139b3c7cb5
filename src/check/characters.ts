/**
 * Characters that no text needs: controls but tabs and the ends of lines, separators of lines and paragraphs, lone surrogates, what is no
 * character, overrides and isolates of the direction, which can make a text read as another (Unicode Technical Report 36, 2.6), marks of
 * byte order, and U+FFFD, which stands where a decoder found no character.
 */
const unfit =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffd]/u;
const everyUnfit = new RegExp(`${unfit.source}|\\r`, 'gu');

/** Finds the first character that no text needs. */
export const unfitIn = (text: string): string | undefined => unfit.exec(text)?.[0];

/** Sentence about a character that no text needs. */
export function complaintAbout(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return character === '\ufffd'
    ? `Holds ${code}, where a character was lost. Expected that character, in a file that was saved as UTF-8.`
    : `Holds ${code}, which nobody can see. Expected the text without it.`;
}

/** Writes such characters, and returns of the carriage, as escapes of JSON: a terminal would obey some, and others would turn the line around. */
export const visible = (text: string): string =>
  text.replace(everyUnfit, (character) =>
    // A character beyond U+FFFF is two units.
    [...Array(character.length).keys()]
      .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
      .join(''),
  );
