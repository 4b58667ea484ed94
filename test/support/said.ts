import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a command said, line by line, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: readonly string[];
  readonly error: readonly string[];
}

/** Calls the `stocktake` command as the terminal would. */
export async function call(...args: readonly string[]): Promise<Said> {
  const [out, error] = [vi.spyOn(console, 'log').mockImplementation(() => {}), vi.spyOn(console, 'error').mockImplementation(() => {})];
  try {
    const code = await main(args);
    const lines = ({ mock }: typeof out): string[] => mock.calls.flatMap((words) => words.map(String).join(' ').split('\n'));
    return { code, out: lines(out), error: lines(error) };
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
}
