import { expect, test } from 'vitest';
import { groupOf, ruleNames, severityOf } from '../../../../src/domain/issue.ts';
import { practiceOf } from '../../../../src/domain/practice/all.ts';
import { makeSite } from '../../../make-site.ts';

test('good practice is advised, never demanded', () => {
  const practice = ruleNames.filter((rule) => groupOf(rule) === 'practice');
  expect(practice).toHaveLength(24);
  expect(practice.filter((rule) => severityOf(rule) === 'error')).toEqual([]);
  expect(practice.filter((rule) => severityOf(rule) === 'note')).toEqual(['several-strategies']);
});

test('each subject is looked at', () => {
  const site = makeSite({
    people: { peter: { name: 'Peter Lang', until: '2026-06-30' } },
    strategies: { a: { lead: 'peter' }, b: {}, c: {}, d: {} },
    series: { series: { perYear: 3 } },
    routines: {
      '2026-08-20-x': [{ a: 'green' }, { minutes: 30, nextSteps: [{ id: 'talk', text: 'Discuss it.', owner: 'Luis', due: '2026-10-01' }] }],
    },
  });
  const rules = [
    'several-strategies',
    'milestones-of-year',
    'fewer-routines',
    'stocktake-length',
    'no-decisions',
    'short-rationale',
    'vague-step',
    'work-of-leaver',
  ];
  expect(practiceOf(site).map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
});

test('an empty district is left alone', () => {
  expect(practiceOf(makeSite())).toEqual([]);
});
