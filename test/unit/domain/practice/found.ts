import type { Issue } from '../../../../src/domain/issue.ts';
import type { Site } from '../../../../src/domain/site.ts';
import { makeSite, type SiteTable } from '../../../make-site.ts';

/** What a rule finds in a district, a line for each: `routines/2026-10-15-x agenda-minutes 55 60`, its file and its facts. */
export function found(rule: (site: Site) => Issue[], table: SiteTable): string[] {
  return rule(makeSite(table)).map((issue) => [issue.file.replace('content/', ''), issue.rule, ...Object.values(issue.facts)].join(' '));
}
