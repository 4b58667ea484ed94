import { period } from './day.ts';
import { groupId } from './indicator.ts';
import { reference } from './reference.ts';

/** Where a number that is quoted stands: a cell of an indicator's `data.csv`, by the names of its columns. */
export const quotedCell = {
  indicator: reference('indicator')
    .optional()
    .meta({ title: 'Indicator', description: 'Id of the indicator it comes from.', examples: ['regular-attenders'] }),
  period: period
    .optional()
    .meta({ title: 'Period', description: 'The period of the indicator that it quotes.', examples: ['2026-27-winter'] }),
  unit: reference('unit')
    .optional()
    .meta({
      title: 'School',
      description: 'The school or district whose number it quotes. Without it, the whole district.',
      examples: ['alder-elementary'],
    }),
  group: groupId
    .optional()
    .meta({ title: 'Group', description: 'The group whose number it quotes. Without it, everybody.', examples: ['english-learners'] }),
};
