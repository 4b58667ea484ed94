import { day, type Day } from '../schemas/day.ts';

/** A way to write days that a person stated, such as `dd.mm.yy`. */
export interface DateForm {
  readonly text: string;
  readonly pattern: RegExp;
  /** Whether its years have two digits, which mean 2000 to 2099. */
  readonly short: boolean;
}

const parts = {
  d: String.raw`(?<d>\d{1,2})`,
  m: String.raw`(?<m>\d{1,2})`,
  yy: String.raw`(?<y>\d{2})`,
  yyyy: String.raw`(?<y>\d{4})`,
} as const;

/** Reads a form of days: a day (`dd`), a month (`mm`) and a year (`yy` or `yyyy`) with one sign between them; nothing for anything else. */
export function dateForm(text: string): DateForm | undefined {
  const part = '(d{1,2}|m{1,2}|yy|yyyy)';
  const [, one = '', sign = '', two = '', three = ''] =
    new RegExp(`^${part}([./\\- ])${part}\\2${part}$`, 'u').exec(text.toLowerCase()) ?? [];
  const names = [one, two, three].map((name) => (name.startsWith('y') ? name : name.slice(0, 1)));
  const known = names.filter((name): name is keyof typeof parts => Object.hasOwn(parts, name));
  if (new Set(known.map((name) => name[0])).size !== 3) return undefined;
  const pattern = new RegExp(`^${known.map((name) => parts[name]).join(`[${sign}]`)}$`, 'u');
  return { text, pattern, short: known.includes('yy') };
}

/** What a cell says of a day: the day, that there is no such day, or that it is written in another way. */
export type DayReading = { readonly day: Day; readonly short: boolean } | 'no-such-day' | 'not-a-day';

/** Reads a day, as `2026-03-01` always and in the stated form. */
export function readDay(cell: string, form: DateForm | null): DayReading {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(cell)) return day.safeParse(cell).success ? { day: cell, short: false } : 'no-such-day';
  const found = form?.pattern.exec(cell)?.groups;
  if (!form || !found) return 'not-a-day';
  const { d = '', m = '', y = '' } = found;
  const read = `${form.short ? '20' : ''}${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return day.safeParse(read).success ? { day: read, short: form.short } : 'no-such-day';
}
