import { expect, test } from 'vitest';
import { askRename } from '../../../../src/authoring/rename/ask-rename.ts';
import { tableEdits } from '../../../../src/authoring/rename/table-values.ts';
import { openWorkspace } from '../../../../src/cli/workspace.ts';
import { readSettings } from '../../../../src/settings.ts';
import { withDistrict } from '../../../support/district.ts';

/** The texts of tables after a unit got another id, by their paths. */
function tablesAfter(tables: Readonly<Record<string, string>>, old: string, now: string): Record<string, string> {
  return withDistrict((district) => {
    const unit = district.read('units/pine-hollow.md');
    district.write('units/north/school.md', unit);
    district.write('indicators/north/visits/index.md', district.read('indicators/attendance/index.md'));
    for (const [path, text] of Object.entries(tables)) district.write(path, text);
    const workspace = openWorkspace(readSettings({ content: 'content' }, { TODAY: '2026-11-22' }, district.folder));
    const answer = askRename(workspace, 'unit', old, now);
    if ('refusal' in answer) throw new Error(JSON.stringify(answer.refusal));
    const edits = tableEdits(workspace, answer.renaming);
    return Object.fromEntries(edits.flatMap((edit) => (edit.kind === 'edit' ? [[edit.path, edit.text]] : [])));
  });
}

test('cells that name the unit have its new id, as short or full as before, and all else stays', () => {
  const data = '\ufeffperiod,"unit",value\r\n2025-26,"pine-hollow",1\r\n2026-27,north/school,2\r\n\r\n';
  const hidden = 'since,period,unit\r2026-01-01,2025-26,school\r2026-01-01,2026-27,pine-hollow';
  const tables = { 'indicators/attendance/data.csv': data, 'indicators/north/visits/hidden.csv': hidden };
  expect(tablesAfter(tables, 'north/school', 'north/academy')).toEqual({
    'indicators/attendance/data.csv': data.replace('north/school', 'north/academy'),
    'indicators/north/visits/hidden.csv': hidden.replace('school', 'academy'),
  });
  expect(tablesAfter(tables, 'pine-hollow', 'hollow')).toEqual({
    'indicators/attendance/data.csv': data.replace('pine-hollow', 'hollow'),
    'indicators/north/visits/hidden.csv': hidden.replace('pine-hollow', 'hollow'),
  });
});
