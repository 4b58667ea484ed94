/** What `stocktake new` asks at a terminal. */
export const questions = {
  districtName: 'What is the district, school or network called?',
  timeZone: 'In which time zone does it meet?',
  schoolYearStarts: 'On which day does its school year begin? (month and day, 08-01)',
  unitName: 'What is it called?',
  unitKind: 'What is it?',
  parent: 'What does it belong to?',
  personName: 'What is the name?',
  position: 'What is the position?',
  planTitle: 'What is the plan called?',
  years: 'Which school years is it for?',
  planUnits: 'For which schools or other units?',
  goalTitle: 'What is the goal, in a few words?',
  planOf: 'Which plan does it belong to?',
  goalSuccess: 'What will success look like at the end of the plan?',
  strategyTitle: 'What is the strategy called?',
  goals: 'Which goals does it serve? (the main one first)',
  lead: 'Who is the one person responsible?',
  success: 'What will success look like?',
  by: 'By which day? (2028-06-15)',
  indicatorLike: 'Is it like one of these? (none for another)',
  indicatorTitle: 'What is measured?',
  indicatorKind: 'Does it show that the work is done, or that it helps students?',
  indicatorAbout: 'What do its numbers tell of? Small groups of students are protected.',
  indicatorTiming: 'Does it move early, or is it the result in the end?',
  indicatorDirection: 'Should it rise, fall or stay?',
  indicatorUnit: 'What are its numbers?',
  indicatorPer: 'What is the rate counted on? (100 students)',
  indicatorGoals: 'The progress of which goals does it show?',
  indicatorStrategies: 'The work of which strategies does it show?',
  seriesTitle: 'What is the routine called?',
  leader: 'Who leads it and asks the hard questions?',
  broker: 'Who prepares and runs it?',
  minutes: 'How many minutes does it last?',
  perYear: 'How many times a year do you meet?',
  dates: 'On which days? (with commas between them)',
  pageTitle: 'What is the page called?',
  rubric: 'Which rubric?',
  seriesOf: 'Which routine is it one of?',
  focus: 'Which strategies will it look at? (none for all)',
  kind: 'What is it?',
  start: 'When does it begin? (09:00)',
  routineOf: 'For which routine?',
  strategyOf: 'Which strategy?',
  yearOf: 'Which school year?',
  yearSuccess: 'What will success look like by the end of that year?',
} as const;

/** What to do after something new was made. */
export const nextThings = {
  site: 'Next, write the plan: npx stocktake new plan',
  plan: (id: string): string => `Next, its goals: npx stocktake new goal --plan ${id}`,
  goal: (id: string): string => `Next, what you will do for it: npx stocktake new strategy --goals ${id}`,
  strategy: 'Fill in what the file asks for, then the milestones of the year: npx stocktake new year',
  series: (id: string): string => `Next, prepare the first one: npx stocktake new routine <date>-<name> --series ${id}`,
  indicator: (file: string): string =>
    `Say when data come, where it stands and what it should become; its numbers go into data.csv beside it: ${file}`,
  rating: (file: string): string => `Write the levels and, below the second line of hyphens, the reason: ${file}`,
  team: (file: string): string => `Only the internal build shows it. Fill it in: ${file}`,
  debrief: (from: string, change: readonly string[]): string[] => [
    `The debrief of ${from} asks to change:`,
    ...change.map((one) => `  ${one}`),
  ],
  boardReport: (file: string): string => `Write what the board should remember, in plain sentences: ${file}`,
  page: (file: string): string => `Write its text below the second line of hyphens: ${file}`,
  year: (file: string): string => `Write three to five milestones and what you will look at in each season: ${file}`,
} as const;

/** What stands as remarks in a new file of which nobody has said much yet. */
export const templateWords = {
  name: (placeholder: string): string =>
    `First, write the name of the file in place of ${placeholder}: small letters, digits and hyphens, as in early-literacy.`,
  needed: (fields: string): string => `Needed: ${fields}. Write what belongs after each colon, and take its "# " away.`,
  example: 'Such as:',
} as const;

/** What is asked and written when a plan takes up another. */
export const afterPlan = {
  strategy: (title: string): string => `What becomes of "${title}"?`,
  fates: { continue: 'It goes on in the new plan', end: 'It ends', replace: 'Another strategy takes its place' },
  instead: (title: string): string => `What takes the place of "${title}"? (an id, as in reading-coaches)`,
  step: (text: string): string => `What becomes of the open step "${text}"?`,
  stepFates: { carry: 'It is carried into the time of the new plan', drop: 'It is dropped' },
  undecided: (ids: string): string => `Say what becomes of ${ids}: --continue, --end or --replace old=new, with commas between ids.`,
  undecidedSteps: (steps: string): string => `Say what becomes of ${steps}: --carry or --drop, with commas between steps.`,
  replaceForm: (id: string): string => `Write --replace ${id}=<id of the strategy that takes its place>.`,
  checkGoal: 'Taken over from the last plan. Write what success looks like at the end of the new one.',
  checkStrategy: 'Taken over from the last plan. Write what success looks like now, and the milestones of its first year.',
  reasons: {
    continue: (plan: string): string => `Its plan ended. It goes on in ${plan}.`,
    end: (): string => 'It ended with its plan.',
    replace: (plan: string): string => `Its plan ended. Another strategy takes its place in ${plan}.`,
  },
  dropped: 'It ended with the plan.',
  carried: (plan: string): string => `The plan ended. It is carried into the time of ${plan}.`,
  next: (plan: string): string => `Read every new file before the board does, and say when the plan is adopted: plans/${plan}.md`,
} as const;
