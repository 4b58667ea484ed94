import type { Indicator, Site } from '../../../../src/domain/site.ts';
import { makeSite, pick, type IndicatorRow, type SiteTable } from '../../../make-site.ts';

export const units: NonNullable<SiteTable['units']> = {
  'cedar-fork': { kind: 'district', order: 9 },
  birch: { parent: 'cedar-fork', order: 2 },
  alder: { parent: 'cedar-fork', order: 1 },
};

/** A site with one indicator; `rows` are `period,unit,group,value,mark`, for the whole district where they name no unit. */
export function measured(
  row: IndicatorRow,
  rows: readonly string[],
  table: SiteTable = {},
): { readonly site: Site; readonly indicator: Indicator } {
  const lines = rows.map((one) => {
    const [period = '', unit = '', group = '', value = '', mark = ''] = one.includes(',') ? one.split(',') : splitShort(one);
    return [period, unit === '' ? 'cedar-fork' : unit, group, value, mark].join(',');
  });
  const data = ['period,unit,group,value,mark', ...lines].join('\n');
  const site = makeSite({
    units,
    site: { schoolYearStarts: '08-01' },
    ...table,
    indicators: { it: { ...row, ...(rows.length > 0 ? { data } : {}) } },
  });
  return { site, indicator: pick(site.indicators, 'it') };
}

/** `2025-26-fall 78.5` or `2025-26-fall suppressed`. */
function splitShort(text: string): string[] {
  const [period = '', value = '', mark = ''] = text.split(' ');
  return /^-?\d/u.test(value) ? [period, '', '', value, mark] : [period, '', '', '', value];
}
