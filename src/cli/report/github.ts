import { randomUUID } from 'node:crypto';
import { severityOf, type Issue, type Severity } from '../../domain/issue.ts';
import { messageOf } from '../../words/en/messages.ts';
import { countOf } from '../../words/en/numbers.ts';
import { markdownText } from './markdown-text.ts';
import { summaryOf } from './terminal.ts';

/** GitHub shows no more annotations of a severity for one step (actions/toolkit#734). */
const most = 10;

/** GitHub refuses a longer step summary: 1 MiB. */
const longest = 1_000_000;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

/** Annotations for a pull request's lines; where there are more than GitHub shows, the last one says how many stand in the summary. */
export function githubAnnotations(issues: readonly Issue[]): string {
  return (['error', 'warning', 'note'] as const).flatMap((severity) => annotationsOf(issues, severity)).join('\n');
}

/** One warning about the whole, without a place. */
export function githubWarning(text: string): string {
  return `::warning::${data(text)}`;
}

/** Lines of the log that GitHub takes for no commands: texts of a pull request stand in them, and anybody can write one. */
export function plainLog(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}

function annotationsOf(issues: readonly Issue[], severity: Severity): string[] {
  const own = issues.filter(({ rule }) => severityOf(rule) === severity);
  const command = commands[severity];
  const shown = own.length > most ? own.slice(0, most - 1) : own;
  const lines = shown.map((issue) => {
    const { file, line, column, rule } = issue;
    return `::${command} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(messageOf(issue))}`;
  });
  const more = own.length - shown.length;
  return more > 0 ? [...lines, `::${command}::${data(`${countOf(more, severity)} more: see the summary of this step.`)}`] : lines;
}

/** The step's summary: every issue in a table, as far as it has room. */
export function githubSummary(issues: readonly Issue[]): string {
  if (issues.length === 0) return '### The content is ready to publish\n';
  const head = `### ${summaryOf(issues)}\n\n| Where | What to mend | Rule |\n| --- | --- | --- |\n`;
  const rows: string[] = [];
  let length = head.length;
  for (const issue of issues) {
    const row = `| ${markdownText(`${issue.file}:${issue.line}`)} | ${markdownText(messageOf(issue))} | ${issue.rule} |\n`;
    length += new TextEncoder().encode(row).length;
    if (length > longest) break;
    rows.push(row);
  }
  const left = issues.length - rows.length;
  return `${head}${rows.join('')}${left > 0 ? `\n${left} more are in the log.\n` : ''}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
