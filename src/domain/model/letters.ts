import type {Entries, Region, When} from './guide.js';

/** Recipients of letters: whoever runs the service, or the authority of the reader's country. */
export const recipients = ['service', 'authority'] as const;

/** Letter that a reader can copy. */
export interface Letter {
  id: string;
  when?: When;
  to: (typeof recipients)[number];
  /** Ids of passages, line by line. An empty line sets groups apart; the address of the recipient follows the first. */
  blocks: readonly (readonly string[])[];
}

/** Line or paragraph of letters. */
export interface Passage {
  /** True for a blank or a formula, such as a salutation: no source could support it. */
  formula?: boolean;
  /** True where each platform that the reader chose has a line of its own, which begins with its name. */
  perPlatform?: boolean;
}

/** Content of letters.json: everything in letters but their words. */
export interface Letters {
  /** Name and postal address of whoever runs the service, line by line, never translated. */
  address: readonly string[];
  /** Id in sources.json of the text that the address is from. */
  source: string;
  /** Id in sources.json of a page that lists all authorities. */
  register?: string;
  /** Ids of passages in place of the name of an authority, until a reader has chosen one, and of its address. */
  authority: {name: string; address: string};
  /** Platforms that letters can name. */
  platforms: readonly string[];
  letters: readonly Letter[];
  passages: Readonly<Record<string, Passage>>;
}

/** Authority that complaints of a country go to. */
export interface Authority {
  /** Country by ISO 3166: `DE`. */
  country: string;
  region: Region;
  /** Names by language, each spoken there. */
  names: Readonly<Record<string, string>>;
  /** Address of its site, or of its page for complaints. */
  url?: string;
}

/** Letters as elements load them. */
export interface LettersPack extends Letters {
  /** Set by the build. */
  authorities?: readonly Authority[];
  /** Address of the register. Set by the build. */
  registerUrl?: string;
  /** Words in one language, where they come with the letters. Without them: those of the guide. */
  words?: {letters: Entries; passages: Entries};
}
