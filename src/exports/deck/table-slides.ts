import type { NextStep } from '../../schemas/next-step.ts';
import type { Correction, Decision } from '../../schemas/routine.ts';
import type { Site } from '../../domain/site.ts';
import type { Agenda } from '../../domain/views/agenda.ts';
import type { GoalStandings } from '../../domain/views/goal-standing.ts';
import type { Step } from '../../domain/views/ledger.ts';
import { words } from '../../words/words.ts';
import { levelLook } from '../office/level-look.ts';
import { soft } from '../office/theme.ts';
import type { Cell, Row, Table } from '../slides/table.ts';
import { plain } from '../slides/text.ts';

type MakeCell = (text: string, under?: string, bold?: boolean) => Cell;

/** Cells of one size; what stands under a text in small letters says more of it. */
function cells(size: number): MakeCell {
  return (text, under = '', bold = false) => {
    const below = under === '' ? [] : [plain(under, Math.max(11, size - 4), { colour: soft })];
    return { paragraphs: [plain(text, size, { bold }), ...below] };
  };
}

/** What happens when, how long it takes, and who leads it. */
export function agendaTable(site: Site, { parts }: Agenda, size: number): Table {
  const cell = cells(size);
  const timed = parts.some(({ begins }) => begins !== null);
  const rows = parts.map((part): Row => {
    const { text, minutes, lead } = part.objective;
    const about = words.partTitle(part);
    const own = [
      cell(minutes === undefined ? '' : words.minutesWords(minutes)),
      cell(text, about === text ? '' : about, true),
      cell(words.nameOf(site, lead)),
    ];
    return { cells: timed ? [cell(part.begins === null ? '' : words.clock(part.begins)), ...own] : own };
  });
  return {
    columns: [
      ...(timed ? [{ head: words.deck.time, width: 1 }] : []),
      { head: words.deck.minutes, width: 1.2 },
      { head: words.deck.objective, width: timed ? 7.33 : 8.33 },
      { head: words.heads.lead, width: 2.6 },
    ],
    rows,
  };
}

/** So many letters leave room for a year beside them. */
const short = 8;

/** Where each goal began, where it is and what is aimed at. */
export function goalTable({ rows, judged }: GoalStandings, size: number): Table {
  const cell = cells(size);
  const dated = (value: string | null | undefined, year: string | undefined): Cell => {
    // A short number and its year stand on one line.
    const apart = (value ?? '').length > short ? '\n' : '  ';
    const when = year === undefined ? [] : [{ text: `${apart}${words.schoolYear(year)}`, colour: soft }];
    return { paragraphs: [{ runs: [{ text: value ?? '–' }, ...when], size }] };
  };
  const { goal: goalHead, baseline, latest, target } = words.goalPage;
  const lines = rows.flatMap(({ goal, measures, level }) => {
    const look = levelLook(level);
    const levelCell: Cell = {
      paragraphs: [
        plain(look.meter, 12, { colour: look.edge }),
        plain(level?.label ?? words.notRated, size, { bold: true, colour: look.text }),
      ],
      ...(look.tint === null ? {} : { fill: look.tint }),
    };
    const empty = cell('');
    const first: Row = {
      cells: [cell(goal.fields.title, '', true), empty, empty, empty, ...(judged ? [levelCell] : [])],
      heads: measures.length > 0,
    };
    return [
      first,
      ...measures.map((row): Row => ({
        cells: [
          cell(row.measure.measure),
          cell(row.measure.baseline ?? '–'),
          dated(row.latest?.result?.value, row.latest?.year),
          dated(row.next?.target, row.next?.year),
          ...(judged ? [empty] : []),
        ],
      })),
    ];
  });
  const last = judged ? [{ head: words.heads.likelihood, width: 1.9 }] : [];
  return {
    columns: [
      { head: goalHead, width: judged ? 4.93 : 6.13 },
      { head: baseline, width: judged ? 1.8 : 2 },
      { head: latest, width: judged ? 1.75 : 2 },
      { head: target, width: judged ? 1.75 : 2 },
      ...last,
    ],
    rows: lines,
  };
}

/** What was corrected after the day of the routine, when and by whom. */
export function correctionTable(site: Site, corrections: readonly Correction[], size: number): Table {
  const cell = cells(size);
  return {
    columns: [
      { head: words.deck.correction, width: 6.9 },
      { head: words.deck.correctedBy, width: 5.23 },
    ],
    rows: corrections.map((one) => ({ cells: [cell(one.what, '', true), cell(words.correctedWords(site, one))] })),
  };
}

/** What was decided, by whom and why. */
export function decisionTable(site: Site, decisions: readonly Decision[], size: number): Table {
  const cell = cells(size);
  return {
    columns: [
      { head: words.deck.decision, width: 6.9 },
      { head: words.deck.byWhom, width: 5.23 },
    ],
    rows: decisions.map((decision) => ({ cells: [cell(decision.text, '', true), cell(words.decidedWords(site, decision))] })),
  };
}

/** Rows to write in where nothing is promised yet. */
const emptyRows = 5;

/** Who does what by when; empty rows to fill in while nothing is promised. */
export function stepTable(site: Site, steps: readonly NextStep[], size: number): Table {
  const cell = cells(size);
  const written = steps.map((step): Row => ({
    cells: [
      cell(step.text, step.doneWhen === undefined ? '' : `${words.heads.doneWhen}: ${step.doneWhen}`, true),
      cell(words.stepOwner(site, step)),
      cell(words.stepDue(step)),
    ],
  }));
  const empty = Array.from({ length: emptyRows }, (): Row => ({ cells: [cell(''), cell(''), cell('')], least: 0.7 }));
  return { columns: stepColumns(), rows: written.length > 0 ? written : empty };
}

/** Promises that are still open, with who has each now and by when. */
export function openStepTable(site: Site, steps: readonly Step[], size: number): Table {
  const cell = cells(size);
  return {
    columns: stepColumns(),
    rows: steps.map((step) => ({
      cells: [
        cell(step.fields.text, words.promisedIn(step), true),
        cell(words.ownerOfStep(site, step)),
        cell(step.due === null ? words.stepDue(step.fields) : words.shortDay(step.due)),
      ],
    })),
  };
}

function stepColumns(): Table['columns'] {
  return [
    { head: words.heads.nextStep, width: 7.83 },
    { head: words.heads.owner, width: 2.5 },
    { head: words.heads.due, width: 1.8 },
  ];
}
