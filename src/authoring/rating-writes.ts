import type { Entry } from '../domain/entry.ts';
import type { Routine, Rubric, Strategy, Unit } from '../domain/site.ts';
import { plainAsMarkdown } from './escape-markdown.ts';
import { editFields, type FieldEditor } from './field-editor.ts';
import type { RowWrite } from './import-files.ts';
import type { FieldValue } from './print-yaml.ts';
import { withBody } from './with-body.ts';
import type { Said } from './rating-cells.ts';
import { removeField } from './remove-field.ts';

/** A new rating file in its routine's packet, named after its strategy. */
export function createRating(routine: Routine, rubric: Rubric, strategy: Strategy, unit: Unit | null, said: Said): RowWrite {
  const name = [strategy.id, ...(unit ? [unit.id] : [])].map((id) => id.replaceAll('/', '-')).join('--');
  const fields: Record<string, FieldValue | undefined> = {
    strategy: strategy.id,
    in: unit?.id,
    rubric: rubric.id,
    ratings: Object.keys(said.ratings).length === 0 ? undefined : said.ratings,
    overall: said.overall ?? undefined,
    notRated: said.notRated ?? undefined,
    asOf: said.asOf ?? undefined,
    ratedBy: said.ratedBy ?? undefined,
    evidence: said.evidence ?? undefined,
  };
  return {
    does: 'create',
    kind: 'rating',
    id: `${routine.id}/${name}`,
    folder: routine.id.includes('/') ? routine.id.slice(0, routine.id.indexOf('/')) : '',
    path: `routines/${routine.id}/ratings/${name}.md`,
    internal: routine.internal,
    fields,
    body: said.rationale === null ? '' : plainAsMarkdown(said.rationale),
  };
}

/** Changes of a rating file: its levels, or that it was not rated, and what else a row says otherwise. */
export function editRating(entry: Entry<'rating'>, said: Said): RowWrite {
  const apply = (original: string): string => {
    let text = original;
    const rated = said.overall !== null || Object.keys(said.ratings).length > 0;
    for (const field of rated ? ['notRated'] : said.notRated === null ? [] : ['ratings', 'overall'])
      text = removeField(text, 'rating', field);
    const editor = editFields(text, 'rating');
    setLevels(editor, said);
    for (const field of ['notRated', 'asOf', 'ratedBy', 'evidence'] as const) {
      const value = said[field];
      if (value !== null) editor.set([field], value);
    }
    return said.rationale === null ? editor.text() : withBody(editor.text(), plainAsMarkdown(said.rationale));
  };
  return { does: 'edit', entry: entry as Entry, apply };
}

function setLevels(editor: FieldEditor, { ratings, overall }: Said): void {
  const levels = Object.entries(ratings);
  if (levels.length > 0 && !editor.has(['ratings'])) editor.set(['ratings'], ratings);
  else for (const [element, level] of levels) editor.set(['ratings', element], level);
  if (overall !== null) editor.set(['overall'], overall);
}
