import { boardReportForm } from './board-report.ts';
import { pageForm, personForm, rubricForm, siteForm, unitForm } from './district.ts';
import type { Form } from './form.ts';
import { indicatorForm } from './indicator.ts';
import { goalForm, planForm, strategyForm } from './plan.ts';
import { ratingForm } from './rating.ts';
import { routineForm } from './routine.ts';
import { seriesForm } from './series.ts';
import { briefingForm, debriefForm, raterForm } from './team.ts';
import { yearForm } from './year.ts';

/** Everything that `stocktake new` makes, in the order in which a district needs it. */
export const forms: Readonly<Record<string, Form>> = {
  site: siteForm,
  unit: unitForm,
  person: personForm,
  plan: planForm,
  goal: goalForm,
  strategy: strategyForm,
  year: yearForm,
  indicator: indicatorForm,
  series: seriesForm,
  routine: routineForm,
  rating: ratingForm,
  'board-report': boardReportForm,
  rubric: rubricForm,
  page: pageForm,
  briefing: briefingForm,
  rater: raterForm,
  debrief: debriefForm,
};
