import {readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

/** Answer of the server instead of a file of the repository. */
export interface Answer {
  body?: string | Uint8Array;
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  /** Cut the connection. */
  refuse?: boolean;
  /** Answer only when this is settled. */
  after?: Promise<unknown>;
}

/** By path; a function is asked at each request, and a file of the repository answers where it says nothing. */
export type Rules = Record<string, string | Answer | (() => string | Answer | undefined)>;

export interface Site {
  /** Under 127.0.0.1, where readers are assumed. */
  origin: string;
  /** The same files under localhost, where authors are assumed. */
  authors: string;
  /** `host path` of every request, in order. */
  requests: string[];
  rules: Rules;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

async function fileAt(path: string): Promise<Answer> {
  try {
    // Nothing that a checkout hides, such as .git.
    if (path.includes('/.')) throw new Error(path);
    return {body: await readFile(join('.', path), 'utf8')};
  } catch {
    return {status: 404, type: '.html', body: 'Not found'};
  }
}

async function send(response: ServerResponse, path: string, answer: Answer): Promise<void> {
  await answer.after;
  if (answer.refuse) return void response.destroy();
  const {status = 200, body = '', type = extname(path), headers = {}} = answer;
  response.writeHead(status, {
    'Content-Type': `${types[type] ?? 'text/plain'}; charset=utf-8`,
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** Serves the repository, and the pages and mishaps of a test, at an address of its own. */
export async function serve(rules: Rules = {}): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://wayout.test');
    requests.push(`${request.headers.host} ${pathname}`);
    const rule = rules[pathname];
    const ruled = typeof rule === 'function' ? rule() : rule;
    const answer = typeof ruled === 'string' ? {body: ruled} : ruled;
    const whole = async () => ({...(answer?.body === undefined && (await fileAt(pathname))), ...answer});
    void whole().then((complete) => send(response, pathname, complete));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    authors: `http://localhost:${port}`,
    requests,
    rules,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
