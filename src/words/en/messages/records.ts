import type { Facts } from '../../../domain/facts.ts';
import { shorten } from './shorten.ts';

type RecordFacts = Pick<Facts, 'record-not-held' | 'record-lacks' | 'record-differs' | 'record-shows-hidden'>;

/** What messages say of the record of a closed routine. */
export const recordMessages: { readonly [Rule in keyof RecordFacts]: (facts: RecordFacts[Rule]) => string } = {
  'record-not-held': ({ status }) =>
    `Only a routine that was held has a record; this one is "${status}". Remove record.yaml, or write "status: held" in routine.md.`,
  'record-lacks': ({ target, id, routine }) =>
    `The record of this routine does not know the ${target} "${id}". Add it with: npx stocktake close ${routine} --again`,
  'record-differs': ({ what, name, recorded, now, routine }) =>
    `${differences[what](what === 'quote' ? name : shorten(name, 50), recorded, now)} If you correct a mistake, say so under "corrections" in routine.md, then write: npx stocktake close ${routine} --again`,
  'record-shows-hidden': ({ indicator, period, unit, group, routine }) => {
    const where = [period, unit, group].filter((part) => part !== '').join(', ');
    return `The record shows a number of "${indicator}" (${where}) that its table hides. Hide it here, too, with: npx stocktake close ${routine} --again`;
  },
};

type Value = string | null | undefined;

const differences: Readonly<Record<Facts['record-differs']['what'], (name: string, recorded: Value, now: Value) => string>> = {
  rating: (name, recorded, now) => {
    if (recorded === undefined) return `The record of this routine has no rating of "${name}".`;
    if (now === undefined) return `The record has a rating of "${name}", and the routine has none.`;
    const rated = (level: string | null): string => (level === null ? 'not rated' : `"${level}"`);
    return recorded === now
      ? `The record has the rating of "${name}" on another rubric.`
      : `The record has the rating of "${name}" as ${rated(recorded)}, and here it is ${rated(now)}.`;
  },
  decision: (name, recorded) =>
    recorded === undefined
      ? `The record of this routine does not have the decision "${name}".`
      : `The record has the decision "${name}", and routine.md does not.`,
  step: (name, recorded, now) => {
    if (recorded === undefined) return `The record of this routine does not have the next step "${name}".`;
    if (now === undefined) return `The record has the next step "${name}", and routine.md does not.`;
    const said = (value: string | null): string => (value === null ? 'nothing' : `"${shorten(value, 50)}"`);
    return `For the next step "${name}" the record says ${said(recorded)}, and here it is ${said(now)}.`;
  },
  quote: (name, recorded, now) => {
    if (now === undefined) return `The record quotes "${recorded ?? ''}" for ${name}, and the routine does not any more.`;
    if (recorded === undefined) return `The record of this routine does not quote "${now ?? ''}" for ${name}.`;
    return `The record quotes "${recorded ?? ''}" for ${name}, and here it is "${now ?? ''}".`;
  },
};
