import type { SiteFields } from '../../schemas/site.ts';

/** The language of a district as Office names languages. */
const names = { en: 'en-US', es: 'es-US' } as const;

/** The language that a file is proofread and read aloud in. */
export function officeLanguage({ languages }: Pick<SiteFields, 'languages'>): string {
  return names[languages[0] ?? 'en'];
}
