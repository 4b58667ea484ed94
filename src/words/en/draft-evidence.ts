import type { Evidence } from '../../schemas/evidence.ts';
import { asQuoted } from '../../domain/quote.ts';
import type { Rating, Site } from '../../domain/site.ts';
import type { Draft } from '../../domain/views/draft.ts';
import type { DraftFact } from '../../domain/views/draft-facts.ts';
import { schoolYear } from './days.ts';
import { sentenceStart } from './numbers.ts';
import { nameOf } from './people.ts';
import { routineInText } from './routines.ts';

/** What a fact rests on and from when it is. */
export function draftEvidence(site: Site, fact: DraftFact, { routine, asOf }: Pick<Draft, 'routine' | 'asOf'>): Evidence[] {
  const ofRating = (rating: Rating, kind: Evidence['kind']): Evidence => ({
    text: rating.fields.ratedBy === undefined ? 'Rating' : `Rating by ${nameOf(site, rating.fields.ratedBy)}`,
    kind,
    source: `Ratings, ${rating.routine.series.fields.title}`,
    date: rating.fields.asOf ?? (rating.routine === routine ? asOf : rating.routine.fields.date),
  });
  switch (fact.kind) {
    case 'evidence':
      return [{ ...fact.evidence, text: `Named in the rating of “${fact.from.subject.fields.title}”` }];
    case 'rating':
    case 'weakest-elements':
    case 'outside-range':
    case 'dissent':
    case 'goal-rating':
    case 'plan-rating':
    case 'rose':
      return [ofRating(fact.from, 'qualitative')];
    case 'far-apart':
      return [ofRating(fact.from, 'quantitative')];
    case 'levels':
      return [
        {
          text: 'League table',
          kind: 'qualitative',
          source: `Ratings, ${fact.from.series.fields.title}`,
          date: fact.from === routine ? asOf : fact.from.fields.date,
        },
      ];
    case 'milestone-overdue':
    case 'milestone-moved':
    case 'milestone-early':
      return [{ text: 'Milestones', kind: 'quantitative', source: 'Strategy profile', date: asOf }];
    case 'indicator': {
      const { indicator, latest } = fact.trouble;
      const { title, source } = indicator.fields;
      const value = latest.cell.state === 'reported' ? latest.cell.value : (asQuoted(latest.cell) ?? undefined);
      return [{ text: title, kind: 'quantitative', source, indicator: indicator.id, period: latest.period.text, value }];
    }
    case 'weak-link':
    case 'success':
    case 'success-this-year':
      return [{ text: fact.from.fields.title, kind: 'qualitative', source: 'Strategy profile', date: asOf }];
    case 'step':
    case 'step-on-time':
    case 'noted':
      return [
        {
          text: sentenceStart(routineInText(fact.from)),
          kind: 'qualitative',
          source: `${fact.kind === 'noted' ? 'Notes' : 'Next steps'}, ${fact.from.series.fields.title}`,
          date: fact.from.fields.date,
        },
      ];
    case 'open-steps':
      return [{ text: 'Open next steps', kind: 'quantitative', source: `Next steps, ${routine.series.fields.title}`, date: asOf }];
    case 'goal-result': {
      const { result, year } = fact.row.latest ?? {};
      const source = result?.note?.split('. ')[0]?.replace(/\.$/u, '');
      return [{ text: `Result of ${schoolYear(year ?? '')}`, kind: 'quantitative', source, date: result?.on }];
    }
    case 'passed':
    case 'never-rated':
      return [];
  }
}
