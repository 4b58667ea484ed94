import { issueAt, resolveId, type Entries } from '../entry.ts';
import type { Issue } from '../issue.ts';

/** Follow-ups answer steps that exist, and name replacements that stand in the same file. */
export function followUpsAnswerSteps(entries: Entries): Issue[] {
  return entries.of('routine').flatMap((routine) => {
    const own = (routine.fields.nextSteps ?? []).map((step) => step.id);
    return (routine.fields.followUps ?? []).flatMap((followUp, index) => {
      const [reference = '', step = ''] = followUp.step.split('#');
      const id = resolveId(entries, 'routine', reference, routine.folder);
      const at = ['followUps', index, 'step'];
      if (id === undefined)
        return [issueAt(routine, at, 'unknown-reference', { target: 'routine', id: reference, known: entries.ids('routine') })];
      const known = entries.get('routine', id)?.fields.nextSteps?.map((one) => one.id);
      const missing = entries.get('routine', id) && !known?.includes(step);
      return [
        ...(missing ? [issueAt(routine, at, 'unknown-step', { step, routine: id, known: known ?? [] })] : []),
        ...(followUp.replaced?.by ?? []).flatMap((by, place) =>
          own.includes(by)
            ? []
            : [issueAt(routine, ['followUps', index, 'replaced', 'by', place], 'unknown-replacement', { id: by, known: own })],
        ),
      ];
    });
  });
}
