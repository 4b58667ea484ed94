import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { flawsOf } from '../support/paper-flaws.ts';
import { readPdf } from '../support/read-pdf.ts';
import { filesUnder, root, siteFolder, stocktake, temporaryFolder } from '../build-district.ts';

/** A word that stands in every private file, and nowhere else. */
const canary = 'Zaunkoenig';
const around = temporaryFolder();
const [content, own] = [join(around, 'content'), join(around, 'private')];
const url = { SITE_URL: 'https://willow-bend.example' };

beforeAll(() => {
  cpSync(join(root, 'test/fixtures/guide'), content, { recursive: true });
  cpSync(join(root, 'test/fixtures/guide-private'), own, { recursive: true });
  for (const file of filesUnder(own)) {
    const text = readFileSync(join(own, file), 'utf8');
    // In its text, and in its fields.
    const marked = text.replaceAll(/(?<=\p{Ll})[.?]$/gmu, ` ${canary}$&`);
    writeFileSync(join(own, file), `${marked.trimEnd()}\n\n${canary}.\n`);
  }
});

async function build(...flags: readonly string[]): Promise<string> {
  const out = join(siteFolder(), 'site');
  const run = await stocktake(['build', '--content', content, '--out', out, ...flags], url);
  if (run.code !== 0) throw new Error(`${run.out}\n${run.err}`);
  return out;
}

/** Every text that the bytes of a file hold: as they are, and what is compressed in them. */
function textsIn(bytes: Buffer): string[] {
  return [bytes.toString('latin1'), ...inflatedIn(bytes)];
}

/** What stands in gzip members, the entries of zip archives and the streams of PDF files, inflated again and again. */
function inflatedIn(bytes: Buffer, depth = 0): string[] {
  if (depth > 3) return [];
  const found: Buffer[] = [];
  const attempt = (inflate: () => Buffer): void => {
    try {
      found.push(inflate());
    } catch {
      // No compressed data begin here.
    }
  };
  for (let at = bytes.indexOf('1f8b08', 'hex'); at >= 0; at = bytes.indexOf('1f8b08', at + 1, 'hex'))
    attempt(() => gunzipSync(bytes.subarray(at), { finishFlush: 2 }));
  for (let at = bytes.indexOf('504b0304', 'hex'); at >= 0; at = bytes.indexOf('504b0304', at + 1, 'hex')) {
    const begin = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    attempt(() => inflateRawSync(bytes.subarray(begin), { finishFlush: 2 }));
  }
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 1)) {
    const begin = bytes.indexOf('\n', at) + 1;
    // Two bytes of zlib stand before the data.
    attempt(() => inflateRawSync(bytes.subarray(begin + 2), { finishFlush: 2 }));
  }
  return found.flatMap((inner) => [inner.toString('latin1'), ...inflatedIn(inner, depth + 1)]);
}

/** What a PDF file says: its letters stand in it as numbers of pictures, so that its bytes do not have the words. */
async function textsOnPaper(bytes: Buffer): Promise<string[]> {
  const { title, bookmarks, pages } = await readPdf(bytes);
  return [title, ...bookmarks, ...pages.flatMap(({ text, alternatives }) => [text, ...alternatives])];
}

async function holding(folder: string, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of filesUnder(folder)) {
    const bytes = readFileSync(join(folder, file));
    const texts = [...textsIn(bytes), ...(file.endsWith('.pdf') ? await textsOnPaper(bytes) : [])];
    if (texts.some((text) => text.includes(word))) found.push(file);
  }
  return found;
}

describe('what is private', () => {
  test('reaches no byte of a public build, not even a compressed one', async () => {
    const site = await build();
    const files = filesUnder(site);
    expect(await holding(site, canary)).toEqual([]);
    expect(files.filter((file) => /^routines.*(?:briefing|debrief|raters|2027-04-15)/u.test(file))).toEqual([]);
    expect(await holding(site, 'For the team alone: do not')).toEqual([]);
    expect(files.filter((file) => file.endsWith('packet.pdf')).length).toBeGreaterThan(0);
  });

  test('reaches the internal build, where every page says so', async () => {
    const site = await build('--internal');
    const pages = filesUnder(site).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const html = readFileSync(join(site, page), 'utf8');
      expect({ page, says: html.includes('For the team alone: do not') || html.includes('http-equiv="refresh"') }).toEqual({
        page,
        says: true,
      });
      expect({ page, hidden: html.includes('content="noindex"') }).toEqual({ page, hidden: true });
    }
    const found = await holding(site, canary);
    expect(found).toEqual(
      expect.arrayContaining([
        'routines/2026-10-15-october/debrief/index.html',
        'routines/2026-10-15-october/raters/index.html',
        'routines/2027-02-11-february/briefing/index.html',
        'routines/2027-02-11-february/briefing/participants/index.html',
        'routines/2027-02-11-february/index.html',
        'routines/2027-04-15-april/notes/index.html',
        // On paper too, where the test reads what is drawn.
        'routines/2027-02-11-february/briefing.pdf',
        'routines/2027-04-15-april/packet.pdf',
      ]),
    );
    // The test itself finds what is compressed: the words of search.
    expect((await holding(site, canary.toLowerCase())).some((file) => file.startsWith('pagefind/'))).toBe(true);
    // Participants may have their page without what is for the leader.
    const participants = readFileSync(join(site, 'routines/2027-02-11-february/briefing/participants/index.html'), 'utf8');
    expect(participants).toContain('What keeps the hour from being fixed');
    expect(participants).not.toMatch(/Must answer|Red asks for help|Speak with her/u);
  });

  test('is on paper for the leader: one page that says on itself that it is internal, and to which the page leads', async () => {
    const site = await build('--internal');
    const briefing = await readPdf(readFileSync(join(site, 'routines/2027-02-11-february/briefing.pdf')));
    expect(briefing).toMatchObject({ language: 'en', tagged: true, accessible: '1', missingFonts: [] });
    expect(briefing.bookmarks.slice(1)).toEqual(['To affirm', 'Messages to send', 'Facts to stress', 'Questions to press', 'Also']);
    expect(briefing.pages).toHaveLength(1);
    expect(briefing.pages[0]?.text).toContain('Internal. For the team alone: do not publish or pass on.');
    expect(briefing.pages[0]?.text).toContain('Must answer: When will every teacher at Hill have an hour with a coach');
    expect(flawsOf(briefing)).toEqual([]);
    const page = readFileSync(join(site, 'routines/2027-02-11-february/briefing/index.html'), 'utf8');
    expect(page).toMatch(/<a href="[^"]*\/briefing\.pdf" type="application\/pdf">/u);
  });

  test('stops a public build once the repository tracks it', async () => {
    const git = (...args: readonly string[]): Buffer => execFileSync('git', args, { cwd: around, stdio: 'pipe' });
    git('init', '-q');
    git('add', 'content', 'private');
    const out = join(siteFolder(), 'site');
    const run = await stocktake(['build', '--content', content, '--out', out], url);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/tracks private\/routines\/.+ and \d+ other files, .+ "git rm -r --cached private"/u);
    git('rm', '-rq', '--cached', 'private');
    expect(await stocktake(['build', '--content', content, '--out', out], url)).toMatchObject({ code: 0 });
  });
});
