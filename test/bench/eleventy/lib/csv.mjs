import { idOf } from './collections.mjs';
import { longDay } from './days.mjs';
import { plain } from './text.mjs';
import { iso } from './times.mjs';

const quoted = (value) => (/[",\n]/u.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value);

/** A routine's league table for spreadsheets. */
export function csvOf(table, { site, rubric, plan, series }) {
  const { routine } = table;
  const names = rubric.elements.map(({ name }) => name);
  const head = ['Plan', 'Routine', 'Day of the routine', 'State', 'Place', 'Strategy', 'Goal', ...names, 'Overall'];
  const more = ['Overall as a number', 'Highest number', 'Movement', 'Overall before', 'Rated on', 'Reason', 'Page'];
  const day = iso(routine.date);
  const common = [plan.data.title, `Stocktake of ${longDay(routine.date)}, ${series.title}`, day, 'Judged'];
  const rowOf = (row, place, title, goal, url) => [
    ...[...common, place, title, goal],
    ...row.elements.map(({ level }) => level?.label ?? ''),
    ...[row.level.label, row.level.rank, row.level.of, row.movement.words, row.movement.before?.label ?? ''],
    ...[day, plain(row.rating.content), `${site.url}${url}`],
  ];
  const rows = table.rows.map((row) =>
    rowOf(row, row.place, row.strategy.data.title, `Goal ${row.goal.number} · ${row.goal.short}`, row.strategy.url),
  );
  const overall = table.overall ? [rowOf(table.overall, '', 'The plan as a whole', '', `/plans/${idOf(plan)}/`)] : [];
  return `\uFEFF${[[...head, ...more], ...rows, ...overall].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
