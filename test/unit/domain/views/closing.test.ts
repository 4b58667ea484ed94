import { expect, test } from 'vitest';
import { issue } from '../../../../src/domain/issue.ts';
import { incomplete } from '../../../../src/domain/views/closing.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow } from '../../../make-site.ts';

const id = '2026-10-08-october';
const start = { line: 1, column: 1 };

function missing(ratings: RatingsRow, fields: RoutineRow = {}): string[] {
  const site = makeSite({ strategies: ['coaches', 'families'], units: ['oak'], routines: { [id]: [ratings, fields] } });
  const found = [
    issue('no-decisions', `content/routines/${id}`, start, {}),
    issue('no-decisions', 'content/routines/another', start, {}),
    issue('short-rationale', `content/routines/${id}`, start, { count: 1 }),
  ];
  const gaps = incomplete(pick(site.routines, id), found);
  return [...(gaps?.unrated ?? []).map((strategy) => strategy.id), ...(gaps?.issues ?? []).map(({ rule, file }) => `${rule} ${file}`)];
}

const decisions = `no-decisions content/routines/${id}`;

test.each<[RatingsRow, RoutineRow, string[]]>([
  [{ coaches: 'green' }, {}, ['families', decisions]],
  [{ coaches: 'green', families: '-' }, {}, [decisions]],
  [{ 'coaches@oak': 'green' }, { focus: { strategies: ['coaches'] } }, ['coaches', decisions]],
  [{}, { kind: 'memo' }, [decisions]],
  [{}, { trial: true }, [decisions]],
])('%j of %j lacks %j', (ratings, fields, expected) => {
  expect(missing(ratings, fields)).toEqual(expected);
});

test('a routine that lacks nothing', () => {
  const site = makeSite({ strategies: ['coaches'], routines: { [id]: { coaches: 'green' } } });
  expect(incomplete(pick(site.routines, id), [])).toBeNull();
});
