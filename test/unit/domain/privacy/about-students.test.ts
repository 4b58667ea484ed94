import { expect, test } from 'vitest';
import { isAboutStudents } from '../../../../src/domain/privacy/about-students.ts';

const groups = { newcomers: 'Newcomers' };

test.each([
  [{ kind: 'student-outcome' }, true],
  [{ kind: 'implementation' }, true],
  [{ kind: 'implementation', of: 'students' }, true],
  [{ kind: 'implementation', of: 'Third-graders' }, true],
  [{ kind: 'implementation', of: 'teachers' }, false],
  [{ kind: 'implementation', of: 'teachers', groups }, false],
  [{ kind: 'implementation', of: 'students of new teachers' }, true],
  [{ kind: 'implementation', of: 'eagles' }, true],
  [{ kind: 'student-outcome', of: 'suspensions' }, false],
  [{ kind: 'student-outcome', of: 'suspensions', groups }, true],
] as const)('of %o the numbers are about students: %s', (fields, expected) =>
  expect(isAboutStudents({ of: undefined, groups: {}, ...fields })).toBe(expected),
);
