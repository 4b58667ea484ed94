import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../../src/domain/views/agenda.ts';
import { leagueSheet } from '../../../../src/domain/views/league-sheet.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { words } from '../../../../src/words/words.ts';
import { makeSite, pick } from '../../../make-site.ts';
import { chart } from '../../../support/make-chart.ts';

const site = makeSite({
  people: { ana: { name: 'Ana Whitfield' } },
  strategies: ['reading'],
  routines: {
    '2026-05-14': { reading: 'amber-green' },
    '2026-10-15': [
      { reading: 'green' },
      {
        start: '09:00',
        place: 'Library',
        headline: 'Reading rose.',
        objectives: [{ text: 'Decide who calls', about: { strategies: ['reading'] }, minutes: 15, lead: 'ana' }, { text: 'Look' }],
      },
    ],
    '2027-02-11': [{}, { status: 'planned', title: 'Trial stocktake' }],
  },
});
const held = pick(site.routines, '2026-10-15');
const coming = pick(site.routines, '2027-02-11');
const [first, second] = agendaOf(site, held)?.parts ?? [];
const sheetOf = (routine: typeof held) => leagueSheet(leagueTable(routine.series.plan, routine), routine);

describe('a deck says', () => {
  test('what it is, whose it is and from when', () => {
    expect(words.deckTitle(held)).toBe('Stocktake of 15 October 2026, Series');
    expect(words.deckTitle(coming)).toBe('Trial stocktake, Series');
    expect(words.deckLines(site, held)).toEqual(['Series, Cedar Fork', 'Thursday, 15 October 2026, 9:00, Library', 'Reading rose.']);
    expect(words.deckLines(site, coming)).toEqual(['Series, Cedar Fork', 'Thursday, 11 February 2027']);
    expect(words.deckFooter(site, held)).toBe('Cedar Fork, 15 October 2026');
    expect(words.deckFooter({ ...site, internal: true }, held)).toBe('Cedar Fork, 15 October 2026, for the team alone');
  });

  test('what a deep dive is for, how long it takes and who leads it', () => {
    if (!first || !second) throw new Error('no parts');
    expect(words.deepDiveTitle(1, first)).toBe('Deep dive 1: Decide who calls');
    expect(words.deepDiveLine(site, first)).toBe('Reading · 15 min · Ana Whitfield');
    expect(words.deepDiveLine(site, second)).toBe('');
    expect(words.deepDiveAsks(2, true)).toBe('Deep dive 2: questions and recommendations');
    expect(words.deepDiveAsks(2, false)).toBe('Deep dive 2: questions');
  });

  test('which part of a long table a slide holds', () => {
    expect(words.titleOfMany('Next steps', 1, 1)).toBe('Next steps');
    expect(words.titleOfMany('Next steps', 2, 3)).toBe('Next steps (2 of 3)');
  });

  test('whether ratings were judged or proposed', () => {
    expect(words.strategiesLine(sheetOf(held))).toBe('As judged in the stocktake of 15 October 2026, strongest first');
    expect(words.strategiesLine(sheetOf(coming))).toBe('As proposed for the stocktake of 11 February 2027, strongest first');
  });

  test('what tables and charts show, to people who hear it', () => {
    expect(words.tableAbout('Next steps', ['Next step', 'Owner'], 1)).toBe(
      'Next steps. A table of 1 row; its columns are Next step, Owner.',
    );
    expect(words.tableAbout('Next steps', ['Owner'], 2)).toContain('2 rows');
    expect(words.chartAbout({ ...chart({ lines: {} }), description: 'It rose. The table below has every number.' })).toBe(
      'Regular attendance. It rose.',
    );
  });

  test('how a rating moved, with an arrow and in words', () => {
    expect(words.movementShown({ kind: 'first' })).toBe('first rating');
    expect(words.movementShown({ kind: 'not-rated' })).toBe('');
    expect(sheetOf(held).rows.map(({ movement }) => words.movementShown(movement))).toEqual(['↑ up one']);
  });
});
