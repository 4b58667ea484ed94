import { idOf } from './collections.mjs';
import { longDay } from './days.mjs';
import { plain } from './text.mjs';
import { iso } from './times.mjs';

const quoted = (value) => (/[",\n]/u.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value);

/** A routine's league table for spreadsheets. */
export function csvOf(table, { site, rubric, plan, series }) {
  const { routine } = table;
  const names = rubric.elements.map(({ title }) => title);
  const head = ['Plan', 'Routine', 'Day of the routine', 'State', 'Place', 'Strategy', 'Goal', ...names, 'Overall'];
  const more = ['Overall as a number', 'Highest number', 'Movement', 'Overall before', 'Rated on', 'Reason', 'Page'];
  const day = iso(routine.date);
  const common = [plan.data.title, `Stocktake of ${longDay(routine.date)}, ${series.title}`, day, 'Judged'];
  const rowOf = ({ elements, level, movement, rating }, place, title, goal, url) => {
    const [elementLabels, before] = [elements.map((one) => one.level?.label ?? ''), movement.before?.label ?? ''];
    const judged = [level.label, level.rank, level.of, movement.words, before, day, plain(rating.content)];
    return [...common, place, title, goal, ...elementLabels, ...judged, `${site.url}${url}`];
  };
  const rows = table.rows.map((row) =>
    rowOf(row, row.place, row.strategy.data.title, `Goal ${row.goal.number} · ${row.goal.short}`, row.strategy.url),
  );
  const overall = table.overall ? [rowOf(table.overall, '', 'The plan as a whole', '', `/plans/${idOf(plan)}/`)] : [];
  return `\uFEFF${[[...head, ...more], ...rows, ...overall].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
