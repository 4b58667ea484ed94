import { differenceBetween } from '../../src/domain/views/difference.ts';
import type { Change, Fact } from '../../src/domain/views/difference/change.ts';
import type { ChangedFile } from '../../src/domain/views/difference/changed-file.ts';
import { differenceParts } from '../../src/words/en/difference/parts.ts';
import { changeSentence } from '../../src/words/en/difference/lines.ts';
import { sitesForReader } from '../../src/words/en/difference/values.ts';
import { makeSite, type SiteTable } from '../make-site.ts';

/** What changed between two districts, each change on a line: its part, its kind and its facts. */
export function factsBetween(before: SiteTable, after: SiteTable, files?: readonly ChangedFile[]): string[] {
  const { sections } = differenceBetween(makeSite(before), makeSite(after), files);
  return sections.flatMap(({ changes }) => changes.map(shown));
}

/** The same as a reader of the terminal is told it. */
export function saidBetween(before: SiteTable, after: SiteTable, files?: readonly ChangedFile[]): string[] {
  const [old, now] = [makeSite(before), makeSite(after)];
  return differenceParts(sitesForReader(old, now), differenceBetween(old, now, files)).flatMap(({ lines }) => lines.map(changeSentence));
}

function shown({ section, fact }: Change): string {
  return `${section}: ${fact.kind} ${factsOf(fact)}`.trim();
}

function factsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'new':
    case 'removed':
      return `${fact.thing.kind} ${fact.thing.id}`;
    case 'renamed':
      return `${fact.before.id} > ${fact.thing.id}`;
    case 'published':
      return `${fact.routine.id} ${fact.isNew ? 'whole' : 'part'} ${fact.files.join(' ')}`;
    case 'status':
      return `${fact.thing.id} ${fact.before.fields.status} > ${fact.thing.fields.status}`;
    case 'field':
      return `${fact.thing?.id ?? fact.of} ${fact.path.join('.')} ${JSON.stringify(fact.from) ?? 'none'} > ${JSON.stringify(fact.to) ?? 'none'}`;
    case 'item-new':
    case 'item-removed':
      return [fact.thing?.id, fact.item.name, fact.item.title, fact.item.year].filter(Boolean).join(' ');
    case 'order':
      return `${fact.thing?.id ?? fact.of} ${fact.path.join('.')}`;
    case 'text':
      return [fact.thing.id, fact.what, ...fact.about.map(({ id }) => id)].join(' ');
    case 'routine-moved':
      return `${fact.before.fields.date} > ${fact.routine.fields.date}`;
    case 'agenda-length':
      return `${fact.from} > ${fact.to}`;
    case 'milestone-done':
      return `${fact.strategy.id} ${fact.milestone.id} ${fact.milestone.done ?? ''}`;
    case 'milestone-moved':
      return `${fact.strategy.id} ${fact.milestone.id} ${fact.from} > ${fact.milestone.due}`;
    case 'rating-new':
      return `${fact.rating.id} ${fact.movement.kind}`;
    case 'rating-removed':
      return fact.rating.id;
    case 'rating-judged':
      return `${fact.rating.id} ${fact.before.judgement.kind} > ${fact.rating.judgement.kind} ${fact.by ?? 'uncounted'}`;
    case 'rating-element':
      return `${fact.rating.id} ${fact.element} ${fact.from?.id ?? 'none'} > ${fact.to?.id ?? 'none'}`;
    case 'step-new':
    case 'step-removed':
      return `${fact.routine.id} ${fact.step.id}`;
    case 'answer-new':
    case 'answer-removed':
    case 'answer-changed':
      return `${fact.routine.id} ${fact.answer.step}`;
    case 'closed':
    case 'reopened':
      return fact.routine.id;
    case 'recorded':
      return `${fact.routine.id} ${fact.fact.kind} ${factsOf(fact.fact)}`;
    case 'scale':
      return fact.rubric.id;
    case 'cells':
      return `${fact.indicator.id} ${fact.became} ${fact.cells.map(({ cell }) => [cell.period.text, cell.unit.id, cell.group ?? ''].join(' ').trim()).join(', ')}`;
    case 'unprotected':
      return `${fact.indicator.id} ${fact.about}`;
    case 'forgotten':
      return `${fact.indicator.id} ${fact.cells}`;
    case 'picture-new':
    case 'picture-removed':
    case 'picture-changed':
      return fact.path;
    case 'file':
      return `${fact.became} ${fact.from === null ? '' : `${fact.from} > `}${fact.path}`;
  }
}
