import type { Evidence } from '../../schemas/evidence.ts';
import type { Rating, Site } from '../../domain/site.ts';
import type { HistoryItem } from '../../domain/views/rating-history.ts';
import { longDay, shortDay } from './days.ts';
import { countInWords, sentenceEnd, sentenceStart } from './numbers.ts';
import { nameOf } from './people.ts';

/** Who judged, in what way and when: `Luis Ortega rated it; it was affirmed on 5 February 2027.` */
export function judgedBy(site: Site, rating: Rating): string {
  const { asOf, raters, changedInRoutine } = rating.fields;
  const from = rating.rubric.fields.scale.find((level) => level.id === changedInRoutine?.from)?.label.toLowerCase();
  return [
    whoAndWhen(rating, nameOf(site, rating.fields.ratedBy)),
    asOf === undefined ? '' : `It shows how things stood on ${longDay(asOf)}.`,
    raters === undefined ? '' : `${sentenceStart(countInWords(raters, 'person', 'people'))} rated it.`,
    changedInRoutine
      ? sentenceEnd(`It was proposed as ${from ?? changedInRoutine.from} and changed in the meeting: ${changedInRoutine.why}`)
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function whoAndWhen({ fields, judgement, routine }: Rating, who: string): string {
  const day = longDay(routine.fields.date);
  if (judgement.kind === 'open') return `To be rated on ${day}.`;
  if (judgement.kind === 'not-rated') return who === '' ? `It was not rated on ${day}.` : `${who} did not rate it on ${day}.`;
  switch (fields.state) {
    case 'proposed':
      return who === '' ? `Proposed for ${day}.` : `${who} proposed it for ${day}.`;
    case 'calibrated':
      return `${who === '' ? 'The' : `${who} rated it; the`} team compared it with the others on ${day}.`;
    case 'affirmed':
      return who === '' ? `Affirmed on ${day}.` : `${who} rated it; it was affirmed on ${day}.`;
    case undefined:
      return who === '' ? `Rated on ${day}.` : `${who} rated it on ${day}.`;
  }
}

/** Where evidence can be looked up and from when it is: `Winter reading check, 29 Jan 2027`. */
export function sourceWords({ source, date }: Evidence): string {
  return [source, date && shortDay(date)].filter(Boolean).join(', ');
}

/** The same under a fact; evidence without a source stands in its own words. */
export function restsOn(evidence: Evidence): string {
  return sourceWords({ ...evidence, source: evidence.source ?? evidence.text });
}

/** `Four ratings, newest first.` */
export function historyNote(history: readonly HistoryItem[]): string {
  const ratings = history.filter((item) => item.kind === 'rating').length;
  if (ratings === 0) return '';
  const count = sentenceStart(countInWords(ratings, 'rating'));
  return ratings > 1 ? `${count}, newest first.` : `${count}.`;
}
