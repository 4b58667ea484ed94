import { expect, test } from 'vitest';
import { asOfDay } from '../../../../src/domain/views/as-of.ts';
import { milestonesDue, stepsFoundOpen } from '../../../../src/domain/views/packet-work.ts';
import { makeSite, pick } from '../../../make-site.ts';

const milestone = (id: string, due: string, done?: string) => ({
  id,
  title: id,
  owner: 'Ana',
  due,
  ...(done === undefined ? {} : { done }),
});
const milestones = [
  milestone('late', '2026-01-30'),
  milestone('next', '2026-05-12'),
  milestone('far', '2026-05-14'),
  milestone('before', '2026-01-10', '2026-02-12'),
  milestone('after', '2026-02-01', '2026-02-13'),
];
const step = (id: string, due: string) => ({ id, text: id, owner: 'Ana', due });
const site = makeSite({
  today: '2026-03-01',
  strategies: { a: { years: { '2025-26': { success: 'It works', milestones } } } },
  routines: {
    '2025-10-16-first': [{}, { nextSteps: [step('later', '2026-04-01'), step('sooner', '2026-02-01'), step('done', '2026-01-01')] }],
    '2026-02-12-x': [{}, { followUps: [{ step: '2025-10-16-first#done', done: '2026-01-02' }], nextSteps: [step('new', '2026-03-01')] }],
    '2026-04-16-next': [{}, { status: 'preparing' }],
  },
});
const [held, coming] = [pick(site.routines, '2026-02-12-x'), pick(site.routines, '2026-04-16-next')];

test('a packet speaks as of its own day, and until then as of today', () => {
  expect([asOfDay(site, held), asOfDay(site, coming)]).toEqual(['2026-02-12', '2026-03-01']);
});

test('milestones that were open on a day, due until some three months after the routine', () => {
  const due = milestonesDue(held, '2026-02-12');
  expect(due.map((one) => one.milestone.id)).toEqual(['late', 'after', 'next']);
  expect(due.every((one) => one.milestone.done === undefined)).toBe(true);
});

test('promises as a routine finds them: what it answers itself is still open', () => {
  expect(stepsFoundOpen(held).map(({ fields }) => fields.id)).toEqual(['done', 'sooner', 'later']);
  expect(stepsFoundOpen(coming).map(({ fields }) => fields.id)).toEqual(['sooner', 'new', 'later']);
});
