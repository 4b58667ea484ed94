import { WrongUse } from './arguments.ts';

/** Reads `one=value, other=value`; a comma that no name with `=` follows belongs to the value. An option may be given several times. */
export function readPairs(texts: readonly string[] | undefined, option: string): Map<string, string> {
  const pairs = (texts ?? []).flatMap((text) => text.split(/,(?=[^,=]*=)/u)).map((text) => text.trim());
  return new Map(
    pairs.map((pair) => {
      const [, name = '', value = ''] = /^([^=]*)=(.*)$/su.exec(pair) ?? [];
      if (name.trim() === '') throw new WrongUse(`--${option} needs a name and a value, as in --${option} "name=value", not "${pair}".`);
      return [name.trim(), value.trim()];
    }),
  );
}
