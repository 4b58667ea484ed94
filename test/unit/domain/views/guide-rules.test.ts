import { expect, test } from 'vitest';
import { groupOf, ruleNames } from '../../../../src/domain/issue.ts';
import { rulesByGroup } from '../../../../src/domain/views/guide-rules.ts';

test('every rule stands in its group once, and no group is empty', () => {
  const groups = rulesByGroup();
  expect(groups.flatMap(({ rules }) => rules).toSorted()).toEqual(ruleNames.toSorted());
  expect(groups.filter(({ group, rules }) => rules.length === 0 || rules.some((rule) => groupOf(rule) !== group))).toEqual([]);
});

test('groups come in the order in which files are read', () => {
  expect(
    rulesByGroup()
      .map(({ group }) => group)
      .slice(0, 4),
  ).toEqual(['files', 'letters', 'header', 'yaml']);
});
