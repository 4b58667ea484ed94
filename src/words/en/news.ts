import { addresses, addressOf, stepAnchor, type Address } from '../../domain/addresses.ts';
import type { RankedLevel, Rating, Site } from '../../domain/site.ts';
import type { RoutineChange, StepClosed } from '../../domain/views/changes.ts';
import type { Followed, News } from '../../domain/views/news.ts';
import type { RatingChange } from '../../domain/views/rating-changes.ts';
import { reasonLine } from '../../domain/views/reason.ts';
import { longDay } from './days.ts';
import { browserTitle } from './frame.ts';
import { countOf, sentenceEnd } from './numbers.ts';
import { nameOf } from './people.ts';
import { routineInText, routineTitle } from './routines.ts';

/** What links to feeds say. */
export const follow = {
  site: 'Follow this site (feed)',
  goal: 'Follow this goal (feed)',
  strategy: 'Follow this strategy (feed)',
  series: 'Follow this series (feed)',
  what: 'What is a feed?',
};

/** What a feed is called where its readers keep it: `Teacher equity – Cedar Fork School District`. */
export function feedTitle(site: Site, followed: Followed): string {
  return followed === null ? site.settings.name : browserTitle(followed.fields.title, site);
}

/** What a feed tells. */
export const feedSubtitle: string = 'Routines that were held or cancelled, ratings that moved, and next steps that were done or dropped.';

/** A link in a sentence, to an address of the site. */
export interface NewsLink {
  readonly text: string;
  readonly address: Address;
}

/** A paragraph of a piece of news: words, and links between them. */
export type NewsParagraph = readonly (string | NewsLink)[];

/** A piece of news in one line: `Teacher equity moved from amber-red to amber-green`. */
export function newsTitle(news: News): string {
  switch (news.kind) {
    case 'routine':
      return `${routineTitle(news.routine)} was ${whatHappened(news)}`;
    case 'rating-moved':
      return `${subjectName(news.rating)} moved from ${levelInText(news.from)} to ${levelInText(news.to)}`;
    case 'first-rated':
      return `${subjectName(news.rating)} was rated for the first time: ${levelInText(news.to)}`;
    case 'step-done':
      return `Done: ${news.step.fields.text}`;
    case 'step-dropped':
      return `Dropped: ${news.step.fields.text}`;
  }
}

/** The page where a piece of news can be read in full. */
export function newsAddress(news: News): Address {
  switch (news.kind) {
    case 'routine':
      return addresses.routine(news.routine.id);
    case 'rating-moved':
    case 'first-rated':
      return addressOf(news.rating.subject.kind, news.rating.subject.id) ?? addresses.home();
    case 'step-done':
    case 'step-dropped':
      return stepAddress(news);
  }
}

/** What there is to say of a piece of news, in short paragraphs. */
export function newsText(site: Site, news: News): NewsParagraph[] {
  switch (news.kind) {
    case 'routine':
      return routineText(news);
    case 'rating-moved':
    case 'first-rated':
      return ratingText(news);
    case 'step-done':
    case 'step-dropped':
      return stepText(site, news);
  }
}

/** A memo is written, and nobody meets for it. */
function whatHappened({ routine: { fields } }: RoutineChange): string {
  if (fields.status === 'cancelled') return 'cancelled';
  return fields.kind === 'memo' ? 'written' : 'held';
}

/** A plan or goal is judged as a whole, beside its strategies. */
function subjectName({ subject }: Rating): string {
  return subject.kind === 'strategy' ? subject.fields.title : `${subject.fields.title}, as a whole,`;
}

function levelInText(level: RankedLevel): string {
  return level.label.toLowerCase();
}

function routineText({ routine }: RoutineChange): NewsParagraph[] {
  const { headline, reason, status, nextSteps = [] } = routine.fields;
  const said = status === 'cancelled' ? reason : headline;
  const promised = { text: countOf(nextSteps.length, 'next step'), address: `${addresses.routine(routine.id)}#next-steps` };
  return [
    ...(said === undefined ? [] : [[sentenceEnd(said)]]),
    ...(status === 'held' && nextSteps.length > 0 ? [['Promised: ', promised, '.']] : []),
    ['Series: ', { text: routine.series.fields.title, address: addresses.series(routine.series.id) }, '.'],
  ];
}

function ratingText({ rating }: RatingChange): NewsParagraph[] {
  const reason = reasonLine(rating);
  const table = addresses.routineLeagueTable(rating.routine.id);
  return [...(reason === '' ? [] : [[reason]]), ['Judged in ', { text: routineInText(rating.routine), address: table }, '.']];
}

function stepText(site: Site, news: StepClosed): NewsParagraph[] {
  const { step } = news;
  const strategy = step.fields.strategy === undefined ? undefined : site.strategies.get(step.fields.strategy);
  const followUp = step.answers.at(-1)?.followUp;
  const said = followUp?.dropped?.why ?? followUp?.note;
  return [
    ...(said === undefined ? [] : [[sentenceEnd(said)]]),
    [ownerAndDue(site, news)],
    ['Promised in ', { text: routineInText(step.routine), address: stepAddress(news) }, '.'],
    ...(strategy ? [['Strategy: ', { text: strategy.fields.title, address: addresses.strategy(strategy.id) }, '.']] : []),
  ].filter((paragraph) => paragraph.join('') !== '');
}

/** `Owner: Dana Kim. Due on 20 May 2026, done on 18 May 2026.` */
function ownerAndDue(site: Site, { step }: StepClosed): string {
  const owner = step.owner === null ? '' : sentenceEnd(`Owner: ${nameOf(site, step.owner)}`);
  const days = [
    ...(step.due === null ? [] : [`due on ${longDay(step.due)}`]),
    ...(step.doneOn === null ? [] : [`done on ${longDay(step.doneOn)}`]),
  ].join(', ');
  return [owner, days === '' ? '' : sentenceEnd(days.charAt(0).toUpperCase() + days.slice(1))].filter((part) => part !== '').join(' ');
}

function stepAddress({ step }: StepClosed): Address {
  return `${addresses.routine(step.routine.id)}#${stepAnchor(step.fields.id)}`;
}
