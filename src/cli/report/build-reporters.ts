import { pagesLimits, type Built } from '../../domain/pages-limits.ts';
import type { Report } from '../../reader/check-content.ts';
import { pagesLimitWarning } from '../../words/en/terminal/publishing.ts';
import { githubWarning, plainLog } from './github.ts';
import { terminalReport } from './terminal.ts';
import { reportToGithub } from './to-github.ts';

/** How a build tells what it found in the content, and about the site that it made. */
interface BuildReporter {
  content(report: Pick<Report, 'issues' | 'site'>): void;
  built(built: Built): void;
}

const warningsOf = (built: Built): string[] => pagesLimits(built).map(pagesLimitWarning);

/** By the name of their format. */
export const buildReporters: Readonly<Record<string, BuildReporter | undefined>> = {
  terminal: {
    content: ({ issues }) => {
      if (issues.length > 0) console.error(terminalReport(issues));
    },
    built: (built) => warningsOf(built).forEach((text) => console.error(text)),
  },
  // A workflow checks before it builds. What does not stop the build stands at its line already, and would stand there twice.
  github: {
    content: ({ issues, site }) => {
      if (!site) reportToGithub(issues);
      else if (issues.length > 0) console.log(plainLog(terminalReport(issues)));
    },
    built: (built) => warningsOf(built).forEach((text) => console.log(githubWarning(text))),
  },
};
