import { expect, test } from 'vitest';
import { dateForm, readDay } from '../../../src/authoring/date-form.ts';

test.each([
  ['dd.mm.yy', '31.12.40', { day: '2040-12-31', short: true }],
  ['dd.mm.yy', '1.2.97', { day: '2097-02-01', short: true }],
  ['dd.mm.yy', '31.12.2040', 'not-a-day'],
  ['dd.mm.yyyy', '03.04.2027', { day: '2027-04-03', short: false }],
  ['mm/dd/yyyy', '3/4/2027', { day: '2027-03-04', short: false }],
  ['MM/DD/YYYY', '13/4/2027', 'no-such-day'],
  ['d-m-yyyy', '29-2-2027', 'no-such-day'],
  ['yyyy/mm/dd', '2027/03/04', { day: '2027-03-04', short: false }],
  ['dd mm yyyy', '03 04 2027', { day: '2027-04-03', short: false }],
  ['dd.mm.yy', '2027-03-04', { day: '2027-03-04', short: false }],
  ['dd.mm.yy', '03/04/27', 'not-a-day'],
  ['dd.mm.yy', 'TBD', 'not-a-day'],
])('as %s, %s', (form, cell, reading) => {
  expect(readDay(cell, dateForm(form) ?? null)).toEqual(reading);
});

test.each([
  ['2027-03-01', { day: '2027-03-01', short: false }],
  ['2027-02-30', 'no-such-day'],
  ['2027-03-01 00:00', 'not-a-day'],
  ['3/1/2027', 'not-a-day'],
])('when nothing is stated, %s', (cell, reading) => {
  expect(readDay(cell, null)).toEqual(reading);
});

test.each(['', 'iso', 'dd.mm', 'dd.mm/yy', 'dd.dd.yy', 'dd.mm.yyy', 'dd.mm.yy hh', 'mmm dd yyyy'])('%j is no way to write days', (text) => {
  expect(dateForm(text)).toBeUndefined();
});
