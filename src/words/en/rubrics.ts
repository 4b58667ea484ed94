import type { Rubric } from '../../domain/site.ts';
import { longDay } from './days.ts';

/** The page with every rubric. */
export const rubricList = {
  description: 'The rubrics behind every rating, and what each level means.',
  none: 'No rubric has been written yet.',
  lede: 'A rubric says what is looked at and what each level means. Every rating names the rubric it used.',
};

/** The sections of a rubric's page. */
export const rubricSections = {
  levels: 'Levels',
  levelByLevel: 'Level by level',
  ask: 'Ask',
  lookFor: 'Look for',
  /** What “not rated” means, beside the meanings of the levels. */
  notRatedMeaning: 'No judgement yet. The reason is given where it is known.',
};

/** What a rubric's page is about, for search results. */
export function rubricDescription({ fields }: Rubric): string {
  return fields.purpose ?? `The rubric “${fields.title}”.`;
}

/** `Version 2026, in use since 1 August 2025, ODE guide, Appendix 4` */
export function rubricEdition({ fields: { version, adopted, source } }: Rubric): string {
  const since = adopted && `${version === undefined ? 'In' : 'in'} use since ${longDay(adopted)}`;
  return [version && `Version ${version}`, since, source].filter(Boolean).join(', ');
}

/** What the link to a rubric's page says: what more it has than the levels. */
export function rubricLink({ fields }: Rubric): string {
  return fields.elements.length > 0 ? 'Questions and signs' : 'All of it';
}

/** What the weak end looks like, by the name of its level: `Weak (Red)`. */
export function weakSigns({ fields }: Rubric): string {
  return `Weak (${fields.scale[0]?.label ?? ''})`;
}

/** `Strong (Green)` */
export function strongSigns({ fields }: Rubric): string {
  return `Strong (${fields.scale.at(-1)?.label ?? ''})`;
}
