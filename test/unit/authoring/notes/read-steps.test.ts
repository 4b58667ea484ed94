import { describe, expect, test } from 'vitest';
import { readSteps, type StepReading } from '../../../../src/authoring/notes/read-steps.ts';
import { readWrittenDay } from '../../../../src/authoring/notes/written-day.ts';
import { dateForm } from '../../../../src/authoring/date-form.ts';
import type { SheetStep } from '../../../../src/domain/notes-import.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const table: SiteTable = {
  people: {
    ana: { name: 'Ana Whitfield', position: 'Superintendent' },
    luis: { name: 'Luis Ortega', position: 'Principal' },
    mira: { name: 'Mira Ode', position: 'Principal' },
  },
  routines: { '2026-10-15': [{}, { nextSteps: [{ id: 'call', text: 'Call families.', owner: 'ana', due: '2026-11-01' }] }] },
};

function read(row: Partial<SheetStep>, people: SiteTable['people'] = table.people): StepReading {
  const site = makeSite(people ? { ...table, people } : { routines: table.routines ?? {} });
  const full: SheetStep = { text: 'Write it up.', owner: 'ana', due: '2027-03-12', doneWhen: '', ...row };
  return readSteps(site, pick(site.routines, '2026-10-15'), [full], null);
}

const kinds = ({ problems }: StepReading): string[] => problems.map(({ kind }) => kind);

describe('a next step of a sheet', () => {
  test('has an id of its words, which no other has', () => {
    expect(read({}).steps).toEqual([{ id: 'write-it-up', text: 'Write it up.', owner: 'ana', due: '2027-03-12', doneWhen: undefined }]);
    expect(read({ text: 'Call!' }).steps[0]?.id).toBe('call-2');
  });

  test.each([
    ['ana', 'ana'],
    ['ana whitfield', 'ana'],
    ['Superintendent', 'ana'],
  ])('belongs to whom “%s” means', (owner, id) => {
    expect(read({ owner }).steps[0]?.owner).toBe(id);
  });

  test('belongs to anybody where the district has no list of people', () => {
    const site = makeSite({ routines: { '2026-10-15': {} } });
    const rows = [{ text: 'Call', owner: 'The printer', due: '2027-03-12', doneWhen: '' }];
    expect(readSteps(site, pick(site.routines, '2026-10-15'), rows, null).steps[0]?.owner).toBe('The printer');
  });

  test.each<readonly [string, Partial<SheetStep>, readonly string[]]>([
    ['nobody known', { owner: 'Anna' }, ['unknown-person']],
    ['one of two', { owner: 'Principal' }, ['several-people']],
    ['no owner and no day', { owner: '', due: '' }, ['no-owner', 'no-due']],
    ['a day of no calendar', { due: 'February 30, 2027' }, ['no-such-day']],
    ['some day', { due: 'soon' }, ['not-a-day']],
    ['no words', { text: '' }, ['no-text']],
    ['no letters', { text: '…' }, ['no-id']],
    ['another owner than was written', { text: 'Call families.', owner: 'luis', due: '2026-11-01' }, ['differs']],
    ['another day and proof', { text: 'call  families.', due: '2026-11-02', doneWhen: 'All' }, ['differs', 'differs']],
  ])('with %s is told and not written', (_, row, expected) => {
    const reading = read(row);
    expect([kinds(reading), reading.steps]).toEqual([expected, []]);
  });

  test('that is written already is known', () => {
    expect(read({ text: 'Call families.', due: '1 November 2026' })).toEqual({ steps: [], known: 1, problems: [] });
  });
});

describe('a day as people write it', () => {
  test.each([
    '12 March 2027',
    '12. March 2027',
    '12 Mar 2027',
    '12th march 2027',
    'March 12, 2027',
    'Mar. 12 2027',
    '2027-03-12',
    '03/12/2027',
  ])('%s', (text) => {
    expect(readWrittenDay(text, dateForm('mm/dd/yyyy') ?? null)).toEqual({ day: '2027-03-12', short: false });
  });

  test.each([
    ['31 April 2027', 'no-such-day'],
    ['12 Marz 2027', 'not-a-day'],
    ['March 2027', 'not-a-day'],
    ['12 March', 'not-a-day'],
    ['', 'not-a-day'],
  ])('%s is %s', (text, found) => {
    expect(readWrittenDay(text, null)).toBe(found);
  });
});
