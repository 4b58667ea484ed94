import * as agendaPaper from './en/agenda-paper.ts';
import * as allPages from './en/all-pages.ts';
import * as archive from './en/archive.ts';
import * as boardReports from './en/board-report.ts';
import * as calendar from './en/calendar.ts';
import * as changes from './en/changes.ts';
import * as charts from './en/charts.ts';
import * as coded from './en/coded.ts';
import * as deck from './en/deck.ts';
import * as days from './en/days.ts';
import * as difference from './en/difference.ts';
import * as draft from './en/draft.ts';
import * as draftEvidence from './en/draft-evidence.ts';
import * as draftFacts from './en/draft-facts.ts';
import * as draftQuestions from './en/draft-questions.ts';
import * as editors from './en/editors.ts';
import * as files from './en/files.ts';
import * as frame from './en/frame.ts';
import * as goals from './en/goals.ts';
import * as discussed from './en/discussed.ts';
import * as guide from './en/guide.ts';
import * as guideFields from './en/guide-fields.ts';
import * as guideRules from './en/guide-rules.ts';
import * as guideTasks from './en/guide-tasks.ts';
import * as heat from './en/heat.ts';
import * as home from './en/home.ts';
import * as homeNumbers from './en/home-numbers.ts';
import * as importProblems from './en/import-problems.ts';
import * as imports from './en/import.ts';
import * as leagueSheet from './en/league-sheet.ts';
import * as indicatorChart from './en/indicator-chart.ts';
import * as indicatorPages from './en/indicator-pages.ts';
import * as indicators from './en/indicators.ts';
import * as indicatorSummaries from './en/indicator-summary.ts';
import * as leagues from './en/leagues.ts';
import * as ledger from './en/ledger.ts';
import * as levels from './en/levels.ts';
import * as life from './en/life.ts';
import * as lists from './en/lists.ts';
import * as news from './en/news.ts';
import * as noteSheets from './en/note-sheet.ts';
import * as numbers from './en/numbers.ts';
import * as packet from './en/packet.ts';
import * as papers from './en/paper.ts';
import * as people from './en/people.ts';
import * as periods from './en/periods.ts';
import * as plans from './en/plans.ts';
import * as preparation from './en/preparation.ts';
import * as preparationPage from './en/preparation-page.ts';
import * as profile from './en/profile.ts';
import * as promises from './en/promises.ts';
import * as quotedNumbers from './en/quoted.ts';
import * as ratings from './en/ratings.ts';
import * as routines from './en/routines.ts';
import * as rubrics from './en/rubrics.ts';
import * as schedule from './en/schedule.ts';
import * as search from './en/search.ts';
import * as sheets from './en/sheets.ts';
import * as shown from './en/shown.ts';
import * as smallCharts from './en/small-chart.ts';
import * as sources from './en/sources.ts';
import * as tableFlaws from './en/table-flaws.ts';
import * as tables from './en/tables.ts';
import * as team from './en/team.ts';
import * as trail from './en/trail.ts';
import * as units from './en/units.ts';

/** Every word that readers see: labels, and functions from facts to text. Another language has the same names and types. */
export const words = {
  ...agendaPaper,
  ...allPages,
  ...archive,
  ...boardReports,
  ...calendar,
  ...changes,
  ...charts,
  ...coded,
  ...days,
  ...deck,
  ...difference,
  ...draft,
  ...draftEvidence,
  ...draftFacts,
  ...draftQuestions,
  ...editors,
  ...files,
  ...frame,
  ...goals,
  ...discussed,
  ...guide,
  ...guideFields,
  ...guideRules,
  ...guideTasks,
  ...heat,
  ...home,
  ...homeNumbers,
  ...importProblems,
  ...imports,
  ...leagueSheet,
  ...indicatorChart,
  ...indicatorPages,
  ...indicators,
  ...indicatorSummaries,
  ...leagues,
  ...ledger,
  ...levels,
  ...life,
  ...lists,
  ...news,
  ...noteSheets,
  ...numbers,
  ...packet,
  ...papers,
  ...people,
  ...periods,
  ...plans,
  ...preparation,
  ...preparationPage,
  ...profile,
  ...promises,
  ...quotedNumbers,
  ...ratings,
  ...routines,
  ...rubrics,
  ...schedule,
  ...search,
  ...sheets,
  ...shown,
  ...smallCharts,
  ...sources,
  ...tableFlaws,
  ...tables,
  ...team,
  ...trail,
  ...units,
};
