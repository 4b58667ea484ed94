import type { KindName } from '../../schemas/kinds.ts';
import { issueAt, resolveId, type Entries, type Entry } from '../entry.ts';
import type { Issue } from '../issue.ts';

/** Ratings speak their rubric's language, and each subject is rated once in a routine. */
export function ratingsFitTheirRubric(entries: Entries): Issue[] {
  return [
    ...entries.of('rating').flatMap((rating) => levelsAreKnown(entries, rating)),
    ...subjectsAreRatedOnce(entries),
    ...stagesAreKnown(entries),
  ];
}

function levelsAreKnown(entries: Entries, rating: Entry<'rating'>): Issue[] {
  const { ratings = {}, overall, spread = {}, changedInRoutine } = rating.fields;
  const id = resolveId(entries, 'rubric', rating.fields.rubric, rating.folder);
  const rubric = id === undefined ? undefined : entries.get('rubric', id);
  if (!rubric) return [];
  const elements = rubric.fields.elements.map((element) => element.id);
  const levels = rubric.fields.scale.map((level) => level.id);
  const element = (name: string, path: string[]): Issue[] =>
    elements.includes(name) ? [] : [issueAt(rating, path, 'unknown-element', { element: name, rubric: rubric.id, known: elements }, 'key')];
  const level = (name: string, path: string[], part: 'key' | 'value' = 'value'): Issue[] =>
    levels.includes(name) ? [] : [issueAt(rating, path, 'unknown-level', { level: name, rubric: rubric.id, known: levels }, part)];
  return [
    ...Object.entries(ratings).flatMap(([name, chosen]) => [...element(name, ['ratings', name]), ...level(chosen, ['ratings', name])]),
    ...(overall === undefined ? [] : level(overall, ['overall'])),
    ...(changedInRoutine ? level(changedInRoutine.from, ['changedInRoutine', 'from']) : []),
    ...Object.entries(spread).flatMap(([name, counts]) => [
      ...element(name, ['spread', name]),
      ...Object.keys(counts).flatMap((chosen) => level(chosen, ['spread', name, chosen], 'key')),
    ]),
  ];
}

function subjectsAreRatedOnce(entries: Entries): Issue[] {
  const first = new Map<string, string>();
  return entries.of('rating').flatMap((rating) => {
    const { in: within = '' } = rating.fields;
    const field = (['strategy', 'goal', 'plan', 'unit'] as const).find((name) => rating.fields[name] !== undefined) ?? 'strategy';
    const id = rating.fields[field] ?? '';
    const resolved = (kind: KindName, reference: string): string => resolveId(entries, kind, reference, rating.folder) ?? reference;
    const key = `${routineOf(rating)} ${field} ${resolved(field, id)} ${resolved('unit', within)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, rating.source.file);
    return other === undefined ? [] : [issueAt(rating, [field], 'duplicate-rating', { other })];
  });
}

/** The id of the routine in whose folder ratings stand, those of the team or of one person. */
export function routineOf(rating: Entry<'rating'> | Entry<'rater'>): string {
  return rating.id.slice(0, rating.id.lastIndexOf('/'));
}

/** The ratings of each routine, by its id. */
export function ratingsByRoutine(entries: Entries): ReadonlyMap<string, readonly Entry<'rating'>[]> {
  return Map.groupBy(entries.of('rating'), routineOf);
}

/** A strategy's stages are levels of `rubrics/stages.yaml`. */
function stagesAreKnown(entries: Entries): Issue[] {
  const stages = entries.get('rubric', 'stages');
  if (!stages && entries.has('rubric', 'stages')) return [];
  const staged = entries.of('strategy').filter((strategy) => strategy.fields.stages?.length);
  const facts = { target: 'rubric', id: 'stages', known: entries.ids('rubric') } as const;
  if (!stages) return staged.slice(0, 1).map((strategy) => issueAt(strategy, ['stages'], 'unknown-reference', facts, 'key'));
  const known = stages.fields.scale.map((level) => level.id);
  return staged.flatMap((strategy) =>
    (strategy.fields.stages ?? []).flatMap(({ stage }, index) =>
      known.includes(stage)
        ? []
        : [issueAt(strategy, ['stages', index, 'stage'], 'unknown-level', { level: stage, rubric: 'stages', known })],
    ),
  );
}
