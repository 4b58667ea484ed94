import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, type RawRow } from '../../src/domain/privacy/rows.ts';
import type { Shape } from '../../src/domain/privacy/shape.ts';
import { makeDistrict, repository, type District } from '../support/district.ts';
import { measure, median } from './measure.ts';

/** What commands take for one raw table, from start to end of their process: the median of three runs, as whoever types them waits, and the processor's. */
export interface CommandTimes {
  readonly dry: Times;
  readonly write: Times;
  readonly check: Times;
}

interface Times {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** Runs the commands on a raw table of an indicator, in a district that has its schools and groups. */
export function timeCommands(rows: readonly RawRow[], shape: Shape): CommandTimes {
  const district = makeDistrict();
  try {
    fill(district, shape);
    const raw = join(district.folder, 'raw.csv');
    writeFileSync(raw, rawText(rows, shape));
    const content = ['--content', district.content];
    const options = ['--indicator', 'measured', ...content];
    const forget = (): void => {
      for (const table of ['data.csv', 'hidden.csv']) rmSync(join(district.content, 'indicators/measured', table), { force: true });
    };
    const dry = timesOf(['import', 'indicator', raw, ...options], forget);
    const write = timesOf(['import', 'indicator', raw, ...options, '--write'], forget);
    return { dry, write, check: timesOf(['check', ...content], () => undefined) };
  } finally {
    district.remove();
  }
}

function fill(district: District, { parts, partitions, alone, measure: { kind } }: Shape): void {
  rmSync(join(district.content, 'indicators'), { recursive: true });
  mkdirSync(join(district.content, 'indicators'));
  for (const id of parts) district.write(`units/${id}.md`, `---\ntitle: ${id}\nkind: school\nparent: pine-hollow\n---\n`);
  const unit = { count: 'count', share: 'percent', average: 'score' }[kind];
  const fields = ['title: Measured', 'kind: student-outcome', 'timing: leading', 'direction: up', `unit: ${unit}`, 'periods: months'];
  const groups = [...partitions.flat(), ...alone].map((group) => `  ${group}: ${group}`);
  const lists = partitions.map((list, at) => `  list${at}: [${list.join(', ')}]`);
  district.write('indicators/measured/index.md', `---\n${[...fields, 'groups:', ...groups, 'partitions:', ...lists].join('\n')}\n---\n`);
}

/** The rows as a data office would save them, one month after the other. */
function rawText(rows: readonly RawRow[], { whole, periods }: Shape): string {
  const months = new Map(periods.map(({ id }, at) => [id, `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`]));
  const lines = rows.map(({ period, unit, group, figure }) => {
    const place = [months.get(period), unit === whole ? 'pine-hollow' : unit, group];
    if (figure.kind === 'count') return [...place, figure.value];
    if (figure.kind === 'part') return [...place, figure.k, figure.n];
    if (figure.kind === 'rate') return [...place, figure.value, figure.n];
    throw new Error(`No number of ${keyOf({ period, unit, group })}.`);
  });
  const kind = rows[0]?.figure.kind;
  const numbers = kind === 'count' ? ['value'] : kind === 'part' ? ['k', 'n'] : ['value', 'n'];
  return `${[['period', 'unit', 'group', ...numbers], ...lines].map((cells) => cells.join(',')).join('\n')}\n`;
}

function timesOf(args: readonly string[], before: () => void): Times {
  const runs = [1, 2, 3].map(() => {
    before();
    return measure({ args: [join(repository, 'src/cli/stocktake.mjs'), ...args], folder: repository });
  });
  return { seconds: median(runs.map((run) => run.seconds)), processorSeconds: median(runs.map((run) => run.processorSeconds)) };
}
