const numberOf = (text) => Number(/\d+/u.exec(text ?? '')?.[0]);
const length = 200;

/** A goal's measures with their targets, drawn on the scale of everything that stands beside them. */
export function measuresOf(goals, thisYear) {
  const measures = goals.map((goal) => ({ goal, measures: goal.data.measures.map((one) => measureOf(one, thisYear)) }));
  const all = measures.flatMap((one) => one.measures).flatMap(({ numbers }) => numbers);
  const [from, to] = [Math.floor(Math.min(...all) / 10) * 10, Math.ceil(Math.max(...all) / 10) * 10];
  const at = (number) => ((number - from) / (to - from)) * length;
  return {
    from,
    to,
    goals: measures.map(({ goal, measures: own }) => ({
      goal,
      measures: own.map((one) => ({ ...one, x: at(numberOf(one.baseline)), targetX: at(numberOf(one.target)) })),
    })),
  };
}

function measureOf({ measure, baseline, years }, thisYear) {
  const entries = Object.entries(years).map(([year, target]) => ({ year, target }));
  const target = years[thisYear] ?? entries.at(-1).target;
  const start = `${numberOf(baseline)} %`;
  return { measure, baseline, start, target, year: thisYear, years: entries, numbers: [baseline, ...Object.values(years)].map(numberOf) };
}
