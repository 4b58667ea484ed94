import type { Day } from '../../schemas/day.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Objective } from '../../schemas/routine.ts';
import { levelsOf } from '../../domain/judgement.ts';
import type { RankedLevel, Site } from '../../domain/site.ts';
import { weakestElements } from '../../domain/views/draft-facts.ts';
import type { DeepDive, DraftPart } from '../../domain/views/draft-parts.ts';
import type { DraftReason } from '../../domain/views/draft-reasons.ts';
import type { IndicatorTrouble } from '../../domain/views/indicator-trouble.ts';
import type { Step } from '../../domain/views/ledger.ts';
import { longDay, month, monthAndYear } from './days.ts';
import { and, quoted } from './lists.ts';
import { countInWords } from './numbers.ts';
import { nameOf } from './people.ts';

type ObjectiveKind = NonNullable<Objective['kind']>;

/** What the people in the room will know, be able to do, see differently or decide, and which of these it is (ODE guide, Step 3). */
export function draftObjective(part: Exclude<DraftPart, { kind: 'written' }>): Pick<Objective, 'text'> & { readonly kind: ObjectiveKind } {
  switch (part.kind) {
    case 'welcome':
      return { text: 'Welcome, and agree on what we want from this meeting', kind: 'attitude' };
    case 'progress': {
      const steps = part.facts.some(({ kind }) => kind === 'open-steps');
      const start = 'See what goes well';
      const levels = 'how likely each strategy is to succeed';
      return { text: `${and([start, levels, ...(steps ? ['what became of our promises'] : [])])}`, kind: 'knowledge' };
    }
    case 'commit':
      return { text: 'Agree who does what by when', kind: 'decision' };
    case 'deep-dive':
      return objectiveOf(part.dive.reasons[0]);
  }
}

function objectiveOf(reason: DraftReason | undefined): Pick<Objective, 'text'> & { readonly kind: ObjectiveKind } {
  switch (reason?.kind) {
    case undefined:
      return { text: 'Learn what makes it work, and agree who tries the same next', kind: 'skill' };
    case 'fell':
      return { text: `Understand why the rating fell, and decide what brings it back to ${lower(reason.movement.from)}`, kind: 'decision' };
    case 'lowest':
    case 'low':
      return { text: `Decide what it takes to get from ${lower(reason.level)} to ${nextLevel(reason.level)}`, kind: 'decision' };
    case 'outside-range':
      return {
        text: `Understand why success looks ${reason.side === 'below' ? 'less' : 'more'} likely than the parts suggest`,
        kind: 'knowledge',
      };
    case 'far-apart':
      return { text: 'Come to one view of where it stands', kind: 'attitude' };
    case 'milestones-overdue':
      return { text: `Decide how we reach ${milestonesWords(reason.milestones.length, 'overdue')}, and by when`, kind: 'decision' };
    case 'milestones-moved':
      return { text: `Decide what makes ${reason.milestones.length === 1 ? 'the new date' : 'the new dates'} hold`, kind: 'decision' };
    case 'off-target':
      return { text: `Decide what brings ${indicatorTitles(reason.indicators)} back on track`, kind: 'decision' };
    case 'wrong-way':
      return {
        text: `Understand why ${indicatorTitles(reason.indicators)} ${areMoving(reason.indicators)} the wrong way`,
        kind: 'knowledge',
      };
    case 'steps-carried':
      return { text: 'Decide whether we do, change or drop what was carried twice', kind: 'decision' };
    case 'steps-overdue':
      return {
        text: `Decide how we keep ${reason.steps.length === 1 ? 'the promise that is' : 'the promises that are'} overdue`,
        kind: 'decision',
      };
    case 'stale':
      return { text: 'Understand where it stands today', kind: 'knowledge' };
    case 'unrated':
      return { text: 'Understand where it stands, and agree on a first rating', kind: 'knowledge' };
    case 'disputed':
      return { text: 'Hear those who see it differently, and agree where it stands', kind: 'attitude' };
  }
}

/** Three questions are as many as a quarter of an hour answers. */
const mostQuestions = 3;

/** What somebody can do something about at once, the most pressing first. */
const toAct = ['milestones-overdue', 'steps-carried', 'steps-overdue', 'milestones-moved'] as const;

/** What a deep dive must answer: what its two weightiest reasons ask, what somebody has to act on, and then who acts and what makes room. */
export function draftQuestions(site: Site, { known, reasons }: Pick<DeepDive, 'known' | 'reasons'>): string[] {
  const [first, second] = reasons;
  if (!first) return ['What exactly is done here that others do not do?', 'Who could try it next?', 'What help would they need from us?'];
  const pressing = toAct.flatMap((kind) => reasons.filter((reason) => reason.kind === kind));
  const asked = [first, second, ...pressing].flatMap((reason) => (reason ? [questionOf(site, reason, known)] : []));
  const lacking = ['stale', 'unrated', 'disputed', 'far-apart'].includes(first.kind);
  const closing = lacking
    ? ['Who brings what is missing, and by when?']
    : ['Who must act first, and by when?', 'What do we stop or put off to make room for it?'];
  return [...new Set([...asked, ...closing])].slice(0, mostQuestions);
}

/** What the broad look must answer. */
export function draftBroadQuestions({ facts }: Extract<DraftPart, { kind: 'progress' }>): string[] {
  const kinds = new Set(facts.map(({ kind }) => kind));
  const bright = (['rose', 'milestone-early', 'step-on-time', 'noted'] as const).some((kind) => kinds.has(kind));
  return [
    ...(bright ? ['What can others copy from what goes well?'] : []),
    'Does anyone see a rating differently, and on what evidence?',
    ...(kinds.has('open-steps') ? ['Which open next steps are done, and which do we drop?'] : []),
  ];
}

function questionOf(site: Site, reason: DraftReason, { rating }: DeepDive['known']): string {
  switch (reason.kind) {
    case 'fell': {
      const [since, now] = [reason.movement.since.fields.date, reason.rating.routine.fields.date];
      return `What changed between ${monthsBetween(since, now)}, and what of it is ours to change?`;
    }
    case 'lowest':
    case 'low': {
      const weakest = rating ? weakestElements(rating) : [];
      const lowest = weakest[0]?.level;
      const stands = lowest && lowest.rank <= reason.level.rank;
      return stands
        ? `What would it take to lift ${and(weakest.map(({ element }) => `“${element.title}”`))} from ${lower(lowest)} to ${nextLevel(lowest)}?`
        : `What would it take to get from ${lower(reason.level)} to ${nextLevel(reason.level)}?`;
    }
    case 'outside-range':
      return reason.because === null
        ? 'What do we see in the whole that its parts do not show?'
        : `Does the reason for rating the whole ${reason.side} its parts still hold?`;
    case 'far-apart': {
      const title = reason.rating.rubric.fields.elements.find(({ id }) => id === reason.spread.element)?.title ?? reason.spread.element;
      return `What did some raters see on “${title}” that others did not?`;
    }
    case 'milestones-overdue':
      return `What is in the way of ${milestoneTitles(reason.milestones)}, and who can remove it?`;
    case 'milestones-moved': {
      const titles = milestoneTitles(reason.milestones);
      return reason.milestones.length === 1
        ? `Will the new date of ${titles} hold, and what does it hang on?`
        : `Will the new dates of ${titles} hold, and what do they hang on?`;
    }
    case 'off-target':
      return `What keeps ${indicatorTitles(reason.indicators)} from ${reason.indicators.length === 1 ? 'its target' : 'their targets'}, and what of it is ours to change?`;
    case 'wrong-way':
      return `What changed before ${indicatorTitles(reason.indicators)} moved the wrong way?`;
    case 'steps-carried':
      return `Do we do, change or drop ${stepTexts(reason.steps)}?`;
    case 'steps-overdue': {
      const owners = [...new Set(reason.steps.flatMap(({ owner }) => owner ?? []))].map((owner) => nameOf(site, owner));
      if (owners.length === 0) return `What is in the way of ${stepTexts(reason.steps)}?`;
      return `What help ${owners.length === 1 ? 'does' : 'do'} ${and(owners)} need to finish ${stepTexts(reason.steps)}?`;
    }
    case 'stale':
      return `What do we know today that we did not know on ${longDay(reason.rating.routine.fields.date)}?`;
    case 'unrated':
      return reason.rating === null
        ? 'What evidence would let us rate it?'
        : 'Has the evidence come that we were waiting for, and what does it say?';
    case 'disputed':
      return 'What do those who disagree see that the rest of us do not?';
  }
}

/** `the next level` by name; the strongest level has none above it. */
function nextLevel({ rubric, rank, label }: RankedLevel): string {
  return (levelsOf(rubric)[rank]?.label ?? label).toLowerCase();
}

/** `May and October 2026` */
function monthsBetween(from: Day, to: Day): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${longDay(from)} and ${longDay(to)}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? month(from) : monthAndYear(from)} and ${monthAndYear(to)}`;
}

function lower({ label }: RankedLevel): string {
  return label.toLowerCase();
}

function milestoneTitles(milestones: readonly Milestone[]): string {
  return firstTwo(
    milestones.map(({ title }) => title),
    'milestone',
  );
}

function indicatorTitles(indicators: readonly IndicatorTrouble[]): string {
  return firstTwo(
    indicators.map(({ indicator: { fields } }) => fields.short ?? fields.title),
    'indicator',
  );
}

function areMoving(indicators: readonly IndicatorTrouble[]): string {
  return indicators.length === 1 ? 'moves' : 'move';
}

function stepTexts(steps: readonly Step[]): string {
  return firstTwo(
    steps.map(({ fields }) => fields.text),
    'next step',
  );
}

/** The first two by name; more are counted. */
function firstTwo(texts: readonly string[], what: string): string {
  const rest = texts.length - 2;
  return and([...texts.slice(0, 2).map(quoted), ...(rest > 0 ? [countInWords(rest, `more ${what}`)] : [])]);
}

function milestonesWords(count: number, state: string): string {
  return count === 1 ? `the ${state} milestone` : `the ${countInWords(count, `${state} milestone`)}`;
}
