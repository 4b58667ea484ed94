import { isAboutStudents } from '../../privacy/about-students.ts';
import { keyOf } from '../../privacy/rows.ts';
import type { Indicator } from '../../site.ts';
import type { GateFact } from './change.ts';
import type { Matching } from './matching.ts';

/** What a reviewer has to know of how an indicator's small groups are protected; `before` is `null` for an indicator that is new. */
export function gateFacts(before: Indicator | null, after: Indicator, now: Matching['now']): GateFact[] {
  const { about = 'students' } = after.fields;
  const wasProtected = before === null || isAboutStudents(before.fields);
  const kept = new Set(after.hidden.map(keyOf));
  const forgotten = (before?.hidden ?? []).filter((cell) => !kept.has(keyOf({ ...cell, unit: now.id('unit', cell.unit) })));
  return [
    ...(wasProtected && !isAboutStudents(after.fields) ? [{ kind: 'unprotected', indicator: after, about } as const] : []),
    ...(forgotten.length > 0 ? [{ kind: 'forgotten', indicator: after, cells: forgotten.length } as const] : []),
  ];
}
