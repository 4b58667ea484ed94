import { issueAt, resolveId, type Entries, type Entry, type FieldPath } from '../entry.ts';
import type { HeldGap } from '../facts.ts';
import type { Issue } from '../issue.ts';
import { routineOf } from './ratings.ts';

/** Gaps are to-dos until a routine is held, and errors from then on; each kind of routine holds what belongs to it. */
export function routinesAreComplete(entries: Entries): Issue[] {
  return [
    ...entries
      .of('routine')
      .flatMap((routine) => [...needsReason(routine), ...fitsKind(routine), ...heldGaps(routine), ...hasNotes(routine)]),
    ...entries.of('rating').flatMap((rating) => {
      const routine = entries.get('routine', routineOf(rating));
      return routine?.fields.status === 'held' ? ratingGaps(entries, rating) : [];
    }),
  ];
}

function needsReason(routine: Entry<'routine'>): Issue[] {
  const { status, reason } = routine.fields;
  const needed = status === 'cancelled' || status === 'postponed';
  return needed && reason === undefined ? [issueAt(routine, ['status'], 'needs-reason', { status })] : [];
}

/** A memo has no agenda or attendance; a check-in has follow-ups, and at most the steps that replace others. */
function fitsKind(routine: Entry<'routine'>): Issue[] {
  const { kind } = routine.fields;
  const foreign = { stocktake: [], memo: ['objectives', 'people'], 'check-in': ['objectives', 'decisions'] }[kind];
  return foreign
    .filter((field) => field in routine.fields)
    .map((field) => issueAt(routine, [field], 'not-for-kind', { field, kind }, 'key'));
}

function heldGaps(routine: Entry<'routine'>): Issue[] {
  const { fields } = routine;
  if (fields.status !== 'held') return [];
  const gap = (path: FieldPath, missing: HeldGap, of: string): Issue => issueAt(routine, path, 'held-gap', { gap: missing, of });
  return [
    ...(fields.kind === 'stocktake' && !fields.people?.length ? [gap(['status'], 'people', '')] : []),
    ...(fields.kind === 'stocktake' && fields.people?.length && fields.people.every((one) => !one.came)
      ? [gap(['people'], 'attendance', '')]
      : []),
    ...(fields.kind === 'stocktake' && !fields.objectives?.length ? [gap(['status'], 'objectives', '')] : []),
    ...(fields.objectives ?? []).flatMap((objective, index) =>
      objective.minutes === undefined ? [gap(['objectives', index], 'minutes', objective.text)] : [],
    ),
    ...(fields.nextSteps ?? []).flatMap((step, index) => [
      ...(step.owner === undefined ? [gap(['nextSteps', index], 'owner', step.id)] : []),
      ...(step.due === undefined ? [gap(['nextSteps', index], 'due', step.id)] : []),
    ]),
  ];
}

function hasNotes(routine: Entry<'routine'>): Issue[] {
  const { status, kind } = routine.fields;
  const silent = status === 'held' && kind !== 'check-in' && routine.body.text === '';
  return silent ? [{ rule: 'no-text', file: routine.source.file, ...routine.source.end, facts: { kind: 'routine' } }] : [];
}

function ratingGaps(entries: Entries, rating: Entry<'rating'>): Issue[] {
  const { ratings, overall, notRated } = rating.fields;
  const { end } = rating.source;
  const gap = (missing: HeldGap, of: string, at = end): Issue => ({
    rule: 'held-gap',
    file: rating.source.file,
    ...at,
    facts: { gap: missing, of },
  });
  if (notRated !== undefined) return [];
  if (ratings === undefined && overall === undefined) return [gap('levels', '')];
  const id = resolveId(entries, 'rubric', rating.fields.rubric, rating.folder);
  const elements = ((id === undefined ? undefined : entries.get('rubric', id))?.fields.elements ?? []).map((element) => element.id);
  const rated = Object.keys(ratings ?? {});
  // An element that the rubric does not have is most likely the missing one, misspelt.
  const missing = rated.every((name) => elements.includes(name)) ? elements.filter((name) => !rated.includes(name)) : [];
  return [
    ...missing.map((name) => gap('element', name, rating.source.locate(['ratings'], 'key'))),
    ...(overall === undefined ? [gap('overall', '')] : []),
    ...(rating.body.text === '' ? [gap('rationale', '')] : []),
  ];
}
