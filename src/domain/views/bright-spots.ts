import type { Goal, Plan, Routine, Strategy } from '../site.ts';

/** Something that goes well, as the notes of a held routine say it. */
export interface BrightSpot {
  readonly routine: Routine;
  readonly about: Strategy | Goal | null;
  readonly text: string;
}

/** The bright spots of a routine's notes, in their order. */
export function brightSpotsOf(routine: Routine): BrightSpot[] {
  return routine.notes.flatMap(({ about, parts }) =>
    parts.flatMap(({ topic, items }) => (topic === 'bright-spots' ? items.map((text) => ({ routine, about, text })) : [])),
  );
}

/** The bright spots of a plan's last routine that noted any. */
export function brightSpots(plan: Plan): BrightSpot[] {
  const noted = plan.routines.findLast((routine) => isTold(routine) && brightSpotsOf(routine).length > 0);
  return noted ? brightSpotsOf(noted) : [];
}

function isTold({ fields }: Routine): boolean {
  return fields.status === 'held' && !fields.trial;
}
