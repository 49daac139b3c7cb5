import type {Collection, Review} from '../../domain/model/guide.js';

/** Sections of the page: one for each kind of sentence, and the registers. */
export type Section = Exclude<Collection, 'interface'> | 'labels' | 'bodies' | 'sources';

/** Words of the page itself, beside those of the guide and of the interface. */
export interface PageWords {
  heading: string;
  /** @param title of the guide. */
  intro: (title: string) => string;
  revision: string;
  asData: string;
  languages: string;
  contents: string;
  sections: Readonly<Record<Section, string>>;
  quotation: string;
  supports: string;
  contradicts: string;
  differs: string;
  holds: string;
  checked: string;
  methods: Readonly<Record<Review['method'], string>>;
  shownIn: string;
  noClaim: string;
  restsOn: string;
  address: string;
  seen: string;
  also: string;
  former: string;
  noDate: string;
  noAddress: string;
}
