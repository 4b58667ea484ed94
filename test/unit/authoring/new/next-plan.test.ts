import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planForm } from '../../../../src/authoring/new/plan.ts';
import type { Answers, Made } from '../../../../src/authoring/new/form.ts';
import { openWorkspace, writeChanges } from '../../../../src/cli/workspace.ts';
import { readSettings } from '../../../../src/settings.ts';
import { repository, withDistrict } from '../../../support/district.ts';

const today = '2026-11-22';

/** The demonstration's plan followed by another. */
function follow(given: Answers): Made & { readonly mistakes: readonly unknown[]; readonly asked: string[] } {
  return withDistrict((district) => {
    cpSync(join(repository, 'content'), join(district.folder, 'whole'), { recursive: true });
    const settings = readSettings({ content: 'whole' }, { TODAY: today }, district.folder);
    const workspace = openWorkspace(settings);
    const answers = { title: 'Plan 2028–31', after: 'improvement-plan-2025-28', on: '2026-11-20', ...given };
    const asked = planForm
      .questions(workspace, today, answers)
      .flatMap(({ asks, name }) => (asks === '' || answers[name as keyof typeof answers] ? [] : [asks]));
    const made = planForm.make(workspace, 'plan-2028-31', answers, today);
    return { ...made, asked, mistakes: writeChanges(settings, workspace.report.issues, made.changes).mistakes };
  });
}

const steps = ['2026-02-12-february#substitute-pool', '2026-05-14-may#starter-lessons', '2026-05-14-may#team-visits', '2026-10-15-october#block-back', '2026-10-15-october#team-plan', '2026-10-15-october#checks-training', '2026-10-15-october#stipend-price', '2026-10-15-october#winter-match']; // prettier-ignore
const [dropped = '', ...carried] = steps;
const all = {
  continue: 'teacher-equity, personalized-learning',
  end: 'attendance-teams, school-leadership-teams',
  replace: 'social-emotional-needs=belonging-teams',
  carry: carried.join(', '),
  drop: dropped,
};

function textAt({ changes }: Made, path: string): string {
  const change = changes.find((one) => one.kind !== 'move' && one.path === path);
  return change && change.kind !== 'move' ? change.text : '';
}

describe('a plan that takes up another', () => {
  const made = follow(all);

  test('leaves a content without errors', () => {
    expect(made.mistakes).toEqual([]);
    expect(made.changes.map((change) => `${change.kind} ${change.kind === 'move' ? '' : change.path}`)).toEqual([
      'create plans/plan-2028-31.md',
      'create goals/learning-2028.md',
      'create goals/belonging-2028.md',
      'create goals/graduation-2028.md',
      'create strategies/teacher-equity-2028.md',
      'create strategies/personalized-learning-2028.md',
      'create strategies/belonging-teams.md',
      'edit strategies/teacher-equity.md',
      'edit strategies/personalized-learning.md',
      'edit strategies/social-emotional-needs.md',
      'edit strategies/school-leadership-teams.md',
      'edit strategies/attendance-teams.md',
      'edit plans/improvement-plan-2025-28.md',
      'create routines/2026-11-20-end-of-plan/routine.md',
    ]);
  });

  test('names the one before it, and takes the years after', () => {
    expect(textAt(made, 'plans/plan-2028-31.md')).toContain('years: [2028-29, 2029-30, 2030-31]\nstatus: draft\n');
    expect(textAt(made, 'plans/plan-2028-31.md')).toContain('follows: improvement-plan-2025-28\n');
    expect(textAt(made, 'plans/improvement-plan-2025-28.md')).toContain('status: ended\n');
  });

  test('a strategy goes on, is replaced, or ends', () => {
    const went = textAt(made, 'strategies/personalized-learning-2028.md');
    for (const line of [
      'title: Personalized learning',
      'goals: [learning-2028, graduation-2028]',
      'lead: dana-kim',
      'from: 2028-08-01',
      'continues: personalized-learning',
    ])
      expect(went.split('\n')).toContain(line);
    const instead = textAt(made, 'strategies/belonging-teams.md');
    expect(instead).toContain('title: Belonging teams\n');
    expect(instead).toContain('replaces: [social-emotional-needs]\n');
    expect(textAt(made, 'strategies/attendance-teams.md')).toMatch(
      /\nstatus: ended\nfrom: .*\nuntil: 2026-11-20\nreason: It ended with its plan\.\n/u,
    );
    expect(textAt(made, 'strategies/teacher-equity.md')).toContain('\nreason: Its plan ended. It goes on in Plan 2028–31.\n');
  });

  test('every open step is answered in a check-in', () => {
    const text = textAt(made, 'routines/2026-11-20-end-of-plan/routine.md');
    expect(text).toContain(`  - step: ${dropped}\n    dropped:\n      why: It ended with the plan.\n`);
    expect(text.match(/ {2}- step: /gu)).toHaveLength(8);
    expect(text).toContain('      due: 2026-12-18\n      why: The plan ended. It is carried into the time of Plan 2028–31.\n');
  });
});

describe('what is not decided', () => {
  test('is asked for, strategy by strategy and step by step', () => {
    expect(() => follow({ ...all, end: 'attendance-teams' })).toThrow(
      'Say what becomes of school-leadership-teams: --continue, --end or --replace old=new',
    );
    expect(() => follow({ ...all, drop: undefined })).toThrow(`Say what becomes of ${dropped}: --carry or --drop`);
    expect(() => follow({ ...all, replace: 'social-emotional-needs' })).toThrow('Write --replace social-emotional-needs=<id');
    expect(() => follow({ after: 'plan' })).toThrow('There is no plan "plan".');
  });

  test('answers at the terminal do as well', () => {
    const fates = {
      'fate of attendance-teams': 'replace',
      'instead of attendance-teams': 'walking-to-school',
      [`fate of ${dropped}`]: 'drop',
    };
    const made = follow({ ...all, end: 'school-leadership-teams', drop: undefined, ...fates });
    expect(made.mistakes).toEqual([]);
    expect(textAt(made, 'strategies/walking-to-school.md')).toContain('replaces: [attendance-teams]');
    expect(made.asked).toEqual(['Which school years is it for?']);
  });
});
