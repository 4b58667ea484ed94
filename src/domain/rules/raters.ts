import { issueAt, resolveId, type Entries, type Entry } from '../entry.ts';
import type { Issue } from '../issue.ts';

/** What single people rated speaks their rubric's language, too. */
export function ratersFitTheirRubric(entries: Entries): Issue[] {
  return entries.of('rater').flatMap((rater) => {
    const id = resolveId(entries, 'rubric', rater.fields.rubric, rater.folder);
    const rubric = id === undefined ? undefined : entries.get('rubric', id);
    return rubric ? rater.fields.ratings.flatMap((_, index) => unknownIn(rater, rubric, index)) : [];
  });
}

function unknownIn(rater: Entry<'rater'>, { id: rubric, fields }: Entry<'rubric'>, index: number): Issue[] {
  const { ratings = {}, overall } = rater.fields.ratings[index] ?? {};
  const elements = fields.elements.map((one) => one.id);
  const levels = fields.scale.map((one) => one.id);
  const at = ['ratings', index];
  const level = (name: string, path: (string | number)[]): Issue[] =>
    levels.includes(name) ? [] : [issueAt(rater, path, 'unknown-level', { level: name, rubric, known: levels })];
  return [
    ...Object.entries(ratings).flatMap(([name, chosen]) => [
      ...(elements.includes(name)
        ? []
        : [issueAt(rater, [...at, 'ratings', name], 'unknown-element', { element: name, rubric, known: elements }, 'key')]),
      ...level(chosen, [...at, 'ratings', name]),
    ]),
    ...(overall === undefined ? [] : level(overall, [...at, 'overall'])),
  ];
}
