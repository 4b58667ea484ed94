import type { Milestone } from '../../schemas/milestone.ts';
import { daysBetween } from '../../domain/calendar.ts';
import type { Rating, Site } from '../../domain/site.ts';
import type { Draft } from '../../domain/views/draft.ts';
import type { DraftFact } from '../../domain/views/draft-facts.ts';
import { heightOf } from '../../domain/views/draft-reasons.ts';
import { isStepOverdue } from '../../domain/views/ledger-figures.ts';
import type { IndicatorTrouble } from '../../domain/views/indicator-trouble.ts';
import type { Step } from '../../domain/views/ledger.ts';
import { movementOf } from '../../domain/views/movement.ts';
import { reasonLine } from '../../domain/views/reason.ts';
import { longDay, schoolYear } from './days.ts';
import { cellWords, changeSince, measuredWords } from './indicators.ts';
import { notRated } from './levels.ts';
import { and, quoted } from './lists.ts';
import { countInWords, countOf, inWords, sentenceEnd, sentenceStart } from './numbers.ts';
import { nameOf } from './people.ts';
import { periodWords } from './periods.ts';
import { routineInText } from './routines.ts';

/** For which routine a fact is told, and to which day its days are counted. */
type Told = Pick<Draft, 'routine' | 'asOf'>;

/** What is known, in a sentence or two that stay true when they are read later. */
export function draftFact(site: Site, fact: DraftFact, told: Told): string {
  switch (fact.kind) {
    case 'rating':
      return ratingFact(fact.from, told);
    case 'weakest-elements': {
      const titles = fact.elements.map(({ element }) => `“${element.title}”`);
      return `Weakest: ${and(titles)}, ${fact.elements[0]?.level?.label.toLowerCase() ?? ''}.`;
    }
    case 'outside-range': {
      const elements = fact.from.judgement.kind === 'rated' ? fact.from.judgement.elements : [];
      const parts = elements.flatMap(({ element, level }) => (level ? [`“${element.title}” ${level.label.toLowerCase()}`] : []));
      const because = fact.because === null ? 'No reason is given.' : sentenceEnd(fact.because);
      return `The whole is ${levelOf(fact.from)}, ${fact.side} all of its parts: ${and(parts)}. ${because}`;
    }
    case 'far-apart': {
      const { element, apart, chosen } = fact.spread;
      const title = fact.from.rubric.fields.elements.find(({ id }) => id === element)?.title ?? element;
      const votes = chosen.map(({ level, raters }) => `${inWords(raters)} ${level.label.toLowerCase()}`);
      return `Raters were ${countInWords(apart, 'level')} apart on “${title}”: ${and(votes)}.`;
    }
    case 'dissent':
      return `Not all agree. ${sentenceEnd(fact.dissent)}`;
    case 'evidence':
      return sentenceEnd(fact.evidence.text);
    case 'passed':
      return `${sentenceStart(routineInText(fact.from))} passed without a new rating.`;
    case 'never-rated':
      return 'It has not been rated yet.';
    case 'milestone-overdue':
      return milestoneOverdue(site, fact.milestone, fact.days, told);
    case 'milestone-moved':
      return milestoneMoved(site, fact.milestone);
    case 'step':
      return stepHistory(site, fact.step, told);
    case 'indicator':
      return indicatorFact(fact.trouble);
    case 'weak-link':
      return `Delivery chain, ${fact.who}: ${sentenceEnd(fact.weak)}`;
    case 'success':
      return `Success by ${longDay(fact.by)}: ${sentenceEnd(fact.what)}`;
    case 'success-this-year':
      return `Success in ${schoolYear(fact.year)}: ${sentenceEnd(fact.what)}`;
    case 'goal-rating':
      return `Goal “${fact.goal.fields.short ?? fact.goal.fields.title}” is ${levelOf(fact.from)}.`;
    case 'goal-result':
      return goalResult(fact);
    case 'plan-rating':
      return withReason(`The plan as a whole is ${levelOf(fact.from)}`, fact.from);
    case 'levels':
      return levelsNow(fact);
    case 'open-steps':
      return openSteps(fact, told);
    case 'rose':
      return withReason(`“${titleOf(fact.from)}” rose from ${fact.movement.from.label.toLowerCase()} to ${levelOf(fact.from)}`, fact.from);
    case 'milestone-early': {
      const early = daysBetween(fact.done, fact.milestone.moved?.[0]?.from ?? fact.milestone.due);
      return `“${fact.from.fields.title}” reached a milestone ${countOf(early, 'day')} early: ${sentenceEnd(fact.milestone.title)}`;
    }
    case 'step-on-time':
      return `Done on time, on ${longDay(fact.done)}: ${sentenceEnd(fact.step.fields.text)}${hasIt(site, fact.step.owner, 'did it')}`;
    case 'noted':
      return `Noted as a bright spot on ${longDay(fact.from.fields.date)}: ${sentenceEnd(fact.spot.text)}`;
  }
}

/** `Rated amber-red on 15 October 2026, after amber-green on 14 May 2026: Two schools lost the daily block.` */
function ratingFact(rating: Rating, { routine }: Told): string {
  const prepared = rating.routine === routine;
  const day = `${prepared ? 'for' : 'on'} ${longDay(rating.routine.fields.date)}`;
  const movement = movementOf(rating);
  const before =
    movement.kind === 'up' || movement.kind === 'down'
      ? `, after ${movement.from.label.toLowerCase()} on ${longDay(movement.since.fields.date)}`
      : '';
  const rated = rating.judgement.kind === 'rated';
  const said = rated ? `${prepared ? 'Proposed as' : 'Rated'} ${levelOf(rating)} ${day}${before}` : `Not rated ${day}`;
  return withReason(said, rating);
}

function withReason(said: string, rating: Rating): string {
  const reason = reasonLine(rating);
  return sentenceEnd(reason === '' ? said : `${said}: ${reason}`);
}

function milestoneOverdue(site: Site, { title, due, owner, moved = [] }: Milestone, days: number, { asOf }: Told): string {
  const [first] = moved;
  const before = first ? ` It was planned for ${longDay(first.from)} first. ${sentenceEnd(first.why)}` : '';
  return `${quoted(title)} was due on ${longDay(due)}; on ${longDay(asOf)} it was ${countOf(days, 'day')} overdue.${hasIt(site, owner ?? null)}${before}`;
}

function milestoneMoved(site: Site, { title, due, owner, moved = [] }: Milestone): string {
  const why = moved.at(-1)?.why;
  const from = and(moved.map((one) => longDay(one.from)));
  return `${quoted(title)} moved from ${from} to ${longDay(due)}.${why === undefined ? '' : ` ${sentenceEnd(why)}`}${hasIt(site, owner ?? null)}`;
}

/** When it was promised, each time that it was put off, how late it is, and who has it now. */
function stepHistory(site: Site, step: Step, { asOf }: Told): string {
  const { text, due } = step.fields;
  const promised = `${quoted(text)} was promised on ${longDay(step.routine.fields.date)}${due === undefined ? '' : ` for ${longDay(due)}`}.`;
  const late = step.due !== null && isStepOverdue(step, asOf) ? daysBetween(step.due, asOf) : 0;
  const overdue = late > 0 ? ` On ${longDay(asOf)} it was ${countOf(late, 'day')} overdue.` : '';
  return `${promised}${putOff(step)}${overdue}${hasIt(site, step.owner)}`;
}

function putOff({ replaces: [before], answers }: Step): string {
  const place = before ? ` It took the place of ${quoted(before.fields.text)}.${putOff(before)}` : '';
  const carried = answers.flatMap(({ followUp }) => followUp.carried ?? []);
  return `${place}${carried.map(({ due, why }) => ` Carried to ${longDay(due)}: ${sentenceEnd(why)}`).join('')}`;
}

/** `Students who attend regularly: 58 % in Fall 2026. Down 2 points since Fall 2025, the wrong way. The target is 70 % by Spring 2027.` */
function indicatorFact({ indicator: { fields }, latest, status: { change, target } }: IndicatorTrouble): string {
  const stands = `${fields.title}: ${cellWords(fields, latest.cell)} in ${periodWords(latest.period)}`;
  const moved = changeSince(fields, change);
  const aim = target ? `The target is ${measuredWords(fields, target.value)} by ${periodWords(target.by)}` : '';
  return [stands, moved, aim]
    .filter((part) => part !== '')
    .map(sentenceEnd)
    .join(' ');
}

function goalResult({ row: { measure, latest, next } }: Extract<DraftFact, { kind: 'goal-result' }>): string {
  if (!latest?.result) return '';
  const { result, target, year } = latest;
  const outcome = target === null || result.outcome === 'not-measured' ? '' : `; the target of ${target} was ${result.outcome}`;
  const goesOn = next && next.year !== year && next.target !== null ? ` The target for ${schoolYear(next.year)} is ${next.target}.` : '';
  return `${measure.measure}: ${result.value ?? ''} in ${schoolYear(year)}${outcome}.${goesOn}`;
}

/** So many strategies are named; more are counted. */
const fewStrategies = 8;

function levelsNow({ knowns }: Extract<DraftFact, { kind: 'levels' }>): string {
  const height = (known: (typeof knowns)[number]): number => (known.level ? heightOf(known.level) : -1);
  const groups = new Map<string, string[]>();
  for (const known of knowns.toSorted((one, other) => height(other) - height(one))) {
    const label = known.level?.label ?? notRated;
    groups.set(label, [...(groups.get(label) ?? []), known.strategy.fields.title]);
  }
  const named = knowns.length <= fewStrategies;
  const lines = [...groups].map(
    ([label, titles]) => `${label}: ${named ? and(titles) : countInWords(titles.length, 'strategy', 'strategies')}`,
  );
  return lines.map(sentenceEnd).join(' ');
}

/** `On 8 February 2027 seven next steps were open; two were overdue and one was carried twice or more.` */
function openSteps({ open, overdue, carriedTwice }: Extract<DraftFact, { kind: 'open-steps' }>, { asOf }: Told): string {
  const all = open === 1 ? 'it' : 'all';
  const were = (count: number): string => `${count === open ? all : inWords(count)} ${count === 1 ? 'was' : 'were'}`;
  const states = [
    ...(overdue > 0 ? [`${were(overdue)} overdue`] : []),
    ...(carriedTwice > 0 ? [`${were(carriedTwice)} carried twice or more`] : []),
  ];
  const start = `On ${longDay(asOf)} ${countInWords(open, 'next step')} ${open === 1 ? 'was' : 'were'} open`;
  return `${[start, ...(states.length > 0 ? [and(states)] : [])].join('; ')}.`;
}

function hasIt(site: Site, owner: string | null, what = 'has it'): string {
  return owner === null ? '' : ` ${nameOf(site, owner)} ${what}.`;
}

function levelOf({ judgement }: Rating): string {
  return judgement.kind === 'rated' ? judgement.overall.label.toLowerCase() : notRated.toLowerCase();
}

function titleOf({ subject }: Rating): string {
  return subject.fields.title;
}
