import { z } from 'zod';
import { goalSchema } from '../goal.ts';
import { planSchema } from '../plan.ts';
import { reference } from '../reference.ts';
import { seriesSchema } from '../series.ts';
import { strategySchema } from '../strategy.ts';

/** A standing routine as it was that day; of that of the routine itself, what its calendar says too. */
export const series = z.strictObject({
  series: reference('series').meta({ title: 'Series', description: 'The id of the series.', examples: ['plan-stocktake'] }),
  title: seriesSchema.shape.title,
  plan: seriesSchema.shape.plan,
  leader: seriesSchema.shape.leader,
  broker: seriesSchema.shape.broker,
  minutes: seriesSchema.shape.minutes,
  leadTimes: seriesSchema.shape.leadTimes,
  schedule: seriesSchema.shape.schedule,
});

/** A plan as it was that day. */
export const plan = z.strictObject({
  plan: reference('plan').meta({ title: 'Plan', description: 'The id of the plan.', examples: ['improvement-plan-2025-28'] }),
  title: planSchema.shape.title,
  units: planSchema.shape.units,
  years: planSchema.shape.years,
  status: planSchema.shape.status,
  changes: planSchema.shape.changes,
});

/** A goal as it was that day, with what its measures had reached. */
export const goal = z.strictObject({
  goal: reference('goal').meta({ title: 'Goal', description: 'The id of the goal.', examples: ['third-grade-reading'] }),
  title: goalSchema.shape.title,
  short: goalSchema.shape.short,
  plan: goalSchema.shape.plan,
  order: goalSchema.shape.order,
  success: goalSchema.shape.success,
  measures: goalSchema.shape.measures,
  lead: goalSchema.shape.lead,
});

/** A strategy as it was that day. */
export const strategy = z.strictObject({
  strategy: reference('strategy').meta({ title: 'Strategy', description: 'The id of the strategy.', examples: ['attendance-teams'] }),
  title: strategySchema.shape.title,
  goals: strategySchema.shape.goals,
  order: strategySchema.shape.order,
  success: strategySchema.shape.success,
  lead: strategySchema.shape.lead,
  status: strategySchema.shape.status,
  from: strategySchema.shape.from,
  until: strategySchema.shape.until,
  pauses: strategySchema.shape.pauses,
  changes: strategySchema.shape.changes,
  years: strategySchema.shape.years,
});
