import type { Workspace } from '../authoring/file-change.ts';
import { levelIn, levelNames } from '../authoring/level-cells.ts';
import { buildSite } from '../domain/build-site.ts';
import { errorsIn, type Issue } from '../domain/issue.ts';
import type { ChangedAt } from '../domain/last-changed.ts';
import type { Plan, Routine, Rubric, Site } from '../domain/site.ts';
import { isOver } from '../domain/views/life.ts';
import { rubricInUse } from '../domain/views/rubric-in-use.ts';
import { circumstancesOf } from '../reader/check-content.ts';
import type { Settings } from '../settings.ts';
import { mendFirst } from '../words/en/terminal/changing.ts';
import { didYouMean } from '../words/en/lists.ts';
import { WrongUse } from './arguments.ts';
import { openWorkspace } from './workspace.ts';

/** Content whose facts are known, and what was found about it. */
export interface OpenSite {
  readonly workspace: Workspace;
  readonly site: Site;
  readonly issues: readonly Issue[];
  /** Whether private files were read, so that what is new belongs to the team alone. */
  readonly internal: boolean;
}

interface Opening {
  /** When files last changed; without it, the facts do not say. */
  readonly changed?: ChangedAt;
  /** Mistakes that the command is there to mend. */
  readonly mends?: (mistake: Issue) => boolean;
}

/**
 * The content of a district for a command that goes by its facts; `null`, after naming the mistakes, while it has some. Gaps of a
 * held routine are none here: a command may be there to fill them.
 */
export function openSite(settings: Settings, { changed, mends = () => false }: Opening = {}): OpenSite | null {
  const { report, ...workspace } = openWorkspace(settings);
  const errors = errorsIn(report.issues);
  const mendable = errors.every((error) => error.rule === 'held-gap' || mends(error));
  const fields = report.entries.get('site', 'site')?.fields;
  const known = changed === undefined ? report.site : null;
  const site = known ?? (mendable ? buildSite(report.entries, circumstancesOf(settings, fields, changed)) : null);
  if (site) return { workspace, site, issues: report.issues, internal: settings.privateFolder !== null };
  console.error(mendFirst(errors.length));
  return null;
}

/** The routine that somebody named. */
export function routineNamed(site: Site, id: string): Routine {
  const routine = site.routines.get(id);
  if (routine) return routine;
  throw new WrongUse(`There is no routine "${id}".${didYouMean(id, ids(site.routines.all), 'There are')}`);
}

/** The plan that somebody named. */
export function planNamed(site: Site, id: string): Plan {
  const plan = site.plans.get(id);
  if (plan) return plan;
  throw new WrongUse(`There is no plan "${id}".${didYouMean(id, ids(site.plans.all), 'There are')}`);
}

/** The plan that somebody named, or the only one that is not over. */
export function planMeant(site: Site, id: string | undefined): Plan {
  if (id !== undefined) return planNamed(site, id);
  const [plan, ...others] = site.plans.all.filter((one) => !isOver(one));
  if (plan && others.length === 0) return plan;
  throw new WrongUse(`Say which plan with --plan.${didYouMean('', ids(site.plans.all), 'There are')}`);
}

/** The rubric that somebody named, or the one by which the routine is rated. The levels that they stated must be of it. */
export function rubricMeant(site: Site, routine: Routine, id: string | undefined, stated: ReadonlyMap<string, string> = new Map()): Rubric {
  const rubric = id === undefined ? rubricInUse(site, routine.series.plan, routine.ratings) : (site.rubrics.get(id) ?? null);
  const known = ids(site.rubrics.all);
  if (!rubric)
    throw new WrongUse(
      id === undefined
        ? `Say which rubric with --rubric.${didYouMean('', known, 'There are')}`
        : `There is no rubric "${id}".${didYouMean(id, known, 'There are')}`,
    );
  for (const level of stated.values())
    if (!levelIn(rubric, level, new Map()))
      throw new WrongUse(`The rubric "${rubric.id}" has no level "${level}".${didYouMean(level, levelNames(rubric), 'It has')}`);
  return rubric;
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
