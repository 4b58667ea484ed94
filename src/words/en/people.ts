import type { Site } from '../../domain/site.ts';
import { someone, type LeadTerm, type Someone } from '../../domain/views/people.ts';
import { longDay } from './days.ts';

type Shown = Site['settings']['showPeople'];

/** Somebody by name or by position, as the district chose. */
export function personWords(who: Someone, shown: Shown): string {
  if (who.kind === 'words') return who.words;
  return shown === 'roles' ? (who.fields.position ?? who.fields.name) : who.fields.name;
}

/** Somebody by name and position where names are shown: `Luis Ortega, Director of student services`. */
export function personInFull(who: Someone, shown: Shown): string {
  if (who.kind === 'words') return who.words;
  if (shown === 'roles' || who.fields.position === undefined) return personWords(who, shown);
  return `${who.fields.name}, ${who.fields.position}`;
}

/** Several people by name and position. */
export function peopleInFull(people: readonly Someone[], shown: Shown): string {
  return people.map((who) => personInFull(who, shown)).join('; ');
}

export function nameOf(site: Site, reference: string | undefined): string {
  return reference === undefined ? '' : personWords(someone(site, reference), site.settings.showPeople);
}

/** Somebody by name and position; `''` for nobody. */
export function personOf(site: Site, reference: string | undefined): string {
  return reference === undefined ? '' : personInFull(someone(site, reference), site.settings.showPeople);
}

/** A list of people, each name once. */
export function namesOf(site: Site, references: readonly string[]): string {
  return [...new Set(references.map((reference) => nameOf(site, reference)))].join(', ');
}

/** Since when somebody leads, if that is known: `since 1 April 2026`. */
export function leadSince(term: LeadTerm): string {
  return term.from === null ? '' : `since ${longDay(term.from)}`;
}
