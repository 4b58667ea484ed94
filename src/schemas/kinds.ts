import type { z } from 'zod';
import { boardReportSchema, type BoardReportFields } from './board-report.ts';
import { briefingSchema, type BriefingFields } from './briefing.ts';
import { debriefSchema, type DebriefFields } from './debrief.ts';
import { goalSchema, type GoalFields } from './goal.ts';
import { indicatorSchema, type IndicatorFields } from './indicator.ts';
import type { KindName, PrivateKindName } from './kind-name.ts';
import { pageSchema, type PageFields } from './page.ts';
import { peopleSchema, type PeopleFields } from './people.ts';
import { planSchema, type PlanFields } from './plan.ts';
import { raterSchema, type RaterFields } from './rater.ts';
import { ratingSchema, type RatingFields } from './rating.ts';
import { recordSchema, type RecordFields } from './record.ts';
import { referencePaths, type ReferencePath } from './reference.ts';
import { routineSchema, type RoutineFields } from './routine.ts';
import { rubricSchema, type RubricFields } from './rubric.ts';
import { seriesSchema, type SeriesFields } from './series.ts';
import { siteSchema, type SiteFields } from './site.ts';
import { strategySchema, type StrategyFields } from './strategy.ts';
import { unitSchema, type UnitFields } from './unit.ts';

/** What the header of each kind of file holds. */
export interface Fields extends Record<KindName, unknown> {
  site: SiteFields;
  people: PeopleFields;
  rubric: RubricFields;
  unit: UnitFields;
  plan: PlanFields;
  goal: GoalFields;
  strategy: StrategyFields;
  indicator: IndicatorFields;
  series: SeriesFields;
  routine: RoutineFields;
  rating: RatingFields;
  record: RecordFields;
  'board-report': BoardReportFields;
  page: PageFields;
  briefing: BriefingFields;
  debrief: DebriefFields;
  rater: RaterFields;
}

export type { KindName, PrivateKindName };

/** A kind of file: where it stands, how it is written, and its schema. */
export interface Kind {
  readonly schema: z.ZodType;
  /** The folder under the content root; a file of its own has none. */
  readonly folder: string | null;
  /** `header`: Markdown under a YAML header; `mdx`: the same, with our own elements in it; `yaml`: YAML alone. */
  readonly form: 'header' | 'mdx' | 'yaml';
}

/** Every kind of file, in the order in which people meet them. The one list: reader, collections, checks and guides go by it. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  site: { schema: siteSchema, folder: null, form: 'yaml' },
  people: { schema: peopleSchema, folder: null, form: 'yaml' },
  rubric: { schema: rubricSchema, folder: 'rubrics', form: 'yaml' },
  unit: { schema: unitSchema, folder: 'units', form: 'header' },
  plan: { schema: planSchema, folder: 'plans', form: 'header' },
  goal: { schema: goalSchema, folder: 'goals', form: 'header' },
  strategy: { schema: strategySchema, folder: 'strategies', form: 'header' },
  indicator: { schema: indicatorSchema, folder: 'indicators', form: 'header' },
  series: { schema: seriesSchema, folder: 'series', form: 'header' },
  routine: { schema: routineSchema, folder: 'routines', form: 'header' },
  rating: { schema: ratingSchema, folder: 'routines', form: 'header' },
  record: { schema: recordSchema, folder: 'routines', form: 'yaml' },
  'board-report': { schema: boardReportSchema, folder: 'routines', form: 'header' },
  page: { schema: pageSchema, folder: 'pages', form: 'mdx' },
  briefing: { schema: briefingSchema, folder: 'routines', form: 'header' },
  debrief: { schema: debriefSchema, folder: 'routines', form: 'header' },
  rater: { schema: raterSchema, folder: 'routines', form: 'header' },
};

const privateKinds: ReadonlySet<KindName> = new Set<PrivateKindName>(['briefing', 'debrief', 'rater']);

/** Whether files of a kind may only stand in `private/`. */
export function isPrivateKind(kind: KindName): kind is PrivateKindName {
  return privateKinds.has(kind);
}

export const kindNames = Object.keys(kinds) as KindName[];

const references = new Map<KindName, readonly ReferencePath[]>();

/** Where the files of a kind hold references; found once. */
export function referencesOf(kind: KindName): readonly ReferencePath[] {
  const paths = references.get(kind) ?? referencePaths(kinds[kind].schema);
  references.set(kind, paths);
  return paths;
}
