import { FileStands } from './workspace.ts';

/** Why nothing could be written, in a sentence; nothing for a fault of ours. */
export function writeFailure(error: unknown): string | undefined {
  if (error instanceof FileStands) return `"${error.message}" is there already. Nothing was written.`;
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const path = String(error.path).replace(/\.\d+\.tmp$/u, '');
  if (error.code === 'ENOENT') return `"${path}" cannot be written, since its folder does not exist. Nothing was written.`;
  return `"${path}" cannot be written (${String(error.code)}). Nothing was written.`;
}
