import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askHandover, type HandoverWish } from '../../../../src/authoring/handover/ask-handover.ts';
import { withCopy } from '../../../support/changed-content.ts';
import { fixtures } from '../../../support/district.ts';

const people = [
  'ana: { name: Ana Whitfield, from: 2026-11-01 }',
  'ben: { name: Ben Cole, until: 2026-11-15 }',
  'eve: { name: Eve Park }',
  'gil: { name: Gil Ray, from: 2026-11-22 }',
  'ida: { name: Ida Moss, from: 2027-01-01, until: 2027-06-30 }',
];

/** What is answered in a district with these people, or in one without people.yaml. */
function answered(wish: Partial<HandoverWish>, listed = true): unknown {
  const extra = listed ? { 'content/people.yaml': `${people.join('\n')}\n` } : {};
  return withCopy(
    join(fixtures, listed ? 'empty' : 'small'),
    (copy) => {
      const workspace = copy.workspace();
      if (!workspace.site) throw new Error('The district has errors.');
      return askHandover(workspace, workspace.site, { person: 'ana', successor: 'eve', on: undefined, why: undefined, ...wish });
    },
    extra,
  );
}

const known = ['ana', 'ben', 'eve', 'gil', 'ida'];

test.each<[Partial<HandoverWish>, object]>([
  [{}, { handover: { person: 'ana', successor: 'eve', day: '2026-11-22', why: null } }],
  [{ on: '2027-01-10', why: ' She left. ' }, { handover: { person: 'ana', successor: 'eve', day: '2027-01-10', why: 'She left.' } }],
  [{ person: 'anna' }, { refusal: { why: 'unknown-person', person: 'anna', known } }],
  [{ successor: 'Eve Park' }, { refusal: { why: 'unknown-person', person: 'Eve Park', known } }],
  [{ successor: ' ' }, { refusal: { why: 'no-successor' } }],
  [{ successor: 'ana' }, { refusal: { why: 'same-person', person: 'ana' } }],
  [{ on: '2026-02-30' }, { refusal: { why: 'no-day', given: '2026-02-30' } }],
  [{ on: '' }, { refusal: { why: 'no-day', given: '' } }],
  [{ successor: 'ben' }, { refusal: { why: 'successor-left', name: 'Ben Cole', until: '2026-11-15' } }],
  [{ successor: 'ben', on: '2026-11-15' }, { handover: { person: 'ana', successor: 'ben', day: '2026-11-15', why: null } }],
  [{ person: 'gil' }, { refusal: { why: 'not-begun', name: 'Gil Ray', from: '2026-11-22' } }],
  [{ person: 'gil', on: '2026-11-23' }, { handover: { person: 'gil', successor: 'eve', day: '2026-11-23', why: null } }],
  [{ person: 'ida' }, { handover: { person: 'ida', successor: 'eve', day: '2026-11-22', why: null } }],
])('with people.yaml %j', (wish, answer) => {
  expect(answered(wish)).toEqual(answer);
});

test.each<[Partial<HandoverWish>, object]>([
  [
    { person: 'Noah Birch', successor: ' Rosa Diaz ' },
    { handover: { person: 'Noah Birch', successor: 'Rosa Diaz', day: '2026-11-22', why: null } },
  ],
  [
    { person: 'Noah' },
    {
      refusal: {
        why: 'unknown-person',
        person: 'Noah',
        known: ['Director of libraries', 'Director of planning', 'Noah Birch', 'Olive Marsh', 'Superintendent'],
      },
    },
  ],
  [{ person: 'Noah Birch', successor: '' }, { refusal: { why: 'no-successor' } }],
])('by name alone %j', (wish, answer) => {
  expect(answered(wish, false)).toEqual(answer);
});
