import type { IndicatorFields } from '../../schemas/indicator.ts';

const students =
  /\b(?:students?|pupils?|child(?:ren)?|kids?|learners?|youths?|boys?|girls?|\w*graders?|kindergart[a-z]+|fresh[a-z]+|sophomores?|juniors?|seniors?|graduates?|dropouts?|estudiantes?|alumn[oa]s?|jóvenes)\b/iu;

/** Things that are counted in schools and are no students. A word that is not here may mean students. */
const others =
  /\b(?:teachers?|staff|educators?|coach(?:es)?|principals?|leaders?|aides?|tutors?|counselors?|adults?|positions?|vacanc(?:y|ies)|teams?|schools?|buildings?|sites?|districts?|class(?:es|rooms?)?|rooms?|labs?|programs?|courses?|lessons?|units|plans?|visits?|observations?|walkthroughs?|meetings?|sessions?|trainings?|workshops?|conferences?|events?|calls?|letters?|surveys?|requests?|tickets?|books?|laptops?|devices?|buses|partners?|incidents?|referrals?|suspensions?|absences?|days?|hours?|minutes?|weeks?|dollars?)\b/iu;

/**
 * Whether the numbers of an indicator are about groups of students, which have to be protected. They are unless `of` says that something else
 * is counted, such as teachers or rooms. What happens to students, such as suspensions, tells of them where it is split up by their groups.
 */
export function isAboutStudents({ of, kind, groups = {} }: Pick<IndicatorFields, 'of' | 'kind' | 'groups'>): boolean {
  if (of === undefined || students.test(of) || !others.test(of)) return true;
  return kind === 'student-outcome' && Object.keys(groups).length > 0;
}
