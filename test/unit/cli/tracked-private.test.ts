import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayBePublic } from '../../../src/cli/tracked-private.ts';
import { makeSite } from '../../make-site.ts';
import { temporaryFolder } from '../../build-district.ts';

const file = join(temporaryFolder(), 'event.json');

test.each<[string | null, boolean, boolean]>([
  [null, true, true],
  [null, false, false],
  ['{ "repository": { "private": true } }', true, false],
  ['{ "repository": { "private": false } }', false, true],
  ['{ "repository": null }', true, true],
  ['no JSON', false, false],
])('an event of %j with links to files (%j): may be public is %j', (event, editLinks, expected) => {
  if (event !== null) writeFileSync(file, event);
  expect(mayBePublic(makeSite({ site: { editLinks } }), event === null ? '' : file)).toBe(expected);
});
