import { describe, expect, test } from 'vitest';
import { addresses } from '../../../../src/domain/addresses.ts';
import { recordOf } from '../../../../src/domain/record/record-of.ts';
import type { Plan, Strategy } from '../../../../src/domain/site.ts';
import { agendaOf } from '../../../../src/domain/views/agenda.ts';
import { boardFacts } from '../../../../src/domain/views/board-report.ts';
import { deckOf } from '../../../../src/domain/views/deck.ts';
import { answeredSteps } from '../../../../src/domain/views/follow-ups.ts';
import { leagueSheet } from '../../../../src/domain/views/league-sheet.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { noteSheet } from '../../../../src/domain/views/note-sheet.ts';
import { packetOf } from '../../../../src/domain/views/packet.ts';
import { historyBars } from '../../../../src/domain/views/rating-history.ts';
import { routinePacket } from '../../../../src/domain/views/routine-packet.ts';
import { trailTo } from '../../../../src/domain/views/trail.ts';
import { agendaDocx } from '../../../../src/exports/agenda-docx.ts';
import { routineCalendar, scheduleCalendar } from '../../../../src/exports/calendar-ics.ts';
import { deckPptx } from '../../../../src/exports/deck-pptx.ts';
import { leagueTableCsv } from '../../../../src/exports/league-table-csv.ts';
import { notesDocx } from '../../../../src/exports/notes-docx.ts';
import { officeBytes, type OfficeFile } from '../../../../src/exports/office/office-file.ts';
import { boardPaper } from '../../../../src/exports/pdf/board-paper.ts';
import { packetPaper } from '../../../../src/exports/pdf/packet-paper.ts';
import type { RecordFields } from '../../../../src/schemas/record.ts';
import { trailName } from '../../../../src/words/en/trail.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';
import { february, february2026, livedOn } from '../../../support/closed-district.ts';

const inFull = (address: string): string => `https://cedar-fork.example${address}`;

const settings = ['off', 'public'] as const;

/** Everything that people take from a routine: its papers as data, its slides and Word files byte by byte. */
function packetIn(table: SiteTable): Readonly<Record<string, unknown>> {
  const frame = makeSite(table);
  const living = pick(frame.routines, february);
  const { site, routine } = packetOf(frame, living);
  const agenda = agendaOf(site, routine);
  const league = leagueTable(routine.series.plan, routine);
  const barsOf = (subject: Strategy | Plan) =>
    historyBars(subject, league.plan, routine, site.settings.schoolYearStarts).map(({ level, ...bar }) => {
      return { ...bar, routine: bar.routine.id, level: level?.id };
    });
  return {
    league: leagueTableCsv(leagueSheet(league, routine), inFull),
    bars: [league.plan, ...league.rows.map(({ strategy }) => strategy)].map(barsOf),
    calendar: routineCalendar(frame, living, inFull),
    calendarAtHome: routineCalendar(frame, living, null),
    followUps: answeredSteps(site, routine.fields.followUps ?? []).map((one) => [one.routine?.id, one.step?.text, one.step?.owner]),
    above: trailTo(frame, addresses.agenda(february))
      .map((step) => trailName(frame, step))
      .at(-1),
    packet: packetPaper(site, routinePacket(site, routine)),
    board: boardPaper(site, boardFacts(site, routine)),
    deck: base64(deckPptx(site, deckOf(site, routine))),
    agenda: agenda && base64(agendaDocx(site, agenda)),
    notes: base64(notesDocx(site, noteSheet(site, routine))),
  };
}

const base64 = (file: OfficeFile): string => Buffer.from(officeBytes(file)).toString('base64');

function closed(table: SiteTable): SiteTable {
  const site = makeSite(table);
  const record: RecordFields = recordOf(site, pick(site.routines, february), '2026-11-22');
  return { ...table, records: { [february]: record } };
}

describe.each(settings)('where numbers of schools are compared: %s', (compareUnits) => {
  const table: SiteTable = { ...february2026, site: { compareUnits } };

  test('closing a routine moves nothing of what people take from it', () => {
    expect(packetIn(closed(table))).toEqual(packetIn(table));
  });

  test('and nothing moves when the plan and the routines before it go on living', () => {
    const later = livedOn(closed(table));
    const [before, after, living] = [closed(table), later, { ...later, records: {} }].map(packetIn);
    expect(after).toEqual(before);
    for (const [name, paper] of Object.entries(living ?? {})) expect({ name, paper }).not.toEqual({ name, paper: before?.[name] });
  });
});

test('a district that stops comparing its schools stops it in packets of long ago, and one that begins to does not begin there', () => {
  const [off, shown] = settings.map((compareUnits) => closed({ ...february2026, site: { compareUnits } }));
  expect(packetIn({ ...shown, site: { compareUnits: 'off' } })).toEqual(packetIn(off ?? {}));
  const said = (table: SiteTable): string => JSON.stringify(packetIn(table)['packet']);
  expect([said(shown ?? {}), said({ ...off, site: { compareUnits: 'public' } })].map((text) => text.includes('81\u00a0%'))).toEqual([
    true,
    false,
  ]);
});

test('the calendar of the whole schedule says of a closed routine what its own calendar says', () => {
  const site = makeSite(livedOn(closed(february2026)));
  const own = eventsIn(routineCalendar(site, pick(site.routines, february), inFull));
  const all = eventsIn(scheduleCalendar(site, inFull));
  expect(own).toHaveLength(8);
  expect(all.filter((event) => event.includes(`UID:routine/${february}`))).toEqual(own);
});

/** The events of a calendar, each as it is written. */
function eventsIn(calendar: string): string[] {
  return calendar.split(/^BEGIN:VEVENT|^END:VEVENT/mu).filter((part) => part.includes('UID:'));
}

test('no number of a period that began later, and no target that was set later, stands in the packet of a held routine', () => {
  const said = JSON.stringify(packetIn(february2026)['packet']);
  const standing = (...texts: readonly string[]): string[] => texts.filter((text) => said.includes(text));
  expect(standing('80\u00a0%', '85\u00a0%', '83\u00a0%', '72\u00a0%', '91\u00a0%', '96\u00a0%', '2027–28')).toEqual([
    '80\u00a0%',
    '85\u00a0%',
  ]);
});
