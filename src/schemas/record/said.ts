import { z } from 'zod';
import { period } from '../day.ts';
import { nextStep } from '../next-step.ts';
import { number } from '../number.ts';
import { quotedCell } from '../quote.ts';
import { ratingSchema } from '../rating.ts';
import { localId, reference } from '../reference.ts';
import { text } from '../text.ts';

const ratingFields = ratingSchema.shape;

/** What a routine judged, of one subject. */
export const rated = z.strictObject({
  strategy: ratingFields.strategy,
  goal: ratingFields.goal,
  plan: ratingFields.plan,
  unit: ratingFields.unit,
  in: ratingFields.in,
  rubric: ratingFields.rubric,
  overall: localId
    .optional()
    .meta({ title: 'Overall', description: 'The level that people gave; nothing where they gave none.', examples: ['amber-green'] }),
});

/** What somebody promised in a routine. */
export const promised = z.strictObject({
  id: nextStep.shape.id,
  text: nextStep.shape.text,
  owner: nextStep.shape.owner,
  due: nextStep.shape.due,
});

/** A number that key facts or ratings quote. */
export const quote = z.strictObject({
  indicator: reference('indicator').meta({ title: 'Indicator', description: 'Id of the indicator it comes from.', examples: ['regular-attendance'] }), // prettier-ignore
  period: period.meta({ title: 'Period', description: 'The period that it quotes.', examples: ['2026-27-fall'] }),
  unit: quotedCell.unit,
  group: quotedCell.group,
  value: z
    .union([number, text], { error: 'number' })
    .meta({ title: 'Value', description: 'The number as it is quoted.', examples: [78.5, 'at-most 5'] }),
});

/** A number that a routine's own files quote. */
export type RecordedQuote = z.output<typeof quote>;
