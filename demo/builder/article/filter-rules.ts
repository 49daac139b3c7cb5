/**
 * Rules of the lists that ad blockers take, as far as they reach a page’s own elements and scripts: hiding by selector, and blocking by
 * address. Source: Adblock Plus, “How to write filters”; uBlock Origin, “Static filter syntax”.
 */

/** Rules that reach pages of every host, or of one. */
export interface FilterRules {
  /** Selectors of what is hidden. Those that a browser cannot read are among them. */
  hiding: readonly string[];
  blocking: readonly BlockingRule[];
  /** Exceptions from blocking. */
  allowing: readonly BlockingRule[];
  /** Number of lines that are rules, those for other hosts included. */
  rules: number;
}

/** Rule on addresses of scripts. */
export interface BlockingRule {
  line: string;
  pattern: string;
  matchCase: boolean;
  /** Texts that an address has to hold, in lower case: most rules need no expression to be left out. */
  parts: readonly string[];
}

/** Options that leave a rule one that blocks a script of the page’s own host. */
const neutral =
  /^(script|1p|first-party|~third-party|~3p|strict1p|all|important|match-case|redirect=.*|rewrite=.*|_+)$/;

/** Types of requests. A rule that names some, and not scripts, is about others; one that takes some out leaves scripts in. */
const otherTypes =
  /^~?(image|stylesheet|css|object|xmlhttprequest|xhr|subdocument|frame|ping|beacon|media|font|websocket|other|document|doc|popup|popunder|webrtc|object-subrequest|elemhide|ehide|generichide|ghide|specifichide|shide|genericblock|inline-script|inline-font)$/;

/** Tests whether a list of hosts, such as `a.example,~b.a.example`, holds on one. Without any that is not taken out, it holds on all. */
function holdsOn(hosts: readonly string[], host: string): boolean {
  const within = (name: string) => host === name || host.endsWith(`.${name}`);
  const named = hosts.filter((each) => each && !each.startsWith('~'));
  const out = hosts.filter((each) => each.startsWith('~')).map((each) => each.slice(1));
  return (!named.length || named.some(within)) && !out.some(within);
}

/** Tests for a pattern that is a regular expression between slashes. */
const isExpression = (pattern: string): boolean => /^\/.+\/$/.test(pattern);

/** Rule on addresses, where it may reach a script on the host. */
function addressRule(line: string, host: string): BlockingRule | undefined {
  const [, pattern, given = ''] = /^(.*?)(?:\$((?:[^/$]|\/(?![^$]*\$))+))?$/.exec(line)!;
  const options = line.startsWith('/') && line.endsWith('/') ? [] : given.split(',').filter(Boolean);
  const others = options.filter((option) => otherTypes.test(option));
  const rest = options.filter((option) => !otherTypes.test(option));
  if (others.some((option) => !option.startsWith('~')) && !rest.includes('script')) return undefined;
  for (const option of rest) {
    const [, hosts] = /^(?:domain|from)=(.*)$/.exec(option) ?? [];
    if (hosts === undefined ? !neutral.test(option) : !holdsOn(hosts.split('|'), host)) return undefined;
  }
  const wanted = options.length ? pattern! : line;
  const parts = isExpression(wanted) ? [] : wanted.toLowerCase().split(/[*^|]/).filter(Boolean);
  return {line, pattern: wanted, matchCase: options.includes('match-case'), parts};
}

/**
 * Reads a list.
 * @param host of the page; rules for other hosts are left out.
 */
export function readFilters(list: string, host: string): FilterRules {
  const hiding: string[] = [];
  const blocking: BlockingRule[] = [];
  const allowing: BlockingRule[] = [];
  let rules = 0;
  for (const each of list.split(/\r?\n/)) {
    const line = each.trim();
    if (!line || /^(!|\[|#(?!#)| )/.test(line)) continue;
    rules++;
    const [, hosts, mark, selector] = /^([^#/]*)(##|#@#|#\?#|#@\?#|#\$#|#%#)(.+)$/.exec(line) ?? [];
    if (selector !== undefined) {
      if (mark === '##' && !/^[+^]/.test(selector) && holdsOn(hosts!.split(','), host)) hiding.push(selector);
      continue;
    }
    const isException = line.startsWith('@@');
    const rule = addressRule(isException ? line.slice(2) : line, host);
    if (rule) (isException ? allowing : blocking).push(rule);
  }
  return {hiding, blocking, allowing, rules};
}

const escaped = (text: string): string => text.replace(/[.+?${}()|[\]\\/]/g, '\\$&');

/** Tests whether a rule holds for an address. */
function reaches({pattern, matchCase, parts}: BlockingRule, address: string): boolean {
  const low = address.toLowerCase();
  if (!parts.every((part) => low.includes(part))) return false;
  return expressionOf(pattern, matchCase ? '' : 'i')?.test(address) ?? false;
}

/** Pattern as a regular expression; undefined for one that a browser cannot read. */
function expressionOf(pattern: string, flags: string): RegExp | undefined {
  if (isExpression(pattern))
    try {
      return new RegExp(pattern.slice(1, -1), flags);
    } catch {
      return undefined;
    }
  const whole = /^[\w-]+(\.[\w-]+)+$/.test(pattern) ? `||${pattern}^` : pattern;
  const [, start, middle, end] = /^(\|\|?)?(.*?)(\|)?$/.exec(whole)!;
  const body = middle!
    .split('*')
    .map((part) => part.split('^').map(escaped).join('(?:[^\\w.%-]|$)'))
    .join('.*');
  const from = start === '||' ? '^[a-z-]+:\\/\\/(?:[^/?#]*\\.)?' : start ? '^' : '';
  return new RegExp(`${from}${body}${end ? '$' : ''}`, flags);
}

/** Rule that blocks a script, where none excepts it. */
export const blockedBy = ({blocking, allowing}: FilterRules, address: string): string | undefined =>
  blocking.find((rule) => reaches(rule, address) && !allowing.some((except) => reaches(except, address)))
    ?.line;

/**
 * Rule that hides a box: its mount, something around it, or words in it.
 * @param mount in a page, or a parsed one.
 */
export function hiddenBy(
  {hiding}: FilterRules,
  mount: Element,
): {rule: string; element: Element} | undefined {
  const chain: Element[] = [];
  for (let each: Element | null = mount; each; each = each.parentElement) chain.push(each);
  for (const rule of hiding)
    try {
      const element = chain.find((each) => each.matches(rule)) ?? mount.querySelector(rule);
      if (element) return {rule, element};
    } catch {
      // Procedural filters of one blocker, which are about pages they were written for.
    }
  return undefined;
}
