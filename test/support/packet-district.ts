import { makeSite, type SiteTable } from '../make-site.ts';

/** Long names, of which some have no place to break. */
const names = [
  'Lectoescritura en español para niñas y niños de tercer grado, con acompañamiento de sus familias durante todo el año escolar',
  'Dichlorodiphenyltrichloroethane out of the soil behind Orchard Park Elementary before children garden there again',
  'Coaches',
  'Đọc sách mỗi ngày với Nguyễn Thị Minh Khai',
];

const reasons = [
  'Green work, and *little* evidence. See [the strategy](../strategies/s1).\n\n- One\n- Two #panic("no") $a$ \\ `x` <b>',
  `Long. ${'Every sentence of this reason says the same thing again, so that it fills some lines of the table. '.repeat(6)}`,
  'Se avanza: ¿cuánto? ¡Mucho! Über, naïve, €5 ≥ ½.',
];

const levels = ['green', 'amber-green', 'amber-red', 'red'];

/** A district that fills pages: fifty strategies, long names and reasons, other languages, numbers with groups. */
export function packetDistrict(more: SiteTable = {}) {
  const ids = Array.from({ length: 50 }, (_, index) => `s${index + 1}`);
  const strategies = Object.fromEntries(ids.map((id, index) => [id, { title: `${names[index % names.length]} ${index + 1}` }]));
  const ratings = Object.fromEntries(
    ids.map((id, index) => {
      const level = levels[index % 4] ?? 'red';
      return [id, { overall: level, elements: [level, level, level], body: reasons[index % reasons.length] ?? '' }];
    }),
  );
  const objectives = [
    { text: 'Affirm', part: 'affirm' as const, minutes: 10 },
    {
      text: 'Decide what comes next',
      kind: 'decision' as const,
      minutes: 40,
      about: { goals: ['goal'], strategies: ['s1', 's2'] },
      keyFacts: [{ text: '64 students failed two or more courses.', evidence: [{ text: 'Grades', source: 'Gradebook' }] }],
      keyQuestions: ['What stops a list from going out in five days?'],
      recommendations: ['Principals call, not counselors.'],
    },
    { text: 'Agree', part: 'commit' as const, minutes: 10 },
  ];
  return makeSite({
    strategies,
    units: { district: { kind: 'district' } },
    indicators: {
      attendance: {
        goals: ['goal'],
        groups: { el: 'English learners' },
        data: 'period,unit,group,value,n\n2024-25,district,,80,900\n2025-26,district,,82,910\n2024-25,district,el,70,90\n2025-26,district,el,75,95\n',
      },
    },
    routines: {
      '2026-02-12-x': [
        ratings,
        { objectives, start: '09:00', body: 'We met.\n\n## Much\n\n### More\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n' },
      ],
      '2027-02-12-y': [{}, { status: 'preparing', objectives }],
    },
    ...more,
  });
}
