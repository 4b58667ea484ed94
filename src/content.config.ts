// From astro/content/config and not astro:content, which would load Astro's whole content runtime.
import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { contentLoader } from './reader/content-loader.ts';
import { kindNames } from './schemas/kinds.ts';

/** What Astro's store knows of a file: where it was written. Its fields were checked by its kind's schema when it was read. */
const stored = z.strictObject({ file: z.string() });

/** One collection for each kind of file, all filled from the one reading of the content. */
export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, defineCollection({ loader: contentLoader(kind), schema: stored })]),
);
