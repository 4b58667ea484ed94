import { idOf, near } from './collections.mjs';
import * as days from './days.mjs';
import * as routines from './routines.mjs';
import * as tables from './tables.mjs';

const {
  shortDay,
  longDay,
  dayAndMonth,
  monthAndYear,
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

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a rendered text. */
function firstSentence(html) {
  const [first] = sentences.segment(
    html
      .replace(/<[^>]*>/gu, '')
      .trim()
      .replaceAll('\n', ' '),
  );
  return first?.segment.trim() ?? '';
}

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

/** Every filter of the templates, by name. */
export const filters = {
  shortDay,
  longDay,
  dayAndMonth,
  monthAndYear,
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
  agendaOf: (routine, links, planId) => routines.agendaOf(links, routine, planId),
  answered: (followUps, links) => routines.answered(links, followUps),
};
