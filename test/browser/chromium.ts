import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const systems = [process.env['CHROME_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** Starts a system Chromium where there is one, otherwise the one that comes with the npm packages. */
export async function launchChromium(): Promise<Browser> {
  const system = systems.find((path) => path !== '' && existsSync(path));
  // With these two, closing one context ends the whole browser.
  const args = sparticuz.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return system
    ? chromium.launch({ executablePath: system, args: quiet, headless: true })
    : chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
}
