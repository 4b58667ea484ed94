import type { ImportProblem, Named } from '../../domain/import-report.ts';
import type { Issue } from '../../domain/issue.ts';
import { nearest } from '../nearest.ts';
import { or } from './lists.ts';
import { messageOf } from './messages.ts';
import { shownText } from './shown.ts';
import { rowFlawWords } from './table-flaws.ts';

const things: Readonly<Record<Named, string>> = {
  strategy: 'strategy',
  goal: 'goal',
  unit: 'school or unit',
  person: 'person in people.yaml',
  routine: 'routine',
};

/** What is wrong with a row or a column, and what to do. */
export function importProblem(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'row':
      return rowFlawWords(problem.flaw);
    case 'unknown-column':
      return `There is no column "${shownText(problem.column)}" for "${problem.field}".${suggestion(problem.column, problem.known)}`;
    case 'two-columns':
      return `"${problem.field}" could be in ${or(problem.columns.map((name) => `"${shownText(name)}"`))}. Say which with --columns "${problem.field}=…".`;
    case 'no-column':
      return `No column was found for "${problem.field}". Say which with --columns "${problem.field}=…"${orFill(problem.field)}.${suggestion(problem.field, problem.known)}`;
    case 'empty-cell':
      return `"${problem.field}" is empty. Fill it in${orFill(problem.field)}.`;
    case 'unknown-name':
      return `There is no ${things[problem.named]} "${shownText(problem.found)}" ("${problem.field}").${suggestion(problem.found, problem.known)}`;
    case 'several':
      return `"${shownText(problem.found)}" is the ${problem.named === 'person' ? 'name' : 'title'} of more than one ${things[problem.named]}. Write an id: ${or(problem.ids)}.`;
    case 'unknown-level':
      return `"${shownText(problem.found)}" ("${problem.field}") is not a level.${suggestion(problem.found, problem.known)} Correct it, say what it means with --levels "${shownText(problem.found, 20)}=…", or that it is a reason with --not-rated "${shownText(problem.found, 20)}".`;
    case 'unknown-choice':
      return `"${shownText(problem.found)}" is not possible for "${problem.field}".${suggestion(problem.found, problem.known)}`;
    case 'not-a-day':
      return `"${shownText(problem.found)}" ("${problem.field}") is not a day as ${problem.form === null ? '' : `"${problem.form}" or `}2026-03-01.${dayAdvice(problem.found, problem.form)}`;
    case 'no-such-day':
      return `"${problem.found}" ("${problem.field}") is not a day of the calendar.`;
    case 'not-a-number':
      return `"${shownText(problem.found)}" ("${problem.field}") is not a whole number.`;
    case 'not-an-id':
      return `"${shownText(problem.found)}" cannot be an id. Use lower-case letters, digits and single hyphens, at most 80.`;
    case 'no-id':
      return `No id can be made of "${shownText(problem.found)}". Add a column "Id" and write one there.`;
    case 'id-taken':
      return `The id "${problem.id}" belongs to another strategy${problem.title === '' ? '' : `, "${shownText(problem.title)}"`}. Give this one an id of its own in a column "Id".`;
    case 'title-taken':
      return `There is no strategy "${problem.id}", but "${shownText(problem.title)}" is the title of "${problem.as}". Correct the id or the title.`;
    case 'same-row':
      return `This is "${problem.id}" once more; it stands in line ${problem.first} already. Remove one of the two.`;
    case 'other-title':
      return `"${problem.id}" is the id of "${shownText(problem.title)}", not of "${shownText(problem.found)}". Correct one of them.`;
    case 'rated-and-not':
      return 'This row has a level and a reason for not being rated. Clear one of them.';
    case 'marked-text':
      return `The reason in ${problem.path} has links, lists or other marks, which a table cannot hold. Change it there, or clear the cell.`;
    case 'no-such-element':
      return `This rating uses the rubric "${problem.rubric}", which has no element "${problem.field.replace('ratings.', '')}". Clear the cell.`;
    case 'lead-history':
      return `The lead of this strategy changed before, so the file has a list with days. Add "${shownText(problem.found)}" there, or clear the cell.`;
    case 'step-differs':
      return `The step "${problem.id}" is written already, with another "${problem.field}": "${shownText(problem.was)}", not "${shownText(problem.found)}". What became of a step is said under "followUps" of a later routine.`;
    case 'file-stands':
      return `A file "${problem.path}" is there already. Give this row another id, or rename that file.`;
    case 'broken-file':
      return `"${problem.path}" has errors. Mend it first; "npx stocktake check" names them.`;
    case 'cannot-edit':
      return `"${problem.path}" cannot be changed here. Save it with usual line ends, or change it by hand.`;
    case 'issue':
      return issueWords(problem.issue);
    case 'elsewhere':
      return `${problem.issue.file} would then have a mistake: ${messageOf(problem.issue)}`;
  }
}

/** What a rule says of the file that a row makes, in the words of a table where they differ. */
function issueWords(issue: Issue): string {
  const noReason = issue.rule === 'held-gap' && issue.facts.gap === 'rationale';
  return noReason ? 'The routine was held, and this rating has no reason. Fill in "rationale".' : messageOf(issue);
}

/** Fields of which each row has its own. */
const own = new Set(['title', 'strategy', 'text', 'id']);

function orFill(field: string): string {
  if (own.has(field)) return '';
  return field === 'routine'
    ? ', or give the routine of all rows with --routine'
    : `, or give a value for all empty cells with --fill "${field}=…"`;
}

/** A day with digits is most likely written in another order. */
function dayAdvice(found: string, form: string | null): string {
  if (form !== null || !/^\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}$/u.test(found)) return '';
  return ' Say how days are written, as in --dates dd.mm.yyyy or --dates mm/dd/yyyy.';
}

/** More names than these help nobody. */
const fewNames = 9;

function suggestion(found: string, known: readonly string[]): string {
  const near = nearest(found, known);
  if (near !== undefined) return ` Did you mean "${near}"?`;
  return known.length > 0 && known.length <= fewNames
    ? ` There ${known.length === 1 ? 'is' : 'are'}: ${known.map((name) => shownText(name, 40)).join(', ')}.`
    : '';
}
