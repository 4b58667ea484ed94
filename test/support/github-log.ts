/** A command that GitHub would take from a log, such as an annotation. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The commands of a log that the runner knows (actions/runner, `ActionCommandManager`). */
const known = 'add-mask|add-matcher|remove-matcher|add-path|debug|echo|error|warning|notice|group|endgroup|set-env|set-output|save-state';

const now = new RegExp(String.raw`^\s*::(${known})(?: ([^:]*))?::(.*)$`, 'u');
/** The older form counts wherever it stands on a line. */
const older = new RegExp(String.raw`##\[(${known})(?: ([^\]]*))?\](.*)$`, 'u');

/** What GitHub hears in the log of a step; between `::stop-commands::…` and its mark it hears nothing. */
export function commandsIn(log: string): LogCommand[] {
  const commands: LogCommand[] = [];
  let mark: string | undefined;
  for (const line of log.split(/\r\n|\n|\r/u)) {
    const stop = /^::stop-commands::(.+)$/u.exec(line)?.[1];
    if (mark !== undefined) {
      if (line === `::${mark}::`) mark = undefined;
    } else if (stop !== undefined) mark = stop;
    else {
      const [, name, properties = '', text = ''] = now.exec(line) ?? older.exec(line) ?? [];
      if (name !== undefined) commands.push({ name, properties: propertiesIn(properties), text: unescaped(text) });
    }
  }
  return commands;
}

function propertiesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
