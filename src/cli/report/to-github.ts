import { appendFileSync } from 'node:fs';
import type { Issue } from '../../domain/issue.ts';
import { githubAnnotations, githubSummary, plainLog } from './github.ts';
import { terminalReport } from './terminal.ts';

/** Reports to a workflow of GitHub: in its log, at the lines of a pull request, and in the summary of the step. */
export function reportToGithub(issues: readonly Issue[]): void {
  if (issues.length > 0) console.log(`${plainLog(terminalReport(issues))}\n${githubAnnotations(issues)}`);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, githubSummary(issues));
}
