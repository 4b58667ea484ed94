import type { Objective } from '../../schemas/routine.ts';
import type { Routine, Strategy } from '../site.ts';
import { broadFacts, factsOf, type DraftFact } from './draft-facts.ts';
import type { Known, Preparation } from './draft-known.ts';
import { mostDives, shareOut, splitMinutes } from './draft-minutes.ts';
import { heightOf, weightOfAll, type DraftReason } from './draft-reasons.ts';
import type { DraftSpot } from './draft-spots.ts';
import { leadOn, peopleInRole, type Someone } from './people.ts';

/** A part of the agenda; its minutes are `null` where no time is left for it. */
export type DraftPart = { readonly part: Objective['part']; readonly minutes: number | null } &
  /** As a person wrote it. Minutes are proposed where it has none; `dives` is what a look into its strategies could use. */
  (
    | { readonly kind: 'written'; readonly objective: Objective; readonly about: readonly Strategy[]; readonly dives: readonly DeepDive[] }
    | { readonly kind: 'welcome'; readonly lead: string | null }
    | { readonly kind: 'progress'; readonly lead: string | null; readonly facts: readonly DraftFact[] }
    | { readonly kind: 'deep-dive'; readonly dive: DeepDive }
    | { readonly kind: 'commit'; readonly lead: string | null }
  );

/** A strategy that the meeting could go into. Without a reason to worry it is there because others could copy what it does. */
export interface DeepDive {
  readonly known: Known;
  /** Who leads the strategy on that day, as references name people. */
  readonly lead: string | null;
  /** The weightiest first. */
  readonly reasons: readonly DraftReason[];
  readonly facts: readonly DraftFact[];
}

/** A strategy with what speaks for a deep dive into it. */
export interface Candidate {
  readonly known: Known;
  readonly reasons: readonly DraftReason[];
  readonly spots: readonly DraftSpot[];
}

/** A meeting lasts as long as it says, or as its series does, or else an hour, as in the toolkit's template. */
export function minutesOf({ fields, series }: Routine): number {
  return fields.minutes ?? series.fields.minutes ?? 60;
}

/** The agenda: what people wrote stays as it is and in its order, and what it lacks is put in its place. */
export function partsOf(preparation: Preparation, all: readonly Candidate[], focus: readonly Candidate[]): DraftPart[] {
  const { site, routine } = preparation;
  const minutes = minutesOf(routine);
  const split = splitMinutes(minutes, site.settings.agenda);
  const { affirm: bar, 'deep-dive': deep, commit: end } = writtenByPart(routine);
  const affirm = bar.length > 0 ? [] : affirmParts(preparation, all, split.affirm);
  const commit: DraftPart[] = end.length > 0 ? [] : [commitPart(preparation, split.commit)];
  const times = new Map([...timesOf(bar, split.affirm), ...timesOf(end, split.commit)]);
  const left =
    minutes - sum([...affirm, ...commit].map((part) => part.minutes)) - sum([...times.values()]) - sum(deep.map((one) => one.minutes));

  const open = deep.filter((one) => one.minutes === undefined);
  const covered = new Set(deep.flatMap((objective) => strategiesOf(all, objective)));
  const others = focus.filter(({ known }) => !covered.has(known.strategy));
  const chosen = chooseDives(others, Math.min(3 - deep.length, mostDives(left) - open.length), deep.length > 0);
  const shares = shareOut(Math.max(0, left), open.length + chosen.length).map((share) => (share > 0 ? share : null));
  for (const objective of deep) times.set(objective, objective.minutes ?? shares[open.indexOf(objective)] ?? null);

  const kept = writtenParts(preparation, all, times);
  const dives = chosen.map((candidate, index): DraftPart => {
    return { kind: 'deep-dive', part: 'deep-dive', minutes: shares[open.length + index] ?? null, dive: diveOf(preparation, candidate) };
  });
  const last = kept.findIndex(({ part }) => part === 'commit');
  const place = last < 0 ? kept.length : last;
  return [...affirm, ...kept.slice(0, place), ...dives, ...kept.slice(place), ...commit];
}

function writtenByPart({ fields }: Routine): Readonly<Record<Objective['part'], readonly Objective[]>> {
  const of = (part: Objective['part']): readonly Objective[] => (fields.objectives ?? []).filter((one) => one.part === part);
  return { affirm: of('affirm'), 'deep-dive': of('deep-dive'), commit: of('commit') };
}

/** The toolkit's template gives five minutes to welcome; in a shorter meeting the broad look is one part. */
function affirmParts(preparation: Preparation, all: readonly Candidate[], minutes: number): DraftPart[] {
  const facts = broadFacts(
    preparation,
    all.map(({ known }) => known),
  );
  const progress = { kind: 'progress', part: 'affirm', lead: roleOf(preparation, 'broker'), facts } as const;
  if (minutes < 10) return [{ ...progress, minutes }];
  return [
    { kind: 'welcome', part: 'affirm', minutes: 5, lead: roleOf(preparation, 'leader') },
    { ...progress, minutes: minutes - 5 },
  ];
}

function commitPart(preparation: Preparation, minutes: number): DraftPart {
  return { kind: 'commit', part: 'commit', minutes, lead: roleOf(preparation, 'broker') };
}

/** Those with the weightiest reasons, ties in the plan's order. Where nothing was noticed, what could be copied. */
function chooseDives(candidates: readonly Candidate[], room: number, enough: boolean): readonly Candidate[] {
  if (room <= 0) return [];
  const noticed = candidates.filter(({ reasons }) => reasons.length > 0);
  if (noticed.length > 0 || enough) return byWeight(noticed).slice(0, room);
  const bright = candidates.filter(({ spots }) => spots.length > 0);
  const height = ({ known: { level } }: Candidate): number => (level ? heightOf(level) : -1);
  const strongest = candidates.toSorted((one, other) => height(other) - height(one)).slice(0, 1);
  return (bright.length > 0 ? bright : strongest).slice(0, room);
}

function byWeight(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((one, other) => weightOfAll(other.reasons) - weightOfAll(one.reasons));
}

function diveOf(preparation: Preparation, { known, reasons, spots }: Candidate): DeepDive {
  const { site, routine } = preparation;
  const term = leadOn(site, known.strategy, routine.fields.date);
  const facts = factsOf(preparation, known, reasons, reasons.length > 0 ? [] : spots);
  return { known, lead: term ? referenceOf(term.who) : null, reasons, facts };
}

/** What people wrote. Each strategy is looked into once; of a part about several, the two with the weightiest reasons. */
function writtenParts(
  preparation: Preparation,
  all: readonly Candidate[],
  times: ReadonlyMap<Objective, number | null>,
): (DraftPart & { readonly kind: 'written' })[] {
  const seen = new Set<Candidate>();
  return (preparation.routine.fields.objectives ?? []).map((objective) => {
    const { part } = objective;
    const about = part === 'deep-dive' ? strategiesOf(all, objective) : [];
    const looked = byWeight(all.filter((one) => about.includes(one.known.strategy) && !seen.has(one))).slice(0, 2);
    for (const one of looked) seen.add(one);
    const dives = looked.map((one) => diveOf(preparation, one));
    return { kind: 'written', part, objective, minutes: times.get(objective) ?? null, about, dives };
  });
}

/** The strategies that a part is about, itself or by their goals. */
function strategiesOf(all: readonly Candidate[], { about = {} }: Objective): Strategy[] {
  return all.flatMap(({ known: { strategy } }) => {
    const named = about.strategies?.includes(strategy.id) || strategy.goals.some(({ id }) => about.goals?.includes(id));
    return named ? [strategy] : [];
  });
}

/** The minutes of parts that people wrote; those without share what is left, five at least. */
function timesOf(written: readonly Objective[], minutes: number): [Objective, number | null][] {
  const open = written.filter((one) => one.minutes === undefined);
  const left = minutes - sum(written.map((one) => one.minutes));
  const shares = shareOut(Math.max(left, 5 * open.length), open.length);
  return written.map((objective) => [objective, objective.minutes ?? shares[open.indexOf(objective)] ?? null]);
}

/** The one person with a role, as references name people; `null` for none or several. */
function roleOf({ site, routine }: Preparation, role: 'leader' | 'broker'): string | null {
  const [one, other] = peopleInRole(site, routine, role);
  return one && !other ? referenceOf(one) : null;
}

function referenceOf(who: Someone): string {
  return who.kind === 'person' ? who.id : who.words;
}

function sum(minutes: readonly (number | null | undefined)[]): number {
  return minutes.reduce<number>((all, one) => all + (one ?? 0), 0);
}
