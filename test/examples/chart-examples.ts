import { scales, type Break, type Chart } from '../../src/charts/chart.ts';
import { chart, groupsOf, target, type Short } from '../support/make-chart.ts';
import { names } from './district.ts';

const usual = [69, 68, 70, 72, 73, 74, 77, 78] as const;
const ahead = (values: readonly Short[], count: number): readonly Short[] => [
  ...values,
  ...Array<null>(Math.max(0, count - values.length)).fill(null),
];
const stairs = [target(72, 3, 5), target(78, 6, 8), target(84, 9, 11)];
const school = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Hazel', 'Juniper', 'Larch', 'Maple', 'Oak', 'Pine'];
const newTest: Break = { before: 4, label: 'New state test' };
const wave = (count: number, at: number, size: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round(at + size * Math.sin(index / 2.3 + at)));

/** Every state that hurts, under its name. */
export const chartExamples: Readonly<Record<string, Chart>> = {
  'One line with targets ahead': chart({ lines: { '*District': ahead(usual, 12) }, targets: stairs }),
  'One line up to now': chart({ lines: { '*District': usual }, targets: [target(72, 3, 5), target(78, 6, 7)] }),
  'Three lines': chart({
    lines: {
      '*All students': [69, 68, 70, 72, 73, 74, 77, 78],
      'English learners': [61, 60, 63, 66, 69, 71, 74, 76],
      'Students with disabilities': [55, 57, 56, 60, 61, 60, 64, 66],
    },
    targets: [target(78, 6, 7)],
  }),
  'Twelve schools': chart({
    lines: Object.fromEntries([
      ['*District', wave(6, 74, 3)],
      ...school.map((name, index) => [`${name} Elementary`, wave(6, 62 + index * 2.2, 4)]),
    ]),
  }),
  'Gaps in one line': chart({ lines: { '*District': [69, 68, 'not measured', 'not measured', 73, 'late', 77, 78] } }),
  'Gaps in several lines': chart({
    lines: {
      '*All students': [69, 68, 'no test', 72, 73, 74, 77, 78],
      'English learners': ['hidden', 60, 'no test', 66, 'hidden', 'hidden', 74, 'hidden'],
      'Students with disabilities': [55, 57, 'no test', 60, 61, 60, 'not reported in time', 66],
    },
  }),
  'Gaps in twelve schools': chart({
    lines: Object.fromEntries(
      school.map((name, index) => [
        `${name} Elementary`,
        wave(6, 62 + index * 2.2, 4).map((value, at) => ((index * 5 + at * 3) % 8 === 0 ? 'hidden' : value)),
      ]),
    ),
  }),
  'No value at all': chart({ lines: { '*District': ['hidden', 'hidden', 'hidden', 'hidden'] } }),
  'Nothing yet': chart({ lines: { '*District': [null, null, null] }, targets: [target(80, 1, 2)] }),
  Capped: chart({ lines: { '*District': ['<5', '<5', 7, 9, '<5', 12], Alder: [88, 91, '>95', '>95', '>95', 93] } }),
  'Capped at the end': chart({ lines: { '*District': [88, '>90', 92, 93, '>95', '>95', null, null] } }),
  'A new test': chart({
    lines: { '*District': usual, Alder: [62, 61, 64, 66, 41, 43, 44, 47] },
    breaks: [newTest],
    targets: [target(74, 2, 3), target(80, 4, 7)],
  }),
  'Two breaks and a gap beside them': chart({
    lines: { '*District': [69, 68, 'not measured', 72, 53, 54, 57, 58] },
    breaks: [newTest, { before: 6, label: 'Absences of half a day count from here on, as the state asks' }],
  }),
  'Targets of three kinds': chart({
    lines: { '*District': ahead([58, 59, 61, 60, 63], 9) },
    targets: [
      target(58, 0, 8, 'baseline', 'Baseline'),
      target(67, 3, 5),
      target(75, 6, 8),
      target(70, 3, 5, 'stretch', 'Stretch'),
      target(77, 6, 8, 'stretch', 'Stretch'),
      target(48, 3, 5, 'gap-closing', 'Gap closing'),
      target(74, 6, 8, 'gap-closing', 'Gap closing'),
    ],
  }),
  'Hold at zero': chart({
    title: 'Serious injuries',
    lines: { '*District': [0, 0, 0, 0, 0, 0] },
    unit: '',
    scale: scales.count,
    direction: 'hold',
    targets: [target(0, 0, 5, 'target', 'Hold at', '')],
  }),
  'A count that should fall': chart({
    title: 'Suspensions',
    lines: { '*District': [1204, 1180, 1011, 987, 640, 512] },
    unit: '',
    scale: scales.count,
    direction: 'down',
    targets: [target(500, 3, 5, 'target', 'At most', '')],
  }),
  'All values equal': chart({ lines: { '*District': [78, 78, 78, 78] } }),
  'A change, above and below zero': chart({ lines: { '*District': [-3, 1, 4, -1, 2] }, unit: ' points', scale: scales.change }),
  'One period': chart({ lines: { '*District': [78] } }),
  'One period, three lines': chart({ lines: { '*District': [78], Alder: [78], Birch: [77] }, targets: [target(78, 0, 0)] }),
  'Two periods': chart({ lines: { '*District': [74, 78] } }),
  'Twelve periods': chart({ lines: { '*District': wave(12, 70, 9) } }),
  'Sixty periods': chart({
    lines: { '*District': wave(60, 70, 9), Alder: wave(60, 60, 6) },
    positions: Array.from({ length: 60 }, (_, index) => ({
      long: `${['January', 'May', 'September'][index % 3]} ${2007 + Math.floor(index / 3)}`,
      short: `${['Jan', 'May', 'Sep'][index % 3]} ${2007 + Math.floor(index / 3)}`,
    })),
    targets: [target(80, 30, 59)],
  }),
  'Very long labels': chart({
    title: names.long,
    lines: {
      [`*${names.long}`]: [58, 61, 60, 66],
      [names.word]: [59, 62, 61, 67],
      [names.usual]: ['hidden because fewer than ten', 55, 56, 65],
    },
    positions: groupsOf([names.long, names.word, 'The whole of the school year 2025–26', names.long]),
    breaks: [{ before: 1, label: `From here on ${names.long}` }],
    targets: [target(66, 1, 3, 'stretch', 'Stretch target of the school board')],
  }),
  'In Spanish': chart({
    title: 'Asistencia regular',
    description: 'Porcentaje de estudiantes que asistieron nueve de cada diez días. La tabla muestra todos los valores.',
    lines: { '*Todo el distrito': [69, 68, 'no se midió', 72, 73], 'Estudiantes que aprenden inglés': [61, 60, 'no se midió', 66, 69] },
    positions: groupsOf(['Otoño de 2024', 'Invierno de 2025', 'Primavera de 2025', 'Otoño de 2025', 'Invierno de 2026']),
    breaks: [{ before: 3, label: 'Nueva evaluación estatal' }],
    targets: [target(75, 3, 4, 'target', 'Meta')],
    unit: ' %',
  }),
  'Columns over time': chart({
    form: 'bar',
    lines: { '*District': [12, 18, 'not measured', 25, '>30', 0] },
    unit: '',
    scale: scales.count,
    targets: [target(28, 3, 5, 'target', 'Target', '')],
  }),
  'Columns of three groups': chart({
    form: 'bar',
    lines: {
      '*All students': [69, 72, 77, 78],
      'English learners': [61, 66, 'hidden', 76],
      'Students with disabilities': [55, 60, 64, '<60'],
    },
    breaks: [{ before: 2, label: 'New state test' }],
  }),
  'Sixty columns': chart({ form: 'bar', lines: { '*District': wave(60, 70, 20) } }),
  'Columns below zero': chart({ form: 'bar', lines: { '*District': [-3, 1, 4, -1, 2] }, unit: ' points', scale: scales.change }),
  'Rows by group': chart({
    form: 'rows',
    lines: { '*Spring 2026': [78, 66, 'hidden', '>95', 0, 71] },
    positions: groupsOf([
      'All students',
      'English learners',
      'Students in foster care',
      'Students in advanced courses',
      'Nobody',
      names.long,
    ]),
    targets: [target(84, 0, 5)],
  }),
  'Rows by group, two years': chart({
    form: 'rows',
    lines: { 'Spring 2025': [70, 58, 'hidden'], '*Spring 2026': [78, 66, 61] },
    positions: groupsOf(['All students', 'English learners', 'Students with disabilities']),
  }),
};

const pick = (name: string): Chart => chartExamples[name] ?? chart({ lines: {} });

/** Charts at which people can point. */
export const liveExamples: Readonly<Record<string, Chart>> = {
  'Lines that can be hidden': {
    ...pick('Gaps in several lines'),
    title: 'Attendance </script><b>by group</b>',
    targets: [target(78, 6, 7)],
  },
  'Live, twelve schools': pick('Gaps in twelve schools'),
  'Live, a new test': pick('A new test'),
  'Live columns': pick('Columns of three groups'),
};

/** Lines in the cells of a table. */
export const sparkExamples: Readonly<Record<string, Chart>> = {
  'Eight values': pick('One line up to now'),
  Gaps: pick('Gaps in one line'),
  'A break': pick('A new test'),
  'One value': pick('One period'),
  'All zero': pick('Hold at zero'),
  'Sixty values': pick('Sixty periods'),
  Capped: pick('Capped'),
  Nothing: pick('No value at all'),
};
