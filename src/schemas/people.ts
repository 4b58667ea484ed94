import { z } from 'zod';
import { day } from './day.ts';
import { localId, person } from './reference.ts';
import { text } from './text.ts';

/** `people.yaml`: id → person. Optional; where it exists, every owner, lead and participant must be one of its ids. */
export const peopleSchema = z.record(
  localId,
  z.strictObject({
    name: text.meta({ title: 'Name', description: 'The name, as pages show it.', examples: ['Rebecca Stone'] }),
    position: text.optional().meta({
      title: 'Position',
      description: 'What the person is. Pages show it where the district shows roles in place of names.',
      examples: ['Director of planning'],
    }),
    from: day.optional().meta({ title: 'From', description: 'The first day in this position.', examples: ['2025-08-01'] }),
    until: day.optional().meta({ title: 'Until', description: 'The last day, once the person has left.', examples: ['2026-06-30'] }),
    successor: person()
      .optional()
      .meta({ title: 'Successor', description: 'The person who took over.', examples: ['dana-kim'] }),
  }),
  { error: 'map' },
);

export type PeopleFields = z.output<typeof peopleSchema>;
export type PersonFields = PeopleFields[string];
