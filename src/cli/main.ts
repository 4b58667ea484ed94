import { parseArgs } from 'node:util';
import { readSettings, SettingError, type Settings } from '../settings.ts';

/** How a command is called, and what it answers: an exit code. */
interface Command {
  readonly does: string;
  run(settings: Settings, port: number): Promise<number>;
}

/** Each is loaded when it is called: only building needs Astro, which takes a second to load. */
const commands: Readonly<Record<string, Command>> = {
  check: { does: 'names every problem in the content', run: async (settings) => (await import('./check.ts')).check(settings) },
  build: { does: 'checks the content and writes the whole site', run: async (settings) => (await import('./build.ts')).build(settings) },
  dev: { does: 'shows the site while you write', run: async (settings, port) => (await import('./dev.ts')).dev(settings, port) },
  preview: {
    does: 'serves the built site as GitHub Pages would',
    run: async (settings, port) => (await import('./preview.ts')).preview(settings, port),
  },
};

/** The `stocktake` command. Exit codes: 0 done, 1 problems, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (['', 'help', '--help', '-h'].includes(name)) {
    console.log(usage());
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`There is no command "${name}".\n\n${usage()}`);
    return 2;
  }
  try {
    const { values } = parseArgs({
      args: rest,
      options: {
        content: { type: 'string' },
        private: { type: 'string' },
        out: { type: 'string' },
        internal: { type: 'boolean' },
        port: { type: 'string', default: '4321' },
      },
    });
    return await command.run(readSettings(values, process.env, process.cwd()), Number(values.port));
  } catch (error) {
    if (!(error instanceof SettingError) && !isWrongUse(error)) throw error;
    console.error(`${error.message}\n\n${usage()}`);
    return 2;
  }
}

function isWrongUse(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function usage(): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  stocktake ${name.padEnd(10)}${does}`);
  return [
    'Use:',
    ...lines,
    '',
    'Each takes --content DIR, --private DIR, --internal (with private/) and --out DIR; dev and preview take --port N.',
    'SITE_URL, BASE_PATH, TODAY and OUT_DIR may be set in the environment.',
  ].join('\n');
}
