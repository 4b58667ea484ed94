import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planHandover, type PlannedHandover } from '../../../../src/authoring/handover/handover-changes.ts';
import type { Handover } from '../../../../src/domain/handover.ts';
import { openWorkOf } from '../../../../src/domain/views/open-work.ts';
import { shown, withCopy, type Copy } from '../../../support/changed-content.ts';
import { fixtures, linesOf } from '../../../support/district.ts';

const small = join(fixtures, 'small');
const noah: Handover = { person: 'Noah Birch', successor: 'Rosa Diaz', day: '2026-11-22', why: null };

type Files = Readonly<Record<string, string>>;

/** What a handover plans; the content must be as sound after it as before, and nothing may be left to the person. */
function planned<Result>(use: (plan: PlannedHandover, copy: Copy) => Result, handover: Partial<Handover> = {}, extra: Files = {}): Result {
  return withCopy(
    small,
    (copy) => {
      const before = copy.workspace();
      if (!before.site) throw new Error('The district has errors.');
      const asked = { ...noah, ...handover };
      const plan = planHandover(before, before.site, asked);
      const result = use(plan, copy);
      copy.apply(plan.changes);
      const after = copy.workspace();
      expect(linesOf(after.report.issues)).toEqual(linesOf(before.report.issues));
      const left = after.site ? openWorkOf(after.site, asked.person, asked.day).map(({ kind }) => kind) : null;
      const isPlanned = plan.changes.some((change) => change.kind === 'create' && change.text.includes('status: planned'));
      expect([...new Set(left)]).toEqual(isPlanned ? ['step'] : []);
      return result;
    },
    extra,
  );
}

/** The new check-ins, by path. */
function checkIns(handover: Partial<Handover>, extra: Files = {}): Record<string, string> {
  return planned(
    ({ changes }) =>
      Object.fromEntries(
        changes.flatMap((change) =>
          change.kind === 'create' ? [[`${change.root ?? 'content'}/${change.path}`, change.text] as const] : [],
        ),
      ),
    handover,
    extra,
  );
}

test('everything open passes on in its place; what was, stays', () => {
  const lines = planned((plan, copy) => shown(copy, plan.changes), { why: 'He moved: to the coast.' });
  expect(lines).toEqual([
    'content/series/stocktake.md',
    '-   - who: Noah Birch',
    '+   - who: Rosa Diaz',
    'content/strategies/coaching.md',
    '+     until: 2026-11-21',
    '+   - { who: Rosa Diaz, from: 2026-11-22 }',
    'content/routines/2026-11-22-handover/routine.md',
    '+ ---',
    '+ series: stocktake',
    '+ date: 2026-11-22',
    '+ kind: check-in',
    '+ status: held',
    '+ followUps:',
    '+   - step: 2026-11-12-november#one-page',
    '+     reassigned:',
    '+       owner: Rosa Diaz',
    "+       why: 'He moved: to the coast.'",
    '+ ---',
  ]);
});

test('people.yaml says since when and who, where it does not yet', () => {
  const person = (fields: string): string => `ana:\n  name: Ana Whitfield\n${fields}eve: { name: Eve Park }\n`;
  const after = (fields: string): string =>
    withCopy(
      join(fixtures, 'empty'),
      (copy) => {
        const workspace = copy.workspace();
        if (!workspace.site) throw new Error('The district has errors.');
        const { changes } = planHandover(workspace, workspace.site, { person: 'ana', successor: 'eve', day: '2026-11-22', why: null });
        copy.apply(changes);
        return copy.files().get('content/people.yaml') ?? '';
      },
      { 'content/people.yaml': person(fields) },
    );
  expect(after('')).toBe(person('  until: 2026-11-21\n  successor: eve\n'));
  expect(after('  until: 2026-06-30 # in summer\n')).toBe(person('  until: 2026-06-30 # in summer\n  successor: eve\n'));
  expect(after('  successor: eve\n  until: 2027-06-30\n')).toBe(person('  successor: eve\n  until: 2027-06-30\n'));
});

describe('the check-in for next steps', () => {
  const held = (fields: string): string => `---\nstatus: held\nkind: check-in\n${fields}---\n`;
  const step = 'nextSteps:\n  - { id: pens, text: Buy pens., owner: Noah Birch, due: 2027-03-01 }\n';
  const pens = (address: string): string => `followUps:\n  - step: ${address}\n    reassigned: { owner: Noah Birch }\n`;

  test('comes after the promises, even of the same day', () => {
    expect(Object.keys(checkIns({ day: '2026-10-20' }))).toEqual(['content/routines/2026-11-12-november-handover/routine.md']);
    const extra = { 'content/routines/2026-11-12-above/routine.md': held(`series: stocktake\ndate: 2026-11-12\n${step}`) };
    expect(Object.keys(checkIns({ day: '2026-11-12' }, extra))).toEqual(['content/routines/2026-11-12-november-handover/routine.md']);
  });

  test('comes after the person got a step from somebody else', () => {
    const given = {
      'content/routines/2026-11-20-given/routine.md': held(`series: stocktake\ndate: 2026-11-20\n${pens('2026-11-12-november#one-page')}`),
    };
    expect(Object.keys(checkIns({ day: '2026-11-15' }, given))).toEqual(['content/routines/2026-11-20-handover/routine.md']);
  });

  test('takes the next free name', () => {
    const extra = {
      'content/routines/2026-11-22-handover/routine.md': held('series: stocktake\ndate: 2026-11-22\n'),
      'content/routines/2026-11-22-other/routine.md': held('series: stocktake\ndate: 2026-11-22\naliases: [2026-11-22-handover-2]\n'),
    };
    expect(Object.keys(checkIns({}, extra))).toEqual(['content/routines/2026-11-22-handover-3/routine.md']);
  });

  test('is one for each series, in its folder and root', () => {
    const extra = {
      'content/series/north/talk.md': '---\ntitle: Talk\nplan: plan-2026-29\n---\n',
      'content/routines/north/2026-11-05-talk/routine.md': held(`series: talk\ndate: 2026-11-05\n${step}`),
      'private/routines/north/2026-11-06-talk/routine.md': held(`series: talk\ndate: 2026-11-06\n${step}`),
    };
    const made = checkIns({}, extra);
    const text = (series: string, address: string): string =>
      `---\nseries: ${series}\ndate: 2026-11-22\nkind: check-in\nstatus: held\nfollowUps:\n  - step: ${address}\n    reassigned:
      owner: Rosa Diaz\n---\n`;
    expect(made).toEqual({
      'content/routines/2026-11-22-handover/routine.md': text('stocktake', '2026-11-12-november#one-page'),
      'content/routines/north/2026-11-22-handover/routine.md': text('talk', '2026-11-05-talk#pens'),
      'private/routines/north/2026-11-22-handover-2/routine.md': text('talk', '2026-11-06-talk#pens'),
    });
  });

  test('names a routine of another folder in full, and waits a day where no id of its own folder comes later', () => {
    const extra = { 'content/routines/west/2026-11-22-talk/routine.md': held(`series: stocktake\ndate: 2026-11-22\n${step}`) };
    const [[path, text] = ['', '']] = Object.entries(checkIns({}, extra));
    expect(path).toBe('content/routines/2026-11-23-handover/routine.md');
    expect(text).toContain('status: planned\n');
    expect(text).toContain('  - step: west/2026-11-22-talk#pens\n');
  });

  test('is planned when its day lies ahead', () => {
    const { doubts, changes } = planned(({ doubts: found, changes: made }) => ({ doubts: found, changes: made }), { day: '2027-01-04' });
    const file = expect.stringMatching(/content\/routines\/2027-01-04-handover\/routine\.md$/u) as string;
    expect(doubts).toEqual([{ doubt: 'planned', file, day: '2027-01-04' }]);
    expect(changes.map((change) => (change.kind === 'create' ? change.text : '')).join('')).toContain('status: planned\n');
  });
});
