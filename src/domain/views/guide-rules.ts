import { groupOf, ruleGroups, ruleNames, type RuleGroup, type RuleName } from '../issue.ts';

/** The rules of the check that are about one thing. */
export interface GroupOfRules {
  readonly group: RuleGroup;
  readonly rules: readonly RuleName[];
}

/** All rules by what they are about; a group without any is left out. */
export function rulesByGroup(): GroupOfRules[] {
  return ruleGroups
    .map((group) => ({ group, rules: ruleNames.filter((rule) => groupOf(rule) === group) }))
    .filter(({ rules }) => rules.length > 0);
}
