import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { buildDistrict, digestOf, filesUnder, root, siteFolder, stocktake, temporaryFolder } from '../build-district.ts';

const small = join(root, 'test/fixtures/small');
/** With it, a site has feeds, too. */
const url = 'https://pine-hollow.example';

describe('the site is a function of its content, its settings and a day', () => {
  test('two builds in zones a day apart, from folders of other names, give the same bytes, and the second sets no packet again', async () => {
    const copy = join(temporaryFolder(), 'Plan für Ñandú 2026');
    cpSync(small, copy, { recursive: true });
    const one = await buildDistrict(small, { TZ: 'Pacific/Honolulu', LANG: 'en_US.UTF-8', SITE_URL: url });
    const other = join(siteFolder(), 'site');
    const run = await stocktake(['build', '--content', copy, '--out', other], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'es_MX.UTF-8',
      SITE_URL: url,
    });
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/^\d+ packet files, none of them changed\.$/mu);
    expect(digestOf(other)).toEqual(digestOf(one));
    expect(Object.keys(digestOf(one))).toContain('feed.xml');
  });

  test('another day changes words, and no file comes or goes', async () => {
    const one = await builtSite(small);
    const later = await buildDistrict(small, { TODAY: '2031-01-01' });
    // The search index names its files by what is in them.
    const namesOf = (folder: string): string[] => filesUnder(folder).map((file) => file.replace(/^(pagefind\/.*_)[0-9a-f]+\./u, '$1.'));
    expect(namesOf(later).sort()).toEqual(namesOf(one).sort());
    expect(readFileSync(join(later, 'index.html'), 'utf8')).toContain('1 January 2031');
  });
});

describe('a build that fails', () => {
  test('says why in one report, exits 1 and leaves the site of before byte for byte', async () => {
    const content = join(temporaryFolder(), 'content');
    const out = join(siteFolder(), 'dist');
    cpSync(small, content, { recursive: true });
    cpSync(await builtSite(small), out, { recursive: true });
    const before = digestOf(out);
    writeFileSync(join(content, 'site.yaml'), `${readFileSync(join(content, 'site.yaml'), 'utf8')}\nnaem: twice\n`);
    const run = await stocktake(['build', '--content', content, '--out', out]);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/site\.yaml:\d+:1 unknown-field There is no field "naem" here\. Did you mean "name"\?/u);
    expect(run.err).not.toMatch(/\n\s+at /u);
    expect(digestOf(out)).toEqual(before);
  });

  test('cleans up after itself', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'content'));
    const run = await stocktake(['build', '--content', join(folder, 'content'), '--out', join(folder, 'dist')]);
    expect(run.code).toBe(1);
    expect(digestOf(folder)).toEqual({});
  });
});

describe('the command', () => {
  test.each([
    { args: ['biuld'], says: 'There is no command "biuld".' },
    { args: [], says: 'stocktake check' },
    { args: ['check', '--contnet', 'x'], says: "Unknown option '--contnet'" },
  ])('used wrongly ($args) exits 2 with one sentence and how to use it', async ({ args, says }) => {
    const { code, out, err } = await stocktake(args);
    expect(code).toBe(2);
    expect(out + err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  test('refuses a day or a base path that cannot be', async () => {
    expect(await stocktake(['check'], { TODAY: 'tomorrow' })).toMatchObject({ code: 2 });
    expect(await stocktake(['check'], { BASE_PATH: 'a b' })).toMatchObject({ code: 2 });
  });

  test('checks the demonstration', async () => {
    expect((await stocktake(['check'])).code).toBe(0);
  });
});
