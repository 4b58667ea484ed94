import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addresses } from '../../src/domain/addresses.ts';
import { hasBoardReport } from '../../src/domain/views/board-report.ts';
import { hasNotesPage, isToPrepare } from '../../src/domain/views/packet.ts';
import { hasPacket } from '../../src/domain/views/routine-packet.ts';
import { hasFile } from '../../src/domain/views/routine-files.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';
import { filesUnder, root } from '../build-district.ts';
import { builtSite } from '../built-site.ts';

test('every address leads to a file of the site, and every page has an address', async () => {
  const content = join(root, 'test/fixtures/small');
  const { site } = checkContent(readSettings({ content }, { TODAY: '2026-11-22' }, root), root);
  const folder = await builtSite(content);
  const routines = site?.routines.all ?? [];
  const made: Record<keyof typeof addresses, readonly string[]> = {
    home: [addresses.home()],
    strategies: [addresses.strategies()],
    strategy: (site?.strategies.all ?? []).map(({ id }) => addresses.strategy(id)),
    leagueTables: [addresses.leagueTables()],
    leagueTable: (site?.plans.all ?? []).map(({ id }) => addresses.leagueTable(id)),
    plans: [addresses.plans()],
    plan: (site?.plans.all ?? []).map(({ id }) => addresses.plan(id)),
    goals: [addresses.goals()],
    goal: (site?.goals.all ?? []).map(({ id }) => addresses.goal(id)),
    indicators: [addresses.indicators()],
    indicator: (site?.indicators.all ?? []).map(({ id }) => addresses.indicator(id)),
    indicatorData: (site?.indicators.all ?? []).map(({ id }) => addresses.indicatorData(id)),
    units: [addresses.units()],
    unit: (site?.units.all ?? []).map(({ id }) => addresses.unit(id)),
    series: (site?.series.all ?? []).map(({ id }) => addresses.series(id)),
    nextSteps: [addresses.nextSteps()],
    nextStepsOf: (site?.plans.all ?? []).map(({ id }) => addresses.nextStepsOf(id)),
    schedule: [addresses.schedule()],
    scheduleCalendar: [addresses.scheduleCalendar()],
    page: (site?.pages.all ?? []).map(({ id }) => addresses.page(id)),
    routines: [addresses.routines()],
    routine: routines.map(({ id }) => addresses.routine(id)),
    agenda: routines.filter(({ fields }) => fields.objectives).map(({ id }) => addresses.agenda(id)),
    preparation: routines.filter(isToPrepare).map(({ id }) => addresses.preparation(id)),
    agendaCalendar: routines.map(({ id }) => addresses.agendaCalendar(id)),
    routineLeagueTable: routines.filter(({ ratings }) => ratings.length > 0).map(({ id }) => addresses.routineLeagueTable(id)),
    notes: routines.filter(hasNotesPage).map(({ id }) => addresses.notes(id)),
    // Only the internal build has these.
    briefing: [],
    participantBriefing: [],
    debrief: [],
    raters: [],
    rubrics: [addresses.rubrics()],
    rubric: (site?.rubrics.all ?? []).map(({ id }) => addresses.rubric(id)),
    picture: (site?.pictures ?? []).map(({ path }) => addresses.picture(path)),
    // This district leaves the guide out.
    guide: [],
    guideTopic: [],
    guideFiles: [],
    guideFile: [],
    rules: [],
    rule: [],
    search: [addresses.search()],
    allPages: [addresses.allPages()],
    searchIndex: [`${addresses.searchIndex()}pagefind.js`],
    siteStyles: [addresses.siteStyles()],
    // Nor does it say where it is published, so that nobody can follow it.
    feed: [],
    goalFeed: [],
    strategyFeed: [],
    seriesFeed: [],
    sitemap: [],
    packetFile: routines.filter(hasPacket).map(({ id }) => addresses.packetFile(id)),
    boardReport: routines.filter(hasBoardReport).map(({ id }) => addresses.boardReport(id)),
    boardReportFile: routines.filter(hasBoardReport).map(({ id }) => addresses.boardReportFile(id)),
    briefingFile: routines.filter((routine) => hasFile(routine, 'briefing')).map(({ id }) => addresses.briefingFile(id)),
    deck: routines.filter((routine) => hasFile(routine, 'deck')).map(({ id }) => addresses.deck(id)),
    agendaFile: routines.filter((routine) => hasFile(routine, 'agenda')).map(({ id }) => addresses.agendaFile(id)),
    notesFile: routines.filter((routine) => hasFile(routine, 'notes')).map(({ id }) => addresses.notesFile(id)),
    leagueTableData: routines.filter(({ ratings }) => ratings.length > 0).map(({ id }) => addresses.leagueTableData(id)),
    robots: [addresses.robots()],
  };
  const files = Object.values(made)
    .flat()
    .map((address) => decodeURIComponent(address).slice(1) + (address.endsWith('/') ? 'index.html' : ''));
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  const pages = filesUnder(folder).filter((file) => file.endsWith('.html') && file !== '404.html');
  expect(pages.filter((page) => !files.includes(page))).toEqual([]);
});
