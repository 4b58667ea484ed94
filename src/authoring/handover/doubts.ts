import type { Entry } from '../../domain/entry.ts';
import type { Handover, HandoverDoubt } from '../../domain/handover.ts';
import type { Site } from '../../domain/site.ts';
import { isOver } from '../../domain/views/life.ts';
import { isOpen, isToCome, type OpenWork } from '../../domain/views/open-work.ts';
import { allEntries } from '../entries.ts';
import type { Workspace } from '../file-change.ts';
import type { CheckIn } from './check-ins.ts';
import { linesNaming } from './mentions.ts';
import { standsThere } from './pass-on.ts';

/** What a handover cannot decide or change. `textOf` gives each file as it will be. */
export function doubtsAbout(
  { entries }: Workspace,
  site: Site,
  { person, successor, day }: Handover,
  work: readonly OpenWork[],
  made: readonly CheckIn[],
  textOf: (entry: Entry) => string,
): HandoverDoubt[] {
  const [from, to] = [site.people.get(person), site.people.get(successor)];
  const named = from?.successor;
  const name = from?.name ?? person;
  return [
    ...(named !== undefined && named !== successor
      ? [{ doubt: 'other-successor', name: site.people.get(named)?.name ?? named } as const]
      : []),
    ...(to?.from !== undefined && to.from > day ? [{ doubt: 'begins-later', name: to.name, from: to.from } as const] : []),
    ...made.flatMap(({ file, status, day: on }) => (status === 'planned' ? [{ doubt: 'planned', file, day: on } as const] : [])),
    ...[...new Set(work.flatMap((one) => fileWithBoth(one, successor)))].map((file) => ({ doubt: 'twice', file }) as const),
    ...allEntries(entries)
      .filter((entry) => isLiving(site, entry))
      .flatMap((entry): HandoverDoubt[] => {
        const lines = linesNaming(textOf(entry), name);
        return lines.length > 0 ? [{ doubt: 'mentioned', file: entry.source.file, lines }] : [];
      }),
  ];
}

/** The file of a list that names the successor beside the person already. */
function fileWithBoth(work: OpenWork, successor: string): string[] {
  if (work.kind === 'series' && work.part === 'member')
    return work.series.fields.members?.some(({ who }) => who === successor) ? [work.series.source.file] : [];
  if (work.kind === 'routine' && work.part === 'participant' && !standsThere(work, successor))
    return work.routine.fields.people?.some(({ who }) => who === successor) ? [work.routine.source.file] : [];
  return [];
}

/** Whether a file speaks of the present: what is over, and what was held, is history. */
function isLiving({ strategies, goals, series, plans, routines }: Site, { kind, id }: Entry): boolean {
  const over = (plan: { readonly plan: Parameters<typeof isOver>[0] } | undefined): boolean => plan !== undefined && isOver(plan.plan);
  const [strategy, routine, plan] = [strategies.get(id), routines.get(id), plans.get(id)];
  switch (kind) {
    case 'strategy':
      return strategy !== undefined && isOpen(strategy);
    case 'routine':
      return routine !== undefined && isToCome(routine);
    case 'plan':
      return plan !== undefined && !isOver(plan);
    case 'goal':
      return !over(goals.get(id));
    case 'series':
      return !over(series.get(id));
    default:
      return kind === 'site' || kind === 'unit' || kind === 'page';
  }
}
