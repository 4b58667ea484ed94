import { expect, test } from 'vitest';
import { isAboutStudents } from '../../../../src/domain/privacy/about-students.ts';

const groups = { newcomers: 'Newcomers' };

test.each([
  [{ kind: 'student-outcome' }, true],
  [{ kind: 'implementation' }, true],
  [{ kind: 'implementation', about: 'students' }, true],
  [{ kind: 'implementation', of: 'teachers' }, true],
  [{ kind: 'implementation', about: 'staff', of: 'third-graders' }, false],
  [{ kind: 'implementation', about: 'staff', groups }, false],
  [{ kind: 'implementation', about: 'places' }, false],
  [{ kind: 'student-outcome', about: 'programs' }, false],
  [{ kind: 'student-outcome', about: 'programs', groups }, true],
] as const)('of %o the numbers are about students: %s', (fields, expected) =>
  expect(isAboutStudents({ about: undefined, groups: {}, ...fields })).toBe(expected),
);
