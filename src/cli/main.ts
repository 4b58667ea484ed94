import { SettingError } from '../settings.ts';
import { WrongUse } from './arguments.ts';
import { commands, type Command } from './commands.ts';

/** The `stocktake` command. Exit codes: 0 done, 1 problems, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (['', 'help', '--help', '-h'].includes(name)) return help(name, rest[0]);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`There is no command "${name}".\n\n${usage()}`);
    return 2;
  }
  const asksHelp = rest.includes('--help') || rest.includes('-h');
  // Each kind of thing that can be made has options of its own.
  if (asksHelp && !(name === 'new' && rest.length > 1)) return help('help', name);
  try {
    return await (
      await command.load()
    )(rest);
  } catch (error) {
    if (!(error instanceof SettingError) && !(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\n\n${usageOf(name, command)}`);
    return 2;
  }
}

function help(asked: string, name: string | undefined): number {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  console.log(name !== undefined && command ? `${usageOf(name, command)}\n\nIt ${command.does}.` : usage());
  return asked === '' ? 2 : 0;
}

function usageOf(name: string, { use }: Command): string {
  return ['Use:', ...use.map((line) => `  stocktake ${name} ${line}`.trimEnd())].join('\n');
}

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const lines = Object.entries(commands).map(([name, { does }]) => `  stocktake ${name.padEnd(width)}${does}`);
  return [
    'Use:',
    ...lines,
    '',
    'Each takes --content DIR, --private DIR, --internal (with private/) and --out DIR, and --help to say more.',
    'SITE_URL, BASE_PATH, TODAY and OUT_DIR may be set in the environment.',
  ].join('\n');
}
