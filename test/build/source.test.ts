import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { root } from '../build-district.ts';

/** What a script of the package prints, when it finds something; `''` when all is well. */
function foundBy(script: string): Promise<string> {
  const [command, shell] = process.platform === 'win32' ? ['npm.cmd', true] : ['npm', false];
  return new Promise((resolve) => {
    execFile(command, ['run', '--silent', script], { cwd: root, shell, maxBuffer: 64e6 }, (error, out, err) => {
      resolve(error ? `${out}\n${err}` : '');
    });
  });
}

/** As tests, they run while a browser or a build leaves a processor free. */
describe.concurrent('the source', () => {
  test('is formatted, and the linter finds nothing', async () => expect(await foundBy('lint')).toBe(''));

  test('fits its types', async () => expect(await foundBy('typecheck')).toBe(''));
});
