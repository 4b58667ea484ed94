/** A raw export of the demonstration district, the indicator that it is for, the day on which it came, and what the data office stated. */
export interface DemonstrationImport {
  readonly raw: string;
  readonly indicator: string;
  readonly today: string;
  readonly options: readonly string[];
}

const focal = ['--groups', 'Focal Groups=furthest-behind, Non-Focal Students=other-students'];

function stateTest(year: string, today: string): DemonstrationImport[] {
  return (['reading', 'math'] as const).map((subject) => {
    const name = subject === 'reading' ? 'Reading' : 'Math';
    const columns = `unit=School, n=Tested, k=${name} Met, value=${name} %`;
    const options = ['--period', year, '--columns', columns, ...focal];
    return { raw: `state-test-${year}.csv`, indicator: `${subject}-at-grade-level`, today, options };
  });
}

function screening(period: string, today: string): DemonstrationImport {
  const columns = ['--columns', 'unit=Site, group=Home language, n=Invited, k=Completed'];
  const names = ['--units', 'All sites=cedar-fork', '--groups', 'EL=english-learners, not EL=other-students'];
  return { raw: `screening-${period}.tsv`, indicator: 'screening-answers', today, options: ['--period', period, ...columns, ...names] };
}

function careTeams(name: string, today: string): DemonstrationImport {
  const columns = ['--columns', 'group=Level, n=First seen, value=School days (mean)'];
  const names = ['--groups', 'All levels=all, Elementary=elementary, Middle=middle, High=high'];
  const options = ['--unit', 'cedar-fork', ...columns, ...names, '--decimal', 'comma'];
  return { raw: `care-teams-${name}.csv`, indicator: 'days-to-first-meeting', today, options };
}

function personnel(day: string, today: string): DemonstrationImport {
  const columns = ['--columns', 'unit=Location, group=Cut, n=Headcount last year, k=Of these back'];
  const names = ['--groups', 'Birch + Mill Creek=birch-and-mill-creek, Others=other-schools'];
  const options = ['--period', day, ...columns, ...names];
  return { raw: `personnel-${day.slice(0, 4)}.csv`, indicator: 'teachers-who-return', today, options };
}

const buildings = ['Alder', 'Birch', 'Mill Creek', 'Juniper'].map(
  (name) => `${name} Elem.=${name.toLowerCase().replace(' ', '-')}-elementary`,
);

/** How the demonstration's tables came about, in this order: each raw file is made up, looks as such exports do, and lies in the tests only. */
export const demonstrationImports: readonly DemonstrationImport[] = [
  ...stateTest('2023-24', '2025-09-17'),
  ...stateTest('2024-25', '2025-09-17'),
  ...stateTest('2025-26', '2026-09-17'),
  {
    raw: 'attendance.csv',
    indicator: 'regular-attendance',
    today: '2026-06-19',
    options: [
      '--columns',
      'unit=Building, n=Enrolled, k=Regular Attenders',
      '--units',
      ['District=cedar-fork', ...buildings, 'Riverbend Middle=riverbend-middle', 'Cedar Fork High=cedar-fork-high'].join(', '),
      '--groups',
      'Focal=furthest-behind, Not focal=other-students, Newcomer=new-to-english',
    ],
  },
  screening('2025-26-fall', '2025-10-14'),
  screening('2025-26-spring', '2026-04-21'),
  screening('2026-27-fall', '2026-10-02'),
  careTeams('2025-26', '2026-07-06'),
  careTeams('2026-10', '2026-10-06'),
  careTeams('2026-11', '2026-11-09'),
  {
    raw: 'care-team-calendar.csv',
    indicator: 'missed-team-meetings',
    today: '2026-11-09',
    options: ['--columns', 'value=Meetings called off'],
  },
  {
    raw: 'coaches-log.csv',
    indicator: 'groups-from-checks',
    today: '2026-10-09',
    options: ['--columns', 'value=Rooms with groups from checks'],
  },
  personnel('2024-09-30', '2025-10-01'),
  personnel('2025-09-30', '2025-10-01'),
  personnel('2026-09-30', '2026-10-01'),
];
