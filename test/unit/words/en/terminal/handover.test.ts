import { expect, test } from 'vitest';
import type { HandoverDoubt, HandoverRefusal } from '../../../../../src/domain/handover.ts';
import { openWorkOf } from '../../../../../src/domain/views/open-work.ts';
import { handedOver, handoverDoubt, handoverRefused, nothingOpen, workPassed } from '../../../../../src/words/en/terminal/handover.ts';
import { makeSite } from '../../../../make-site.ts';

test.each<[HandoverRefusal, string]>([
  [{ why: 'unknown-person', person: 'dan-kim', known: ['dana-kim', 'luis'] }, 'Nobody is known as "dan-kim". Did you mean "dana-kim"?'],
  [{ why: 'no-successor' }, 'The name of the successor is empty. Write it in quotes.'],
  [{ why: 'same-person', person: 'dana-kim' }, '"dana-kim" cannot be the successor of the same person.'],
  [{ why: 'no-day', given: 'May' }, '"May" is not a day. Write one such as 2026-03-01 after --on.'],
  [
    { why: 'successor-left', name: 'Dana Kim', until: '2026-06-30' },
    'Dana Kim left on 30 June 2026. Name somebody else, or correct people.yaml.',
  ],
  [
    { why: 'not-begun', name: 'Dana Kim', from: '2026-07-01' },
    'Dana Kim began on 1 July 2026, so nothing passes on by that day. Write a later one after --on.',
  ],
])('%j', (refusal, sentence) => {
  expect(handoverRefused(refusal)).toBe(sentence);
});

test('who passed work to whom', () => {
  expect(handedOver('Ana', 'Ben', '2026-11-22', false)).toBe("From 22 November 2026 on, this is Ben's and no longer Ana's:");
  expect(handedOver('Ana', 'Ben', '2026-11-22', true)).toBe('This would pass from Ana to Ben on 22 November 2026. Nothing is written.');
  expect(nothingOpen('Ana')).toBe('Ana has no open work.');
});

test('each kind of work has a line', () => {
  const milestone = (id: string) => ({ id, title: id, owner: 'Ana', due: '2026-12-01' });
  const site = makeSite({
    goals: { reading: { lead: 'Ana' }, writing: { lead: 'Ana' } },
    strategies: {
      coaches: { lead: 'Ana', goals: ['reading'], years: { '2026-27': { milestones: [milestone('a'), milestone('b')] } } },
      visits: { lead: 'Ana', goals: ['reading'] },
      letters: { lead: 'Ben', goals: ['reading'], team: ['Ana'] },
    },
    series: { stocktake: { leader: 'Ana', members: [{ who: 'Ana' }] } },
    routines: {
      '2026-11-12-november': [{}, { nextSteps: [{ id: 'a', text: 'Call them.', owner: 'Ana', due: '2026-12-01' }] }],
      '2027-02-11-february': [
        {},
        {
          status: 'planned',
          people: [{ who: 'Ana' }],
          objectives: [
            { text: 'Look', lead: 'Ana' },
            { text: 'Talk', lead: 'Ana' },
          ],
          nextSteps: [{ id: 'b', text: 'Do.', owner: 'Ana' }],
          followUps: [{ step: '2026-11-12-november#a', reassigned: { owner: 'Ana' } }],
        },
      ],
    },
  });
  expect(workPassed(openWorkOf(site, 'Ana', '2026-11-22'))).toEqual([
    'the lead of “Coaches” and “Visits”',
    'a place in the team of “Letters”',
    '2 open milestones of “Coaches”',
    'the lead of the goals “Reading” and “Writing”',
    'the part of the leader in “Stocktake”',
    'a place among the members of “Stocktake”',
    'a place, a part of the agenda, a next step that is planned, and a follow-up that is planned in the routine of 11 February 2027',
    '1 open next step: “Call them.”',
  ]);
});

test.each<[HandoverDoubt, string]>([
  [{ doubt: 'mentioned', file: 'content/site.yaml', lines: [3] }, 'content/site.yaml names Ana in line 3.'],
  [{ doubt: 'mentioned', file: 'content/site.yaml', lines: [3, 5] }, 'content/site.yaml names Ana in lines 3 and 5.'],
  [{ doubt: 'twice', file: 'content/series/a.md' }, 'content/series/a.md lists Ben twice.'],
  [
    { doubt: 'planned', file: 'content/routines/a/routine.md', day: '2027-01-04' },
    'content/routines/a/routine.md is planned for 4 January 2027. Set its status to held on that day; until then its next steps stay Ana’s.',
  ],
  [{ doubt: 'begins-later', name: 'Ben', from: '2027-01-04' }, 'Ben begins only on 4 January 2027, by people.yaml.'],
  [{ doubt: 'other-successor', name: 'Cleo' }, 'people.yaml names Cleo as successor of Ana, and keeps it.'],
])('%j', (doubt, sentence) => {
  expect(handoverDoubt(doubt, 'Ana', 'Ben').replaceAll("'", '’')).toBe(sentence);
});
