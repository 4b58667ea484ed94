import { expect, test } from 'vitest';
import { indicatorCsv } from '../../../src/exports/indicator-csv.ts';
import { dataOf } from '../../../src/domain/views/indicator-data.ts';
import { indicatorDataset } from '../../../src/exports/json-ld.ts';
import { measured } from '../domain/views/indicators.ts';

const rows = ['2024-25-fall 60.5', '2024-25-fall,,new,,suppressed', '2025-26-fall 95 at-least', '2025-26-winter missing', '2025-26-spring -3', '2025-26-spring,alder,,7']; // prettier-ignore
const { site, indicator } = measured({ title: 'Attendance', question: 'Do they come?', unit: 'score', range: { least: -9, most: 100 }, groups: { new: 'New here' } }, rows); // prettier-ignore

test('the download has the columns of the committed table, a mark for what has no number, and no school that is not compared', () => {
  expect(indicatorCsv(dataOf(site, indicator)).replace('\ufeff', '').trimEnd().split('\r\n')).toEqual([
    'period,unit,group,value,n,mark',
    '2024-25-fall,cedar-fork,,60.5,,',
    '2024-25-fall,cedar-fork,new,,,suppressed',
    '2025-26-fall,cedar-fork,,95,,at-least',
    '2025-26-winter,cedar-fork,,,,missing',
    '2025-26-spring,cedar-fork,,-3,,',
  ]);
});

test('an indicator as data, where it shows any', () => {
  const inFull = (address: string): string => `https://cedar-fork.example${address}`;
  expect(indicatorDataset({ site, inFull }, indicator)).toEqual([
    {
      '@type': 'Dataset',
      name: 'Attendance',
      description: 'Attendance: where it stands against its target. Do they come?',
      url: 'https://cedar-fork.example/indicators/it/',
      temporalCoverage: '2024-08-01/2026-05-31',
      variableMeasured: 'Attendance',
      creator: { '@type': 'Organization', name: 'Cedar Fork', url: 'https://cedar-fork.example/' },
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://cedar-fork.example/indicators/it/data.csv',
      },
    },
  ]);
  const none = measured({}, []);
  expect(indicatorDataset({ site: none.site, inFull }, none.indicator)).toEqual([]);
});
