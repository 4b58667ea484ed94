import type { ImportProblem, Named } from '../domain/import-report.ts';
import type { Site } from '../domain/site.ts';
import type { Day } from '../schemas/day.ts';
import { idPattern } from '../schemas/reference.ts';
import { readDay } from './date-form.ts';
import { countShortYear, type ImportOptions, type RowCells, type Tally } from './import-cells.ts';

/** Something that a cell may name, by its id or by its title. */
interface Titled {
  readonly id: string;
  readonly fields: { readonly title: string };
}

/** What the cells of one row mean; what they cannot mean becomes a problem of the row, and nothing. */
export interface RowValues {
  readonly problems: ImportProblem[];
  day(field: string, text: string): Day | undefined;
  person(field: string, text: string): string | undefined;
  thing<Thing extends Titled>(field: string, named: Named, all: readonly Thing[], text: string): Thing | undefined;
  choice(field: string, text: string, known: readonly string[]): string | undefined;
  number(field: string, text: string): number | undefined;
}

/** Titles and names are the same without regard to capitals and spaces. */
export function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

/** A text by which titles and names are compared. */
export function plainWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Reads the values of a row; nothing is guessed. */
export function rowValues(site: Site, { line }: RowCells, { dates }: ImportOptions, tally: Tally): RowValues {
  const problems: ImportProblem[] = [];
  const named = <Thing extends { readonly id: string }>(
    field: string,
    kind: Named,
    text: string,
    found: readonly Thing[],
    known: readonly string[],
  ): Thing | undefined => {
    if (found.length === 0) problems.push({ line, kind: 'unknown-name', field, named: kind, found: text, known });
    if (found.length > 1) problems.push({ line, kind: 'several', field, named: kind, found: text, ids: found.map(({ id }) => id) });
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    problems,
    day: (field, text) => {
      const read = readDay(text, dates);
      if (read === 'not-a-day') problems.push({ line, kind: 'not-a-day', field, found: text, form: dates?.text ?? null });
      else if (read === 'no-such-day') problems.push({ line, kind: 'no-such-day', field, found: text });
      else if (read.short) countShortYear(tally, field, read.day, line);
      return typeof read === 'string' ? undefined : read.day;
    },
    person: (field, text) => {
      if (site.people.size === 0) return text;
      const people = [...site.people].map(([id, { name }]) => ({ id, name }));
      const exact = people.filter(({ id }) => id === text);
      const found = exact.length > 0 ? exact : people.filter(({ name }) => sameWords(name, text));
      const known = people.map(({ name }) => name);
      return named(field, 'person', text, found, known)?.id;
    },
    thing: (field, kind, all, text) => {
      const exact = all.filter(({ id }) => id === text);
      const found = exact.length > 0 ? exact : all.filter(({ fields }) => sameWords(fields.title, text));
      const known = all.map(({ id, fields }) => (idPattern.test(text) ? id : fields.title));
      return named(field, kind, text, found, known);
    },
    choice: (field, text, known) => {
      const found = known.find((one) => one === text.toLowerCase().replace(/[\s_-]+/gu, '-'));
      if (found === undefined) problems.push({ line, kind: 'unknown-choice', field, found: text, known });
      return found;
    },
    number: (field, text) => {
      if (/^\d{1,9}$/u.test(text)) return Number(text);
      problems.push({ line, kind: 'not-a-number', field, found: text });
      return undefined;
    },
  };
}
