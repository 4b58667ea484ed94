import { levelsOf } from '../../domain/judgement.ts';
import type { Plan, Rating, Rubric, Shelf, Site, Strategy } from '../../domain/site.ts';
import { counts, isRated } from '../../domain/views/movement.ts';
import { rubricInUse } from '../../domain/views/rubric-in-use.ts';
import { questions as ask, nextThings } from '../../words/en/terminal/new.ts';
import { didYouMean, or } from '../../words/en/lists.ts';
import { longDay } from '../../words/en/days.ts';
import type { NewFile } from '../file-change.ts';
import { CannotMake, choicesOf, type Form } from './form.ts';
import { newFile } from '../new-file.ts';

export const ratingForm: Form = {
  does: 'a rating of a strategy for a routine, with its levels still open',
  needsSite: true,
  titled: null,
  questions: (workspace) => [
    { name: 'routine', asks: ask.routineOf, needed: true, among: choicesOf(workspace, 'routine') },
    { name: 'rubric', asks: '', needed: false },
  ],
  make: ({ site }, id, answers) => {
    if (!site) throw new CannotMake('The content has errors. Mend what "npx stocktake check" says first.');
    const routine = named(site.routines, 'routine', answers['routine'] ?? '');
    const strategy = named(site.strategies, 'strategy', id);
    const chosen = answers['rubric'];
    const rubric = chosen === undefined ? rubricFor(site, routine.series.plan, routine.ratings) : named(site.rubrics, 'rubric', chosen);
    const change = ratingFile(routine.id, routine.fields.date, strategy, rubric);
    return { changes: [change], next: [nextThings.rating(change.path)] };
  },
};

/** The thing that an answer names, or what is wrong with it. */
function named<Thing extends { readonly id: string }>(shelf: Shelf<Thing>, kind: string, id: string): Thing {
  const one = shelf.get(id);
  if (one) return one;
  const known = shelf.all.map((thing) => thing.id);
  throw new CannotMake(`There is no ${kind} "${id}".${didYouMean(id, known, 'There are')}`);
}

/** The rubric in use, or else the guides' own. */
export function rubricFor(site: Site, plan: Plan, given: readonly Rating[] = []): Rubric {
  const rubric = rubricInUse(site, plan, given) ?? site.rubrics.get('assessment-framework');
  if (!rubric) throw new CannotMake('It is not certain with which rubric to rate. Make one: npx stocktake new rubric assessment-framework');
  return rubric;
}

/** A rating whose levels are open; the last one stands beside as a remark, so that nobody inherits a colour by accident. */
export function ratingFile(routine: string, day: string, strategy: Strategy, rubric: Rubric): NewFile {
  const levels = or(levelsOf(rubric).map(({ id }) => id));
  const elements = rubric.fields.elements.map(({ id }) => id);
  const remarks = [
    ...lastRated(strategy, day),
    `Write a level for each: ${levels}. Then take the "# " away.`,
    ...(elements.length === 0 ? [] : [`ratings: { ${elements.map((element) => `${element}: ?`).join(', ')} }`]),
    'overall: ?',
    'Below the second line of hyphens, write the reason in two to four sentences.',
  ];
  const text = newFile('rating', { strategy: strategy.id, rubric: rubric.id }, { hints: ['ratedBy', 'evidence'], remarks });
  return { kind: 'create', path: `routines/${routine}/ratings/${strategy.id.replaceAll('/', '-')}.md`, text };
}

function lastRated(strategy: Strategy, day: string): string[] {
  const last = strategy.ratings.findLast((rating) => counts(rating) && rating.unit === null && rating.routine.fields.date < day);
  return last ? [`Rated on ${longDay(last.routine.fields.date)}: ${levelsIn(last)}`] : ['Not rated before.'];
}

function levelsIn(rating: Rating): string {
  if (!isRated(rating)) return rating.judgement.kind === 'not-rated' ? `not rated (${rating.judgement.reason})` : 'open';
  const { overall, elements } = rating.judgement;
  const parts = elements.flatMap(({ element, level }) => (level ? [`${element.id} ${level.id}`] : []));
  return [`overall ${overall.id}`, ...parts].join(', ');
}
