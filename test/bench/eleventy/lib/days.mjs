const make = (options) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  const made = new Map();
  return (day) => {
    const time = new Date(day).getTime();
    if (!made.has(time)) made.set(time, format.format(time).replace(/\bSept\b/u, 'Sep'));
    return made.get(time);
  };
};

export const shortDay = make({ day: 'numeric', month: 'short', year: 'numeric' });
export const longDay = make({ day: 'numeric', month: 'long', year: 'numeric' });
export const dayAndMonth = make({ day: 'numeric', month: 'long' });
export const monthAndYear = make({ month: 'long', year: 'numeric' });
export const shortMonth = make({ month: 'short' });
export const weekday = make({ weekday: 'long' });

export const clock = (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
export const minutesOf = (start) => Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5));
export const timeSpan = (start, minutes) => `${clock(minutesOf(start))} to ${clock(minutesOf(start) + minutes)}`;

/** The school year of a day, when years begin on 1 August. */
export function schoolYearOf(day) {
  const date = new Date(day);
  const year = date.getUTCFullYear() - (date.getUTCMonth() < 7 ? 1 : 0);
  return `${year}-${String((year + 1) % 100)}`;
}

const today = Date.parse(process.env.TODAY);
const dayLength = 86_400_000;
const daysWord = (count) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const thisYear = schoolYearOf(today);
export const todayInWords = longDay(today);

/** `Done 6 Nov 2026, 7 days late`, `13 days overdue`, `In 78 days`. */
export function milestoneState({ due, done }) {
  if (done) {
    const late = Math.round((done - due) / dayLength);
    return `Done ${shortDay(done)}${late > 0 ? `, ${daysWord(late)} late` : ''}`;
  }
  const left = Math.round((due - today) / dayLength);
  return left < 0 ? `${daysWord(-left)} overdue` : `In ${daysWord(left)}`;
}

/** `Four milestones: three done, one to come.` */
export function milestoneCount(milestones) {
  const done = milestones.filter((one) => one.done).length;
  const overdue = milestones.filter((one) => !one.done && one.due < today).length;
  const coming = milestones.length - done - overdue;
  const parts = [done && `${inWords(done)} done`, overdue && `${inWords(overdue)} overdue`, coming && `${inWords(coming)} to come`];
  return `${capital(inWords(milestones.length))} milestones: ${parts.filter(Boolean).join(', ')}.`;
}

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const inWords = (count) => small[count] ?? String(count);
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
