import type { Rating, Routine } from '../../site.ts';
import type { Change, Fact, SectionName } from './change.ts';
import type { Matching, Pair } from './matching.ts';
import { answerFacts, stepFacts } from './promises.ts';
import { newRating, ratingFacts } from './ratings.ts';
import { newDecisions, routineFacts } from './routines.ts';

/** Finds what changed in the text of a file. */
export type TextsOf = (pair: Pair) => readonly Fact[];

/** The ratings of one routine, as they changed. */
interface RatingsOf {
  readonly added: readonly Rating[];
  readonly pairs: readonly Pair<Rating>[];
  readonly removed: readonly Rating[];
}

/** Everything that changed in the folders of routines, the latest routine first. */
export function packetChanges(matching: Matching, textsOf: TextsOf): Change[] {
  const { routines, ratings, now } = matching;
  const ratingsOf = (id: string): RatingsOf => ({
    added: ratings.added.filter(({ routine }) => routine.id === id),
    pairs: ratings.pairs.filter(({ after }) => after.routine.id === id),
    removed: ratings.removed.filter(({ routine }) => now.id('routine', routine.id) === id),
  });
  return [
    ...routines.pairs.toReversed().flatMap((pair) => changesOfPair(pair, ratingsOf(pair.after.id), textsOf)),
    ...routines.added.toReversed().flatMap((routine) => changesOfNew(routine, ratingsOf(routine.id).added)),
    ...routines.removed.toReversed().flatMap((routine) => changesOfRemoved(routine, ratingsOf(routine.id).removed)),
  ];
}

/** A routine that was held is a dated record: whatever is another in it stands out. */
function changesOfPair(pair: Pair<Routine>, ratings: RatingsOf, textsOf: TextsOf): Change[] {
  const { before, was, after } = pair;
  const put = inSection(before, after.source.path);
  return [
    ...put('routines', [...routineFacts(pair), ...textsOf(pair)]),
    ...newFiles(before, after, ratings.added),
    ...changesOfRatings(before, ratings, textsOf),
    ...put('steps', stepFacts(after, was.nextSteps, after.fields.nextSteps)),
    ...put('answers', answerFacts(after, was.followUps, after.fields.followUps)),
  ];
}

function changesOfNew(routine: Routine, ratings: readonly Rating[]): Change[] {
  const { path } = routine.source;
  const files = [path, ...ratings.map(({ source }) => source.path)];
  const put = inSection(null, path);
  return [
    ...put('published', [{ kind: 'published', routine, isNew: true, files }]),
    ...put('routines', newDecisions(routine)),
    ...changesOfRatings(null, { added: ratings, pairs: [], removed: [] }, () => []),
    ...put('steps', stepFacts(routine, [], routine.fields.nextSteps)),
    ...put('answers', answerFacts(routine, [], routine.fields.followUps)),
  ];
}

function changesOfRemoved(routine: Routine, ratings: readonly Rating[]): Change[] {
  const put = inSection(routine, routine.source.path);
  return [
    ...put('routines', [{ kind: 'removed', thing: routine }]),
    ...changesOfRatings(routine, { added: [], pairs: [], removed: ratings }, () => []),
    ...put('steps', stepFacts(routine, routine.fields.nextSteps, [])),
    ...put('answers', answerFacts(routine, routine.fields.followUps, [])),
  ];
}

/** Files that came into the folder of a routine while it was prepared. */
function newFiles(before: Routine, routine: Routine, ratings: readonly Rating[]): Change[] {
  if (!isPrepared(before) || ratings.length === 0) return [];
  const files = ratings.map(({ source }) => source.path);
  return inSection(null, files[0] ?? '')('published', [{ kind: 'published', routine, isNew: false, files }]);
}

function isPrepared({ fields: { status } }: Routine): boolean {
  return status === 'planned' || status === 'preparing' || status === 'postponed';
}

/** Ratings that fell, then those that rose, then what else changed about ratings. */
function changesOfRatings(before: Routine | null, { added, pairs, removed }: RatingsOf, textsOf: TextsOf): Change[] {
  const put = ({ source }: Rating, facts: readonly Fact[]): Change[] => inSection(before, source.path)('ratings', facts);
  const byRating = [
    ...added.map((rating) => put(rating, [newRating(rating)])),
    ...pairs.map((pair) => [...put(pair.after, [...ratingFacts(pair), ...textsOf(pair)]), ...renamedRating(pair)]),
    ...removed.map((rating) => put(rating, [{ kind: 'rating-removed', rating }])),
  ];
  return byRating.sort((one, other) => direction(one) - direction(other)).flat();
}

/** 0 for a rating that fell, 1 for one that rose, 2 for all others. */
function direction(changes: readonly Change[]): number {
  const by = changes.map(({ fact }) => levelsMoved(fact)).find((levels) => levels !== 0) ?? 0;
  return by < 0 ? 0 : by > 0 ? 1 : 2;
}

function levelsMoved(fact: Fact): number {
  if (fact.kind === 'rating-judged') return fact.by ?? 0;
  if (fact.kind !== 'rating-new') return 0;
  const { movement } = fact;
  return movement.kind === 'up' ? movement.by : movement.kind === 'down' ? -movement.by : 0;
}

/** A rating's file may have another name in the same folder. */
function renamedRating({ before, after }: Pair<Rating>): Change[] {
  const nameOf = ({ id }: Rating): string => id.slice(id.lastIndexOf('/') + 1);
  if (nameOf(before) === nameOf(after)) return [];
  return [{ section: 'renamed', path: after.source.path, fact: { kind: 'renamed', before, thing: after } }];
}

/** Puts facts of a file where they belong: into the record when the routine was held before. */
function inSection(before: Routine | null, path: string): (section: SectionName, facts: readonly Fact[]) => Change[] {
  const isRecord = before?.fields.status === 'held';
  return (section, facts) => facts.map((fact) => ({ section: isRecord ? 'record' : section, path, fact }));
}
