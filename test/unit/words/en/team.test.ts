import { expect, test } from 'vitest';
import * as team from '../../../../src/words/en/team.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({ strategies: ['coaches'], units: ['oak'], routines: { '2027-02-05-x': {} } });

test('how far ratings lie apart', () => {
  expect([null, 0, 1, 2].map(team.levelsApart)).toEqual(['', 'The same', 'One level', 'Two levels']);
});

test('a question to press, whom to ask, and what to listen for', () => {
  expect(team.questionToPress({ text: 'By when?', mustAnswer: true })).toBe('Must answer: By when?');
  expect(team.questionToPress({ text: 'By when?', mustAnswer: false })).toBe('By when?');
  const question = { text: 'By when?', mustAnswer: true, of: 'Ana Ruiz', strategy: 'coaches', listenFor: 'A day.' };
  expect(team.questionContext(site, question)).toBe('Ana Ruiz · Coaches · Listen for: A day.');
  expect(team.questionContext(site, { text: 'By when?', mustAnswer: false })).toBe('');
  expect(team.teamPages.internalShort).toBe('Internal, for the team alone');
});

test('what was rated, and where a change was asked for', () => {
  const subject = pick(site.strategies, 'coaches');
  expect(team.ratedByPeople({ subject, unit: null })).toBe('Coaches');
  expect(team.ratedByPeople({ subject, unit: pick(site.units, 'oak') })).toBe('Coaches, Oak');
  expect(team.changeFrom(pick(site.routines, '2027-02-05-x'))).toBe('From the debrief of the stocktake of 5 February 2027.');
  expect(team.teamPages.internal).toBe('Internal. For the team alone: do not publish or pass on.');
});

test('what the leader says and asks', () => {
  const question = { text: 'Who calls?', mustAnswer: true, of: 'Luis Ortega', listenFor: 'A name.' };
  expect(team.spokenNote(site, { kind: 'message', text: 'We keep promises.' })).toBe('Say: We keep promises.');
  expect(team.spokenNote(site, { kind: 'fact', text: '11 of 18 met.' })).toBe('Stress: 11 of 18 met.');
  expect(team.spokenNote(site, { kind: 'question', question })).toBe('Must answer: Who calls? (Luis Ortega) Listen for: A name.');
  expect(team.spokenNote(site, { kind: 'question', question: { text: 'Why?', mustAnswer: false } })).toBe('Ask: Why?');
});
