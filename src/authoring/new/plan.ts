import { addDays, daysOfSchoolYear } from '../../domain/calendar.ts';
import type { Plan } from '../../domain/site.ts';
import type { Day } from '../../schemas/day.ts';
import { didYouMean } from '../../words/en/lists.ts';
import { questions as ask, nextThings } from '../../words/en/terminal/new.ts';
import type { Workspace } from '../file-change.ts';
import { CannotMake, choicesOf, listOf, numberOf, onlyOf, type Answers, type Form } from './form.ts';
import { newFile } from '../new-file.ts';
import { makeNextPlan, questionsAfter, yearsAfter } from './next-plan.ts';
import { yearOf, yearsFrom } from './years.ts';

export const planForm: Form = {
  does: 'an improvement plan; with --after, one that takes up another',
  needsSite: false,
  titled: 'title',
  questions: (workspace, today, answers) => {
    const old = planBefore(workspace, answers);
    const years = old ? yearsAfter(old) : yearsFrom(yearOf(workspace, today), 3);
    const hasUnits = workspace.entries.ids('unit').length > 0 && !old;
    return [
      { name: 'title', asks: ask.planTitle, needed: true },
      { name: 'years', asks: ask.years, needed: true, usual: years.join(', ') },
      ...(hasUnits ? [{ name: 'units', asks: ask.planUnits, needed: false, several: true, among: choicesOf(workspace, 'unit') }] : []),
      ...['status', 'after', 'on', 'continue', 'end', 'replace', 'carry', 'drop'].map((name) => ({ name, asks: '', needed: false })),
      ...(old && workspace.site ? questionsAfter(workspace.site, old, answers) : []),
    ];
  },
  make: (workspace, id, answers, today) => {
    const old = planBefore(workspace, answers);
    if (old && workspace.site) return makeNextPlan(workspace, workspace.site, old, id, answers, today);
    const { title, status = 'draft' } = answers;
    const fields = { title, units: listOf(answers['units']), years: listOf(answers['years']), status };
    const text = newFile('plan', fields, { hints: ['adopted', 'vision'] });
    return { changes: [{ kind: 'create', path: `plans/${id}.md`, text }], next: [nextThings.plan(id)] };
  },
};

/** The plan that another takes up, where an answer names one. */
function planBefore({ site, entries }: Workspace, { after }: Answers): Plan | undefined {
  if (after === undefined) return undefined;
  if (!site) throw new CannotMake('The content has errors. Mend what "stocktake check" says first.');
  const plan = site.plans.get(after);
  if (!plan) throw new CannotMake(`There is no plan "${after}".${didYouMean(after, entries.ids('plan'), 'There are')}`);
  return plan;
}

export const goalForm: Form = {
  does: 'a goal of a plan',
  needsSite: false,
  titled: 'title',
  questions: (workspace) => [
    { name: 'title', asks: ask.goalTitle, needed: true },
    { name: 'plan', asks: ask.planOf, needed: true, usual: onlyOf(workspace, 'plan'), among: choicesOf(workspace, 'plan') },
    { name: 'success', asks: ask.goalSuccess, needed: true },
    { name: 'order', asks: '', needed: false },
  ],
  make: (_, id, answers) => {
    const { title, plan, success } = answers;
    const fields = { title, plan, success, order: numberOf(answers['order']) };
    const text = newFile('goal', fields, { hints: ['short', 'measures', 'lead'] });
    return { changes: [{ kind: 'create', path: `goals/${id}.md`, text }], next: [nextThings.goal(id)] };
  },
};

const strategyHints = ['description', 'level', 'units', 'rationale', 'scale', 'resources', 'team', 'deliveryChain', 'risks', 'feedbackLoops', 'metrics', 'impact', 'years']; // prettier-ignore

export const strategyForm: Form = {
  does: 'a strategy: what is done to reach goals',
  needsSite: false,
  titled: 'title',
  questions: (workspace, today) => [
    { name: 'title', asks: ask.strategyTitle, needed: true },
    { name: 'goals', asks: ask.goals, needed: true, several: true, usual: onlyOf(workspace, 'goal'), among: choicesOf(workspace, 'goal') },
    { name: 'lead', asks: ask.lead, needed: true, ...peopleToChoose(workspace) },
    { name: 'success', asks: ask.success, needed: true },
    { name: 'by', asks: ask.by, needed: true, usual: endOfYear(workspace, today) },
    { name: 'from', asks: '', needed: false, usual: today },
  ],
  make: (_, id, answers) => {
    const { title, lead, from } = answers;
    const fields = {
      title,
      goals: listOf(answers['goals']),
      lead,
      success: answers['success'] === undefined ? undefined : { what: answers['success'], by: answers['by'] },
      status: 'active',
      from,
    };
    const text = newFile('strategy', fields, { hints: strategyHints });
    return { changes: [{ kind: 'create', path: `strategies/${id}.md`, text }], next: [nextThings.strategy] };
  },
};

/** The people to choose among; anything may be written where there is no people.yaml. */
export function peopleToChoose(workspace: Workspace): { among?: { value: string; label: string }[] } {
  const people = workspace.entries.get('people', 'people');
  if (!people) return {};
  return {
    among: Object.entries(people.fields).map(([id, { name, position }]) => ({
      value: id,
      label: position ? `${name}, ${position}` : name,
    })),
  };
}

/** The middle of June in the school year of a day, before most schools close. */
function endOfYear(workspace: Workspace, day: Day): Day {
  const { last } = daysOfSchoolYear(yearOf(workspace, day), workspace.entries.get('site', 'site')?.fields.schoolYearStarts ?? '07-01');
  return `${addDays(last, -45).slice(0, 4)}-06-15`;
}
