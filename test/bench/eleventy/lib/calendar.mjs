import { near } from './collections.mjs';
import { longDay } from './days.mjs';
import { before } from './preparation.mjs';
import { withRole } from './routines.mjs';
import { instant, iso } from './times.mjs';

const dayLength = 86_400_000;

const after = [
  ['follow-up', 7, 'Follow up on next steps'],
  ['report', 7, 'Report to the board'],
];

const escaped = (text) =>
  String(text)
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
const digits = (time) => time.replaceAll(/[-:]|\.000/gu, '');

/** Lines of at most 75 octets, as calendars want them. */
function folded(line) {
  let [text, width] = ['', 0];
  for (const sign of line) {
    const octets = Buffer.byteLength(sign);
    if (width + octets > 75) [text, width] = [`${text}\r\n `, 1];
    text += sign;
    width += octets;
  }
  return `${text}\r\n`;
}

/** A calendar of occasions, each with its series and, once it has one, its routine. */
export function calendarOf(occasions, title, site) {
  const events = occasions
    .flatMap((occasion) => eventsOf(occasion, site))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  const head = ['VERSION:2.0', 'PRODID:-//Stocktake//Routines//EN', 'CALSCALE:GREGORIAN', `NAME:${escaped(title)}`];
  const more = [`X-WR-CALNAME:${escaped(title)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H'];
  return ['BEGIN:VCALENDAR', ...head, ...more, ...events.flatMap(({ lines }) => lines), 'END:VCALENDAR'].map(folded).join('');
}

function eventsOf({ on, about, series, routine }, site) {
  const day = iso(on);
  const [stem, owner] = [(routine ?? series).page.filePathStem.replace(/^\//u, ''), routine ?? series];
  const id = routine ? stem.replace(/^routines\/(.*)\/routine$/u, 'routine/$1') : `${stem}#${day}-stocktake`;
  const url = routine ? `${site.url}/${stem.replace(/\/routine$/u, '/')}` : `${site.url}${series.url}`;
  const eventAt = (what, time, title, more) => ({
    key: `${what === '' ? day : iso(time)} ${id} ${what}`,
    lines: eventLines(`${id}${what === '' ? '' : `${routine ? '#' : '-'}${what}`}@${new URL(site.url).hostname}`, time, title, more, url),
  });
  const step = ([what, away, name]) => {
    const time = weekday(Date.parse(day) + away * dayLength, away);
    return eventAt(what, time, `${name} (${series.data.title}, ${longDay(on)})`, { kind: 'Preparation and follow-up', text: [] });
  };
  const lead = (role) => (routine ? withRole(routine.data.people, role) : series.data[role]);
  const facts = [about && `Focus: ${about}`, `Leader: ${lead('leader')}`, `Broker: ${lead('broker')}`];
  const text = [routine?.data.headline, ...facts].filter(Boolean);
  const meeting = { kind: 'Stocktake', text, place: routine?.data.place, clock: routine?.data.start, minutes: owner.data.minutes };
  return [...before.map(step), eventAt('', on, `Stocktake (${series.data.title})`, meeting), ...after.map(step)];
}

const weekday = (time, away) => (away > 0 ? time : time - Math.max(0, ((new Date(time).getUTCDay() + 6) % 7) - 4) * dayLength);

function eventLines(uid, time, title, { kind, text, place, clock, minutes }, url) {
  const day = iso(time);
  const next = iso(Date.parse(day) + dayLength);
  const whole = [`DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(next)}`, 'TRANSP:TRANSPARENT'];
  const when = clock ? spanOf(day, clock, minutes) : whole;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${digits(process.env.TODAY)}T000000Z`,
    'SEQUENCE:0',
    ...when,
    'STATUS:CONFIRMED',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([...text, url].join('\n'))}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `CATEGORIES:${kind}`,
    `URL:${url}`,
    'END:VEVENT',
  ];
}

function spanOf(day, clock, minutes) {
  const begins = Date.parse(instant(day, clock));
  return [begins, begins + minutes * 60_000].map((time, index) => `${['DTSTART', 'DTEND'][index]}:${digits(new Date(time).toISOString())}`);
}

/** A routine as an occasion. */
export function occasionOf(routine, links) {
  const series = links.seriesById.get(near(routine, routine.data.series));
  const entry = Object.values(series.data.schedule)
    .flat()
    .find(({ on }) => iso(on) === iso(routine.date));
  return { on: routine.date, about: entry?.about, series, routine };
}

/** Every occasion of the last school year, of this one and to come. */
export function occasionsOf(links, yearsOf, first) {
  return [...links.seriesById.values()].flatMap((series) =>
    yearsOf(series, links)
      .filter(({ year }) => year >= first)
      .flatMap(({ occasions }) => occasions.map((one) => ({ ...one, series }))),
  );
}
