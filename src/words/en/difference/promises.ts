import type { FollowUp, NextStep } from '../../../schemas/next-step.ts';
import type { Routine, Site } from '../../../domain/site.ts';
import { answeredSteps } from '../../../domain/views/follow-ups.ts';
import type { PromiseFact } from '../../../domain/views/difference/change.ts';
import { bareLine, quoted, type ChangeLine, type Sites } from './values.ts';
import { excerpt, excerpts } from './excerpts.ts';
import { shortDay } from '../days.ts';
import { outcomeWords, stepOwner } from '../promises.ts';

/** What became of a next step or of the answer to one, with the routine it stands in, where that does not stand beside it. */
export function promiseLine({ before: was, after }: Sites, fact: PromiseFact, occasion: string): ChangeLine {
  switch (fact.kind) {
    case 'step-new':
      return { ...bareLine(quoted(fact.step.text), `new next step${occasion}`), now: promiseOf(after, fact.step) };
    case 'step-removed':
      return { ...bareLine(quoted(fact.step.text), `next step${occasion} removed`), before: promiseOf(was, fact.step) };
    case 'answer-new': {
      const { what, why } = outcomeOf(after, fact.routine, fact.answer);
      return { ...bareLine(promised(after, fact.answer), `answered${occasion}`), now: what, why: excerpt(why) };
    }
    case 'answer-removed': {
      const { what, why } = outcomeOf(was, fact.routine, fact.answer);
      return { ...bareLine(promised(was, fact.answer), `answer${occasion} removed`), before: what, why: excerpt(why) };
    }
    case 'answer-changed': {
      const [old, now] = [outcomeOf(was, fact.routine, fact.from), outcomeOf(after, fact.routine, fact.answer)];
      const about = promised(after, fact.answer);
      if (old.what !== now.what)
        return { ...bareLine(about, `answer${occasion} changed`), before: old.what, now: now.what, why: excerpt(now.why) };
      const [before, is] = excerpts(old.why, now.why);
      return { ...bareLine(about, `reason of the answer${occasion} changed`), before, now: is };
    }
  }
}

/** Who promised it, and by when. */
function promiseOf(site: Site, step: NextStep): string {
  const due = step.due === undefined ? '' : `, due ${shortDay(step.due)}`;
  return `${stepOwner(site, step)}${due}`;
}

function outcomeOf(site: Site, routine: Routine, answer: FollowUp): { readonly what: string; readonly why: string } {
  const { what, why } = outcomeWords(site, routine, answer);
  return { what: `${what.charAt(0).toLowerCase()}${what.slice(1)}`, why };
}

/** The words of the step that is answered; its address where nobody knows it. */
function promised(site: Site, answer: FollowUp): string {
  const [answered] = answeredSteps(site, [answer]);
  return answered?.step ? quoted(answered.step.text) : answer.step;
}
