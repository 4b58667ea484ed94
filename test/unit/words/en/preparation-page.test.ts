import { expect, test } from 'vitest';
import { ledgerOf } from '../../../../src/domain/views/ledger.ts';
import type { Gap } from '../../../../src/domain/views/preparation-gaps.ts';
import type { PlannedStep } from '../../../../src/domain/views/preparation-plan.ts';
import * as words from '../../../../src/words/en/preparation-page.ts';
import { preparationStep } from '../../../../src/words/en/preparation.ts';
import { makeSite, pick, ratingAt } from '../../../make-site.ts';

const id = '2027-02-11-x';
const people = { luis: { name: 'Luis Ortega', position: 'Director of student services', until: '2027-01-31' } };
const site = makeSite({ people, strategies: { a: { title: 'Coaching' } }, routines: { [id]: [{ a: '?' }, { status: 'planned' }] } });
const routine = pick(site.routines, id);
const strategy = pick(site.strategies, 'a');
const at = { step: 'evidence', file: `content/routines/${id}/routine.md` } as const;
const gap: Gap & { link: null } = { ...at, kind: 'no-place', link: null };
const step: PlannedStep = { day: '2027-01-14', what: 'evidence', away: 53, next: true, gaps: [gap] };
const luis = { who: { kind: 'person', id: 'luis', fields: people.luis }, from: null, until: null } as const;

test('what is done in a step', () => {
  expect(preparationStep('meeting', 'stocktake')).toBe('Hold the routine and write down next steps');
  expect(preparationStep('meeting', 'memo')).toBe('Write the memo and send it');
});

test.each([
  [53, 'in 53 days'],
  [1, 'tomorrow'],
  [0, 'today'],
  [-1, 'past'],
])('%s days away: %s', (away, said) => {
  expect(words.stepAway({ ...step, away })).toBe(said);
});

test('a step by its day', () => {
  expect(words.stepTitle(step, routine)).toBe('Gather evidence and ask each lead for a rating, by 14 January 2027');
  expect(words.stepTitle({ ...step, what: 'debrief', day: '2027-02-11' }, routine)).toBe(
    'Debrief with the leader: what worked, what to change, on 11 February 2027',
  );
  expect(words.preparationCaption(routine, '2026-11-22')).toBe(
    'What is done by when for the stocktake of 11 February 2027, as of 22 November 2026',
  );
});

test('how much is missing, and where its files are', () => {
  expect(words.gapCount(step)).toBe('One thing missing');
  expect(words.gapCount({ ...step, gaps: [gap, gap] })).toBe('Two things missing');
  expect(words.gapsNote([step, step], routine)).toBe(
    `Two things, as far as the files tell; people may know more. Files are in content/routines/${id}/`,
  );
  expect(words.gapsNote([{ ...step, gaps: [{ ...gap, link: 'https://github.com' }] }], routine)).toBe(
    'One thing, as far as the files tell; people may know more.',
  );
  expect(words.gapFile(pick(site.routines, id), { file: 'content/strategies/a.md' })).toBe('content/strategies/a.md');
});

test('a day that is past without a word on what became of it', () => {
  expect(words.dayIsPast(routine)).toMatch(/^11 February 2027 is past\. Did it take place\?/u);
});

test.each<[Gap, string]>([
  [{ ...at, kind: 'no-rating', strategy }, 'Coaching has no rating yet.'],
  [{ ...at, kind: 'open-rating', rating: ratingAt(site, `${id}/a`) }, 'The rating of Coaching has no levels yet.'],
  [{ ...at, kind: 'no-reason', rating: ratingAt(site, `${id}/a`) }, 'The rating of Coaching has no reason yet.'],
  [{ ...at, kind: 'no-plan-rating' }, 'The plan as a whole has no rating yet.'],
  [{ ...at, kind: 'no-source', of: 'Attendance fell.' }, '“Attendance fell” has no source.'],
  [{ ...at, kind: 'no-lead', strategy, last: luis }, 'Nobody leads Coaching on that day: Luis Ortega leads it until 31 January 2027.'],
  [
    { ...at, kind: 'no-lead', strategy, last: { ...luis, until: '2026-12-31' } },
    'Nobody leads Coaching on that day: Luis Ortega leads it until 31 December 2026.',
  ],
  [{ ...at, kind: 'no-role', role: 'broker' }, 'No broker is named.'],
  [{ ...at, kind: 'no-agenda' }, 'There is no agenda yet.'],
  [{ ...at, kind: 'no-briefing' }, 'The leader’s briefing is not written yet.'],
  [
    { ...at, kind: 'part', objective: { text: 'Decide who calls', part: 'deep-dive' }, lacks: ['lead', 'minutes', 'key-facts'] },
    '“Decide who calls” lacks somebody who leads it, its minutes, and key facts.',
  ],
  [
    { ...at, kind: 'next-step', nextStep: { id: 'call', text: 'Call all families.' }, lacks: ['owner', 'due'] },
    'The next step “Call all families” lacks an owner and a day.',
  ],
])('%o', (missing, sentence) => {
  expect(words.gapWords(site, missing)).toBe(sentence);
});

test('open next steps by count', () => {
  const nextSteps = ['one', 'two'].map((name) => ({ id: name, text: 'Call', owner: 'Ana', due: '2027-01-15' }));
  const held = makeSite({ routines: { '2026-10-15-x': [{}, { nextSteps }] } });
  const { steps } = ledgerOf(held);
  const told = [steps.slice(0, 1), steps].map((some) => words.gapWords(held, { ...at, kind: 'unanswered-steps', steps: some }));
  expect(told).toEqual([
    'One open next step has no answer here yet: done, carried, reassigned, replaced or dropped.',
    'Two open next steps have no answer here yet: done, carried, reassigned, replaced or dropped.',
  ]);
});

test('where people are shown by role, nobody is named', () => {
  const roles = { ...site, settings: { ...site.settings, showPeople: 'roles' as const } };
  expect(words.gapWords(roles, { ...at, kind: 'no-lead', strategy, last: luis })).toContain('Director of student services leads it');
});
