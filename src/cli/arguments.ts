import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { readSettings, type Settings } from '../settings.ts';
import { or } from '../words/en/lists.ts';

/** A command that was called in a way that it does not know, in one sentence. */
export class WrongUse extends Error {}

const common = {
  content: { type: 'string' },
  private: { type: 'string' },
  out: { type: 'string' },
  internal: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>['values'];

/** What a command was called with. */
export interface Arguments<Options extends ParseArgsOptionsConfig> {
  readonly settings: Settings;
  readonly values: Values<Options>;
  readonly positionals: readonly string[];
}

/** Reads the words after a command's name: the options that every command takes, its own, and at most `most` words besides. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  most: number,
): Arguments<Options> {
  const { values, positionals } = parseOptions(args, options);
  const extra = positionals[most];
  if (extra !== undefined) throw new WrongUse(`"${extra}" is one word too many.`);
  return { settings: readSettings(values, process.env, process.cwd()), values: values as Values<Options>, positionals };
}

/** The settings alone, whatever else the words after a command's name may be. */
export function settingsIn(args: readonly string[]): Settings {
  const { values } = parseArgs({ args: [...args], options: common, allowPositionals: true, strict: false });
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const flags = { content: text(values.content), private: text(values.private), out: text(values.out), internal: values.internal === true };
  return readSettings({ ...flags, internal: flags.internal || undefined }, process.env, process.cwd());
}

function parseOptions(args: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...args], options: { ...options, ...common }, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new WrongUse(`${error.message.split('. ')[0]}.`);
    throw error;
  }
}

/** One of some formats by the name that somebody typed. */
export function formatIn<Format>(formats: Readonly<Record<string, Format>>, name: string): Format {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) throw new WrongUse(`There is no format "${name}". Write ${or(Object.keys(formats))}.`);
  return format;
}

/** A port number between 1 and 65535. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new WrongUse(`"${text}" is not a port. Write a number such as 4321.`);
  return port;
}
