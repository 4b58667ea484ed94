import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './district.ts';

/** Everything that commands need beside the installed packages. */
const parts = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** Copies the program into a folder. Packages are linked there, if at all, by whoever asks. */
export function copyProgram(to: string): void {
  for (const part of parts) cpSync(join(repository, part), join(to, part), { recursive: true });
}
