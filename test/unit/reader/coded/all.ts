import type { CodedCase } from './coded-case.ts';
import { files } from './files.ts';
import { letters } from './letters.ts';
import { names } from './names.ts';
import { pictures } from './pictures.ts';
import { sizes } from './sizes.ts';
import { tables } from './tables.ts';

export const everyCodedCase: readonly CodedCase[] = [...letters, ...sizes, ...names, ...files, ...tables, ...pictures];

/** Every case that this system can store. */
export const codedCases: readonly CodedCase[] = everyCodedCase.filter(({ only = process.platform }) => only === process.platform);
