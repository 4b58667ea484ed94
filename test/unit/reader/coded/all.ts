import type { CodedCase } from './coded-case.ts';
import { files } from './files.ts';
import { letters } from './letters.ts';
import { names } from './names.ts';
import { pictures } from './pictures.ts';
import { sizes } from './sizes.ts';

export const everyCodedCase: readonly CodedCase[] = [...letters, ...sizes, ...names, ...files, ...pictures];

/** Every case that this system can store. */
export const codedCases: readonly CodedCase[] = everyCodedCase.filter(({ only = process.platform }) => only === process.platform);
