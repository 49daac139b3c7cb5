/** Paths of the browsers on this machine. Nothing here installs or starts one. */
import {accessSync, constants, existsSync, readFileSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
};

const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(executable);

/** Ubuntu's browser packages hold a script that asks for the snap, which containers cannot run. */
const isSnapStub = (path) =>
  !existsSync('/snap/bin') && /^#!.*\n[^]*\bsnap\b/.test(readFileSync(path, 'latin1').slice(0, 2000));

const installed = (...names) => {
  const path = onPath(...names);
  return path && !isSnapStub(path) ? path : undefined;
};

export function findChromium() {
  const {env} = process;
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const applications = {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
  };
  return (
    applications[process.platform]?.find(executable) ??
    installed('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge')
  );
}

export async function findPlaywrightChromium() {
  const {chromium} = await import('playwright-core');
  return executable(chromium.executablePath());
}

export const findFirefox = () =>
  process.env.FIREFOX_PATH ??
  installed('firefox-esr', 'firefox') ??
  [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
  ].find(executable);

export const findWebKitDriver = () =>
  ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver'].find(executable);

function findMiniBrowser() {
  const roots = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib64',
    '/usr/lib',
    '/usr/libexec',
  ];
  return roots
    .filter((root) => existsSync(root))
    .flatMap((root) =>
      readdirSync(root)
        .filter((folder) => /^webkit(2?gtk)/.test(folder))
        .sort()
        .reverse()
        .map((folder) => `${root}/${folder}/MiniBrowser`),
    )
    .find(executable);
}

/** Path of MiniBrowser, if its driver and a display are there, too. */
export const findWebKitGtk = () =>
  findWebKitDriver() && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || onPath('Xvfb'))
    ? findMiniBrowser()
    : undefined;
