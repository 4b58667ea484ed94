import { addDays } from '../../domain/calendar.ts';
import type { Handover } from '../../domain/handover.ts';
import { compare } from '../../domain/issue.ts';
import { flawOfName } from '../../domain/rules/names.ts';
import type { Routine, Series, Site } from '../../domain/site.ts';
import type { Step } from '../../domain/views/ledger.ts';
import type { Day } from '../../schemas/day.ts';
import { folderOf, nameOf, pathOf } from '../entries.ts';
import type { FileChange, RootName, Workspace } from '../file-change.ts';
import { newFile } from '../new-file.ts';

/** A check-in that says of each next step who has it now. */
export interface CheckIn {
  readonly change: Extract<FileChange, { readonly kind: 'create' }>;
  /** The file as its author knows it. */
  readonly file: string;
  readonly day: Day;
  readonly status: 'held' | 'planned';
}

/** One check-in for each series with next steps to pass on, since a step is written once and later routines say what became of it. */
export function checkIns(workspace: Workspace, site: Site, steps: readonly Step[], handover: Handover): CheckIn[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = `${step.routine.series.id} ${step.routine.internal}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  const taken = new Set(site.routines.all.flatMap(({ id, fields }) => [id, ...(fields.aliases ?? [])]));
  return [...groups.values()].flatMap((group) => checkInFor(workspace, site, group, handover, taken));
}

function checkInFor({ exists }: Workspace, site: Site, steps: readonly Step[], handover: Handover, taken: Set<string>): CheckIn[] {
  const [first] = steps;
  if (!first) return [];
  const { series, internal, source } = first.routine;
  const root: RootName = internal ? 'private' : 'content';
  const isFree = (id: string): boolean => !taken.has(id) && !exists(folderOf(pathOf('routine', id)), root);
  const { id, day } = nextRoutine(folderOf(series.id), handover.day, steps.flatMap(routinesBefore), isFree);
  taken.add(id);
  const status = day > site.today ? 'planned' : 'held';
  const text = checkInText(series, day, status, steps, handover);
  const path = pathOf('routine', id);
  const file = source.file.slice(0, -source.path.length) + path;
  return [{ change: { kind: 'create', root, path, text }, file, day, status }];
}

/** The routines that must come before one that gives a step to somebody: where it was promised, and where it was given to somebody before. */
function routinesBefore({ routine, answers }: Step): Routine[] {
  return [routine, ...answers.flatMap((answer) => (answer.followUp.reassigned ? [answer.routine] : []))];
}

/** The id and day of a routine after some others; of routines on one day the order of their ids counts. */
function nextRoutine(
  folder: string,
  wished: Day,
  before: readonly Routine[],
  isFree: (id: string) => boolean,
): { readonly id: string; readonly day: Day } {
  const day = [wished, ...before.map(({ fields }) => fields.date)].sort().at(-1) ?? wished;
  const sameDay = before.filter(({ fields }) => fields.date === day).map(({ id }) => id);
  const last = sameDay.sort(compare).at(-1) ?? '';
  const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const name = [`${day}-handover`, `${nameOf(last)}-handover`].find((one) => inFolder(one) > last && flawOfName(one) === undefined);
  const [id, on] = name === undefined ? [inFolder(`${addDays(day, 1)}-handover`), addDays(day, 1)] : [inFolder(name), day];
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (isFree(numbered)) return { id: numbered, day: on };
  }
}

function checkInText(series: Series, date: Day, status: CheckIn['status'], steps: readonly Step[], { successor, why }: Handover): string {
  const folder = folderOf(series.id);
  const followUps = steps.map(({ routine, fields }) => ({
    step: `${folderOf(routine.id) === folder ? nameOf(routine.id) : routine.id}#${fields.id}`,
    reassigned: { owner: successor, why: why ?? undefined },
  }));
  return newFile('routine', { series: nameOf(series.id), date, kind: 'check-in', status, followUps });
}
