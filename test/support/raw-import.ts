import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Ran } from './command.ts';
import { makeDistrict, type District } from './district.ts';

/** A small district with three schools and an indicator without numbers, for imports of raw tables. */
export interface RawDistrict {
  readonly district: District;
  /** Runs an import of a raw table that lies beside the district; its folder is left out of what it prints. */
  importRaw(raw: string | Uint8Array, ...more: readonly string[]): Promise<Ran>;
  read(name: 'data.csv' | 'hidden.csv'): string;
  remove(): void;
}

/** Makes such a district; `fields` are lines of the indicator besides those that it must have. */
export function rawDistrict(fields: readonly string[], settings = ''): RawDistrict {
  const district = makeDistrict();
  rmSync(join(district.content, 'indicators'), { recursive: true });
  for (const name of ['Alder', 'Birch', 'Cedar'])
    district.write(
      `units/${name.toLowerCase()}.md`,
      `---\ntitle: ${name} School\nkind: school\nparent: pine-hollow\nformerNames: [Old ${name}]\n---\n`,
    );
  const lines = ['title: Measured', 'kind: student-outcome', 'timing: leading', 'direction: up', ...fields];
  district.write('indicators/measured/index.md', `---\n${lines.join('\n')}\n---\n`);
  district.write('site.yaml', `${district.read('site.yaml')}${settings}`);
  const folder = join(district.folder, 'elsewhere');
  mkdirSync(folder);
  return {
    district,
    importRaw: async (raw, ...more) => {
      writeFileSync(join(folder, 'raw.csv'), raw);
      const { code, out, err } = await run(
        'import',
        'indicator',
        join(folder, 'raw.csv'),
        '--indicator',
        'measured',
        '--content',
        district.content,
        ...more,
      );
      const short = (text: string): string => text.replaceAll(`${district.folder}/`, '');
      return { code, out: short(out), err: short(err) };
    },
    read: (name) => readFileSync(join(district.content, 'indicators/measured', name), 'utf8'),
    remove: () => district.remove(),
  };
}
