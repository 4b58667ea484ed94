import { z } from 'zod';
import { peopleSchema } from '../people.ts';
import { person, reference } from '../reference.ts';
import { rubricSchema } from '../rubric.ts';
import { siteSchema } from '../site.ts';
import { unitSchema } from '../unit.ts';

/** The settings that the papers of a routine show or go by. Those that guard privacy are never among them: they hold for every page. */
export const settings = z.strictObject({
  name: siteSchema.shape.name,
  notice: siteSchema.shape.notice,
  timeZone: siteSchema.shape.timeZone,
  schoolYearStarts: siteSchema.shape.schoolYearStarts,
  languages: siteSchema.shape.languages
    .unwrap()
    .optional()
    .meta(siteSchema.shape.languages.meta() ?? {}),
  paper: siteSchema.shape.paper,
  boardReportTable: siteSchema.shape.boardReportTable,
});

/** A person as `people.yaml` had them. */
export const somebody = z.strictObject({
  person: person().meta({ title: 'Person', description: 'The id of the person.', examples: ['ana-whitfield'] }),
  name: peopleSchema.valueType.shape.name,
  position: peopleSchema.valueType.shape.position,
});

/** A school or district as it was that day. */
export const unit = z.strictObject({
  unit: reference('unit').meta({ title: 'School', description: 'The id of the school or district.', examples: ['alder-elementary'] }),
  title: unitSchema.shape.title,
  kind: unitSchema.shape.kind,
  order: unitSchema.shape.order,
  parent: unitSchema.shape.parent,
});

/** A rubric with the words of its levels as they were. */
export const rubric = z.strictObject({
  rubric: reference('rubric').meta({ title: 'Rubric', description: 'The id of the rubric.', examples: ['assessment-framework'] }),
  title: rubricSchema.shape.title,
  version: rubricSchema.shape.version,
  overall: rubricSchema.shape.overall,
  scale: rubricSchema.shape.scale,
  elements: rubricSchema.shape.elements,
  comparesWith: rubricSchema.shape.comparesWith,
});
