import { growthOf, peakOf, processorSecondsOf, ratioOf, resultOf, secondsOf, type Result } from './results.ts';

const head = ['builder', 'files', 'pages', 'MB out', 'M letters', 'seconds (min-max)', 'CPU s', '× floor', '× Eleventy', 'peak MB', 'k'];

/** All results as one Markdown table; k is the growth from the size before. */
export function tableOf(results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({ size }) => size))];
  const rows = results.map((result) => cellsOf(results, result, sizes[sizes.indexOf(result.size) - 1]));
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function cellsOf(results: readonly Result[], result: Result, sizeBefore: number | undefined): string[] {
  const { builder, size, files, output, measures } = result;
  const seconds = measures.map((one) => one.seconds);
  const before = sizeBefore === undefined ? undefined : resultOf(results, builder, sizeBefore);
  return [
    builder,
    files.toLocaleString('en-US'),
    output?.pages.toLocaleString('en-US') ?? '',
    output ? (output.bytes / 1e6).toFixed(1) : '',
    output ? (output.letters / 1e6).toFixed(2) : '',
    `${secondsOf(result).toFixed(2)} (${Math.min(...seconds).toFixed(2)}-${Math.max(...seconds).toFixed(2)})`,
    processorSecondsOf(result).toFixed(2),
    shown(ratioOf(result, resultOf(results, output ? 'floor' : 'parsing', size))),
    shown(output ? ratioOf(result, resultOf(results, 'eleventy', size)) : undefined),
    peakOf(result).toFixed(0),
    shown(growthOf(result, before)),
  ];
}

function shown(number: number | undefined): string {
  return number === undefined ? '' : number.toFixed(2);
}
