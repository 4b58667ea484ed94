import { errorsIn, type Issue } from '../domain/issue.ts';
import { messageOf } from '../words/en/messages.ts';

/** The errors of a report as plain lines, for the browser's overlay. */
export function reportText(issues: readonly Issue[]): string {
  return errorsIn(issues)
    .map((issue) => `${issue.file}:${issue.line}:${issue.column}\n${messageOf(issue)}`)
    .join('\n\n');
}

/** A page that lists the problems and reloads itself once they are mended. */
export function reportPage(issues: readonly Issue[]): string {
  const escaped = reportText(issues).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Problems in the content</title>
<script type="module" src="/@vite/client"></script></head>
<body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem">
<h1>The content has problems</h1><p>Mend them and save; this page then shows the site.</p><pre style="white-space: pre-wrap">${escaped}</pre></body></html>`;
}
