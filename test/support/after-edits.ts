import { editFields, type FieldEditor } from '../../src/authoring/field-editor.ts';
import type { KindName } from '../../src/schemas/kinds.ts';

/** The text of a file after some changes. */
export function afterEdits(text: string, change: (editor: FieldEditor) => void, kind: KindName = 'strategy'): string {
  const editor = editFields(text, kind);
  change(editor);
  return editor.text();
}
