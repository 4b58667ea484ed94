import type { Facts } from '../domain/facts.ts';
import { issue, type Issue } from '../domain/issue.ts';
import { placesIn } from './text.ts';

type Found = Facts['personal-data']['found'];

/**
 * Words that begin with a capital and are no student's name: groups, places and the names of schools. With one of them, "the IEP for
 * Lincoln Middle School" is about nobody.
 */
const noNames =
  /\b(?:School|Schools|Elementary|Primary|Middle|Junior|Senior|High|Academy|Center|District|County|State|Department|Board|Office|Program|Plan|Grade|Grades|Kindergarten|Student|Students|Learners?|Children|Families|Parents|Teams?|Staff|Teachers?|Special|Education|English|Spanish|Each|Every|All|Any|Our|The|This|Section|Part|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** A name in one to three words: Maya, Sam O’Neil, Ana B. McKay. */
const word = String.raw`\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:\p{Lu}\p{Ll}+)?`;
const name = String.raw`${word}(?:[ -](?:\p{Lu}\.|${word})){0,2}`;
const plan = '(?:IEP|504 [Pp]lan|[Ii]ndividualized [Ee]ducation [Pp]rogram)';

const planHint = /IEP|504 [Pp]lan|ndividualized/u;

interface Form {
  readonly found: Found;
  readonly form: RegExp;
  /** What every match holds; few texts have it, and the search for it costs next to nothing. */
  readonly hint: RegExp;
}

/** What says a secret about one student, whoever reads it. */
const forms: readonly Form[] = [
  {
    found: 'social-security-number',
    hint: /-\d\d-\d{4}/u,
    // No number was ever given out with 000, 666 or 9… in front, 00 in the middle or 0000 at the end.
    form: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/gu,
  },
  {
    found: 'student-number',
    hint: /SSID|SASID|tudent (?:ID|[Ii]d|[Nn])/u,
    form: /\b(?:[Ss]tudent (?:ID|[Ii]d|[Nn]umber|[Nn]o\.)|SSID|SASID)(?: is|:)? ?#? ?\d{5,12}\b(?![,.]\d)/gu,
  },
  { found: 'support-plan', hint: planHint, form: new RegExp(`\\b${plan}s? (?:of|for) (${name})`, 'gu') },
  { found: 'support-plan', hint: planHint, form: new RegExp(`(${name})['’]s ${plan}(?![\\p{L}\\p{N}])`, 'gu') },
];

/**
 * What looks like private facts of one student in a text that becomes public: a Social Security number, the number of a student, a name
 * with a plan of support. These three say harm in themselves and have forms of their own; names, addresses and telephone numbers
 * alone also belong to staff and offices, and are left to people. The found words themselves are not repeated: reports are read, too.
 */
export function personalData(text: string, file: string): Issue[] {
  const placeOf = placesIn(text);
  const worthwhile = forms.filter(({ hint }) => hint.test(text));
  return worthwhile.flatMap(({ found, form }) =>
    [...text.matchAll(form)]
      .filter(([, named = '']) => !noNames.test(named))
      .map(({ index }) => issue('personal-data', file, placeOf(index), { found })),
  );
}
