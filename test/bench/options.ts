import { parseArgs } from 'node:util';

/** How the bench was called. */
export interface Options {
  /** About how many content files, smallest first. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly eleventy: boolean;
  /** Whether sites are built, too, or content is only checked. */
  readonly builds: boolean;
  /** How many damages to good content are tried. */
  readonly damages: number;
  readonly check: boolean;
  readonly profile: boolean;
}

/** Reads the command line of `npm run bench`. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,5000' },
      rounds: { type: 'string', default: '3' },
      eleventy: { type: 'boolean', default: false },
      'check-only': { type: 'boolean', default: false },
      damages: { type: 'string', default: '1000' },
      check: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const { eleventy, check, profile } = values;
  const sizes = values.sizes.split(',').map((size) => wholeNumber('--sizes', size));
  return {
    sizes: sizes.sort((one, other) => one - other),
    rounds: wholeNumber('--rounds', values.rounds),
    damages: wholeNumber('--damages', values.damages),
    builds: !values['check-only'],
    eleventy,
    check,
    profile,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new Error(`${name} takes whole numbers, not "${text}".`);
  return Number(text);
}
