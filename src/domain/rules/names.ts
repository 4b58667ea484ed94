import { idPart } from '../../schemas/reference.ts';
import type { Facts } from '../facts.ts';

/** Names that a web server or Windows keeps for itself. */
const reserved = /^(?:index|404|con|prn|aux|nul|com\d|lpt\d)$/u;
const longest = 80;

/** Why a part of an id cannot be the name of a file or of a page, if it cannot. */
export function flawOfName(name: string): Facts['file-name']['why'] | undefined {
  if (name !== '' && !/[\p{L}\p{N}]/u.test(name)) return 'no-letters';
  if (!idPart.test(name)) return 'letters';
  if (reserved.test(name)) return 'reserved';
  return new TextEncoder().encode(name).length > longest ? 'too-long' : undefined;
}
