import type { IndicatorFields } from '../../schemas/indicator.ts';

/**
 * Whether the numbers of an indicator are about groups of students, which have to be protected. They are unless its author says that something
 * else is counted, such as staff or rooms. What is an outcome of groups of students tells of them, whatever its author says.
 */
export function isAboutStudents({ about = 'students', kind, groups = {} }: Pick<IndicatorFields, 'about' | 'kind' | 'groups'>): boolean {
  return about === 'students' || (kind === 'student-outcome' && Object.keys(groups).length > 0);
}
