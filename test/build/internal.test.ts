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
/** With these the routine that has a briefing has a deck. */
const objectives = `objectives:
  - { text: Decide who finds the hour, part: deep-dive, about: { strategies: [reading-coaches] } }
`;
const url = { SITE_URL: 'https://willow-bend.example' };

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: around, stdio: 'pipe' });
}

beforeAll(() => {
  // A repository that knows the public files alone: beside it, a public build reads nothing private.
  git('init', '-q');
  cpSync(join(root, 'test/fixtures/guide'), content, { recursive: true });
  cpSync(join(root, 'test/fixtures/guide-private'), own, { recursive: true });
  for (const file of filesUnder(own)) {
    const text = readFileSync(join(own, file), 'utf8');
    // In its text, and in its fields.
    const marked = text.replaceAll(/(?<=\p{Ll})[.?]$/gmu, ` ${canary}$&`);
    writeFileSync(join(own, file), `${marked.trimEnd()}\n\n${canary}.\n`);
  }
  const routine = join(content, 'routines/2027-02-11-february/routine.md');
  writeFileSync(routine, readFileSync(routine, 'utf8').replace('status: planned\n', `status: planned\n${objectives}`));
  git('add', 'content');
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

/** Files that hold one of some texts, in whatever letters: an index has small ones alone. */
async function holding(folder: string, ...wanted: readonly string[]): Promise<string[]> {
  const small = wanted.map((one) => one.toLowerCase());
  const found: string[] = [];
  for (const file of filesUnder(folder)) {
    const bytes = readFileSync(join(folder, file));
    const texts = [...textsIn(bytes), ...(file.endsWith('.pdf') ? await textsOnPaper(bytes) : [])];
    if (texts.map((text) => text.toLowerCase()).some((text) => small.some((one) => text.includes(one)))) found.push(file);
  }
  return found;
}

describe('what is private', () => {
  let internal: Promise<string>;

  test('reaches no byte of a public build, not even a compressed one', async () => {
    const site = await build();
    const files = filesUnder(site);
    expect(await holding(site, canary, 'For the team alone: do not')).toEqual([]);
    expect(files).toContain('routines/2027-02-11-february/deck.pptx');
    expect(inflatedIn(readFileSync(join(site, 'routines/2027-02-11-february/deck.pptx'))).join('')).not.toContain('notesSlide');
    expect(files.filter((file) => /^routines.*(?:briefing|debrief|raters|2027-04-15)/u.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('packet.pdf')).length).toBeGreaterThan(0);
  });

  test('reaches the internal build, where every page says so', async () => {
    const site = await (internal = build('--internal'));
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
        'routines/2027-02-11-february/preparation/index.html',
        'routines/2027-04-15-april/notes/index.html',
        // On paper too, where the test reads what is drawn.
        'routines/2027-02-11-february/briefing.pdf',
        'routines/2027-04-15-april/packet.pdf',
      ]),
    );
    // The test itself finds what is compressed: the words of search.
    for (const folder of ['pagefind/fragment/', 'pagefind/index/']) expect(found.some((file) => file.startsWith(folder))).toBe(true);
    // What the debrief wants changed opens the preparation of the next routine.
    const preparation = readFileSync(join(site, 'routines/2027-02-11-february/preparation/index.html'), 'utf8');
    expect(preparation.indexOf('Ask the principals first')).toBeGreaterThan(0);
    expect(preparation.indexOf('Ask the principals first')).toBeLessThan(preparation.indexOf('Steps and their days'));
    // What the leader says stands under the slides.
    const slides = inflatedIn(readFileSync(join(site, 'routines/2027-02-11-february/deck.pptx'))).join('\n');
    expect(slides).toMatch(/Say: Red asks for help[\s\S]*Must answer: When will every teacher at Hill/u);
    // Participants may have their page without what is for the leader.
    const participants = readFileSync(join(site, 'routines/2027-02-11-february/briefing/participants/index.html'), 'utf8');
    expect(participants).toContain('What keeps the hour from being fixed');
    expect(participants).not.toMatch(/Must answer|Red asks for help|Speak with her/u);
  });

  test('is on paper for the leader: one page that says on itself that it is internal, and to which the page leads', async () => {
    const site = await internal;
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
    git('add', 'private');
    const out = join(siteFolder(), 'site');
    const run = await stocktake(['build', '--content', content, '--out', out], url);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/tracks private\/routines\/.+ and \d+ other files, .+ "git rm -r --cached private"/u);
  });
});
