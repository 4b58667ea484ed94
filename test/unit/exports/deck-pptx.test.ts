import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import type { Routine, Site } from '../../../src/domain/site.ts';
import { deckOf } from '../../../src/domain/views/deck.ts';
import { hasFile } from '../../../src/domain/views/routine-files.ts';
import { deckPptx } from '../../../src/exports/deck-pptx.ts';
import { officeBytes } from '../../../src/exports/office/office-file.ts';
import { makeSite, pick } from '../../make-site.ts';
import { siteIn } from '../../support/demonstration.ts';
import { all, packageFlaws, partsOf, partText, relationsOf, slidesOf, tablesIn, titleOf, wordsIn } from '../../support/office.ts';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

const decksIn = (site: Site): Routine[] => site.routines.all.filter((routine) => hasFile(routine, 'deck'));
const deckFor = (site: Site, routine: Routine): Uint8Array => officeBytes(deckPptx(site, deckOf(site, routine)));

describe.each(['content', 'test/fixtures/small', 'test/fixtures/five-levels', 'test/fixtures/spanish'])('the decks of %s', (content) => {
  const site = siteIn(content);
  const decks = decksIn(site).map((routine) => ({ routine, parts: partsOf(deckFor(site, routine)) }));

  test('are whole packages', () => {
    expect(decks.length).toBeGreaterThan(0);
    expect(decksIn(site).flatMap((routine) => packageFlaws(deckFor(site, routine)))).toEqual([]);
  });

  test('have a title on every slide, and no title twice', () => {
    for (const { parts } of decks) {
      const titles = slidesOf(parts).map(titleOf);
      expect(titles).not.toContain('');
      expect(titles).toEqual([...new Set(titles)]);
    }
  });

  test('say what each table and chart shows, in words', () => {
    const frames = decks.flatMap(({ parts }) => slidesOf(parts).flatMap((slide) => all(slide, 'p:graphicFrame')));
    const about = frames.flatMap((frame) => all(frame, 'p:cNvPr').map(({ attributes }) => attributes['descr'] ?? ''));
    expect(about.length).toBeGreaterThan(0);
    expect(about.filter((words) => words.length < 20)).toEqual([]);
  });

  test('name the language of every run of words', () => {
    const language = content.endsWith('spanish') ? 'es-US' : 'en-US';
    const said = decks.flatMap(({ parts }) =>
      slidesOf(parts).flatMap((slide) => all(slide, 'a:rPr').map(({ attributes }) => attributes['lang'])),
    );
    expect(new Set(said)).toEqual(new Set([language]));
  });

  test('keep every table on its slide', () => {
    for (const { parts } of decks)
      for (const slide of slidesOf(parts))
        for (const frame of all(slide, 'p:graphicFrame')) {
          const off = all(frame, 'a:off')[0]?.attributes ?? {};
          const rows = all(frame, 'a:tr').map(({ attributes }) => Number(attributes['h']));
          const bottom = Number(off['y'] ?? Number.NaN) + rows.reduce((sum, height) => sum + height, 0);
          expect(bottom).toBeLessThanOrEqual(6.95 * 914_400);
        }
  });
});

describe('a deck', () => {
  const site = makeSite({
    strategies: { reading: { title: 'Reading <& "coaches"' }, writing: {} },
    goals: { goal: { title: 'All read', measures: [{ measure: 'Read at grade level', baseline: '50 %', years: { '2026-27': '60 %' } }] } },
    people: { ana: { name: 'Ana Whitfield' } },
    routines: {
      '2026-10-15': [
        { reading: { overall: 'green', elements: ['green', 'red', 'amber-red'], body: 'It works.' }, writing: '-' },
        {
          start: '09:00',
          objectives: [
            { text: 'See where we stand', part: 'affirm', minutes: 10, lead: 'ana' },
            {
              text: 'Decide',
              about: { strategies: ['reading'] },
              minutes: 40,
              keyFacts: [{ text: 'A fact' }],
              keyQuestions: ['Why?'],
              recommendations: ['Do it'],
            },
            { text: 'Decide', minutes: 40 },
          ],
          decisions: [{ text: 'We do it', by: 'ana' }],
          nextSteps: [{ id: 'call', text: 'Call', owner: 'ana', due: '2026-11-01' }],
        },
      ],
      '2027-02-11': [{}, { status: 'planned', objectives: [{ text: 'Look', part: 'affirm' }] }],
    },
  });
  const parts = partsOf(deckFor(site, pick(site.routines, '2026-10-15')));

  test('goes from the agenda to the next steps', () => {
    expect(slidesOf(parts).map(titleOf)).toEqual([
      'Stocktake of 15 October 2026',
      'Agenda for today',
      'Progress toward our goals',
      'Progress of each strategy',
      'Deep dive 1: Decide',
      'Deep dive 1: questions and recommendations',
      'Deep dive 2: Decide',
      'What we decided',
      'Next steps',
    ]);
  });

  test('holds native tables, whose first row is their head', () => {
    const slide = partText(parts, 'ppt/slides/slide4.xml');
    expect(tablesIn(slide)).toEqual([
      [
        ['Strategy', 'Planning', 'Capacity', 'Evidence', 'Overall', 'Movement', 'Reason'],
        ['Reading <& "coaches"', '■■■■\nGreen', '■□□□\nRed', '■■□□\nAmber-red', '■■■■\nGreen', 'first rating', 'It works.'],
        ['Writing', '', '', '', 'Not rated', '', 'No evidence yet.'],
      ],
    ]);
    expect(slide).toContain('<a:tblPr firstRow="1" firstCol="1">');
  });

  test('shows what was promised before, and leaves rows to write in, for a routine to come', () => {
    const coming = partsOf(deckFor(site, pick(site.routines, '2027-02-11')));
    const slides = slidesOf(coming);
    expect(slides.map(titleOf).slice(-2)).toEqual(['What we promised before', 'Next steps']);
    expect(tablesIn(partText(coming, `ppt/slides/slide${slides.length - 1}.xml`))[0]?.[1]).toEqual([
      'Call\nPromised in the stocktake of 15 October 2026',
      'Ana Whitfield',
      '1 Nov 2026',
    ]);
    expect(tablesIn(partText(coming, `ppt/slides/slide${slides.length}.xml`))[0]?.slice(1)).toEqual(
      Array.from({ length: 5 }, () => ['', '', '']),
    );
  });

  test('is the same to the byte whenever and wherever it is made', () => {
    const routine = pick(site.routines, '2026-10-15');
    const first = deckFor(site, routine);
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(Buffer.compare(Buffer.from(first), Buffer.from(deckFor(site, routine)))).toBe(0);
    expect(partText(parts, 'docProps/core.xml')).toContain('2026-10-15T12:00:00Z');
  });

  test('has notes for the speaker only where some are given', () => {
    const routine = pick(site.routines, '2026-10-15');
    expect([...parts.keys()].filter((path) => path.includes('notes'))).toEqual([]);
    const spoken = officeBytes(
      deckPptx(site, deckOf(site, routine), (part) => (part.kind === 'deep-dive' && part.number === 2 ? ['Press for a date.'] : [])),
    );
    expect(packageFlaws(spoken)).toEqual([]);
    const with7 = partsOf(spoken);
    expect([...with7.keys()].filter((path) => /notesSlides\/[^/]*xml$/u.test(path))).toEqual(['ppt/notesSlides/notesSlide7.xml']);
    expect(partText(with7, 'ppt/notesSlides/notesSlide7.xml')).toContain('Press for a date.');
    expect(relationsOf(with7, 'ppt/slides/slide7.xml').map(({ type }) => type)).toEqual(['slideLayout', 'notesSlide']);
  });

  test.each([
    ['the whole slide', undefined, 12.13],
    ['the half beside what is known', [{ text: 'A fact' }], 5.815],
  ])('gives a chart %s', (_, keyFacts, width) => {
    const charted = makeSite({
      strategies: ['reading'],
      units: ['oak'],
      indicators: {
        coached: { strategies: ['reading'], data: 'period,unit,group,value,n\n2024-25,oak,all,50,90\n2025-26,oak,all,60,90\n' },
      },
      routines: {
        '2026-10-15': [{}, { objectives: [{ text: 'Dig', about: { strategies: ['reading'] }, ...(keyFacts ? { keyFacts } : {}) }] }],
      },
    });
    const deck = slidesOf(partsOf(deckFor(charted, pick(charted.routines, '2026-10-15'))));
    const frames = deck.flatMap((slide) => all(slide, 'p:graphicFrame')).filter((frame) => all(frame, 'c:chart').length > 0);
    expect(frames.map((frame) => Number(all(frame, 'a:ext')[0]?.attributes['cx']) / 914_400)).toEqual([expect.closeTo(width, 2)]);
  });

  test('goes on over several slides with many strategies and long names', () => {
    const names = Array.from({ length: 50 }, (_, place) => `strategy-${place + 1}`);
    const title = 'Professional learning communities of all teachers of all grades in all schools, with coaches';
    const large = makeSite({
      strategies: Object.fromEntries(names.map((name) => [name, { title: `${title} ${name}` }])),
      routines: { '2026-10-15': Object.fromEntries(names.map((name) => [name, { overall: 'red', body: `${title}. More.` }])) },
    });
    const deck = partsOf(deckFor(large, pick(large.routines, '2026-10-15')));
    const slides = slidesOf(deck).filter((slide) => titleOf(slide).startsWith('Progress of each strategy'));
    expect(slides.length).toBeGreaterThan(5);
    expect(titleOf(slides[0] ?? { name: '', attributes: {}, children: [], text: '' })).toBe(
      `Progress of each strategy (1 of ${slides.length})`,
    );
    const rows = slides.flatMap((slide) =>
      all(slide, 'a:tr')
        .slice(1)
        .map((row) => wordsIn(row, 'a:p', 'a:t').split('\n')[0]),
    );
    expect(rows.toSorted()).toEqual(names.map((name) => `${title} ${name}`).toSorted());
  });
});

test('the check of packages finds what is missing, broken or too much', () => {
  const site = siteIn('test/fixtures/small');
  const [routine] = decksIn(site);
  if (!routine) throw new Error('no routine');
  const files = unzipSync(deckFor(site, routine));
  const spoilt = (change: (files: Record<string, Uint8Array>) => void): string[] => {
    const copy = { ...files };
    change(copy);
    return packageFlaws(zipSync(copy));
  };
  expect(spoilt((copy) => delete copy['ppt/theme/theme1.xml'])).toContain('content type of ppt/theme/theme1.xml, which is not there');
  expect(spoilt((copy) => (copy['ppt/extra.xml'] = strToU8('<a/>')))).toEqual(['ppt/extra.xml has no content type of its own']);
  expect(spoilt((copy) => (copy['ppt/slides/slide1.xml'] = strToU8('<a>')))[0]).toMatch(/slide1\.xml is not well-formed/u);
  expect(spoilt((copy) => (copy['ppt/slides/slide1.xml'] = strToU8('<a r:id="rId9"/>')))).toEqual([
    'ppt/slides/slide1.xml names rId9, which is no relation of it',
  ]);
});
