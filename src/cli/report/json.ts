import { severityOf, type Issue } from '../../domain/issue.ts';
import { messageOf } from '../../words/en/messages.ts';

/** Every issue as data for other programs: `{ "issues": [{ file, line, column, rule, severity, message }] }`. */
export function jsonReport(issues: readonly Issue[]): string {
  const listed = issues.map((issue) => {
    const { file, line, column, rule } = issue;
    return { file, line, column, rule, severity: severityOf(rule), message: messageOf(issue) };
  });
  return JSON.stringify({ issues: listed }, null, 2);
}
