import { describe, expect, test } from 'vitest';
import type { DraftPart } from '../../../../src/domain/views/draft-parts.ts';
import { draftBroadQuestions, draftObjective } from '../../../../src/words/en/draft-questions.ts';

describe('the broad look and the end', () => {
  const progress = (facts: readonly object[]): DraftPart & { kind: 'progress' } => ({
    kind: 'progress',
    part: 'affirm',
    minutes: 10,
    lead: null,
    facts: facts as (DraftPart & { kind: 'progress' })['facts'],
  });

  test('their objectives', () => {
    const steps = { kind: 'open-steps', open: 1, overdue: 0, carriedTwice: 0 };
    expect(draftObjective({ kind: 'welcome', part: 'affirm', minutes: 5, lead: null })).toEqual({
      text: 'Welcome, and agree on what we want from this meeting',
      kind: 'attitude',
    });
    expect(draftObjective(progress([])).text).toBe('See what goes well and how likely each strategy is to succeed');
    expect(draftObjective(progress([steps]))).toEqual({
      text: 'See what goes well, how likely each strategy is to succeed, and what became of our promises',
      kind: 'knowledge',
    });
    expect(draftObjective({ kind: 'commit', part: 'commit', minutes: 5, lead: null })).toEqual({
      text: 'Agree who does what by when',
      kind: 'decision',
    });
  });

  test('their questions', () => {
    expect(draftBroadQuestions(progress([]))).toEqual(['Does anyone see a rating differently, and on what evidence?']);
    expect(draftBroadQuestions(progress([{ kind: 'noted' }, { kind: 'open-steps' }]))).toEqual([
      'What can others copy from what goes well?',
      'Does anyone see a rating differently, and on what evidence?',
      'Which open next steps are done, and which do we drop?',
    ]);
  });
});
