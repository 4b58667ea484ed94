export const iso = (day) => new Date(day).toISOString().slice(0, 10);

const zone = new Intl.DateTimeFormat('en', { timeZone: 'America/New_York', timeZoneName: 'longOffset' });
const offsets = new Map();

/** How far a time of the day is from Greenwich: `-04:00`. Clocks change at two in the night. */
function offsetOf(day, clock) {
  const time = `${day}T${clock < '02:00' ? '05' : '12'}:00:00Z`;
  if (!offsets.has(time)) {
    const parts = zone.formatToParts(new Date(time));
    offsets.set(time, parts.find(({ type }) => type === 'timeZoneName').value.slice('GMT'.length) || '+00:00');
  }
  return offsets.get(time);
}

/** `2026-05-15T09:00:00-04:00`. */
export const clockTime = (day, clock = '00:00') => `${day}T${clock}:00${offsetOf(day, clock)}`;

/** The same as feeds have it: `2026-05-15T13:00:00.000Z`. */
export const instant = (day, clock) => new Date(clockTime(day, clock)).toISOString();
