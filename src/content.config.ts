// From astro/content/config and not astro:content, which would load Astro's whole content runtime.
import { defineCollection } from 'astro/content/config';
import { contentLoader } from './reader/content-loader.ts';
import { kindNames, kinds } from './schemas/kinds.ts';

/** One collection for each kind of file, all filled from the one reading of the content. */
export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, defineCollection({ loader: contentLoader(kind), schema: kinds[kind].schema })]),
);
