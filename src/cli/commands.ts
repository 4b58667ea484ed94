/** What a command does with the words after its name; it answers an exit code. */
type Run = (args: readonly string[]) => Promise<number>;

export interface Command {
  readonly does: string;
  /** What stands after its name: one line for each way to call it. */
  readonly use: readonly string[];
  load(): Promise<Run>;
}

/** Each is loaded when it is called: only building needs Astro, which takes a second to load. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    does: 'names every problem in the content',
    use: ['[--format terminal|json|github] [--only SUBFOLDER]'],
    load: async () => (await import('./check.ts')).check,
  },
  dev: { does: 'shows the site while you write', use: ['[--port N]'], load: async () => (await import('./dev.ts')).dev },
  build: {
    does: 'checks the content and writes the whole site',
    use: ['[--internal] [--out DIR] [--format terminal|github]'],
    load: async () => (await import('./build.ts')).build,
  },
  preview: {
    does: 'serves the built site as GitHub Pages would',
    use: ['[--port N] [--out DIR]'],
    load: async () => (await import('./preview.ts')).preview,
  },
  new: {
    does: 'begins a file: a plan, a strategy, a routine with its ratings',
    use: ['<kind> [id] [--<field> VALUE]', '(without a kind it lists them; at a terminal it asks for what is missing)'],
    load: async () => (await import('./new.ts')).makeNew,
  },
  draft: {
    does: 'proposes the agenda of a routine from the evidence',
    use: ['ROUTINE [--write]'],
    load: async () => (await import('./draft.ts')).draft,
  },
  packet: {
    does: 'writes the files of a routine: PDF files, slides, Word files, dates for calendars',
    use: ['ROUTINE [--to DIR]'],
    load: async () => (await import('./packet.ts')).packet,
  },
  import: {
    does: 'turns the rows of a spreadsheet into content: strategies, ratings, next steps, or the numbers of an indicator once they are safe; and the notes that people took in our Word sheet',
    use: [
      'strategies FILE.csv [--plan ID] [--folder SUBFOLDER] …',
      'ratings FILE.csv --routine ID [--rubric ID] [--not-rated "Exempt*"] [--levels "Ambr=amber"] …',
      'next-steps FILE.csv [--routine ID] …',
      'indicator RAW.csv --indicator ID [--period 2026-27-fall] [--unit ID] [--group ID] [--groups "Gr. 3=grade-3"] [--units …] [--periods …]',
      '          [--suppressed "NR"] [--empty TBD] [--decimal point|comma] [--columns "unit=School, value=Rate, n=Students, k=Count"] [--skip] [--write]',
      'notes FILE.docx [--routine ID] [--dates dd.mm.yyyy] [--skip] [--write]',
      '… [--columns "title=Project name"] [--fill "lead=Ana Whitfield"] [--empty TBD] [--dates dd.mm.yyyy] [--skip] [--write]',
    ],
    load: async () => (await import('./import.ts')).importRows,
  },
  export: {
    does: 'writes strategies, ratings or next steps as a table for a spreadsheet',
    use: [
      'strategies [--plan ID] [--to FILE.csv] [--force]',
      'ratings ROUTINE [--rubric ID] [--to FILE.csv] [--force]',
      'next-steps [--plan ID] [--to FILE.csv] [--force]',
    ],
    load: async () => (await import('./export.ts')).exportRows,
  },
  diff: {
    does: 'tells what a branch changes on the site',
    use: ['BASE [--merge-base] [--format terminal|markdown]'],
    load: async () => (await import('./diff.ts')).diff,
  },
  close: {
    does: 'makes a held routine a record, which stays as it is whatever changes in the plan',
    use: ['ROUTINE [--again] [--anyway]'],
    load: async () => (await import('./close.ts')).close,
  },
  publish: {
    does: 'moves a routine from the private folder to the public one, and first says what becomes public',
    use: ['ROUTINE [--write]'],
    load: async () => (await import('./publish.ts')).publish,
  },
  rename: {
    does: 'changes an id everywhere, and keeps the old address alive',
    use: ['strategy|goal|plan|unit|series|routine|rubric|page|person <old> <new> [--dry-run]', 'step <routine>#<old> <new> [--dry-run]'],
    load: async () => (await import('./rename.ts')).rename,
  },
  handover: {
    does: 'passes everything open that a person has to a successor',
    use: ['<person> <successor> [--on DAY] [--why TEXT] [--dry-run]'],
    load: async () => (await import('./handover.ts')).handover,
  },
};
