import { describe, expect, test } from 'vitest';
import type { Routine } from '../../../../src/domain/site.ts';
import { agendaOf } from '../../../../src/domain/views/agenda.ts';
import * as packet from '../../../../src/words/en/packet.ts';
import { makeSite, pick, type RoutineRow } from '../../../make-site.ts';

const id = '2027-02-05-x';
const people = { ana: { name: 'Ana Whitfield' } };
const strategies = { a: { title: 'Coaching' }, b: { title: 'Calls home' } };
const pages = ['packet', 'agenda', 'league-table', 'notes', 'preparation'] as const;

function routine(fields: RoutineRow = {}): Routine {
  return pick(makeSite({ strategies, routines: { [id]: [{}, fields] } }).routines, id);
}

describe('the pages of a packet', () => {
  test('their titles', () => {
    expect(pages.map((page) => packet.packetTitle(page, routine()))).toEqual([
      'Stocktake of 5 February 2027, Series',
      'Agenda, Stocktake of 5 February 2027, Series',
      'League table, Stocktake of 5 February 2027, Series',
      'Notes, Stocktake of 5 February 2027, Series',
      'Preparation, Stocktake of 5 February 2027, Series',
    ]);
    expect(packet.packetHeading('agenda', routine())).toBe('Agenda, stocktake of 5 February 2027');
    expect(packet.packetHeading('packet', routine())).toBe('Stocktake of 5 February 2027');
  });

  test('a title of the authors’ own stays as it is', () => {
    expect(packet.packetHeading('notes', routine({ title: 'ESL stocktake' }))).toBe('Notes, ESL stocktake');
  });

  test('what they are about', () => {
    const about = pages.map((page) => packet.packetDescription(page, routine()));
    expect(about).toEqual([
      'Stocktake of 5 February 2027: agenda, ratings, decisions and next steps.',
      'What is on the agenda of the stocktake of 5 February 2027, with key facts and questions.',
      'How likely each strategy was to succeed after the stocktake of 5 February 2027, with reasons.',
      'Bright spots, challenges and recommendations of the stocktake of 5 February 2027.',
      'What is done by when for the stocktake of 5 February 2027, and what is still missing.',
    ]);
    expect(packet.packetDescription('packet', routine({ headline: 'Attendance rose.' }))).toBe('Attendance rose.');
    expect(packet.packetDescription('league-table', routine({ status: 'preparing' }))).toBe(
      'Ratings proposed for the stocktake of 5 February 2027, with reasons.',
    );
  });
});

test.each<[RoutineRow, string]>([
  [{}, 'Friday, 5 February 2027'],
  [{ start: '09:00' }, 'Friday, 5 February 2027, 9:00'],
  [{ start: '09:00', minutes: 90, place: 'District office' }, 'Friday, 5 February 2027, 9:00 to 10:30, District office'],
])('when and where: %j', (fields, said) => {
  expect(packet.whenAndWhere(routine(fields).fields)).toBe(said);
});

test.each<[RoutineRow, string]>([
  [{}, 'The whole plan'],
  [{ focus: { strategies: ['b', 'a'] } }, 'Coaching and Calls home'],
])('what it looks at: %j', (fields, said) => {
  expect(packet.focusWords(routine(fields))).toBe(said);
});

test('held or to come', () => {
  const [held, coming] = [routine(), routine({ status: 'preparing' })];
  expect([packet.seriesAndState(held), packet.seriesAndState(coming)]).toEqual(['Series, held', 'Series, in preparation']);
  expect([packet.askedTitle(held), packet.askedTitle(coming)]).toEqual(['What we asked', 'What we will ask']);
  expect([packet.ratingsNote(held), packet.ratingsNote(coming)]).toEqual([
    'As they stood after this routine.',
    'Proposed, not yet affirmed.',
  ]);
  expect(packet.ratingsNoteInFull(held)).toMatch(/^As they stood after this routine, strongest first/u);
  expect(packet.ratingsNoteInFull(coming)).toBe('Proposed for this routine, not yet affirmed.');
  expect([packet.notesNote(held), packet.notesNote(coming)]).toEqual(['Taken on 5 February 2027.', 'Noted so far for 5 February 2027.']);
});

test('days it was planned for before', () => {
  expect(packet.earlierDates(routine({ earlierDates: ['2027-01-29', '2027-01-30'] }).fields)).toBe('29 January 2027, 30 January 2027');
  expect(packet.earlierDates(routine().fields)).toBe('');
});

describe('the agenda', () => {
  test('its parts', () => {
    expect([packet.minutesWords(15), packet.partMark(2, 15)]).toEqual(['15 min', '2 · 15 min']);
    expect(packet.leadsWords(makeSite({ people }), 'ana')).toBe('Ana Whitfield leads.');
  });

  test.each([
    [['a', 'b'], 'Drawn to scale: height is minutes, width is how many of the 2 strategies are on the table.'],
    [['a'], 'Drawn to scale: height is minutes.'],
  ])('how to read the drawing of %j', (inFocus, said) => {
    const site = makeSite({
      strategies,
      routines: { [id]: [{}, { focus: { strategies: inFocus }, objectives: [{ text: 'Agree', minutes: 5 }] }] },
    });
    const agenda = agendaOf(site, pick(site.routines, id));
    expect(agenda && packet.drawnToScale(agenda)).toBe(said);
  });
});

test.each([
  [{ text: 'Call' }, ''],
  [{ text: 'Call', by: 'ana' }, 'Ana Whitfield decided.'],
  [{ text: 'Call', why: 'No time.' }, 'No time.'],
  [{ text: 'Call', by: 'ana', why: 'No time.' }, 'Ana Whitfield decided. No time.'],
])('who decided, and why: %j', (decision, said) => {
  expect(packet.decidedWords(makeSite({ people }), decision)).toBe(said);
});

test.each([
  [{ whom: 'School board' }, 'School board'],
  [{ whom: 'School board', on: '2027-02-12', how: 'Report in public session' }, 'School board, 12 February 2027, Report in public session'],
])('who was told: %j', (told, said) => {
  expect(packet.toldWords(told)).toBe(said);
});

test('the rubric that was used', () => {
  expect(packet.rubricNote(pick(makeSite().rubrics, 'framework'))).toBe('Rubric: Framework.');
});

test.each<[RoutineRow, string]>([
  [{}, 'Notes'],
  [{ kind: 'memo' }, 'Memo'],
  [{ kind: 'check-in' }, 'Notes'],
  [{ status: 'cancelled' }, 'Notes'],
])('what the text of a routine is called: %j: %s', (fields, title) => {
  expect(packet.bodyTitle(routine(fields))).toBe(title);
});

test('what was corrected', () => {
  const correction = { on: '2027-03-01', what: 'Coaching was green.' };
  expect([packet.correctionsTitle([correction]), packet.correctionsTitle([correction, correction])]).toEqual(['Correction', 'Corrections']);
  expect(packet.correctedWords(makeSite({ people }), { ...correction, by: 'ana' })).toBe('Corrected on 1 March 2027 by Ana Whitfield.');
  expect(packet.correctedWords(makeSite(), correction)).toBe('Corrected on 1 March 2027.');
  const lines = packet.correctionLines(makeSite({ people }), { corrections: [{ ...correction, by: 'ana' }, { on: '2027-03-02', what: 'No colon' }] }); // prettier-ignore
  expect(lines).toEqual([
    'Correction: Coaching was green. Corrected on 1 March 2027 by Ana Whitfield.',
    'Correction: No colon. Corrected on 2 March 2027.',
  ]);
  expect(packet.correctionLines(makeSite(), {})).toEqual([]);
  const long = { ...correction, what: 'Coaching was green, and it should have been amber-green' };
  expect(packet.correctionsCut([long, correction], 50)).toBe('Coaching was green, and … Coaching was green. The packet has them in full.');
  expect(packet.correctionsCut([long], 30)).toBe('Coaching was green, and it … The packet has it in full.');
});
