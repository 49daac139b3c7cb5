/** Programs that a walk needs: a screen, two buses, Orca and a browser, all of its own. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {chromiumArgs} from '../../tools/browsers/browsers.mjs';
import {browserWithWindow} from '../../tools/browsers/screen-reader.mjs';
import {until} from '../../tools/until.mjs';

export type Engine = 'chromium' | 'firefox';

/** Words that Orca says at once, as listener.py writes them. */
export interface Utterance {
  text: string;
  /** Said by a live region. */
  live: boolean;
  /** Language that the page marks the words with; '' where that is the page's own. */
  lang: string;
}

export interface Session {
  /** All that was said so far; grows. */
  heard: Utterance[];
  /** Presses a key, by its name in X, such as `shift+Tab`. */
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

const listener = fileURLToPath(new URL('listener.py', import.meta.url));
/** Python of the system, which has Orca's modules; another may come first on PATH. */
const python = '/usr/bin/python3';

const size = {width: 1280, height: 1000};

/** Preferences that keep Firefox from saying anything but the page. */
const firefoxPreferences = {
  'accessibility.force_disabled': -1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** Preferences that keep Chromium from saying anything but the page. */
const chromiumPreferences = {translate: {enabled: false}};

const writeIn = (folder: string, file: string, text: string) => {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, file), text);
};

/** Arguments of a browser with a profile of its own, which is written first. */
const browserArgs: Record<Engine, (profile: string, address: string, language: string) => string[]> = {
  chromium: (profile, address, language) => {
    writeIn(join(profile, 'Default'), 'Preferences', JSON.stringify(chromiumPreferences));
    return [
      ...chromiumArgs,
      '--force-renderer-accessibility',
      // No bar with a warning about the sandbox, which is spoken, too.
      '--test-type',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--password-store=basic',
      `--lang=${language}`,
      `--user-data-dir=${profile}`,
      `--window-size=${size.width},${size.height}`,
      '--window-position=0,0',
      `--app=${address}`,
    ];
  },
  firefox: (profile, address, language) => {
    const preferences = {...firefoxPreferences, 'intl.accept_languages': language};
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeIn(profile, 'user.js', lines.join(''));
    return ['--no-remote', '--profile', profile, '--kiosk', address];
  },
};

const hasEnded = ({exitCode, signalCode}: ChildProcess) => exitCode !== null || signalCode !== null;

/** Ends a program with all that it started. */
async function end(child: ChildProcess): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid!, signal);
    await Promise.race([ended, pause(2000)]);
  }
}

/** Opens a page in a browser with Orca, and comes back once Orca speaks of it. @param address of the page. */
export async function open(address: string, engine: Engine, language: string): Promise<Session> {
  const home = mkdtempSync(join(tmpdir(), 'wayout-spoken-'));
  const env: Record<string, string> = {
    PATH: process.env['PATH']!,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    LANG: 'C.UTF-8',
    // Orca and the accessibility bus have their words translated.
    LANGUAGE: language,
    PYTHONDONTWRITEBYTECODE: '1',
    GSETTINGS_BACKEND: 'memory',
    ACCESSIBILITY_ENABLED: '1',
  };
  const running: ChildProcess[] = [];
  /** Starts a program; the lines that it writes to descriptor 3 come one by one. */
  const start = (command: string, ...args: string[]) => {
    const child = spawn(command, args, {env, detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    running.unshift(child);
    child.once('error', () => {});
    return createInterface(child.stdio[3] as Readable);
  };
  const firstLine = async (lines: ReturnType<typeof start>) => String((await once(lines, 'line'))[0]);
  const close = async () => {
    for (const child of running) {
      await end(child);
      // A program that outlives the one that started it may hold the other end.
      child.stdio[3]!.destroy();
    }
    rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  };
  try {
    const screen = `${size.width}x${size.height}x24`;
    const xvfb = start('Xvfb', '-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset');
    env['DISPLAY'] = `:${await firstLine(xvfb)}`;
    // Nothing of a desktop is spoken, and nothing of the walk stays there.
    const bus = start('dbus-daemon', '--session', '--nofork', '--nopidfile', '--print-address=3');
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus);
    const heard: Utterance[] = [];
    const orca = start(python, listener, join(home, 'orca'));
    orca.on('line', (line) => heard.push(JSON.parse(line) as Utterance));
    await until('Orca to say that it is on', () => heard.length, 30_000);
    start(browserWithWindow(engine)!, ...browserArgs[engine](join(home, 'profile'), address, language));
    await until('Orca to speak of the browser', () => heard.length > 1, 60_000);
    const keys = async (...args: string[]) => {
      await once(spawn('xdotool', args, {env, stdio: 'ignore'}), 'exit');
    };
    return {
      heard,
      press: (key) => keys('key', key),
      type: (text) => keys('type', '--delay', '60', text),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
