/** Parts of every page or table, and whole pages, which golden districts or the guide of the demonstration show. */
const left = new Set([
  'BoardReport',
  'ChartDrawing',
  'CalendarLinks',
  'Coded',
  'DebriefChanges',
  'ExcerptLines',
  'FieldTable',
  'FollowLink',
  'FilterSelects',
  'GuideFile',
  'GuideFiles',
  'GuideFrame',
  'GuideHome',
  'GuideRule',
  'GuideRules',
  'GuideTopic',
  'IndicatorLists',
  'IndicatorProfile',
  'MadeFrom',
  'MeterSprite',
  'PageMeta',
  'TableHead',
  'PlanProfile',
  'RoutineAgenda',
  'RoutineBriefing',
  'RoutineDebrief',
  'RoutineNotes',
  'RoutinePacket',
  'RoutinePreparation',
  'RoutineParticipants',
  'RoutineRaters',
  'RoutineRatings',
  'RoutineTeamPage',
  'SeriesProfile',
]);

/** The components that have examples: every one of `src/components/` but those. */
export const components = Object.keys(import.meta.glob('../../src/components/*.astro'))
  .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.astro'.length))
  .filter((name) => !left.has(name));

/** `LeagueTable` → `league-table`. */
export function idOf(component: string): string {
  return component.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
}
