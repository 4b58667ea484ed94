import { describe, expect, test } from 'vitest';
import { personalData } from '../../../src/reader/personal-data.ts';
import { secondsOf } from '../../support/district.ts';

/** `3 student-number`: the column and kind of everything that is found in a line. */
function found(text: string): string[] {
  return personalData(text, 'x.md').map(({ column, facts }) => `${column} ${'found' in facts ? String(facts.found) : ''}`);
}

describe('private facts of one student', () => {
  test.each([
    ['No. 123-45-6789.', ['5 social-security-number']],
    ['(123-45-6789)', ['2 social-security-number']],
    ['Student ID 10423', ['1 student-number']],
    ['student id: 1042331', ['1 student-number']],
    ['student number is 1042331', ['1 student-number']],
    ['Student no. #1042331', ['1 student-number']],
    ['SSID 1234567890, SASID: 1234567890', ['1 student-number', '18 student-number']],
    ['the IEP of Maya', ['5 support-plan']],
    ['IEPs for Ana-Lucía B. McKay', ['1 support-plan']],
    ['the 504 Plan for Sam O’Neil', ['5 support-plan']],
    ['an individualized education program of Li', ['4 support-plan']],
    ["Maya's IEP", ['1 support-plan']],
    ['María José Ruiz’s 504 plan', ['1 support-plan']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what is often written and harms nobody', () => {
  test.each([
    'Call 503-555-0148 or write to ana@pine-hollow.example.',
    '000-12-3456, 666-12-3456, 912-34-5678, 123-00-4567, 123-45-0000',
    '2026-10-08, 1123-45-6789, 123-45-67890, 1-123-45-6789, 123-45-6789-1',
    'Student numbers: 10432. Student number 12,345. Student ID cards. Each student 10432 times.',
    'Student number 1042',
    'IEPs for English Learners, the IEP for Grade 4, IEP of each child, IEP for Lincoln Middle School',
    'an IEP for ELL students, IEP OF THE YEAR, 504 plans for all',
    'Pine Hollow School District’s IEP process, the state’s IEP form, the IEP’s goals',
    'Maya’s reading plan',
  ])('%j', (text) => expect(found(text)).toEqual([]));
});

test('the place is the line and column in the whole file, and the message repeats nothing', () => {
  expect(personalData('---\ntitle: A\n---\n\nHer number is 123-45-6789.\n', 'a.md')).toEqual([
    { rule: 'personal-data', file: 'a.md', line: 5, column: 15, facts: { found: 'social-security-number' } },
  ]);
});

test.each(['A ', 'Aa ', "Maya's ", 'IEP of ', '123-45-', 'student id ', 'Aa’'])('a megabyte of %j is read in time', (piece) => {
  const text = `IEP -12-3456 SSID ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
  expect(secondsOf(() => personalData(text, 'x.md'))).toBeLessThan(1);
});
