import { resolveId, resolveStep, type Entries, type Entry } from '../../domain/entry.ts';
import { compare } from '../../domain/issue.ts';

/** A held routine of the same day that an id would put on another side of this one, where it counts which of the two came first. */
export function sideOf(
  entries: Entries,
  routine: Entry<'routine'>,
  now: string,
): { readonly other: string; readonly side: 'before' | 'after' } | undefined {
  if (routine.fields.status !== 'held') return undefined;
  const other = entries
    .of('routine')
    .filter(({ id, fields }) => id !== routine.id && fields.status === 'held' && fields.date === routine.fields.date)
    .find((one) => compare(routine.id, one.id) !== compare(now, one.id) && belongTogether(entries, routine, one));
  return other && { other: other.id, side: compare(routine.id, other.id) < 0 ? 'before' : 'after' };
}

/** Whether two routines are of one series, or one answers steps of the other. */
function belongTogether(entries: Entries, one: Entry<'routine'>, other: Entry<'routine'>): boolean {
  const seriesOf = ({ fields, folder }: Entry<'routine'>) => resolveId(entries, 'series', fields.series, folder);
  const answers = ({ fields, folder }: Entry<'routine'>, promised: string): boolean =>
    (fields.followUps ?? []).some(({ step }) => resolveStep(entries, step, folder).startsWith(`${promised}#`));
  return seriesOf(one) === seriesOf(other) || answers(one, other.id) || answers(other, one.id);
}
