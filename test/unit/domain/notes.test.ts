import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/domain/site.ts';
import { makeSite, pick } from '../../make-site.ts';

function notesOf(body: string): readonly Note[] {
  const site = makeSite({ strategies: ['reading'], units: ['alder'], routines: { '2026-02-12-x': [{}, { body }] } });
  return pick(site.routines, '2026-02-12-x').notes;
}

/** `reading: challenges 2`: what notes are about, and each part with its number of items. */
function shown(body: string): string[] {
  return notesOf(body).map(({ about, parts }) =>
    [`${about?.id ?? 'none'}:`, ...parts.map(({ topic, heading, items }) => `${topic ?? heading} ${items.length}`)].join(' '),
  );
}

const reading = '## [Reading](../strategies/reading)';
const goal = '## [Every student reads](../goals/goal)';

describe('notes', () => {
  test.each<[string, string[], string[]]>([
    ['no text', [], []],
    ['text without headings', ['We met.'], []],
    ['a strategy with sub-headings', [reading, '### Challenges', '- One', '- Two'], ['reading: challenges 2']],
    ['text right under a strategy', [reading, 'It began.', '### Bright spots', 'All came.'], ['reading: Reading 1 bright-spots 1']],
    ['a goal', [goal, '### Recommendations', '- Call.'], ['goal: recommendations 1']],
    ['a heading of the author’s own', [reading, '### Weather', 'Snow.'], ['reading: Weather 1']],
    ['about no one in particular', ['## Bright spots', '- One'], ['none: bright-spots 1']],
    ['several of them together', ['## Bright spots', '- One', '## Challenges', '- Two'], ['none: bright-spots 1 challenges 1']],
    ['one after another', [reading, 'One.', goal, 'Two.'], ['reading: Reading 1', 'goal: Every student reads 1']],
    [
      'ended by the next heading as high',
      [reading, 'One.', '## Learning points', 'Two.'],
      ['reading: Reading 1', 'none: learning-points 1'],
    ],
    ['ended by a higher heading', [reading, 'One.', '# All', 'Two.'], ['reading: Reading 1', 'none: All 1']],
    ['deeper headings still belong to it', [reading, '### Challenges', '#### In one school', '- One'], ['reading: In one school 1']],
    [
      'a strategy under a goal',
      [goal, 'One.', '### [Reading](../strategies/reading)', 'Two.'],
      ['goal: Every student reads 1', 'reading: Reading 1'],
    ],
    ['nothing under a heading', [reading, '### Challenges', goal, 'Two.'], ['goal: Every student reads 1']],
    ['a heading that leads to a school', ['## [Alder](../units/alder)', 'One.'], ['none: Alder 1']],
    ['a heading that leads elsewhere', ['## [Study](https://example.org)', 'One.'], ['none: Study 1']],
  ])('%s', (_, lines, notes) => {
    expect(shown(lines.join('\n\n'))).toEqual(notes);
  });

  test('an item for each item of a list and each other block, as plain words', () => {
    const body = [reading, '### Challenges', 'Two **coaches** are missing.', '- One\n- [Two](https://example.org)\n  - Three', '> Why?'];
    const [note] = notesOf(body.join('\n\n'));
    expect(note?.parts[0]?.items).toEqual(['Two coaches are missing.', 'One', 'Two Three', 'Why?']);
  });
});
