import type { Report } from '../../reader/check-content.ts';
import { githubWarning, plainLog } from './github.ts';
import { terminalReport } from './terminal.ts';
import { reportToGithub } from './to-github.ts';

/** How a build tells what it found in the content, and about the site that it made. */
interface BuildReporter {
  content(report: Pick<Report, 'issues' | 'site'>): void;
  /** A sentence about the site as a whole. */
  warn(text: string): void;
}

/** By the name of their format. */
export const buildReporters: Readonly<Record<string, BuildReporter>> = {
  terminal: {
    content: ({ issues }) => {
      if (issues.length > 0) console.error(terminalReport(issues));
    },
    warn: (text) => console.error(text),
  },
  // A workflow checks before it builds. What does not stop the build stands at its line already, and would stand there twice.
  github: {
    content: ({ issues, site }) => {
      if (!site) reportToGithub(issues);
      else if (issues.length > 0) console.log(plainLog(terminalReport(issues)));
    },
    warn: (text) => console.log(githubWarning(text)),
  },
};
