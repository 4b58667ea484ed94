import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const systems = [process.env['CHROME_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** Starts a system Chromium where there is one, otherwise the one that comes with the npm packages. */
export async function launchChromium(): Promise<Browser> {
  const system = systems.find((path) => path !== '' && existsSync(path));
  // With the first two, closing one context ends the whole browser; the others draw pages as a graphics card would, which takes longer.
  const unwanted = /^--(?:single-process|no-zygote|use-gl|use-angle|in-process-gpu|ignore-gpu|enable-unsafe-swiftshader)/u;
  const args = [...sparticuz.args.filter((arg) => !unwanted.test(arg)), '--disable-gpu', '--disable-software-rasterizer'];
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
