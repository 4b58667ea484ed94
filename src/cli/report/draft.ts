import { styleText } from 'node:util';
import type { Site } from '../../domain/site.ts';
import { divesOf, factsOfDraft, type Draft } from '../../domain/views/draft.ts';
import type { DraftFact } from '../../domain/views/draft-facts.ts';
import type { DeepDive, DraftPart } from '../../domain/views/draft-parts.ts';
import { weightOf, weightOfAll } from '../../domain/views/draft-reasons.ts';
import { words } from '../../words/words.ts';
import { bulletLines, lineWidth, wrapLines } from './lines.ts';

/** A draft as its broker reads it: the T, each part with its reasons, facts and questions, what is missing, and where each fact stands. */
export function draftReport(site: Site, draft: Draft): string {
  const files = [...new Set(factsOfDraft(draft).map(({ from }) => from.source.file))];
  const told: Told = { site, draft, mark: (fact) => `[${files.indexOf(fact.from.source.file) + 1}]` };
  return [
    [bold(words.draftTitle(draft)), ...wrapLines(words.draftLede(draft), 0)],
    shapeLines(draft),
    ...(['affirm', 'deep-dive', 'commit'] as const).map((part) => section(words.draftHeads[part], partsLines(told, part))),
    section(words.draftHeads.broad, broadLines(draft)),
    section(
      words.draftHeads.missing,
      draft.missing.flatMap((missing) => bulletLines(words.draftMissing(missing, draft))),
    ),
    section(
      words.draftHeads.fallsDue,
      draft.fallsDue.flatMap((due) => bulletLines(words.draftFallsDue(site, due))),
    ),
    section(
      words.draftHeads.sources,
      files.flatMap((file, index) => wrapLines(file, 7, `  ${`[${index + 1}]`.padEnd(5)}`)),
    ),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Facts that only `private/` knows, each with its file. */
export function leftOutReport(site: Site, draft: Draft, facts: readonly DraftFact[]): string {
  const told: Told = { site, draft, mark: ({ from }) => `[${from.source.file}]` };
  return section(
    words.draftHeads.leftOut,
    facts.flatMap((fact) => factLines(told, fact)),
  ).join('\n');
}

/** What a draft is told with; a mark says in which file a fact stands. */
interface Told {
  readonly site: Site;
  readonly draft: Draft;
  mark(fact: DraftFact): string;
}

/** The T, drawn: a bar is as wide as everything on the table, a deep dive as one strategy of them. */
function shapeLines(draft: Draft): string[] {
  const bar = 24;
  const stem = Math.min(bar, Math.max(2, 2 * Math.round(bar / draft.strategies.length / 2)));
  return draft.parts.map((part, index) => {
    const own = part.part === 'deep-dive' ? stem : bar;
    const drawn = `${' '.repeat((bar - own) / 2)}${'█'.repeat(own)}`.padEnd(bar);
    const minutes = part.minutes === null ? '?' : words.minutesWords(part.minutes);
    const line = `  ${minutes.padStart(7)}  ${drawn}  ${index + 1}  ${titleOf(part)}`;
    return line.length > lineWidth ? `${line.slice(0, lineWidth - 1).trimEnd()}…` : line;
  });
}

function titleOf(part: DraftPart): string {
  if (part.kind === 'deep-dive') return part.dive.known.strategy.fields.title;
  return part.kind === 'written' ? part.objective.text : words.draftObjective(part).text;
}

function partsLines(told: Told, kind: DraftPart['part']): string[] {
  return told.draft.parts.flatMap((part, index) => (part.part === kind ? partLines(told, part, index + 1) : []));
}

function partLines(told: Told, part: DraftPart, number: number): string[] {
  const { text, kind } = part.kind === 'written' ? part.objective : words.draftObjective(part);
  const title = part.kind === 'deep-dive' ? `${titleOf(part)}: ${text}` : text;
  const beside = [words.draftMinutes(part), words.objectiveKind(kind).toLowerCase(), leadWords(told.site, part)].filter(
    (one) => one !== '',
  );
  return [
    ...wrapLines(title, 5, `  ${number}  `).map(bold),
    ...wrapLines(beside.join(', '), 5),
    ...(part.kind === 'progress' ? askedLines(told, part.facts, words.draftBroadQuestions(part)) : []),
    ...divesOf(part).flatMap((dive) => diveLines(told, dive)),
  ];
}

function leadWords(site: Site, part: DraftPart): string {
  const lead = part.kind === 'written' ? part.objective.lead : part.kind === 'deep-dive' ? part.dive.lead : part.lead;
  return typeof lead === 'string' ? words.draftLeads(site, lead) : '';
}

function diveLines(told: Told, dive: DeepDive): string[] {
  const why = dive.reasons.map((reason) => `${words.draftReason(reason)} (${weightOf(reason)})`);
  return [
    ...(why.length === 0 ? [] : wrapLines(`${words.draftWhy(weightOfAll(dive.reasons))} ${why.join(', ')}`, 5)),
    ...askedLines(told, dive.facts, words.draftQuestions(told.site, dive)),
  ];
}

function askedLines(told: Told, facts: readonly DraftFact[], questions: readonly string[]): string[] {
  return [
    `     ${words.draftHeads.facts}`,
    ...facts.flatMap((fact) => factLines(told, fact)),
    `     ${words.draftHeads.questions}`,
    ...questions.flatMap((question) => bulletLines(question)),
  ];
}

/** A fact with the file it stands in; what others measured or saw, with its source too. */
function factLines({ site, draft, mark }: Told, fact: DraftFact): string[] {
  const others = fact.kind === 'evidence' || fact.kind === 'goal-result';
  const rests = others
    ? words
        .draftEvidence(site, fact, draft)
        .map((one) => words.sourceWords(one))
        .filter((one) => one !== '')
    : [];
  return bulletLines([words.draftFact(site, fact, draft), ...rests.map((one) => `(${one})`), mark(fact)].join(' '));
}

/** Each strategy that no deep dive goes into, with the reasons that speak for one, the weightiest first. */
function broadLines({ strategies }: Draft): string[] {
  return strategies
    .filter(({ place }) => place !== 'deep-dive')
    .toSorted((one, other) => weightOfAll(other.reasons) - weightOfAll(one.reasons))
    .flatMap((standing) => bulletLines(words.draftStanding(standing)));
}

/** Lines under a head; nothing for none. */
function section(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [bold(head), ...lines];
}

const bold = (text: string): string => styleText('bold', text);
