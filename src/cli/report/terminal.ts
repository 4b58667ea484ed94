import { styleText } from 'node:util';
import { severityOf, type Issue } from '../../domain/issue.ts';
import { messageOf } from '../../words/en/messages.ts';
import { countOf } from '../../words/en/numbers.ts';

/** Every issue on a line of its own, `file:line:col rule message`, then a count. */
export function terminalReport(issues: readonly Issue[]): string {
  const lines = issues.map((issue) => {
    const rule = styleText(severityOf(issue.rule) === 'error' ? 'red' : 'yellow', `${issue.rule}`);
    return `${issue.file}:${issue.line}:${issue.column} ${rule} ${messageOf(issue)}`;
  });
  return [...lines, '', summaryOf(issues)].join('\n');
}

/** How many problems of each severity, in how many files. */
export function summaryOf(issues: readonly Issue[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = issues.filter(({ rule }) => severityOf(rule) === severity).length;
    return count > 0 ? [countOf(count, severity)] : [];
  });
  const files = new Set(issues.map((issue) => issue.file)).size;
  return `${new Intl.ListFormat('en-GB').format(counts)} in ${countOf(files, 'file')}.`;
}
