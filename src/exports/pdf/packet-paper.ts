import type { Routine, Site } from '../../domain/site.ts';
import { peopleInRole, someone } from '../../domain/views/people.ts';
import type { DeepDive, RoutinePacket } from '../../domain/views/routine-packet.ts';
import { words } from '../../words/words.ts';
import { agendaPaper } from './agenda-paper.ts';
import { briefEvidencePaper, evidenceShownBefore, fullEvidencePaper } from './evidence-paper.ts';
import { leaguePaper } from './league-paper.ts';
import { levelFace, movedPart, overallFace } from './level-face.ts';
import { levelGiven } from '../../domain/views/movement.ts';
import { cell, fixed, isLong, row, sharing, simpleTable, written, type Block, type CellPart, type Paper } from './paper.ts';
import { frameOf } from './paper-frame.ts';
import { answeredTable, milestoneTable, openStepTable, promisedTable } from './work-paper.ts';

/** Everything about one routine as a document. */
export function packetPaper(site: Site, packet: RoutinePacket): Paper {
  const { routine } = packet;
  return {
    ...frameOf(site, words.packetFileTitle(routine), words.asOfWords(packet.asOf)),
    dense: false,
    blocks: [
      coverOf(packet),
      ...correctionBlocks(site, routine),
      factsOf(site, routine),
      ...peopleBlocks(site, routine),
      ...bodyBlocks(routine, 'memo'),
      ...agendaBlocks(site, packet),
      ...leagueBlocks(site, packet),
      ...diveBlocks(site, packet),
      ...decisionBlocks(site, routine),
      ...workBlocks(site, packet),
      ...section(
        words.paper.otherEvidence,
        words.paper.otherEvidenceNote,
        packet.evidence.length > 0 ? [briefEvidencePaper(packet.evidence)] : [],
      ),
      ...section(words.packet.told, '', bulletsOf((routine.fields.told ?? []).map(words.toldWords))),
      ...bodyBlocks(routine, 'notes'),
      ...noteBlocks(packet),
    ],
  };
}

/** A section, unless there is nothing in it. */
export function section(title: string, note: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'section', title, note }, ...blocks];
}

export function bulletsOf(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'bullets', items }];
}

/** What was corrected after the day of the routine, where nobody can miss it. */
export function correctionBlocks(site: Site, { fields }: Routine): Block[] {
  return (fields.corrections ?? []).map((one) => ({
    kind: 'banner',
    strong: words.sentenceEnd(words.correctionsTitle([one])),
    text: `${words.sentenceEnd(one.what)} ${words.correctedWords(site, one)}`,
  }));
}

function coverOf({ routine, overall }: RoutinePacket): Block {
  const verdict = overall && {
    name: words.league.planAsAWhole,
    parts: [overallFace(overall.rating, 'large'), ...movedPart(overall.movement), ...written(words.sinceWords(overall.movement), 'under')],
  };
  const { status, reason = '' } = routine.fields;
  return {
    kind: 'cover',
    kicker: words.seriesAndState(routine),
    title: words.packetHeading('packet', routine),
    lede: routine.fields.headline ?? (status === 'postponed' ? reason : ''),
    verdict,
  };
}

/** When, where, who, and what it looks at. */
export function factsOf(site: Site, routine: Routine): Block {
  const { fields } = routine;
  const names = words.routineFacts;
  const inRole = (role: 'leader' | 'broker') => ({
    name: words.roleWord(role),
    text: words.peopleInFull(peopleInRole(site, routine, role), site.settings.showPeople),
  });
  const items = [
    { name: names.whenAndWhere, text: words.whenAndWhere(fields) },
    inRole('leader'),
    inRole('broker'),
    { name: names.focus, text: words.focusWords(routine) },
    { name: names.plannedBefore, text: words.earlierDates(fields) },
  ];
  return { kind: 'facts', items: items.filter(({ text }) => text !== '') };
}

/** More people than these may run on to the next page. */
const mostTogether = 20;

function peopleBlocks(site: Site, routine: Routine): Block[] {
  const { people = [], status, kind } = routine.fields;
  // What is read on a page or two needs no list of what is in it.
  const contents: Block[] = kind === 'stocktake' ? [{ kind: 'contents', title: words.paper.contents }] : [];
  if (people.length === 0) return contents;
  const held = status === 'held';
  const rows = people.map(({ who, role, came }) =>
    row(
      cell(...written(words.personInFull(someone(site, who), site.settings.showPeople))),
      cell(...written(words.roleWord(role))),
      ...(held ? [cell(...written(words.yesOrNo(came), came ? 'soft' : 'strong'))] : []),
    ),
  );
  const columns = [sharing(words.heads.person, 1), fixed(words.heads.role, 68), ...(held ? [fixed(words.heads.came, 34)] : [])];
  const table = { ...simpleTable(columns, rows), close: true };
  return contents.length === 0 ? [table] : [{ kind: 'beside', left: [{ ...table, whole: rows.length <= mostTogether }], right: contents }];
}

/** What was written under the header: a memo comes first, notes come last. */
function bodyBlocks(routine: Routine, place: 'memo' | 'notes'): Block[] {
  const isNotes = routine.fields.kind === 'stocktake';
  if (routine.body.blocks.length === 0 || (place === 'notes') !== isNotes) return [];
  return [
    { kind: 'section', title: words.bodyTitle(routine), note: isNotes ? words.notesNote(routine) : '' },
    { kind: 'prose', blocks: routine.body.blocks },
  ];
}

function agendaBlocks(site: Site, { agenda }: RoutinePacket): Block[] {
  return agenda ? section(words.packetPage('agenda'), words.agendaShape(agenda), [agendaPaper(site, agenda)]) : [];
}

function leagueBlocks(site: Site, { routine, table }: RoutinePacket): Block[] {
  if (!table || table.rows.length + table.older.length === 0) return [];
  const levels = table.rubric ? words.rubricNote(table.rubric) : '';
  return section(words.packetPage('league-table'), [words.ratingsNoteInFull(routine), levels].filter(Boolean).join(' '), [
    leaguePaper(site, table),
  ]);
}

function diveBlocks(site: Site, { dives }: RoutinePacket): Block[] {
  return section(
    words.paper.deepDives,
    words.paper.deepDivesNote,
    dives.flatMap((dive, index) => [
      ...diveOf(site, dive),
      ...dive.evidence.flatMap((one) => {
        const shownIn = dives.slice(0, index).find(({ evidence }) => evidence.some(({ indicator }) => indicator.id === one.indicator.id));
        return shownIn ? evidenceShownBefore(one, shownIn) : fullEvidencePaper(one);
      }),
    ]),
  );
}

function diveOf(site: Site, dive: DeepDive): Block[] {
  const { part, rows } = dive;
  const { keyFacts = [], keyQuestions = [], recommendations = [] } = part.objective;
  const list = (items: readonly string[]): CellPart[] =>
    items.length === 0 ? [] : [{ kind: 'list', items: items.map((text) => ({ text, under: [] })) }];
  const facts: CellPart[] =
    keyFacts.length === 0
      ? []
      : [{ kind: 'list', items: keyFacts.map(({ text, evidence: on = [] }) => ({ text, under: on.map(words.restsOn) })) }];
  const ratings = rows.flatMap(({ strategy, rating, movement }): CellPart[] => [
    ...written(rows.length > 1 ? strategy.fields.title : '', 'strong'),
    levelFace(levelGiven(rating), 'chip', rating?.judgement.kind),
    ...movedPart(movement),
  ]);
  const fields = [
    { name: words.paper.rating, parts: ratings },
    { name: words.heads.keyFacts, parts: facts },
    { name: words.heads.keyQuestions, parts: list(keyQuestions) },
    { name: words.heads.recommendations, parts: list(recommendations) },
  ].filter(({ parts }) => parts.length > 0);
  const said: Block[] = [
    { kind: 'part', title: words.diveTitle(dive), aside: words.partTimes(part) },
    { kind: 'text', text: words.objectiveWords(site, part), soft: false },
    ...(fields.length > 0 ? [{ kind: 'fields' as const, rows: fields }] : []),
  ];
  return isLong(said) ? said : [{ kind: 'together', blocks: said }];
}

function decisionBlocks(site: Site, { fields }: Routine): Block[] {
  const items = (fields.decisions ?? []).map((decision) => ({ text: decision.text, under: words.decidedWords(site, decision) }));
  return section(words.packet.decisions, '', items.length > 0 ? [{ kind: 'numbered', items }] : []);
}

function workBlocks(site: Site, { routine, asOf, followUps, openSteps, milestones }: RoutinePacket): Block[] {
  const { nextSteps = [] } = routine.fields;
  return [
    ...section(words.packet.nextSteps, words.packet.nextStepsNote, nextSteps.length > 0 ? [promisedTable(site, nextSteps)] : []),
    ...section(
      words.packet.earlierSteps,
      words.packet.earlierStepsNote,
      followUps.length > 0 ? [answeredTable(site, routine, followUps)] : [],
    ),
    ...section(words.paper.openSteps, words.paper.openStepsNote, openSteps.length > 0 ? [openStepTable(site, openSteps, asOf)] : []),
    ...section(words.paper.milestones, `${words.asOfWords(asOf)}.`, milestones.length > 0 ? [milestoneTable(site, milestones, asOf)] : []),
  ];
}

/** Room to write by hand, for each subject and for the promises at the end. */
function noteBlocks({ toNote }: RoutinePacket): Block[] {
  if (toNote.length === 0) return [];
  const names = words.paper;
  const blank = Array.from({ length: 6 }, () => row(cell(...written('\u00a0'), ...written('\u00a0')), cell(), cell()));
  return [
    { kind: 'new-page' },
    { kind: 'section', title: names.notesToTake, note: names.notesToTakeNote },
    ...toNote.flatMap((subject): Block[] => [
      { kind: 'part', title: subject.fields.title, aside: '' },
      ...[names.brightSpots, names.challenges, names.answers, names.decided].map((name): Block => ({ kind: 'writing', name, lines: 3 })),
    ]),
    { kind: 'part', title: names.stepsToAgree, aside: '' },
    simpleTable([sharing(words.heads.nextStep, 1), fixed(words.heads.owner, 130), fixed(words.heads.due, 80)], blank),
  ];
}
