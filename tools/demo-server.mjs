import {realpathSync} from 'node:fs';
import {createServer} from 'node:http';
import {isIP} from 'node:net';
import {hostname} from 'node:os';
import {join, sep} from 'node:path';
import {startDevServer} from '@web/dev-server';

/** Folders that the demo is made of. Nothing else of a checkout is served. */
const folders = ['demo', 'dist/cdn', 'dist/builder'];

/** Script that reloads the page; the server makes it. */
const reload = '/__web-dev-server__web-socket.js';

/**
 * Tests whether a file is served: one of the demo, however the address is written, none whose name begins with a dot, and none that a
 * link leads out to.
 */
function isServed(root, address) {
  if (address === reload) return true;
  let path;
  try {
    path = decodeURIComponent(address);
  } catch {
    return false;
  }
  // Nor backslashes, which Windows reads as slashes, nor a second layer of escapes.
  if (/\/\.|[\\%\0]/.test(path)) return false;
  const folder = folders.find((name) => path.startsWith(`/${name}/`));
  if (!folder) return false;
  try {
    return realpathSync(join(root, path))
      .concat(sep)
      .startsWith(join(realpathSync(join(root, folder)), sep));
  } catch {
    // A file that is not there is answered as such.
    return true;
  }
}

/**
 * Tests whether a request names this server: by an address, as localhost, or as it was asked to be reached. A page of somebody else, whose
 * name was made to lead here (DNS rebinding), names itself.
 */
function isAddressed({headers}, host) {
  const [, name = ''] = /^\[?(.*?)\]?(:\d+)?$/.exec(headers.host?.toLowerCase() ?? '') ?? [];
  return Boolean(isIP(name)) || ['localhost', hostname().toLowerCase(), host].includes(name);
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server.off('error', reject)));
  });

/** Listens on the first free port from the given one on. */
async function listenFrom(server, port, host) {
  try {
    return await listen(server, port, host);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return listenFrom(server, port + 1, host);
  }
}

/**
 * Serves the demo.
 * @param {object} options
 * @param {string} [options.host] address to listen on. Default: only this machine can connect.
 * @param {number} options.port where to begin to look for a free one.
 * @param {string} [options.root] folder that holds `demo` and `dist/cdn`.
 * @param {boolean} [options.watch] reloads pages whose files change.
 * @param {import('@web/dev-server').Middleware[]} [options.middleware] answers before files do.
 */
export async function serveDemo({
  host = '127.0.0.1',
  port,
  root = process.cwd(),
  watch = false,
  middleware = [],
}) {
  const server = createServer();
  const guard = (context, next) =>
    isServed(root, context.path) ? next() : Object.assign(context, {status: 404, body: 'Not found'});
  // Told a name, the development server listens on every address of the machine, whatever the name is.
  const {koaApp} = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
    config: {
      port,
      rootDir: root,
      watch,
      clearTerminalOnReload: false,
      middlewareMode: {server},
      middleware: [...middleware, guard],
    },
  });
  const answer = koaApp.callback();
  server.on('request', (request, response) => {
    if (isAddressed(request, host)) answer(request, response);
    else response.writeHead(403).end('This server is not reached under that name.');
  });
  server.prependListener('upgrade', (request, socket) => {
    if (!isAddressed(request, host)) socket.destroy();
  });
  await listenFrom(server, port, host);
  return server;
}
