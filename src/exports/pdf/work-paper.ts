import type { Day } from '../../schemas/day.ts';
import type { NextStep } from '../../schemas/next-step.ts';
import type { Routine, Site } from '../../domain/site.ts';
import type { AnsweredStep } from '../../domain/views/follow-ups.ts';
import { isStepOverdue } from '../../domain/views/ledger-figures.ts';
import type { Step } from '../../domain/views/ledger.ts';
import type { DatedMilestone } from '../../domain/views/milestones.ts';
import { words } from '../../words/words.ts';
import { cell, fixed, row, sharing, simpleTable, written, type Table } from './paper.ts';

const dueWidth = 66;

/** Promises of this routine: when, what, who, and how one can tell. */
export function promisedTable(site: Site, steps: readonly NextStep[]): Table {
  const tells = steps.some((step) => step.doneWhen !== undefined);
  const rows = steps.map((step) => {
    const strategy = step.strategy === undefined ? undefined : site.strategies.get(step.strategy);
    return row(
      cell(...written(words.stepDue(step))),
      cell(...written(step.text), ...written(strategy?.fields.title ?? '', 'under')),
      cell(...written(words.stepOwner(site, step))),
      ...(tells ? [cell(...written(step.doneWhen ?? ''))] : []),
    );
  });
  const { due, nextStep, owner, doneWhen } = words.heads;
  return simpleTable([fixed(due, dueWidth), sharing(nextStep, 2), sharing(owner, 1), ...(tells ? [sharing(doneWhen, 1.3)] : [])], rows);
}

/** What became of earlier promises. */
export function answeredTable(site: Site, answeredIn: Routine, answered: readonly AnsweredStep[]): Table {
  const rows = answered.map(({ routine, step, followUp }) => {
    const outcome = words.outcomeWords(site, answeredIn, followUp);
    return row(
      cell(...written(step?.text ?? ''), ...written(step?.owner === undefined ? '' : words.nameOf(site, step.owner), 'under')),
      cell(...written(routine ? words.shortDay(routine.fields.date) : '')),
      cell(...written(outcome.what, 'strong'), ...written(outcome.why, 'under')),
    );
  });
  const { nextStep, promised, outcome } = words.heads;
  return simpleTable([sharing(nextStep, 1.2), fixed(promised, dueWidth), sharing(outcome, 1)], rows);
}

/** Promises that a routine finds open, and where each stands on a day. */
export function openStepTable(site: Site, steps: readonly Step[], day: Day): Table {
  const rows = steps.map((step) =>
    row(
      cell(...written(step.due === null ? words.stepDue(step.fields) : words.shortDay(step.due))),
      cell(
        ...written(step.fields.text),
        ...written([words.sentenceEnd(words.promisedIn(step)), words.carriedWords(step)].join(' ').trim(), 'under'),
      ),
      cell(...written(words.ownerOfStep(site, step))),
      cell(...written(words.dueState(step, day), isStepOverdue(step, day) ? 'strong' : 'plain')),
    ),
  );
  const { due, nextStep, owner, state } = words.heads;
  return simpleTable([fixed(due, dueWidth), sharing(nextStep, 2), sharing(owner, 1), sharing(state, 1)], rows);
}

/** Milestones that were not reached on a day. */
export function milestoneTable(site: Site, milestones: readonly DatedMilestone[], day: Day): Table {
  const rows = milestones.map(({ strategy, milestone }) =>
    row(
      cell(...written(words.shortDay(milestone.due))),
      cell(
        ...written(milestone.title),
        ...written(strategy.fields.title, 'under'),
        ...(milestone.moved ?? []).flatMap((move) => written(words.movedFrom(move), 'under')),
      ),
      cell(...written(words.nameOf(site, milestone.owner))),
      cell(...written(words.milestoneState(milestone, day), words.isOverdue(milestone, day) ? 'strong' : 'plain')),
    ),
  );
  const { due, milestone, owner, state } = words.heads;
  return simpleTable([fixed(due, dueWidth), sharing(milestone, 2), sharing(owner, 1), sharing(state, 1)], rows);
}
