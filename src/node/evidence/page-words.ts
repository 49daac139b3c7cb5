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

const en: PageWords = {
  heading: 'Every sentence and its evidence',
  intro: (title) =>
    `Every sentence that readers of “${title}” can see, with its sources. Each sentence has a permanent address: the link with its id.`,
  revision: 'Revision',
  asData: 'This page as data (JSON)',
  languages: 'Languages',
  contents: 'Contents',
  sections: {
    heads: 'Headings and summaries',
    controls: 'Names of ways to object',
    variants: 'Answers where there are no steps',
    steps: 'Steps',
    paths: 'Menu paths',
    links: 'Links to forms and pages',
    panels: 'Headings of panels',
    items: 'Points',
    messages: 'Sentences to paste',
    letters: 'Letters to copy',
    passages: 'Sentences of the letters',
    headlines: 'Advice on linked accounts',
    notes: 'Notes on linked accounts',
    questions: 'Questions to readers',
    options: 'Answers to choose from',
    units: 'What is counted',
    scope: 'Data and their use',
    faq: 'What people ask',
    events: 'Events',
    labels: 'Labels on screens',
    bodies: 'Authorities and associations',
    sources: 'All sources',
  },
  quotation: 'In its words',
  supports: 'Says so',
  contradicts: 'Says otherwise',
  differs: 'How they differ',
  holds: 'Holds in',
  checked: 'Compared with sources',
  methods: {
    read: 'by reading; nothing was tried',
    reported: 'reported by others; nothing was tried',
    tested: 'and the addresses were opened',
    walked: 'and every step was tried',
  },
  shownIn: 'Shown in',
  noClaim: 'Makes no claim of its own, so it names no source.',
  restsOn: 'Rests on',
  address: 'Leads to',
  seen: 'Seen',
  also: 'Also reported',
  former: 'Earlier text',
  noDate: 'no date found',
  noAddress: 'no public address found',
};

const de: PageWords = {
  heading: 'Jeder Satz und sein Beleg',
  intro: (title) =>
    `Alle Sätze, die Leserinnen und Leser von „${title}“ sehen können, mit ihren Quellen. Jeder Satz hat eine feste Adresse: den Link mit seiner Kennung.`,
  revision: 'Fassung',
  asData: 'Diese Seite als Daten (JSON)',
  languages: 'Sprachen',
  contents: 'Inhalt',
  sections: {
    heads: 'Überschriften und Zusammenfassungen',
    controls: 'Namen der Wege zum Widerspruch',
    variants: 'Antworten, wo es keine Schritte gibt',
    steps: 'Schritte',
    paths: 'Wege durch die Menüs',
    links: 'Links zu Formularen und Seiten',
    panels: 'Überschriften von Abschnitten',
    items: 'Einzelne Punkte',
    messages: 'Sätze zum Einfügen',
    letters: 'Briefe zum Kopieren',
    passages: 'Sätze der Briefe',
    headlines: 'Rat zu verknüpften Konten',
    notes: 'Hinweise zu verknüpften Konten',
    questions: 'Fragen an Leserinnen und Leser',
    options: 'Antworten zur Auswahl',
    units: 'Was gezählt wird',
    scope: 'Daten und ihre Verwendung',
    faq: 'Häufige Fragen',
    events: 'Ereignisse',
    labels: 'Beschriftungen auf dem Bildschirm',
    bodies: 'Behörden und Verbände',
    sources: 'Alle Quellen',
  },
  quotation: 'Im Wortlaut',
  supports: 'Sagt es so',
  contradicts: 'Sagt es anders',
  differs: 'Worin sie sich unterscheiden',
  holds: 'Gilt für',
  checked: 'Mit den Quellen verglichen',
  methods: {
    read: 'gelesen, nichts ausprobiert',
    reported: 'von anderen berichtet, nichts ausprobiert',
    tested: 'auch die Adressen geöffnet',
    walked: 'auch jeden Schritt ausprobiert',
  },
  shownIn: 'Zu sehen in',
  noClaim: 'Behauptet selbst nichts und nennt deshalb keine Quelle.',
  restsOn: 'Stützt sich auf',
  address: 'Führt zu',
  seen: 'Gesehen',
  also: 'Auch berichtet',
  former: 'Früherer Text',
  noDate: 'kein Datum gefunden',
  noAddress: 'keine öffentliche Adresse gefunden',
};

const nl: PageWords = {
  heading: 'Elke zin en zijn onderbouwing',
  intro: (title) =>
    `Alle zinnen die lezers van ‘${title}’ kunnen zien, met hun bronnen. Elke zin heeft een vast adres: de link met zijn naam.`,
  revision: 'Versie',
  asData: 'Deze pagina als data (JSON)',
  languages: 'Talen',
  contents: 'Inhoud',
  sections: {
    heads: 'Koppen en samenvattingen',
    controls: 'Namen van manieren om bezwaar te maken',
    variants: 'Antwoorden waar geen stappen zijn',
    steps: 'Stappen',
    paths: 'Routes door de menu’s',
    links: 'Links naar formulieren en pagina’s',
    panels: 'Koppen van onderdelen',
    items: 'Losse punten',
    messages: 'Zinnen om te plakken',
    letters: 'Brieven om te kopiëren',
    passages: 'Zinnen van de brieven',
    headlines: 'Advies over gekoppelde accounts',
    notes: 'Opmerkingen over gekoppelde accounts',
    questions: 'Vragen aan lezers',
    options: 'Antwoorden om uit te kiezen',
    units: 'Wat er wordt geteld',
    scope: 'Gegevens en hun gebruik',
    faq: 'Veelgestelde vragen',
    events: 'Gebeurtenissen',
    labels: 'Teksten op het scherm',
    bodies: 'Toezichthouders en verenigingen',
    sources: 'Alle bronnen',
  },
  quotation: 'Letterlijk',
  supports: 'Zegt het zo',
  contradicts: 'Zegt het anders',
  differs: 'Waarin ze verschillen',
  holds: 'Geldt voor',
  checked: 'Vergeleken met de bronnen',
  methods: {
    read: 'gelezen, niets uitgeprobeerd',
    reported: 'door anderen gemeld, niets uitgeprobeerd',
    tested: 'ook de adressen geopend',
    walked: 'ook elke stap uitgeprobeerd',
  },
  shownIn: 'Te zien in',
  noClaim: 'Beweert zelf niets en noemt daarom geen bron.',
  restsOn: 'Steunt op',
  address: 'Leidt naar',
  seen: 'Gezien',
  also: 'Ook gemeld',
  former: 'Eerdere tekst',
  noDate: 'geen datum gevonden',
  noAddress: 'geen openbaar adres gevonden',
};

const fr: PageWords = {
  heading: 'Chaque phrase et ce qui l’appuie',
  intro: (title) =>
    `Toutes les phrases que peuvent voir les lecteurs de « ${title} », avec leurs sources. Chaque phrase a une adresse permanente : le lien qui porte son identifiant.`,
  revision: 'Version',
  asData: 'Cette page sous forme de données (JSON)',
  languages: 'Langues',
  contents: 'Sommaire',
  sections: {
    heads: 'Titres et résumés',
    controls: 'Noms des moyens de s’opposer',
    variants: 'Réponses là où il n’y a pas d’étapes',
    steps: 'Étapes',
    paths: 'Chemins dans les menus',
    links: 'Liens vers des formulaires et des pages',
    panels: 'Titres des volets',
    items: 'Points particuliers',
    messages: 'Phrases à coller',
    letters: 'Lettres à copier',
    passages: 'Phrases des lettres',
    headlines: 'Conseils sur les comptes associés',
    notes: 'Remarques sur les comptes associés',
    questions: 'Questions aux lecteurs',
    options: 'Réponses au choix',
    units: 'Ce qui est compté',
    scope: 'Données et usages',
    faq: 'Questions fréquentes',
    events: 'Événements',
    labels: 'Textes à l’écran',
    bodies: 'Autorités et associations',
    sources: 'Toutes les sources',
  },
  quotation: 'Texte exact',
  supports: 'Le dit',
  contradicts: 'Dit autre chose',
  differs: 'En quoi elles diffèrent',
  holds: 'Valable pour',
  checked: 'Comparé aux sources',
  methods: {
    read: 'lecture seule, rien n’a été essayé',
    reported: 'rapporté par d’autres, rien n’a été essayé',
    tested: 'et les adresses ont été ouvertes',
    walked: 'et chaque étape a été essayée',
  },
  shownIn: 'Affiché dans',
  noClaim: 'N’affirme rien et ne cite donc aucune source.',
  restsOn: 'S’appuie sur',
  address: 'Mène à',
  seen: 'Vu',
  also: 'Signalé aussi',
  former: 'Ancien texte',
  noDate: 'aucune date trouvée',
  noAddress: 'aucune adresse publique trouvée',
};

const all: Readonly<Record<string, PageWords>> = {en, de, nl, fr};

/** Words of the page in a language; the English ones, and their language, for a guide in a language that the page does not speak. */
export const pageWordsIn = (language: string): {words: PageWords; lang: string} =>
  Object.hasOwn(all, language) ? {words: all[language]!, lang: language} : {words: en, lang: 'en'};
