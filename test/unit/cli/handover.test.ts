import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyOf, type Copy } from '../../support/changed-content.ts';
import { fixtures } from '../../support/district.ts';
import { call } from '../../support/said.ts';

let copy: Copy | undefined;
afterEach(() => copy?.remove());

function small(extra: Readonly<Record<string, string>> = {}): Copy {
  copy = copyOf(join(fixtures, 'small'), extra);
  return copy;
}

const passed = [
  '- the lead of “Reading coaches”',
  '- a place among the members of “Plan stocktake”',
  '- 1 open next step: “Write one page about the first cycle.”',
];

test('it says what passed on', async () => {
  const { folder, files } = small();
  const content = join(folder, 'content');
  const args = ['handover', 'Noah Birch', 'Rosa Diaz', '--content', content, '--why', 'He moved.'];
  const before = files();
  expect(await call(...args, '--dry-run')).toEqual({
    code: 0,
    error: [],
    out: [
      `  change   ${content}/series/stocktake.md`,
      `  change   ${content}/strategies/coaching.md`,
      `  new      ${content}/routines/2026-11-22-handover/routine.md`,
      'This would pass from Noah Birch to Rosa Diaz on 22 November 2026. Nothing is written.',
      ...passed,
    ],
  });
  expect(files()).toEqual(before);
  const { code, out } = await call(...args);
  expect({ code, out: out.slice(3) }).toEqual({
    code: 0,
    out: ["From 22 November 2026 on, this is Rosa Diaz's and no longer Noah Birch's:", ...passed],
  });
  expect(files().get('content/routines/2026-11-22-handover/routine.md')).toContain(
    '    reassigned:\n      owner: Rosa Diaz\n      why: He moved.\n',
  );
  expect(await call(...args)).toEqual({ code: 0, error: [], out: ['Noah Birch has no open work.'] });
});

test('it names what to look at by hand', async () => {
  const { folder } = small({ 'content/units/north.md': '---\ntitle: North\nkind: school\n---\n\nAsk Noah Birch.\n' });
  const content = join(folder, 'content');
  const { out } = await call('handover', 'Noah Birch', 'Superintendent', '--on', '2027-01-04', '--content', content);
  expect(out.slice(out.indexOf('Look at this by hand:'))).toEqual([
    'Look at this by hand:',
    `- ${content}/routines/2027-01-04-handover/routine.md is planned for 4 January 2027. Set its status to held on that day; until then its next steps stay Noah Birch's.`,
    `- ${content}/units/north.md names Noah Birch in line 6.`,
  ]);
});

test.each([
  [['Noah', 'Rosa Diaz'], 'Nobody is known as "Noah".'],
  [['Noah Birch'], 'Write whose work passes on, and to whom.'],
  [['Noah Birch', 'Rosa Diaz', '--on', 'today'], '"today" is not a day. Write one such as 2026-03-01 after --on.'],
])('it refuses %j', async (args, sentence) => {
  const { folder } = small();
  const { code, error } = await call('handover', ...args, '--content', join(folder, 'content'));
  expect(code).toBe(2);
  expect(error[0]).toContain(sentence);
});

test('and content with errors', async () => {
  const { folder } = small({ 'content/goals/x.md': '---\ntitle: X\n---\n' });
  expect(await call('handover', 'Noah Birch', 'Rosa Diaz', '--content', join(folder, 'content'))).toMatchObject({ code: 1, out: [] });
});
