import { checkContent } from '../reader/check-content.ts';
import { readArguments } from './arguments.ts';
import { terminalReport } from './report/terminal.ts';

/** Names every problem of the content; errors answer 1. */
export function check(args: readonly string[]): Promise<number> {
  const { settings } = readArguments(args, {}, 0);
  const { issues, site } = checkContent(settings);
  if (issues.length > 0) console.error(terminalReport(issues));
  if (!site) return Promise.resolve(1);
  console.log(`${site.strategies.all.length} strategies, ${site.routines.all.length} routines: the content is ready to publish.`);
  return Promise.resolve(0);
}
