import { z } from 'zod';

/** A place in the author's own order; without one, entries follow by id. */
export const order = z.int({ error: 'whole-number' }).min(1, { error: 'whole-number' }).max(999, { error: 'whole-number' });
