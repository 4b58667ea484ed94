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
  const errors = issues.filter((issue) => severityOf(issue.rule) === 'error').length;
  const warnings = issues.length - errors;
  const files = new Set(issues.map((issue) => issue.file)).size;
  const counts = [errors > 0 ? countOf(errors, 'error') : '', warnings > 0 ? countOf(warnings, 'warning') : ''].filter(
    (count) => count !== '',
  );
  return `${counts.join(' and ')} in ${countOf(files, 'file')}.`;
}
