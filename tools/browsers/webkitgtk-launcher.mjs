/**
 * A Web Test Runner launcher for WebKitGTK without dependencies, in place of @web/test-runner-webdriver and its 255 packages.
 *
 * Its type is 'playwright' and getPage() answers with the few Playwright page methods that @web/test-runner-commands calls,
 * so sendKeys, sendMouse, setViewport and selectOption all work.
 */
import {setTimeout as sleep} from 'node:timers/promises';
import {startWebKitGtk} from './webkitgtk.mjs';

const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const keyValue = (key) => keyCodes[key] ?? key;
const keyDown = (value) => ({type: 'keyDown', value});
const keyUp = (value) => ({type: 'keyUp', value});

class WebKitGtkLauncher {
  type = 'playwright';
  name = 'WebKitGTK';
  concurrency = 1;
  #options;
  #size;
  #starting;
  #browser;
  #active = new Set();

  constructor({width = 1280, height = 900, ...options}) {
    this.#options = options;
    this.#size = {width, height};
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#active.add(id);
    await this.#call('POST', '/url', {url});
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl() {
    return this.#call('GET', '/url');
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#call('POST', '/url', {url: 'about:blank'});
    await this.#setViewport(this.#size);
    return {testCoverage: undefined};
  }

  startDebugSession() {
    throw new Error('Debugging is not supported in WebKitGTK.');
  }

  async stop() {
    await this.#starting?.catch(() => undefined);
    await this.#browser?.stop();
  }

  getPage() {
    const type = (text) => this.#keys(...[...text].flatMap((value) => [keyDown(value), keyUp(value)]));
    const button = ({button: name = 'left'} = {}) => ['left', 'middle', 'right'].indexOf(name);
    const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
    const press = (options) => ({type: 'pointerDown', button: button(options)});
    const release = (options) => ({type: 'pointerUp', button: button(options)});
    return {
      setViewportSize: (size) => this.#setViewport(size),
      emulateMedia: () => {
        throw new Error(
          'WebKitGTK takes media features only at launch: webkitGtkLauncher({dark, reducedMotion}).',
        );
      },
      keyboard: {
        type,
        press: (combination) => {
          const keys = (combination.length > 1 ? combination.split('+') : [combination]).map(keyValue);
          return this.#keys(...keys.map(keyDown), ...keys.reverse().map(keyUp));
        },
        down: (key) => this.#keys(keyDown(keyValue(key))),
        up: (key) => this.#keys(keyUp(keyValue(key))),
      },
      mouse: {
        move: (x, y) => this.#pointer(moveTo(x, y)),
        click: (x, y, options) => this.#pointer(moveTo(x, y), press(options), release(options)),
        down: (options) => this.#pointer(press(options)),
        up: (options) => this.#pointer(release(options)),
      },
    };
  }

  async #start() {
    this.#browser = await startWebKitGtk(this.#options);
    await this.#setViewport(this.#size);
  }

  #call(method, path, body) {
    return this.#browser.call(method, path, body);
  }

  #keys(...actions) {
    return this.#call('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  #pointer(...actions) {
    const mouse = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    return this.#call('POST', '/actions', {actions: [mouse]});
  }

  /**
   * WebDriver sets the size of the window, frame and tool bar included. A window is no narrower than its tool bar: after three
   * requests the viewport is as near to the wanted size as it gets.
   */
  async #setViewport({width, height}) {
    for (let attempt = 0; attempt < 3; attempt++) {
      const [innerWidth, innerHeight] = await this.#call('POST', '/execute/sync', {
        script: 'return [innerWidth, innerHeight]',
        args: [],
      });
      if (innerWidth === width && innerHeight === height) return;
      const rect = await this.#call('GET', '/window/rect');
      await this.#call('POST', '/window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
      await sleep(50);
    }
  }
}

export const webkitGtkLauncher = (options) => new WebKitGtkLauncher(options);
