/** Starts WebKitGTK's MiniBrowser under WebKitWebDriver and speaks W3C WebDriver with it. */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {until} from '../until.mjs';
import {findWebKitDriver} from './find.mjs';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts Xvfb, which picks a free display number itself. */
function startXvfb() {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (data) => resolve({child, display: `:${String(data).trim()}`}));
  });
}

/** Media features come from the GTK settings, which are read once, at the start. */
function writeSettings({dark, reducedMotion}) {
  const home = mkdtempSync(join(tmpdir(), 'webkitgtk-'));
  mkdirSync(join(home, 'gtk-3.0'));
  const settings = [
    '[Settings]',
    `gtk-enable-animations=${reducedMotion ? 0 : 1}`,
    `gtk-application-prefer-dark-theme=${dark ? 1 : 0}`,
  ];
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), settings.join('\n'));
  return home;
}

async function request(base, method, path, body) {
  const json = {body: JSON.stringify(body), headers: {'content-type': 'application/json'}};
  const response = await fetch(base + path, {method, ...(body === undefined ? {} : json)});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message ?? ''}`);
  return value;
}

/** Opens one browser window: `call` sends a WebDriver command to it, `stop` ends it with its driver and display. */
export async function startWebKitGtk({binary, dark = false, reducedMotion = false}) {
  const children = [];
  const home = writeSettings({dark, reducedMotion});
  const stopAll = () => {
    for (const child of children.reverse()) child.kill();
    rmSync(home, {recursive: true, force: true});
  };
  try {
    let display = process.env.DISPLAY;
    if (!display && !process.env.WAYLAND_DISPLAY) {
      const xvfb = await startXvfb();
      children.push(xvfb.child);
      display = xvfb.display;
    }
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: home,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
    };
    if (dark) env.GTK_THEME = 'Adwaita:dark';
    const driver = spawn(findWebKitDriver(), [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env});
    children.push(driver);
    await until('WebKitWebDriver', async () => (await request(base, 'GET', '/status')).ready);
    const {sessionId} = await request(base, 'POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {binary, args: ['--automation']}}},
    });
    const session = `${base}/session/${sessionId}`;
    return {
      call: (method, path, body) => request(session, method, path, body),
      async stop() {
        await request(session, 'DELETE', '').catch(() => {});
        stopAll();
      },
    };
  } catch (error) {
    stopAll();
    throw error;
  }
}
