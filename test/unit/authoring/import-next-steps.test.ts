import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../src/authoring/import-cells.ts';
import { dateForm } from '../../../src/authoring/date-form.ts';
import { stepImporter } from '../../../src/authoring/import-next-steps.ts';
import type { ImportResult } from '../../../src/authoring/import-table.ts';
import { pick, type SiteTable } from '../../make-site.ts';
import { districtOf, importText, problemsOf, stated, statesOf, textsOf } from '../../support/table-import.ts';

const [oct, dec] = ['2025-10-15-oct', '2025-12-10-dec'] as const;
const table: SiteTable = {
  people: { ana: { name: 'Ana Whitfield' }, luis: { name: 'Luis Ortega' } },
  strategies: { reading: { lead: 'ana' } },
  goals: { goal: { title: 'All read' } },
  routines: {
    [oct]: [
      {},
      {
        nextSteps: [
          { id: 'call', text: 'Call all families.', owner: 'ana', due: '2025-11-01', strategy: 'reading', doneWhen: 'All are called' },
          { id: 'buy', text: 'Buy books.', owner: 'luis', due: '2025-11-08' },
        ],
      },
    ],
    [dec]: [{}, { status: 'preparing' }],
  },
};

function importRows(text: string, routine: string | null = oct, given: Partial<ImportOptions> = {}): ImportResult {
  const { site, workspace } = districtOf(table);
  const options = stated(given);
  const importer = stepImporter({ site, workspace, routine: routine === null ? null : pick(site.routines, routine), options });
  return importText(text, importer, options, workspace);
}

describe('new steps', () => {
  test('stand at the end of their routine’s list, with all that their rows say', () => {
    const rows = `Next step,Who,By when,Strategy,Goal,Done when
Visit six schools.,Ana Whitfield,12.12.25,Reading,,All six have been visited
"Ask, then tell.",luis,2025-12-01,,all read,`;
    const result = importRows(rows, oct, { dates: dateForm('dd.mm.yy') ?? null });
    expect([problemsOf(result), statesOf(result)]).toEqual([[], ['new', 'new']]);
    expect(textsOf(result)[`routines/${oct}`]).toContain(`  - id: buy
    text: Buy books.
    owner: luis
    due: 2025-11-08
  - id: visit-six-schools
    text: Visit six schools.
    owner: ana
    due: 2025-12-12
    strategy: reading
    doneWhen: All six have been visited
  - id: ask-then-tell
    text: Ask, then tell.
    owner: luis
    due: 2025-12-01
    goal: goal
---
`);
  });

  test('begin the list where there is none, and may lack an owner while the routine is prepared', () => {
    const text = textsOf(importRows('Next step\nPlan the year.\n', dec))[`routines/${dec}`];
    expect(text).toContain('nextSteps:\n  - id: plan-the-year\n    text: Plan the year.\n---\n');
  });

  test('go to the routine that their row names', () => {
    const fill = new Map([['owner', 'ana']]);
    const result = importRows(`Routine,Id,Next step,Due\n${oct},one,One.,2025-11-01\n${dec},two,Two.,\n`, null, { fill });
    expect(problemsOf(result)).toEqual([]);
    expect(Object.keys(textsOf(result))).toEqual([`routines/${oct}`, `routines/${dec}`]);
  });
});

describe('steps that are there', () => {
  test.each([
    ['by id', 'Id,Next step,Owner,Due\ncall,Call all families.,Ana Whitfield,2025-11-01\n'],
    ['by their text', 'Next step\nBuy  books.\n'],
    ['with empty cells, and what became of them', 'Id,Next step,Owner,Due,State,Owner now\ncall,Call all families.,,,Done,Luis Ortega\n'],
    ['with a person and a strategy by id', 'Id,Next step,Owner,Strategy\ncall,Call all families.,ana,reading\n'],
  ])('are unchanged: %s', (_, rows) => {
    const result = importRows(rows);
    expect([problemsOf(result), statesOf(result), result.changes]).toEqual([[], ['unchanged'], []]);
  });

  test('are written once: what differs is a problem', () => {
    expect(problemsOf(importRows('Id,Next step,Due\ncall,Call some families.,2025-11-02\n'))).toEqual([
      '2 The step "call" is written already, with another "text": "Call all families.", not "Call some families.". What became of a step is said under "followUps" of a later routine.',
      '2 The step "call" is written already, with another "due": "2025-11-01", not "2025-11-02". What became of a step is said under "followUps" of a later routine.',
    ]);
  });
});

describe('what is wrong is told with its line, and nothing is written', () => {
  test.each([
    [
      'Next step,Owner,Due\nOne.,ana,2025-10-01\n',
      oct,
      '2 This is due on 2025-10-01, before the routine itself (2025-10-15). Write a later day.',
    ],
    [
      'Next step,Owner,Due\nOne.,ana,2025-11-01\nTwo.,ana,\n',
      oct,
      '3 The routine was held, but the next step "two" has no "due". Write a day.',
    ],
    [
      'Next step,Owner\nOne.,Anna Whitfield\n',
      dec,
      '2 There is no person in people.yaml "Anna Whitfield" ("owner"). Did you mean "Ana Whitfield"?',
    ],
    ['Id,Next step\nA b,One.\n', dec, '2 "A b" cannot be an id. Use lower-case letters, digits and single hyphens, at most 80.'],
    ['Next step,Owner\n,ana\n', dec, '2 "text" is empty. Fill it in.'],
    ['Next step,Id\n!!,\n', dec, '2 No id can be made of "!!". Add a column "Id" and write one there.'],
    ['Next step\nOne.\none!\n', dec, `3 This is "${dec}#one" once more; it stands in line 2 already. Remove one of the two.`],
    ['Routine,Next step\n2025-10-15-okt,One.\n', null, `2 There is no routine "2025-10-15-okt" ("routine"). Did you mean "${oct}"?`],
    ['Routine,Next step\n,One.\n', null, '2 "routine" is empty. Fill it in, or give the routine of all rows with --routine.'],
    [
      'Next step\nOne.\n',
      null,
      '1 No column was found for "routine". Say which with --columns "routine=…", or give the routine of all rows with --routine. There is: Next step.',
    ],
  ])('%j', (rows, routine, problem) => {
    const result = importRows(rows, routine);
    expect([problemsOf(result), result.changes]).toEqual([[problem], []]);
  });

  test('and with the row left out, the others of its routine are written', () => {
    const result = importRows('Next step,Owner,Due\nOne.,ana,2025-11-01\nTwo.,ana,\nThree.,ana,2025-11-03\n', oct, { skip: true });
    expect(statesOf(result)).toEqual(['new', 'left-out', 'new']);
    const text = textsOf(result)[`routines/${oct}`];
    expect([text?.includes('id: one'), text?.includes('id: two'), text?.includes('id: three')]).toEqual([true, false, true]);
  });
});
