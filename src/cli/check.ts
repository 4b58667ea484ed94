import { checkContent } from '../reader/check-content.ts';
import type { Settings } from '../settings.ts';
import { terminalReport } from './report/terminal.ts';

/** Names every problem of the content; errors answer 1. */
export function check(settings: Settings): Promise<number> {
  const { issues, site } = checkContent(settings);
  if (issues.length > 0) console.error(terminalReport(issues));
  if (!site) return Promise.resolve(1);
  console.log(`${site.strategies.all.length} strategies, ${site.routines.all.length} routines: the content is ready to publish.`);
  return Promise.resolve(0);
}
