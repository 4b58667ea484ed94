import { dataColumns, hiddenColumns, type IndicatorTables } from '../../src/domain/data-table.ts';
import { readDataBytes } from '../../src/reader/data-file.ts';

/** The tables of an indicator as text. */
interface TableTexts {
  readonly data?: string;
  readonly hidden?: string;
}

/** The tables of indicators, which must be without fault in their form. */
export function tablesOf(indicators: Readonly<Record<string, TableTexts>>): Map<string, IndicatorTables> {
  const read = (text: string | undefined, columns: typeof dataColumns | typeof hiddenColumns, name: string): IndicatorTables['data'] => {
    if (text === undefined) return null;
    const { table, issues } = readDataBytes(Buffer.from(text), { path: name, disk: name, shown: name }, columns, false);
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    return table;
  };
  return new Map(
    Object.entries(indicators).map(([id, { data, hidden }]) => {
      const at = `content/indicators/${id}`;
      return [id, { data: read(data, dataColumns, `${at}/data.csv`), hidden: read(hidden, hiddenColumns, `${at}/hidden.csv`) }];
    }),
  );
}
