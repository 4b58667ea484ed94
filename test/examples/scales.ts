import { parse } from 'yaml';
import fourLevels from '../../content/rubrics/assessment-framework.yaml?raw';
import { rubricSchema } from '../../src/schemas/rubric.ts';
import fiveLevels from '../fixtures/five-levels/rubrics/delivery-confidence.yaml?raw';
import spanishLevels from '../fixtures/spanish/rubrics/marco-de-valoracion.yaml?raw';
import type { RatingRow, RubricRow } from '../make-site.ts';

const two: RubricRow = {
  title: 'In place',
  scale: [
    { id: 'no', label: 'Not yet' },
    { id: 'yes', label: 'In place' },
  ],
};

/** Nine levels without colours; the fifth has a name that does not fit. */
const nine: RubricRow = {
  title: 'Nine steps',
  scale: Array.from({ length: 9 }, (_, index) => ({
    id: `step-${index + 1}`,
    label: index === 4 ? 'Half of the way, with help from the district' : `Step ${index + 1} of nine`,
    code: String(index + 1),
  })),
};

/** The scales of the examples: those of the demonstration and of two golden districts in their own colours, and two in grey. */
export const scales: Readonly<Record<string, RubricRow>> = {
  'assessment-framework': rubricSchema.parse(parse(fourLevels)),
  'delivery-confidence': rubricSchema.parse(parse(fiveLevels)),
  'marco-de-valoracion': rubricSchema.parse(parse(spanishLevels)),
  'two-levels': two,
  'nine-levels': nine,
};

/** A rating on the framework of the demonstration: the overall level, then its elements. */
export function rated(overall: string, elements: readonly string[] = [overall, overall, overall], body = reason): RatingRow {
  return { rubric: 'assessment-framework', overall, elements, body };
}

const reason = 'All teams meet each week. Two schools still lose more people than the others, and mentors there lack time.';
