import { day } from '../../schemas/day.ts';
import { words } from '../../words/words.ts';
import { readDay, type DateForm, type DayReading } from '../date-form.ts';
import { plainWords } from '../import-values.ts';

/** Months by their names, long and short. */
const months = new Map(
  Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, '0')).flatMap((month) => {
    const first = `2027-${month}-01`;
    return [words.month(first), words.monthInShort(first)].map((name) => [plainWords(name), month] as const);
  }),
);

/** A day as people write it in a sentence: `12 March 2027`, `March 12, 2027`, `12 Mar 2027`; and in the ways of tables. */
export function readWrittenDay(text: string, form: DateForm | null): DayReading {
  const [, dayFirst, monthAfter] = /^(\d{1,2})\.?(?:st|nd|rd|th)? (\p{L}+)\.?,? \d{4}$/u.exec(text) ?? [];
  const [, monthFirst, dayAfter] = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? \d{4}$/u.exec(text) ?? [];
  const month = months.get(plainWords(monthAfter ?? monthFirst ?? ''));
  const number = dayFirst ?? dayAfter;
  if (month === undefined || number === undefined) return readDay(text, form);
  const read = `${text.slice(-4)}-${month}-${number.padStart(2, '0')}`;
  return day.safeParse(read).success ? { day: read, short: false } : 'no-such-day';
}
