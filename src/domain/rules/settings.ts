import { issueAt, type Entries } from '../entry.ts';
import { isRule, severityOf, type Issue } from '../issue.ts';
import { ruleNames } from '../issue.ts';

/** Only rules that exist can be switched off: warnings and notes, never errors. */
export function rulesOffAreWarnings(entries: Entries): Issue[] {
  return entries.of('site').flatMap((site) =>
    site.fields.rulesOff.flatMap(({ rule }, index) => {
      const at = ['rulesOff', index, 'rule'];
      if (!isRule(rule)) return [issueAt(site, at, 'unknown-rule', { rule, known: ruleNames })];
      return severityOf(rule) === 'error' ? [issueAt(site, at, 'error-cannot-be-off', { rule })] : [];
    }),
  );
}
