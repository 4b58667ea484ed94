import type { ImportProblem } from '../domain/import-report.ts';
import type { Rubric, Site } from '../domain/site.ts';
import type { RatingField, RatingRow } from '../domain/views/sheets.ts';
import { ratingCell } from '../words/en/sheets.ts';
import { paragraphsOf } from './escape-markdown.ts';
import { countSpelling, matchesAny, onOneLine, type ImportOptions, type RowCells, type Tally } from './import-cells.ts';
import type { RowValues } from './import-values.ts';
import { levelIn, levelNames, type LevelOptions } from './level-cells.ts';
import type { FieldValue } from './print-yaml.ts';

/** What a row says of a rating that is not there already. */
export interface Said {
  /** Levels by element, as ids. */
  readonly ratings: Readonly<Record<string, string>>;
  readonly overall: string | null;
  readonly notRated: string | null;
  /** The reason in plain paragraphs. */
  readonly rationale: string | null;
  readonly evidence: FieldValue | null;
  readonly ratedBy: string | null;
  readonly asOf: string | null;
  /** The fields that change. */
  readonly fields: readonly string[];
  /** Whether the row is still to be filled in. */
  readonly silent: boolean;
}

interface Given {
  readonly site: Site;
  readonly rubric: Rubric;
  readonly options: ImportOptions & LevelOptions;
}

/** Compares a row with the rating that is there. */
export function saidOf(given: Given, row: RatingRow, cells: RowCells, values: RowValues, elements: readonly string[], tally: Tally): Said {
  const { site } = given;
  const judged = judgedBy(given, row, cells, values.problems, elements, tally);
  const reason = cells.cell('notRated') || judged.reasons[0] || (judged.rated || row.rating ? '' : cells.fill('notRated'));
  if (reason !== '' && judged.rated) values.problems.push({ line: cells.line, kind: 'rated-and-not' });
  const lines = cells.lines('rationale');
  const silent = !judged.rated && reason === '' && lines === '' && cells.lines('evidence') === '';
  const other = (field: RatingField, text: string): string | null =>
    text === '' || onOneLine(text) === onOneLine(ratingCell(site, row, field)) ? null : text;
  const filled = (field: RatingField): string | null =>
    other(field, cells.cell(field) || (silent || ratingCell(site, row, field) !== '' ? '' : cells.fill(field)));
  const [ratedBy, asOf] = [filled('ratedBy'), filled('asOf')];
  const said = {
    ratings: judged.ratings,
    overall: judged.overall,
    notRated: other('notRated', reason),
    rationale: lines === paragraphsOf(ratingCell(site, row, 'rationale')).join('\n') ? null : lines || null,
    evidence: evidenceOf(row, other('evidence', cells.lines('evidence'))),
    ratedBy: unlike(row.rating?.fields.ratedBy, ratedBy === null ? undefined : values.person('ratedBy', ratedBy)),
    asOf: unlike(row.rating?.fields.asOf, asOf === null ? undefined : values.day('asOf', asOf)),
  };
  const single = (['overall', 'notRated', 'rationale', 'evidence', 'ratedBy', 'asOf'] as const).filter((field) => said[field] !== null);
  return { ...said, silent, fields: [...Object.keys(said.ratings).map((element) => `ratings.${element}`), ...single] };
}

/** A value that is not there already. */
function unlike(there: string | undefined, value: string | undefined): string | null {
  return value === undefined || value === there ? null : value;
}

interface Judged {
  readonly ratings: Record<string, string>;
  overall: string | null;
  /** Cells that say why something was not rated. */
  readonly reasons: string[];
  /** Whether any cell has a level, new or not. */
  rated: boolean;
}

/** The levels of a row; those that the rating has already are left aside. */
function judgedBy(
  { rubric: usual, options }: Given,
  { rating }: RatingRow,
  cells: RowCells,
  problems: ImportProblem[],
  elements: readonly string[],
  tally: Tally,
): Judged {
  const rubric = rating?.rubric ?? usual;
  const { line } = cells;
  const judged: Judged = { ratings: {}, overall: null, reasons: [], rated: false };
  for (const field of [...elements.map((id) => `ratings.${id}`), 'overall']) {
    const cell = cells.cell(field);
    if (cell === '') continue;
    if (matchesAny(cell, options.notRated)) {
      judged.reasons.push(cell);
      countSpelling(tally, cell, null, line);
      continue;
    }
    const element = field === 'overall' ? null : field.slice('ratings.'.length);
    const level = levelIn(rubric, cell, options.levels);
    if (!level) problems.push({ line, kind: 'unknown-level', field, found: cell, known: levelNames(rubric) });
    else if (element !== null && rubric.fields.elements.every(({ id }) => id !== element))
      problems.push({ line, kind: 'no-such-element', field, rubric: rubric.id });
    else {
      judged.rated = true;
      countSpelling(tally, cell, level.label, line);
      if (element === null && rating?.fields.overall !== level.id) judged.overall = level.id;
      if (element !== null && rating?.fields.ratings?.[element] !== level.id) judged.ratings[element] = level.id;
    }
  }
  return judged;
}

/** Evidence in lines; a line that stands in the file already keeps its source and day. */
function evidenceOf({ rating }: RatingRow, lines: string | null): FieldValue | null {
  if (lines === null) return null;
  const known = new Map((rating?.fields.evidence ?? []).map((one) => [onOneLine(one.text), one]));
  return lines.split('\n').map((text) => known.get(text) ?? { text });
}
