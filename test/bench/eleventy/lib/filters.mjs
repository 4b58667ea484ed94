import { calendarOf, occasionOf, occasionsOf } from './calendar.mjs';
import { choicesOf, facetsOf } from './choices.mjs';
import { idOf, near } from './collections.mjs';
import { csvOf } from './csv.mjs';
import * as days from './days.mjs';
import { discussedOf } from './discussed.mjs';
import { measuresOf } from './goals.mjs';
import { madeFrom } from './made.mjs';
import { newsOf } from './news.mjs';
import * as routines from './routines.mjs';
import * as schedule from './schedule.mjs';
import { sources } from './sources.mjs';
import * as steps from './steps.mjs';
import { datasetOf, eventOf, structured } from './structured.mjs';
import * as tables from './tables.mjs';
import { firstSentence, inIt, moves, spread } from './text.mjs';
import { clockTime, iso } from './times.mjs';

const {
  shortDay,
  longDay,
  dayAndMonth,
  monthAndYear,
  shortMonth,
  weekday,
  clock,
  timeSpan,
  schoolYearOf,
  milestoneState,
  milestoneCount,
  inWords,
  capital,
} = days;
const { withRole, attendance, roleWord, answerCount } = routines;

/** A strategy's school years: this one, those to come, then those gone by, latest first. */
function years(fields) {
  const all = Object.entries(fields ?? {});
  const coming = all.filter(([year]) => year >= days.thisYear);
  return [...coming, ...all.filter(([year]) => year < days.thisYear).toReversed()].map(([year, one]) => ({ year, ...one }));
}

/** Routines by school year, newest first. */
function archive(all) {
  const groups = Map.groupBy(all.toReversed(), (routine) => schoolYearOf(routine.date));
  return [...groups].map(([year, items]) => ({ year, items }));
}

/** `How likely each strategy of a plan was to succeed, …`. */
function leagueTableAbout(planId, links, routine) {
  const { title } = links.planById.get(planId).data;
  return `How likely each strategy of ${title} was to succeed, as people judged it in the stocktake of ${longDay(routine.date)}, with the reason for each rating.`;
}

/** How promises are kept, by whom and by what they were promised for. */
function stepGroups(all, links) {
  const by = (keyOf, shownOf) => steps.grouped(all, keyOf).map(({ key, ...row }) => ({ ...row, ...shownOf(key) }));
  const seriesAt = (routine) => links.seriesById.get(near(routine, routine.data.series));
  const titled = ({ url, data }) => ({ url, text: data.title });
  return {
    strategies: by(({ subject }) => links.strategyById.get(subject), titled),
    owners: by(
      ({ owner }) => owner,
      (owner) => ({ text: owner }),
    ).sort((one, other) => one.text.localeCompare(other.text)),
    series: by(({ routine }) => seriesAt(routine), titled),
    routines: by(
      ({ routine }) => routine,
      (routine) => ({ url: `/routines/${idOf(routine)}/`, text: `Stocktake of ${longDay(routine.date)}` }),
    ).toReversed(),
  };
}

/** Every filter of the templates, by name. */
export const filters = {
  shortDay,
  longDay,
  dayAndMonth,
  monthAndYear,
  shortMonth,
  weekday,
  clock,
  timeSpan,
  milestoneState,
  milestoneCount,
  inWords,
  capital,
  withRole,
  attendance,
  roleWord,
  answerCount,
  idOf,
  near,
  firstSentence,
  years,
  archive,
  dashed: (year) => year.replace('-', '–'),
  isOverdue: ({ due, done }) => !done && due < Date.parse(process.env.TODAY),
  levelOf: (id, rubric) => tables.levelOf(rubric, id),
  planOf: (routine, links) => links.planOfRoutine.get(idOf(routine)),
  latest: (planId, links) => links.routinesOfPlan.get(planId).at(-1),
  leagueTable: (planId, links, rubric, routine) => tables.leagueTable(links, rubric, planId, routine),
  history: (strategy, links, rubric) => tables.historyOf(links, rubric, strategy),
  bars: (subject, links, rubric, planId, routine) => tables.barsOf(links, rubric, planId, routine, subject),
  judgedBy: tables.judgedBy,
  goalOf: (strategy, links) => tables.goalOf(links, strategy),
  strategyAt: (id, links) => links.strategyById.get(id),
  strategiesOf: (planId, links) => links.strategiesOfPlan.get(planId),
  seriesOf: (routine, links) => links.seriesById.get(near(routine, routine.data.series)).data,
  planAt: (planId, links) => links.planById.get(planId),
  ...sources,
  choicesOf,
  facetsOf,
  madeFrom,
  newsOf,
  spread,
  moves,
  calendarOf: (routine, links, site) => {
    const occasion = occasionOf(routine, links);
    return calendarOf([occasion], `Stocktake of ${longDay(routine.date)}, ${occasion.series.data.title}`, site);
  },
  scheduleCalendar: (links, site) => {
    const first = schoolYearOf(new Date(process.env.TODAY) - 365 * 86_400_000);
    return calendarOf(occasionsOf(links, schedule.yearsOf, first), `${site.name}: routines`, site);
  },
  inIt,
  stepGroups,
  leagueTableAbout,
  datasetOf,
  eventOf,
  measuresOf: (goals) => measuresOf(goals, days.thisYear),
  structured,
  figures: steps.figures,
  open: steps.open,
  closed: steps.closed,
  openCaption: steps.openCaption,
  closedNote: steps.closedNote,
  stepState: steps.stepState,
  outcome: steps.outcome,
  carriedWord: steps.carriedWord,
  yearsOf: schedule.yearsOf,
  comingOf: schedule.comingOf,
  neighbours: schedule.neighbours,
  heatOf: schedule.heatOf,
  levelsIn: tables.levelsIn,
  stepsOf: (planId, links) => steps.stepsOf(links, planId),
  openStepsOf: (strategy, links, planId) => steps.open(steps.stepsOf(links, planId).filter(({ subject }) => subject === idOf(strategy))),
  milestonesOf: (planId, links) => steps.milestonesOf(links.strategiesOfPlan.get(planId)),
  discussedOf: (strategy, links, planId) => discussedOf(links, strategy, planId),
  onlyGoal: (table, goal) => ({ ...table, overall: null, rows: table.rows.filter((row) => row.goal.item === goal) }),
  csvOf: (routine, links, rubric, site) => {
    const planId = links.planOfRoutine.get(idOf(routine));
    const series = links.seriesById.get(near(routine, routine.data.series)).data;
    return csvOf(tables.leagueTable(links, rubric, planId, routine), { site, rubric, plan: links.planById.get(planId), series });
  },
  startOf: (routine) => clockTime(iso(routine.date), routine.data.start),
  anchor: (id) => id.replace(' ', '-').replaceAll('/', '--'),
  dashes: (id) => id.replaceAll('/', '-'),
  withoutStop: (text) => text.replace(/\.$/u, ''),
  goalAt: (id, links) => links.goalById.get(id),
  seriesWith: (id, links) => links.seriesById.get(id),
  seriesAt: (routine, links) => links.seriesById.get(near(routine, routine.data.series)),
  seriesOfPlan: (planId, links) => links.seriesOfPlan.get(planId),
  goalsOf: (planId, links) => links.goalsOfPlan.get(planId),
  routinesOf: (planId, links) => links.routinesOfPlan.get(planId),
  strategiesOfGoal: (id, links) => links.strategiesOfGoal.get(id) ?? [],
  planOfStrategy: (strategy, links) => links.planOfStrategy.get(idOf(strategy)),
  mainGoal: (strategy, links) => tables.goalOf(links, strategy).item,
  agendaOf: (routine, links, planId) => routines.agendaOf(links, routine, planId),
  answered: (followUps, links) => routines.answered(links, followUps),
};
