import type { Rubric, Site, Strategy } from '../../domain/site.ts';
import {
  leadToday,
  type RatingField,
  type RatingRow,
  type RatingSheet,
  type StepField,
  type StepRow,
  type StrategyField,
} from '../../domain/views/sheets.ts';
import { nameOf } from './people.ts';

/** Heads of the columns of tables that people fill in a spreadsheet; an import knows them again. */
export const sheetHeads = {
  strategies: {
    id: 'Id',
    title: 'Strategy',
    description: 'Description',
    goals: 'Goals',
    order: 'Order',
    level: 'Level',
    units: 'Schools',
    rationale: 'Why we believe in it',
    scale: 'Scale',
    resources: 'Resources',
    'success.what': 'What success looks like',
    'success.by': 'Success by',
    lead: 'Lead',
    team: 'Team',
    feedbackLoops: 'Feedback loops',
    impact: 'Estimated impact',
    status: 'Status',
    from: 'From',
    until: 'Until',
    reason: 'Why it was paused or ended',
  } satisfies Record<StrategyField, string>,
  steps: {
    routine: 'Routine',
    id: 'Id',
    text: 'Next step',
    owner: 'Owner',
    due: 'Due',
    strategy: 'Strategy',
    goal: 'Goal',
    doneWhen: 'Done when',
    state: 'State',
    ownerNow: 'Owner now',
    dueNow: 'Due now',
  } satisfies Record<StepField, string>,
  ratings: {
    id: 'Strategy id',
    strategy: 'Strategy',
    in: 'School',
    overall: 'Overall',
    notRated: 'Not rated because',
    rationale: 'Rationale',
    evidence: 'What shows it',
    ratedBy: 'Rated by',
    asOf: 'As of',
  },
};

/** The head of a column of a table of ratings. An element has its title, short where no other column is called so. */
export function ratingHead({ elements }: Pick<RatingSheet, 'elements'>, field: RatingField): string {
  if (isFixed(field)) return sheetHeads.ratings[field];
  const element = elements.find(({ id }) => field === `ratings.${id}`);
  const others = elements.filter((other) => other !== element).flatMap(({ title, short }) => [title, short ?? title]);
  const taken = new Set([...Object.values(sheetHeads.ratings), ...others].map((head) => head.toLowerCase()));
  return [element?.short, element?.title].find((head) => head !== undefined && !taken.has(head.toLowerCase())) ?? field;
}

function isFixed(field: string): field is keyof typeof sheetHeads.ratings {
  return Object.hasOwn(sheetHeads.ratings, field);
}

/** What a table of strategies says of one in a column. */
export function strategyCell(site: Site, strategy: Strategy, field: StrategyField): string {
  const { fields, goals } = strategy;
  switch (field) {
    case 'id':
      return strategy.id;
    case 'goals':
      return goals.map((goal) => goal.id).join('; ');
    case 'units':
      return (fields.units ?? []).join('; ');
    case 'lead':
      return nameOf(site, leadToday(site, strategy));
    case 'team':
      return (fields.team ?? []).map((who) => nameOf(site, who)).join('; ');
    case 'feedbackLoops':
      return (fields.feedbackLoops ?? []).join('\n');
    case 'success.what':
      return fields.success.what;
    case 'success.by':
      return fields.success.by;
    case 'order':
      return fields.order === undefined ? '' : String(fields.order);
    default:
      return fields[field] ?? '';
  }
}

/** What a table of ratings says of one in a column; levels by their labels. */
export function ratingCell(site: Site, { strategy, unit, rating }: RatingRow, field: RatingField): string {
  switch (field) {
    case 'id':
      return strategy.id;
    case 'strategy':
      return strategy.fields.title;
    case 'in':
      return unit?.id ?? '';
    case 'overall':
      return labelOf(rating?.rubric, rating?.fields.overall);
    case 'notRated':
      return rating?.fields.notRated ?? '';
    case 'rationale':
      return rating?.body.text ?? '';
    case 'evidence':
      return (rating?.fields.evidence ?? []).map(({ text }) => text).join('\n');
    case 'ratedBy':
      return nameOf(site, rating?.fields.ratedBy);
    case 'asOf':
      return rating?.fields.asOf ?? '';
    default:
      return labelOf(rating?.rubric, rating?.fields.ratings?.[field.slice('ratings.'.length)]);
  }
}

function labelOf(rubric: Rubric | undefined, level: string | undefined): string {
  return level === undefined ? '' : (rubric?.fields.scale.find(({ id }) => id === level)?.label ?? level);
}

/** What a table of next steps says of one in a column. */
export function stepCell(site: Site, { routine, fields, step }: StepRow, field: StepField): string {
  switch (field) {
    case 'routine':
      return routine.id;
    case 'owner':
      return nameOf(site, fields.owner);
    case 'state':
      return stepStates[step?.state ?? 'proposed'];
    case 'ownerNow':
      return nameOf(site, step?.owner ?? undefined);
    case 'dueNow':
      return step?.due ?? '';
    default:
      return fields[field] ?? '';
  }
}

/** Where a next step of a table stands. */
export const stepStates = { open: 'Open', done: 'Done', dropped: 'Dropped', replaced: 'Replaced', proposed: 'Proposed' };
