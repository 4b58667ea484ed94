import { expect, test } from 'vitest';
import { draftOf, factsOfDraft } from '../../../../src/domain/views/draft.ts';
import { quotedIn } from '../../../../src/domain/views/quoted.ts';
import { draftReason } from '../../../../src/words/en/draft.ts';
import { draftEvidence } from '../../../../src/words/en/draft-evidence.ts';
import { draftFact } from '../../../../src/words/en/draft-facts.ts';
import { draftObjective, draftQuestions } from '../../../../src/words/en/draft-questions.ts';
import { makeSite, pick, type IndicatorRow } from '../../../make-site.ts';

/** What a draft says of strategy `a` with one indicator. */
function said(row: IndicatorRow) {
  const site = makeSite({
    units: ['alder'],
    strategies: ['a'],
    indicators: { it: { title: 'Regular attenders', strategies: ['a'], decimals: 1, ...row } },
    routines: { '2026-10-15-oct': { a: 'green' }, '2027-02-11-feb': [{}, { status: 'preparing' }] },
  });
  const draft = draftOf(site, pick(site.routines, '2027-02-11-feb'));
  const facts = factsOfDraft(draft).filter(({ kind }) => kind === 'indicator');
  const evidence = facts.flatMap((fact) => draftEvidence(site, fact, draft));
  const asked = draft.parts.flatMap((part) =>
    part.kind === 'deep-dive' ? [draftObjective(part).text, draftQuestions(site, part.dive)[0]] : [],
  );
  return {
    site,
    reasons: draft.strategies.flatMap(({ reasons }) => reasons.map(draftReason)),
    facts: facts.map((fact) => draftFact(site, fact, draft)),
    evidence,
    asked,
  };
}

const targets = [{ by: '2026-27', value: 70 }];

test('an indicator off target, with its number as a quote of the cell', () => {
  const { site, reasons, facts, evidence, asked } = said({
    targets,
    source: 'Register',
    data: 'period,unit,value\n2024-25,alder,60\n2025-26,alder,58.46\n',
  });
  expect(reasons).toEqual(['one indicator off target']);
  expect(facts).toEqual([
    'Regular attenders: 58.5\u00a0% in 2025–26. Down 1.5 points since 2024–25, the wrong way. The target is 70.0\u00a0% by 2026–27.',
  ]);
  expect(evidence).toEqual([
    { text: 'Regular attenders', kind: 'quantitative', source: 'Register', indicator: 'it', period: '2025-26', value: 58.46 },
  ]);
  expect(evidence.map((one) => quotedIn(site, one)?.cell?.isRevised)).toEqual([false]);
  expect(asked).toEqual([
    'Decide what brings “Regular attenders” back on track',
    'What keeps “Regular attenders” from its target, and what of it is ours to change?',
  ]);
});

test('one that moves the wrong way', () => {
  const { reasons, facts, asked } = said({ data: 'period,unit,value\n2024-25,alder,60\n2025-26,alder,58\n' });
  expect(reasons).toEqual(['one indicator moving the wrong way']);
  expect(facts).toEqual(['Regular attenders: 58.0\u00a0% in 2025–26. Down 2.0 points since 2024–25, the wrong way.']);
  expect(asked).toEqual([
    'Understand why “Regular attenders” moves the wrong way',
    'What changed before “Regular attenders” moved the wrong way?',
  ]);
});

test('a limit is quoted as one', () => {
  const { site, evidence } = said({ targets, data: 'period,unit,value,mark\n2024-25,alder,60,\n2025-26,alder,50,at-most\n' });
  expect(evidence.map(({ value }) => value)).toEqual(['at-most 50']);
  expect(evidence.map((one) => quotedIn(site, one)?.cell?.isRevised)).toEqual([false]);
});
