import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, stocktake, temporaryFolder, type Run } from '../build-district.ts';

/** The samples of one language in the tutorial of a text, in their order. */
function samples(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map(([, sample = '']) => sample);
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const section = readme.slice(readme.indexOf('## Your own district'), readme.indexOf('## Run a routine'));
const article = readFileSync(join(root, 'src/words/en/guide/own-district.md'), 'utf8');
const commands = samples(section, 'sh').flatMap((sample) => sample.trimEnd().split('\n'));

/** Types a command in a folder, as a shell would read it. */
function type(command: string, folder: string): Promise<Run> {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  expect(words.slice(0, 2)).toEqual(['npx', 'stocktake']);
  return stocktake(words.slice(2), { CI: 'true' }, folder);
}

test('the README and the guide show the same commands and the same rating', () => {
  for (const language of ['sh', 'md']) expect(samples(article, language).join('')).toBe(samples(section, language).join(''));
  expect(commands.length).toBeLessThan(12);
});

/** Fills in the two ratings as the tutorial shows. */
function rate(folder: string): void {
  const [rating = ''] = samples(section, 'md');
  for (const strategy of ['reading-coaches', 'family-reading-evenings']) {
    const file = join(folder, 'content/routines/2026-12-10-winter-stocktake/ratings', `${strategy}.md`);
    if (!readFileSync(file, 'utf8').includes(`strategy: ${strategy}\n`)) throw new Error(`${file} does not wait for its levels.`);
    writeFileSync(file, rating.replace('reading-coaches', strategy));
  }
}

test('its commands lead from an empty folder to the packet of a first routine', async () => {
  const folder = temporaryFolder();
  for (const command of commands.filter((one) => !one.endsWith(' preview'))) {
    if (command.includes(' draft ')) rate(folder);
    expect(await type(command, folder)).toMatchObject({ code: 0 });
  }
  const page = readFileSync(join(folder, 'dist/routines/2026-12-10-winter-stocktake/agenda/index.html'), 'utf8');
  expect(page).toContain('Three coaches work well, but two schools have none.');
  expect(existsSync(join(folder, 'dist/strategies/family-reading-evenings/index.html'))).toBe(true);
});
