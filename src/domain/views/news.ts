import { compare } from '../issue.ts';
import type { Goal, Routine, Series, Site, Strategy, Subject } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';
import { routineChanges, stepClosings, type RoutineChange, type StepClosed } from './changes.ts';
import { discussedIn } from './discussed.ts';
import { ledgerOf, type Step } from './ledger.ts';
import { ledgerPart } from './ledger-part.ts';
import { ratingChanges, type RatingChange } from './rating-changes.ts';

/** What readers may follow; `null` is the whole site. */
export type Followed = Goal | Strategy | Series | null;

/** What a reader who follows wants to be told: a routine was held or cancelled, a rating moved, a next step was closed. */
export type News = RoutineChange | RatingChange | StepClosed;

/** Nobody reads further back in a feed; the site itself keeps everything. */
export const mostNews = 20;

/** The latest news about something, newest first; what is dated after the day the site is made for is no news yet. */
export function newsOf(site: Site, followed: Followed): News[] {
  const { routines, ratings, steps } = sourcesOf(site, followed);
  const all: News[] = [...routines.flatMap(routineChanges), ...ratings, ...steps.flatMap(stepClosings)];
  return all
    .filter(({ day }) => day <= site.today)
    .sort((one, other) => compare(momentOf(other), momentOf(one)))
    .slice(0, mostNews);
}

/** The meeting that gave a piece of news; a step may be done on any day. */
export function meetingOf(news: News): Routine | null {
  if (news.kind === 'routine') return news.routine;
  return 'rating' in news ? news.rating.routine : null;
}

/** Sorts as time does: what has no time of day came before the meetings of its day. */
function momentOf(news: News): string {
  return `${news.day} ${meetingOf(news)?.fields.start ?? ''}`;
}

interface Sources {
  readonly routines: readonly Routine[];
  readonly ratings: readonly RatingChange[];
  readonly steps: readonly Step[];
}

function sourcesOf(site: Site, followed: Followed): Sources {
  switch (followed?.kind) {
    case undefined:
      return { routines: site.routines.all, ratings: rated(site).flatMap(ratingChanges), steps: ledgerOf(site).steps };
    case 'series':
      return ofSeries(site, followed);
    case 'strategy':
      return { ...ofWork(site, [followed]), steps: ledgerPart(site, followed).steps };
    case 'goal':
      return { ...ofWork(site, [followed, ...followed.strategies]), steps: ledgerPart(site, followed.plan).steps.filter(isFor(followed)) };
  }
}

/** What has a rating of its own as a whole; schools are never told apart here. */
function rated({ plans, goals, strategies }: Site): readonly Subject[] {
  return [...plans.all, ...goals.all, ...strategies.all];
}

function ofSeries(site: Site, series: Series): Sources {
  const given = new Set(series.routines.flatMap(({ ratings }) => ratings));
  const subjects = new Set([...given].map(({ subject }) => subject).filter(({ kind }) => kind !== 'unit'));
  const ratings = [...subjects].flatMap(ratingChanges).filter(({ rating }) => given.has(rating));
  return { routines: series.routines, ratings, steps: ledgerPart(site, series).steps };
}

/** News of a strategy, or of a goal with its strategies. */
function ofWork(site: Site, work: readonly (Strategy | Goal)[]): Omit<Sources, 'steps'> {
  const strategies = new Set(work.filter((one) => one.kind === 'strategy'));
  const talked = new Set(work.flatMap((one) => discussedIn(site, one)).map(({ routine }) => routine));
  const plans = new Set(work.flatMap((one) => (one.kind === 'goal' ? one.plan : one.goals.map(({ plan }) => plan))));
  const routines = [...plans]
    .flatMap((plan) => plan.routines)
    .filter((routine) => talked.has(routine) || strategiesInFocus(routine).some((strategy) => strategies.has(strategy)));
  return { routines, ratings: work.flatMap(ratingChanges) };
}

function isFor(goal: Goal): (step: Step) => boolean {
  const strategies = new Set(goal.strategies.map(({ id }) => id));
  return ({ fields }) => fields.goal === goal.id || (fields.strategy !== undefined && strategies.has(fields.strategy));
}
