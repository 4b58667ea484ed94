import type { Site } from '../domain/site.ts';
import type { Draft } from '../domain/views/draft.ts';
import type { DraftFact } from '../domain/views/draft-facts.ts';
import type { DraftPart } from '../domain/views/draft-parts.ts';
import { words } from '../words/words.ts';
import { editFields } from './field-editor.ts';
import type { FileChange, Workspace } from './file-change.ts';
import type { FieldValue } from './print-yaml.ts';

/** Puts what a draft proposes into its routine's file, each part in its place; `null` when nothing is left to propose. */
export function writeObjectives({ entries, site, textOf }: Workspace, draft: Draft): FileChange | null {
  const entry = entries.get('routine', draft.routine.id);
  if (!site || !entry) return null;
  const editor = editFields(textOf(entry), 'routine');
  for (const [index, part] of draft.parts.entries())
    if (part.kind !== 'written') editor.insert(['objectives'], index, objectiveFields(site, draft, part));
  const proposes = draft.parts.some(({ kind }) => kind !== 'written');
  return proposes ? { kind: 'edit', path: entry.source.path, text: editor.text() } : null;
}

/** A part as an author would write it; what has a usual value is left out. */
function objectiveFields(site: Site, draft: Draft, part: Exclude<DraftPart, { kind: 'written' }>): FieldValue {
  const base = words.draftObjective(part);
  const minutes = part.minutes ?? undefined;
  const facts = (known: readonly DraftFact[]): FieldValue => known.map((fact) => factFields(site, draft, fact));
  switch (part.kind) {
    case 'welcome':
    case 'commit':
      return { ...base, part: part.part, minutes, lead: part.lead ?? undefined };
    case 'progress': {
      const asked = { keyFacts: facts(part.facts), keyQuestions: words.draftBroadQuestions(part) };
      return { ...base, part: part.part, minutes, lead: part.lead ?? undefined, ...asked };
    }
    case 'deep-dive': {
      const { known, lead } = part.dive;
      const asked = { keyFacts: facts(part.dive.facts), keyQuestions: words.draftQuestions(site, part.dive) };
      return { ...base, about: { strategies: [known.strategy.id] }, minutes, lead: lead ?? undefined, ...asked };
    }
  }
}

function factFields(site: Site, draft: Draft, fact: DraftFact): FieldValue {
  const evidence = words.draftEvidence(site, fact, draft).map((one): FieldValue => ({ ...one }));
  return { text: words.draftFact(site, fact, draft), ...(evidence.length > 0 ? { evidence } : {}) };
}
