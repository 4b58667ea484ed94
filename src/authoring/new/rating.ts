import { levelsOf } from '../../domain/judgement.ts';
import { nearest } from '../../words/nearest.ts';
import type { Rating, Routine, Rubric, Site, Strategy } from '../../domain/site.ts';
import { compare } from '../../domain/issue.ts';
import { counts, isRated } from '../../domain/views/movement.ts';
import { questions as ask, nextThings } from '../../words/en/terminal/new.ts';
import { or } from '../../words/en/lists.ts';
import { longDay } from '../../words/en/days.ts';
import type { NewFile, Workspace } from '../file-change.ts';
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
    const routine = named(site, 'routines', answers['routine'] ?? '');
    const strategy = named(site, 'strategies', id);
    const rubric = answers['rubric'] === undefined ? rubricFor(site, [strategy]) : named(site, 'rubrics', answers['rubric']);
    const change = ratingFile(routine.id, routine.fields.date, strategy, rubric);
    return { changes: [change], next: [nextThings.rating(`content/${change.path}`)] };
  },
};

/** The thing that an answer names, or what is wrong with it. */
function named<Shelf extends 'routines' | 'strategies' | 'rubrics'>(
  site: Workspace['site'],
  shelf: Shelf,
  id: string,
): { routines: Routine; strategies: Strategy; rubrics: Rubric }[Shelf] {
  const one = site?.[shelf].get(id);
  if (one) return one as { routines: Routine; strategies: Strategy; rubrics: Rubric }[Shelf];
  const known = site?.[shelf].all.map((thing) => thing.id) ?? [];
  const near = nearest(id, known);
  throw new CannotMake(`There is no file "${id}" in ${shelf}/.${near === undefined ? '' : ` Did you mean "${near}"?`}`);
}

/** The rubric that these strategies were rated with last; else the guides' framework, or the first with elements. */
export function rubricFor(site: Site | null, strategies: readonly Strategy[]): Rubric {
  const last = strategies
    .flatMap(({ ratings }) => ratings.slice(-1))
    .toSorted((one, other) => compare(one.routine.fields.date, other.routine.fields.date))
    .at(-1);
  const rubrics = site?.rubrics.all ?? [];
  const rubric = last?.rubric ?? site?.rubrics.get('assessment-framework') ?? rubrics.find(({ id }) => id !== 'stages');
  if (!rubric) throw new CannotMake('There is no rubric to rate with. Make one: npx stocktake new rubric assessment-framework');
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
