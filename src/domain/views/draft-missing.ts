import type { Day } from '../../schemas/day.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { addDays } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Rating, Strategy } from '../site.ts';
import { milestonesOf, type Known, type Preparation } from './draft-known.ts';
import type { Step } from './ledger.ts';
import { peopleInRole } from './people.ts';

/** What a draft would need and does not have. */
export type DraftMissing =
  /** `due`: the day by which the series wants the ratings. */
  | { readonly kind: 'ratings'; readonly strategies: readonly Strategy[]; readonly due: Day | null }
  | { readonly kind: 'no-rating-at-all'; readonly strategies: readonly Strategy[] }
  | { readonly kind: 'rationale'; readonly rating: Rating }
  | { readonly kind: 'source'; readonly rating: Rating; readonly evidence: Evidence }
  | { readonly kind: 'role'; readonly role: 'leader' | 'broker' };

/** What is missing of the strategies in focus; `dives` are those that the agenda goes into. */
export function missingOf(preparation: Preparation, focus: readonly Known[], dives: readonly Known[]): DraftMissing[] {
  const { site, routine } = preparation;
  const due = routine.series.fields.leadTimes ? addDays(routine.fields.date, -routine.series.fields.leadTimes.evidence) : null;
  const unprepared = strategiesOf(focus.filter(({ prepared }) => !prepared));
  const never = strategiesOf(focus.filter(({ rating }) => rating === null));
  const ratings = dives.flatMap(({ rating }) => rating ?? []);
  return [
    ...(['leader', 'broker'] as const).flatMap((role): DraftMissing[] =>
      peopleInRole(site, routine, role).length === 0 ? [{ kind: 'role', role }] : [],
    ),
    ...(unprepared.length > 0 ? [{ kind: 'ratings', strategies: unprepared, due } as const] : []),
    ...(never.length > 0 ? [{ kind: 'no-rating-at-all', strategies: never } as const] : []),
    ...ratings.flatMap((rating): DraftMissing[] =>
      rating.body.text === '' && rating.judgement.kind === 'rated' ? [{ kind: 'rationale', rating }] : [],
    ),
    ...ratings.flatMap((rating) =>
      (rating.fields.evidence ?? []).flatMap((evidence): DraftMissing[] =>
        evidence.source === undefined ? [{ kind: 'source', rating, evidence }] : [],
      ),
    ),
  ];
}

/** A milestone or open next step that falls due before the day, so that somebody has to ask how it stands. */
export type FallsDue = { readonly day: Day; readonly strategy: Strategy } & (
  | { readonly kind: 'milestone'; readonly what: Milestone }
  | { readonly kind: 'step'; readonly what: Step }
);

/** What falls due from now until the day before a routine, for some strategies, soonest first. */
export function fallsDueBefore({ routine, steps, asOf }: Preparation, knowns: readonly Known[]): FallsDue[] {
  const found = knowns.flatMap(({ strategy }): FallsDue[] => {
    const open = steps.filter(({ state, fields }) => state === 'open' && fields.strategy === strategy.id);
    return [
      ...milestonesOf(strategy)
        .filter(({ done }) => done === undefined)
        .map((what) => ({ kind: 'milestone', day: what.due, strategy, what }) as const),
      ...open.flatMap((what) => (what.due === null ? [] : [{ kind: 'step', day: what.due, strategy, what } as const])),
    ];
  });
  const coming = found.filter(({ day }) => day >= asOf && day < routine.fields.date);
  return coming.toSorted((one, other) => compare(one.day, other.day));
}

function strategiesOf(knowns: readonly Known[]): Strategy[] {
  return knowns.map(({ strategy }) => strategy);
}
