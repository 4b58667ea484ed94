import { addDays, daysOfSchoolYear } from '../../domain/calendar.ts';
import type { Goal, Plan, Series, Site, Strategy } from '../../domain/site.ts';
import type { Step } from '../../domain/views/ledger.ts';
import { ledgerPart } from '../../domain/views/ledger-part.ts';
import { isUnderWay } from '../../domain/views/life.ts';
import { leadOn } from '../../domain/views/people.ts';
import type { Day, SchoolYear } from '../../schemas/day.ts';
import { afterPlan } from '../../words/en/terminal/new.ts';
import { and } from '../../words/en/lists.ts';
import { editFields } from '../field-editor.ts';
import { rootOf, type FileChange, type Workspace } from '../file-change.ts';
import type { FieldValue } from '../print-yaml.ts';
import { CannotMake, listOf, type Answers, type Made, type Question } from './form.ts';
import { newFile, type NewFields } from '../new-file.ts';
import { yearsFrom } from './years.ts';

/** What becomes of a strategy when its plan ends. */
type Fate = { readonly kind: 'continue' | 'end' } | { readonly kind: 'replace'; readonly by: string };

/** What to ask about the plan that ends: what becomes of each strategy, and of each open step. */
export function questionsAfter(site: Site, old: Plan, answers: Answers): Question[] {
  const decided = fatesOf(answers);
  const fates = ['continue', 'end', 'replace'] as const;
  const strategies = strategiesOf(old).filter(({ id }) => !decided.has(id));
  const ofSteps = stepsOf(site, old).filter(({ address }) => !stepFates(answers).has(address));
  return [
    ...strategies.map(({ id, fields }) => ({
      name: `fate of ${id}`,
      asks: afterPlan.strategy(fields.title),
      needed: true,
      among: fates.map((fate) => ({ value: fate, label: afterPlan.fates[fate] })),
    })),
    ...strategiesOf(old)
      .filter(({ id }) => answers[`fate of ${id}`] === 'replace')
      .map(({ id, fields }) => ({ name: `instead of ${id}`, asks: afterPlan.instead(fields.title), needed: true })),
    ...ofSteps.map(({ address, fields }) => ({
      name: `fate of ${address}`,
      asks: afterPlan.step(fields.text),
      needed: true,
      among: (['carry', 'drop'] as const).map((fate) => ({ value: fate, label: afterPlan.stepFates[fate] })),
    })),
  ];
}

/** The school years that follow a plan: as many as it had. */
export function yearsAfter({ fields }: Plan): SchoolYear[] {
  const last = fields.years.at(-1) ?? '';
  return yearsFrom(yearsFrom(last, 2)[1] ?? last, fields.years.length);
}

/** A plan that takes up another: the old one ends, its strategies end, go on or are replaced, and each open step is answered. */
export function makeNextPlan(workspace: Workspace, site: Site, old: Plan, id: string, answers: Answers, today: Day): Made {
  const years = listOf(answers['years']) ?? yearsAfter(old);
  const starts = site.settings.schoolYearStarts;
  const first = daysOfSchoolYear(years[0] ?? '', starts).first;
  const by = addDays(daysOfSchoolYear(years.at(-1) ?? '', starts).last, -45);
  const on = answers['on'] ?? today;
  const title = answers['title'] ?? id;
  const fates = fatesOf(answers);
  const undecided = strategiesOf(old).filter((strategy) => !fates.has(strategy.id));
  if (undecided.length > 0) throw new CannotMake(afterPlan.undecided(and(undecided.map((strategy) => strategy.id))));
  const steps = stepsOf(site, old);
  const open = steps.filter(({ address }) => !stepFates(answers).has(address));
  if (open.length > 0) throw new CannotMake(afterPlan.undecidedSteps(and(open.map(({ address }) => address))));

  const suffix = (years[0] ?? '').slice(0, 4);
  const going = strategiesOf(old).filter((strategy) => fates.get(strategy.id)?.kind !== 'end');
  const goals = old.goals.filter((goal) => going.some((strategy) => strategy.goals.includes(goal)));
  const plan = newFile(
    'plan',
    { title, units: old.fields.units, years, status: 'draft', follows: old.id },
    { hints: ['adopted', 'vision'] },
  );
  const changes: FileChange[] = [
    { kind: 'create', path: `plans/${id}.md`, text: plan },
    ...goals.map((goal) => newGoal(goal, id, suffix)),
    ...going.map((strategy) => newStrategy(site, strategy, fates.get(strategy.id) ?? { kind: 'continue' }, suffix, first, by)),
    ...strategiesOf(old).map((strategy) => endStrategy(workspace, strategy, fates.get(strategy.id) ?? { kind: 'end' }, on, title)),
    endPlan(workspace, old, on),
    ...old.series.flatMap((series) => wrapUp(series, stepsIn(series, steps), answers, { on, today, title })),
  ];
  return { changes, next: [afterPlan.next(id)] };
}

function strategiesOf(old: Plan): readonly Strategy[] {
  return old.strategies.filter((strategy) => isUnderWay(strategy) && strategy.goals[0]?.plan === old);
}

function stepsOf(site: Site, old: Plan): readonly Step[] {
  return ledgerPart(site, old).steps.filter(({ state }) => state === 'open');
}

function stepsIn(series: Series, steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ routine }) => routine.series === series);
}

function fatesOf(answers: Answers): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const one of listOf(answers['continue']) ?? []) fates.set(one, { kind: 'continue' });
  for (const one of listOf(answers['end']) ?? []) fates.set(one, { kind: 'end' });
  for (const pair of listOf(answers['replace']) ?? []) {
    const [one = '', by = ''] = pair.split('=').map((word) => word.trim());
    if (by === '') throw new CannotMake(afterPlan.replaceForm(one));
    fates.set(one, { kind: 'replace', by });
  }
  for (const [name, answer] of Object.entries(answers)) {
    const one = /^fate of ([^#]+)$/u.exec(name)?.[1];
    if (one === undefined) continue;
    const by = answers[`instead of ${one}`];
    if (answer === 'replace' && by !== undefined) fates.set(one, { kind: 'replace', by });
    else if (answer === 'continue' || answer === 'end') fates.set(one, { kind: answer });
  }
  return fates;
}

function stepFates(answers: Answers): Map<string, 'carry' | 'drop'> {
  const asked = Object.entries(answers).flatMap(([name, answer]) => {
    const address = /^fate of (.+#.+)$/u.exec(name)?.[1];
    return address !== undefined && (answer === 'carry' || answer === 'drop') ? [[address, answer] as const] : [];
  });
  const given = (['carry', 'drop'] as const).flatMap((fate) => (listOf(answers[fate]) ?? []).map((address) => [address, fate] as const));
  return new Map([...asked, ...given]);
}

function newGoal({ id, fields }: Goal, plan: string, suffix: string): FileChange {
  const { title, short, order, success, lead } = fields;
  const text = newFile('goal', { title, short, plan, order, success, lead }, { hints: ['measures'], remarks: [afterPlan.checkGoal] });
  return { kind: 'create', path: `goals/${id}-${suffix}.md`, text };
}

function newStrategy(site: Site, old: Strategy, fate: Fate, suffix: string, from: Day, by: Day): FileChange {
  const { title, description, order, level, units, rationale, scale, resources, team } = old.fields;
  const lead = leadOn(site, old, from)?.who;
  const goals = old.goals.map(({ id }) => `${id}-${suffix}`);
  const common: NewFields = {
    goals,
    order,
    success: { what: old.fields.success.what, by },
    lead: lead?.kind === 'person' ? lead.id : (lead?.words ?? ''),
    status: 'active',
    from,
  };
  if (fate.kind === 'replace') {
    const words = fate.by.replaceAll('-', ' ');
    const fields = { ...common, title: words.charAt(0).toUpperCase() + words.slice(1), replaces: [old.id] };
    return {
      kind: 'create',
      path: `strategies/${fate.by}.md`,
      text: newFile('strategy', fields, { hints: ['description'], remarks: [afterPlan.checkStrategy] }),
    };
  }
  const kept = { title, description, level, units, rationale, scale, resources, team, continues: old.id };
  const text = newFile('strategy', { ...common, ...kept }, { hints: ['years'], remarks: [afterPlan.checkStrategy] });
  return { kind: 'create', path: `strategies/${old.id}-${suffix}.md`, text };
}

function endStrategy(workspace: Workspace, strategy: Strategy, fate: Fate, on: Day, title: string): FileChange {
  const entry = workspace.entries.get('strategy', strategy.id);
  if (!entry) throw new CannotMake(`There is no strategy "${strategy.id}".`);
  const editor = editFields(workspace.textOf(entry), 'strategy');
  editor.set(['status'], 'ended');
  editor.set(['until'], on);
  editor.set(['reason'], afterPlan.reasons[fate.kind](title));
  return { kind: 'edit', root: rootOf(entry), path: entry.source.path, text: editor.text() };
}

function endPlan(workspace: Workspace, old: Plan, on: Day): FileChange {
  const entry = workspace.entries.get('plan', old.id);
  if (!entry) throw new CannotMake(`There is no plan "${old.id}".`);
  const editor = editFields(workspace.textOf(entry), 'plan');
  editor.set(['status'], 'ended');
  editor.set(['ended'], { on });
  return { kind: 'edit', root: rootOf(entry), path: entry.source.path, text: editor.text() };
}

/** A check-in of the old series that answers its open steps; none where nothing is open. */
function wrapUp(
  series: Series,
  steps: readonly Step[],
  answers: Answers,
  { on, today, title }: { readonly on: Day; readonly today: Day; readonly title: string },
): FileChange[] {
  if (steps.length === 0) return [];
  const fates = stepFates(answers);
  const followUps = steps.map(({ address, due }): FieldValue => {
    if (fates.get(address) === 'drop') return { step: address, dropped: { why: afterPlan.dropped } };
    const later = addDays(on, 28);
    return { step: address, carried: { due: due !== null && due > later ? due : later, why: afterPlan.carried(title) } };
  });
  const fields = { series: series.id, date: on, kind: 'check-in', status: on <= today ? 'held' : 'preparing', followUps };
  const name = `${on}-end-of-plan${series.plan.series.length > 1 ? `-${series.id.replaceAll('/', '-')}` : ''}`;
  return [{ kind: 'create', path: `routines/${name}/routine.md`, text: newFile('routine', fields) }];
}
