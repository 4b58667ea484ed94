import type { NextStep } from '../../schemas/next-step.ts';
import type { NoteTopic } from '../../schemas/notes.ts';
import type { Decision } from '../../schemas/routine.ts';
import { linesAbove } from '../prose-lines.ts';
import type { Goal, Note, Routine, Site, Strategy } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';
import { leagueSheet, type LeagueSheet } from './league-sheet.ts';
import { leagueTable } from './league-table.ts';

/** The sheet on which a routine's notes are taken, with what is written already (ODE guide, Appendix 6, the note-taking template). */
export interface NoteSheet {
  readonly routine: Routine;
  /** The columns of its tables. */
  readonly topics: readonly NoteTopic[];
  readonly goals: readonly { readonly goal: Goal; readonly rows: readonly NoteRow[] }[];
  /** What is about no strategy and no goal. */
  readonly whole: NoteRow;
  /** Notes above the first heading, and under headings of the authors' own. */
  readonly others: readonly string[];
  readonly steps: readonly NextStep[];
  /** The ratings that people have before them. */
  readonly ratings: LeagueSheet;
}

/** What is noted about one thing; `null` for the plan as a whole. */
export interface NoteRow {
  readonly about: Strategy | Goal | null;
  readonly notes: ReadonlyMap<NoteTopic, readonly string[]>;
  readonly decisions: readonly Decision[];
}

/** What the template asks for. */
const asked: readonly NoteTopic[] = ['bright-spots', 'challenges', 'key-questions', 'recommendations'];

/** Topics that have a column only where something is noted under them. */
const more: readonly NoteTopic[] = ['barriers', 'learning-points'];

/** The note sheet of a routine: a table for each goal with a row for each strategy that is looked at. */
export function noteSheet(site: Site, routine: Routine): NoteSheet {
  const { decisions = [], nextSteps = [] } = routine.fields;
  const noted = new Set(routine.notes.flatMap(({ parts }) => parts.map(({ topic }) => topic)));
  const about = new Set([...routine.notes.map((note) => note.about), ...decisions.map((decision) => subjectOf(site, decision))]);
  const strategies = new Set([...strategiesInFocus(routine), ...[...about].filter((one) => one?.kind === 'strategy')]);
  const rowOf = (one: Strategy | Goal | null): NoteRow => ({
    about: one,
    notes: notesAbout(routine.notes, one),
    decisions: decisions.filter((decision) => subjectOf(site, decision) === one),
  });
  const focused = new Set(routine.fields.focus?.goals);
  const goals = routine.series.plan.goals.flatMap((goal) => {
    const own = [...strategies].filter((strategy) => strategy.goals[0] === goal);
    const isAbout = about.has(goal) || focused.has(goal.id);
    const rows = [...(isAbout ? [goal] : []), ...own].map(rowOf);
    return rows.length > 0 ? [{ goal, rows }] : [];
  });
  return {
    routine,
    topics: ['bright-spots', 'challenges', ...more.filter((topic) => noted.has(topic)), ...asked.slice(2)],
    goals,
    whole: rowOf(null),
    others: [
      ...linesAbove(routine.body),
      ...routine.notes.flatMap(({ parts }) => parts.flatMap(({ topic, items }) => (topic === null ? items : []))),
    ],
    steps: nextSteps,
    ratings: leagueSheet(leagueTable(routine.series.plan, routine), routine),
  };
}

function subjectOf(site: Site, { strategy, goal }: Decision): Strategy | Goal | null {
  return site.strategies.get(strategy ?? '') ?? site.goals.get(goal ?? '') ?? null;
}

function notesAbout(notes: readonly Note[], about: NoteRow['about']): NoteRow['notes'] {
  const found = new Map<NoteTopic, readonly string[]>();
  for (const { parts } of notes.filter((note) => note.about === about)) {
    for (const { topic, items } of parts) if (topic !== null) found.set(topic, [...(found.get(topic) ?? []), ...items]);
  }
  return found;
}
