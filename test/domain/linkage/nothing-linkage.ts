import type {Account, Advice, Linkage, LinkageSituation} from '../../../src/domain/model/linkage.js';

const some = {not: '0'};

/** Made-up service: Alpha and Beta have forms, Gamma is a part of Beta, Echo can only be covered, Delta never counts. */
export const nothing: Linkage = {
  units: {
    alpha: {form: 'alpha-form'},
    beta: {form: 'beta-form', parts: ['gamma']},
    echo: {},
  },
  messaging: ['delta'],
  assume: {region: 'eea', age: 'adult'},
  policy: {
    linkedCovers: true,
    confirmedPriorCounts: true,
    priorExtendsToGroup: true,
    minorsExempt: true,
    right: {eea: 'right', uk: 'right', ch: 'right', br: 'likely', us: 'none', other: 'none'},
    prefer: ['alpha', 'beta'],
  },
  questions: [
    {id: 'region', type: 'one', options: ['eea', 'br', 'us']},
    {
      id: 'use',
      type: 'many',
      options: ['alpha', 'beta', 'gamma', 'echo', 'delta', 'none'],
      exclusive: ['none'],
    },
    {id: 'more', type: 'count', of: ['alpha', 'beta'], ask: {accounts: some}, start: 'collapsed'},
    {
      id: 'age',
      type: 'one',
      options: ['adult', 'minor', 'some'],
      only: {some: {accounts: ['2', '3+']}},
      ask: {accounts: some},
    },
    {id: 'minors', type: 'many', options: 'accounts', ask: {age: 'some'}},
    {
      id: 'prior',
      type: 'one',
      options: ['none', 'confirmed', 'unconfirmed', 'unsure'],
      ask: {accounts: some},
    },
    {id: 'since', type: 'one', options: ['no', 'yes', 'unsure'], ask: {prior: 'confirmed'}},
    {id: 'which', type: 'many', options: 'accounts', ask: {since: 'no', accounts: ['2', '3+']}},
    {id: 'lost', type: 'many', options: 'accounts', ask: {filings: some}, start: 'collapsed'},
    {
      id: 'link',
      type: 'one',
      options: ['yes', 'no', 'some', 'unknown'],
      only: {some: {accounts: '3+'}},
      ask: {links: 'matter'},
    },
    {id: 'groups', type: 'assign', of: 'accounts', ask: {link: 'some'}},
  ],
  rules: [
    {id: 'left-always', slot: 'uncovered', say: 'always', when: {}},
    {id: 'left-chats', slot: 'uncovered', say: 'chats', when: {accounts: some}},
    {id: 'check-first', slot: 'check', say: 'check', when: {headline: 'file-all-or-check'}},
    {
      id: 'check-locked',
      slot: 'check',
      say: 'check',
      when: {headline: ['blocked', 'file-some'], links: 'matter'},
    },
    {id: 'plan-many', slot: 'plan', say: 'switch', when: {filings: ['2', '3+']}},
    {id: 'plan-linked', slot: 'plan', say: 'linked', when: {linked: ['some', 'all'], filings: some}},
    {id: 'plan-all', slot: 'plan', say: 'all-linked', when: {linked: 'all'}},
    {id: 'plan-gamma', slot: 'plan', say: 'gamma', when: {gamma: 'yes'}},
    {id: 'plan-delta', slot: 'plan', say: 'delta', when: {delta: 'yes'}},
    {id: 'plan-page', slot: 'plan', say: 'page', when: {page: 'yes'}},
    {id: 'plan-again', slot: 'plan', say: 'again', when: {prior: ['unconfirmed', 'unsure', 'stale']}},
    {id: 'keep-confirmed', slot: 'keep', say: 'confirmed', when: {prior: 'confirmed', right: {not: 'none'}}},
    {id: 'tip-minors', slot: 'tip', say: 'minors', when: {minor: {not: 'none'}}},
    {id: 'left-locked', slot: 'uncovered', say: 'locked', when: {blocked: 'yes'}},
    {id: 'tip-likely', slot: 'tip', say: 'likely', when: {right: 'likely', filings: some}},
  ],
  scenarios: [],
};

/** Reads accounts from a short form: `alpha1 beta1:confirmed beta2:lost,minor gamma1`. */
const accounts = (short: string): Account[] =>
  short
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [id, marks = ''] = word.split(':') as [string, string?];
      const account: Account = {id, platform: id.replace(/\d+$/, '')};
      for (const mark of marks.split(',').filter(Boolean))
        if (mark === 'lost') account.access = 'lost';
        else if (mark === 'minor' || mark === 'gamma') account[mark] = true;
        else account.prior = mark as NonNullable<Account['prior']>;
      return account;
    });

/** Reads a situation from a short form; links as in `alpha1-beta1 beta2-beta3`. */
export const situation = (short: string, links = '', unknown = ''): LinkageSituation => ({
  accounts: accounts(short),
  links: links
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('-') as [string, string]),
  unknown: unknown.split(' ').filter(Boolean),
});

/** Writes advice as `headline: from(or)>covers …; settled id<by; blocked …; exempt …; best n`, without the parts that are empty. */
export function told({headline, filings, ifOffered, settled, blocked, exempt, best}: Advice): string {
  const plan = (entries: Advice['filings']) =>
    entries
      .map(({from, or, covers}) => `${from}${or.length ? `(${or.join()})` : ''}>${covers.join('+')}`)
      .join(' ');
  const parts = [
    [`${headline}:`, plan(filings)],
    ['offered', plan(ifOffered)],
    ['settled', settled.map(({id, by}) => (id === by ? id : `${id}<${by}`)).join(' ')],
    ['blocked', blocked.join(' ')],
    ['exempt', exempt.join(' ')],
    ['best', best === filings.length ? '' : String(best)],
  ];
  return parts
    .filter(([, text], i) => text || i === 0)
    .map(([name, text]) => `${name} ${text}`.trim())
    .join('; ');
}
