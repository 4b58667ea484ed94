import { styleText } from 'node:util';
import { severityOf, type Issue, type Severity } from '../../domain/issue.ts';
import { messageOf } from '../../words/en/messages.ts';
import { countOf } from '../../words/en/numbers.ts';
import { makeExcerpts } from './excerpt.ts';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

/** Every issue as `file:line:col rule message` with the line it is about below, files apart from each other, then a count. */
export function terminalReport(issues: readonly Issue[], folder = process.cwd()): string {
  const excerptOf = makeExcerpts(folder);
  const blocks = issues.flatMap((issue, index) => {
    const rule = styleText(colours[severityOf(issue.rule)], issue.rule);
    const apart = index > 0 && issues[index - 1]?.file !== issue.file ? [''] : [];
    const excerpt = excerptOf(issue).map((line) => styleText('dim', line));
    return [...apart, `${issue.file}:${issue.line}:${issue.column} ${rule} ${messageOf(issue)}`, ...excerpt];
  });
  return [...blocks, '', summaryOf(issues)].join('\n');
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
