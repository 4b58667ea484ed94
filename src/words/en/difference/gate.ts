import type { GateFact } from '../../../domain/views/difference/change.ts';
import { countOf } from '../numbers.ts';
import { bareLine, thingTitle, type ChangeLine } from './values.ts';

/** How an indicator's small groups are protected from now on. */
export function gateLine(fact: GateFact): ChangeLine {
  const title = thingTitle(fact.indicator);
  if (fact.kind === 'forgotten')
    return { ...bareLine(title, `${countOf(fact.cells, 'hidden number')} taken out of hidden.csv`), why: kept };
  return { ...bareLine(title, `small groups are not protected, because “About” says ${fact.about}`), why: checked };
}

const kept = 'What was hidden once has to stay hidden, and without its row nobody will know';
const checked = 'See that no number tells of a student';
