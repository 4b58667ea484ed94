import { z } from 'zod';

/** A number as people write it, with a point for the fraction: `61`, `-2.5`. */
export const number = z.number({ error: 'number' }).min(-1_000_000_000, { error: 'number' }).max(1_000_000_000, { error: 'number' });
