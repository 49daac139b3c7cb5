/**
 * Runs a command, the tests, with a pool of browsers: `node tools/browsers/pool.mjs node --test …`. Firefox takes longer to start than many
 * a file of tests takes to run. A file has a browser to itself until it ends, and the next gets that browser without its pages,
 * cookies and storage. Browsers start when the first file asks for one.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';

const started = new Set();
const idle = [];

async function start(engine) {
  const {serveBrowser} = await import('./launch.mjs');
  const server = await serveBrowser(engine);
  const browser = {engine, server};
  started.add(browser);
  server.on('close', () => started.delete(browser));
  return browser;
}

function take(engine) {
  const index = idle.findIndex((browser) => browser.engine === engine && started.has(browser));
  return index < 0 ? start(engine) : idle.splice(index, 1)[0];
}

/** Answers with the address of a browser, and lends it until the request is broken off or its process ends. */
const pool = createServer(async ({url}, response) => {
  try {
    const browser = await take(url.slice(1));
    if (response.destroyed) idle.push(browser);
    else response.on('close', () => idle.push(browser)).write(browser.server.wsEndpoint());
  } catch (error) {
    response.writeHead(500).end(error.message);
  }
});

pool.listen(0, '127.0.0.1', () => {
  const [command, ...args] = process.argv.slice(2);
  const env = {
    ...process.env,
    BROWSER_POOL: `http://127.0.0.1:${pool.address().port}`,
  };
  spawn(command, args, {env, stdio: 'inherit'}).on('exit', async (code) => {
    await Promise.all([...started].map(({server}) => server.close()));
    process.exit(code ?? 1);
  });
});
