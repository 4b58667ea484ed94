import type { Focus } from '../../schemas/focus.ts';
import { issueAt } from '../entry.ts';
import { issue, type Issue } from '../issue.ts';
import type { Rating, Site, Subject } from '../site.ts';
import { outsideRange } from '../views/flags.ts';
import { isRated } from '../views/movement.ts';
import { judgedRoutines } from './judged.ts';

/** Fewer words than these seldom say why. */
const enough = 10;

/** A rating that counts gives its reason and names its evidence (toolkit, "Assessment Framework Ratings Tool"). */
export function ratingsAreGrounded(site: Site): Issue[] {
  return judgedRoutines(site)
    .filter(({ fields }) => fields.status === 'held')
    .flatMap(({ ratings }) => ratings.filter(isRated))
    .flatMap((rating) => [...givesReason(rating), ...staysInRange(rating), ...namesEvidence(rating)]);
}

function givesReason({ body, source }: Rating): Issue[] {
  const count = body.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count < enough ? [issue('short-rationale', source.file, source.end, { count })] : [];
}

/** The toolkit's own example rates a strategy below all of its elements, and says why ("Example: Assessment Framework Ratings Tool"). */
function staysInRange(rating: Rating): Issue[] {
  const side = outsideRange(rating);
  if (side === null || rating.fields.outsideRangeBecause !== undefined) return [];
  return [issueAt(rating, ['overall'], 'outside-range', { side })];
}

/** To rate evidence above the lowest level is to say that there is some (toolkit, "Assessment Framework", element III). */
function namesEvidence(rating: Rating): Issue[] {
  const elements = isRated(rating) ? rating.judgement.elements : [];
  const claimed = elements.some(({ element, level }) => element.id === 'evidence' && level !== null && level.rank > 1);
  return claimed && !restsOnEvidence(rating) ? [issueAt(rating, ['ratings', 'evidence'], 'evidence-not-named', {})] : [];
}

/** Whether evidence stands with a rating, with one that it sums up, or with a key fact about its subject. */
function restsOnEvidence(rating: Rating): boolean {
  const { subject, routine } = rating;
  if ([rating, ...summedUp(rating)].some(({ fields }) => fields.evidence?.length)) return true;
  const facts = (routine.fields.objectives ?? []).flatMap(({ about = {}, keyFacts = [] }) => (isAbout(about, subject) ? keyFacts : []));
  return facts.some(({ evidence }) => evidence?.length);
}

function isAbout({ strategies = [], goals = [], units = [] }: Focus, subject: Subject): boolean {
  if (subject.kind === 'plan') return true;
  if (subject.kind === 'strategy') return strategies.includes(subject.id) || subject.goals.some(({ id }) => goals.includes(id));
  return subject.kind === 'goal' ? goals.includes(subject.id) : units.includes(subject.id);
}

/** A plan is judged by all ratings of its packet, and a goal by those of its strategies (ODE guide, "How does a team measure progress?"). */
function summedUp({ subject, routine }: Rating): readonly Rating[] {
  if (subject.kind === 'plan') return routine.ratings;
  if (subject.kind !== 'goal') return [];
  return routine.ratings.filter((other) => other.subject.kind === 'strategy' && other.subject.goals.includes(subject));
}
