import { ratingTemplate, routineTemplate, templateOf, type TemplateKind } from './authoring/template.ts';
import type { NewFile, Workspace } from './authoring/file-change.ts';
import type { Proposal } from './domain/proposal.ts';
import { newFileLink, type Repository } from './domain/repository.ts';
import type { Routine, Series } from './domain/site.ts';
import { isOver } from './domain/views/life.ts';
import { strategiesToRate } from './domain/views/strategies-to-rate.ts';
import { readSlot, type Slot } from './reader/slot.ts';

/** More series than these are proposed on their own pages alone. */
const fewSeries = 3;

/** A link that begins a file of a kind in GitHub's editor; none without a repository, and none on an internal site, whose facts are not for it. */
export function proposeNew(kind: TemplateKind): Proposal[] {
  return whereOpen(({ site, workspace, repository }) =>
    linked(repository, templateOf(kind, workspace, site.today), (link) => ({ kind, link })),
  );
}

/** The same for the next routine of each series, where they are few. */
export function proposeRoutines(all: readonly Series[]): Proposal[] {
  const series = all.filter(({ plan }) => !isOver(plan));
  return series.length > fewSeries ? [] : series.flatMap(proposeRoutine);
}

/** The same for the next routine of a series, unless its plan is over. */
export function proposeRoutine(series: Series): Proposal[] {
  if (isOver(series.plan)) return [];
  return whereOpen(({ site, repository }) =>
    linked(repository, routineTemplate(site, series), (link) => ({ kind: 'routine', series, link })),
  );
}

/** The same for each rating that a routine in preparation still needs. */
export function proposeRatings(routine: Routine): Proposal[] {
  return whereOpen(({ site, repository }) =>
    strategiesToRate(routine).flatMap((strategy) =>
      linked(repository, ratingTemplate(site, routine, strategy), (link) => ({ kind: 'rating', strategy, link })),
    ),
  );
}

interface Open {
  readonly site: NonNullable<Slot['site']>;
  readonly workspace: Workspace;
  readonly repository: Repository;
}

function whereOpen(make: (open: Open) => Proposal[]): Proposal[] {
  const slot = readSlot();
  if (!slot?.site?.repository || slot.site.internal) return [];
  const { site, report } = slot;
  const workspace: Workspace = {
    entries: report.entries,
    site,
    textOf: () => '',
    rubrics: new Map(),
    exists: () => false,
  };
  return make({ site, workspace, repository: slot.site.repository });
}

function linked(repository: Repository, file: NewFile | null, make: (link: string) => Proposal): Proposal[] {
  return file === null ? [] : [make(newFileLink(repository, `content/${file.path}`, file.text))];
}
