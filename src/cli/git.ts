import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { promisify } from 'node:util';

/** Why something cannot be compared with a revision, in a sentence or two. */
export class CannotCompare extends Error {}

/** Git is not on this computer, or the folder is in no repository. */
export class NoRepository extends CannotCompare {}

/** More than git is ever asked for at once, in bytes. */
const longestAnswer = 250_000_000;

const run = promisify(execFile);

/** What git answers in the repository around a folder, without a shell. */
export async function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  try {
    return await answer(folder, args, input);
  } catch (error) {
    throw reasonOf(error);
  }
}

/** Has git write its answer to a file, which it does beside us whatever we are busy with; `false` when it has none. */
export async function gitIntoFile(folder: string, args: readonly string[], file: string): Promise<boolean> {
  const to = openSync(file, 'w');
  try {
    const child = spawn('git', [...args], { cwd: folder, env: environment(), stdio: ['ignore', to, 'ignore'], windowsHide: true });
    return await new Promise((resolve, reject) => {
      child.once('error', (error) => reject(reasonOf(error)));
      child.once('close', (code) => resolve(code === 0));
    });
  } finally {
    closeSync(to);
  }
}

/** The same as text, or `null` when git has no answer. */
export async function askGit(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await answer(folder, args, '')).toString('utf8').trim();
  } catch (error) {
    if (typeof codeOf(error) === 'number') return null;
    throw reasonOf(error);
  }
}

/** Whoever called us may work in another repository, and says so in the environment; git must not hear of it. */
const ofCaller = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR']);

function environment(): NodeJS.ProcessEnv {
  const known = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofCaller.has(name)));
  return { ...known, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
}

async function answer(folder: string, args: readonly string[], input: string): Promise<Buffer> {
  const asked = run('git', [...args], { cwd: folder, env: environment(), encoding: 'buffer', maxBuffer: longestAnswer, windowsHide: true });
  // Git may stop before it has read everything; why it did is in its answer.
  asked.child.stdin?.on('error', () => undefined).end(input);
  return (await asked).stdout;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function reasonOf(error: unknown): CannotCompare {
  if (codeOf(error) === 'ENOENT')
    return new NoRepository('Git was not found on this computer. Install it to compare with an earlier revision.', { cause: error });
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  if (/not a git repository/iu.test(said))
    return new NoRepository('This folder is in no git repository, so there is nothing to compare it with.', { cause: error });
  const [line = ''] = said.replace(/^fatal: /u, '').split('\n');
  return new CannotCompare(`Git cannot read this repository: ${line.replace(/\p{Cc}/gu, '\ufffd')}`, { cause: error });
}
