import { z } from 'zod';

/** One line or a short paragraph of plain text, never empty. Numbers need quotes, so that `007` stays `007`. */
export const text = z.string({ error: 'text' }).regex(/\S/u, { error: 'empty-text' });

/** A list of plain texts with at least one in it. */
export const texts = z.array(text, { error: 'list' }).min(1, { error: 'empty-list' });
