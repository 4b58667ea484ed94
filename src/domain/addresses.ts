import type { KindName } from '../schemas/kinds.ts';
import type { RuleName } from './issue.ts';

/** A path of the site from its root, without the base: `/strategies/reading/`. */
export type Address = string;

const known = new Map<string, string>();

/** An id as it stands in an address; each is encoded once. */
function encoded(id: string): string {
  const made = known.get(id) ?? id.split('/').map(encodeURIComponent).join('/');
  known.set(id, made);
  return made;
}

/** The one place that makes an address. */
export const addresses = {
  home: (): Address => '/',
  strategies: (): Address => '/strategies/',
  strategy: (id: string): Address => `/strategies/${encoded(id)}/`,
  leagueTables: (): Address => '/league-table/',
  leagueTable: (plan: string): Address => `/league-table/${encoded(plan)}/`,
  plans: (): Address => '/plans/',
  plan: (id: string): Address => `/plans/${encoded(id)}/`,
  goals: (): Address => '/goals/',
  goal: (id: string): Address => `/goals/${encoded(id)}/`,
  indicators: (): Address => '/indicators/',
  indicator: (id: string): Address => `/indicators/${encoded(id)}/`,
  indicatorData: (id: string): Address => `/indicators/${encoded(id)}/data.csv`,
  units: (): Address => '/units/',
  unit: (id: string): Address => `/units/${encoded(id)}/`,
  series: (id: string): Address => `/series/${encoded(id)}/`,
  nextSteps: (): Address => '/next-steps/',
  nextStepsOf: (plan: string): Address => `/next-steps/${encoded(plan)}/`,
  schedule: (): Address => '/schedule/',
  scheduleCalendar: (): Address => '/schedule/schedule.ics',
  page: (id: string): Address => `/pages/${encoded(id)}/`,
  routines: (): Address => '/routines/',
  routine: (id: string): Address => `/routines/${encoded(id)}/`,
  agenda: (id: string): Address => `/routines/${encoded(id)}/agenda/`,
  preparation: (id: string): Address => `/routines/${encoded(id)}/preparation/`,
  agendaCalendar: (id: string): Address => `/routines/${encoded(id)}/agenda.ics`,
  routineLeagueTable: (id: string): Address => `/routines/${encoded(id)}/league-table/`,
  notes: (id: string): Address => `/routines/${encoded(id)}/notes/`,
  briefing: (id: string): Address => `/routines/${encoded(id)}/briefing/`,
  participantBriefing: (id: string): Address => `/routines/${encoded(id)}/briefing/participants/`,
  debrief: (id: string): Address => `/routines/${encoded(id)}/debrief/`,
  raters: (id: string): Address => `/routines/${encoded(id)}/raters/`,
  rubrics: (): Address => '/rubrics/',
  rubric: (id: string): Address => `/rubrics/${encoded(id)}/`,
  picture: (path: string): Address => `/pictures/${encoded(path)}`,
  guide: (): Address => '/guide/',
  guideTopic: (topic: string): Address => `/guide/${topic}/`,
  guideFiles: (): Address => '/guide/files/',
  guideFile: (kind: KindName): Address => `/guide/files/${kind}/`,
  rules: (): Address => '/guide/rules/',
  rule: (rule: RuleName): Address => `/guide/rules/${rule}/`,
  search: (): Address => '/search/',
  allPages: (): Address => '/all-pages/',
  searchIndex: (): Address => '/pagefind/',
  siteStyles: (): Address => '/site.css',
  feed: (): Address => '/feed.xml',
  goalFeed: (id: string): Address => `/goals/${encoded(id)}/feed.xml`,
  strategyFeed: (id: string): Address => `/strategies/${encoded(id)}/feed.xml`,
  seriesFeed: (id: string): Address => `/series/${encoded(id)}/feed.xml`,
  packetFile: (routine: string): Address => `/routines/${encoded(routine)}/packet.pdf`,
  boardReport: (routine: string): Address => `/routines/${encoded(routine)}/board-report/`,
  boardReportFile: (routine: string): Address => `/routines/${encoded(routine)}/board-report.pdf`,
  briefingFile: (routine: string): Address => `/routines/${encoded(routine)}/briefing.pdf`,
  deck: (routine: string): Address => `/routines/${encoded(routine)}/deck.pptx`,
  agendaFile: (routine: string): Address => `/routines/${encoded(routine)}/agenda.docx`,
  notesFile: (routine: string): Address => `/routines/${encoded(routine)}/notes.docx`,
  leagueTableData: (routine: string): Address => `/routines/${encoded(routine)}/league-table.csv`,
  sitemap: (): Address => '/sitemap-index.xml',
  robots: (): Address => '/robots.txt',
} as const;

/** The page of a file, where its kind has one; links from other kinds of file end at the repository. */
export function addressOf(kind: KindName, id: string): Address | undefined {
  switch (kind) {
    case 'strategy':
      return addresses.strategy(id);
    case 'routine':
    case 'record':
      return addresses.routine(id);
    case 'briefing':
      return addresses.briefing(id);
    case 'debrief':
      return addresses.debrief(id);
    case 'rater':
      return addresses.raters(id.slice(0, id.lastIndexOf('/')));
    case 'board-report':
      return addresses.boardReport(id);
    case 'rating':
      return addresses.routineLeagueTable(id.slice(0, id.lastIndexOf('/')));
    case 'rubric':
      return addresses.rubric(id);
    case 'plan':
      return addresses.plan(id);
    case 'goal':
      return addresses.goal(id);
    case 'indicator':
      return addresses.indicator(id);
    case 'unit':
      return addresses.unit(id);
    case 'series':
      return addresses.series(id);
    case 'page':
      return addresses.page(id);
    default:
      return undefined;
  }
}

/** The place in a routine's notes where those about a strategy or goal begin. */
export function noteAnchor(kind: 'strategy' | 'goal', id: string): string {
  return `${kind}-${id.replaceAll('/', '--')}`;
}

/** The place of a heading by its name in the text; no part of a page that is ours begins so. */
export function headingAnchor(name: string): string {
  return `text-${name}`;
}

/** The place in a routine's packet where one of its next steps stands. */
export function stepAnchor(id: string): string {
  return `step-${id}`;
}

/** The row of a rating in the league table of its routine. */
export function ratingAnchor(kind: KindName, id: string): string {
  return `rating-${kind}-${id.replaceAll('/', '--')}`;
}
