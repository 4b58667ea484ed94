import { join } from 'node:path';
import * as fc from 'fast-check';
import { damage, type Damage } from './damage.ts';
import { damagedDistrict, type Answer, type DamagedDistrict } from './damaged-district.ts';
import { fixtures, repository } from './district.ts';

/** One damage of one file; numbers are taken modulo what there is. */
export interface Run {
  readonly district: number;
  readonly file: number;
  readonly done: Damage;
}

const fixture = (name: string): string => join(fixtures, name);
const small = ['first-month', 'spanish', 'small', 'first-month', 'ended-plan', 'spanish'].map(fixture);
const large = [join(repository, 'content'), fixture('twelve-schools'), fixture('five-levels')];

/** Most runs damage a district of few files, one in thirty the demonstration or another large one. */
const places = [...Array.from({ length: 87 }, (_, index) => small[index % small.length] ?? ''), ...large];

export const run: fc.Arbitrary<Run> = fc.record({ district: fc.nat(places.length - 1), file: fc.nat(), done: damage });

/** Good districts to damage, each copied when it is first asked for. */
export interface Districts {
  answerTo(run: Run): Answer;
  /** What a run damages, in words. */
  named(run: Run): string;
  remove(): void;
}

export function damagedDistricts(): Districts {
  const made = new Map<string, DamagedDistrict>();
  const districtOf = ({ district }: Run): DamagedDistrict => {
    const place = places[district % places.length] ?? '';
    const known = made.get(place) ?? damagedDistrict(place);
    made.set(place, known);
    return known;
  };
  const fileOf = (one: Run): DamagedDistrict['files'][number] => {
    const { files } = districtOf(one);
    return files[one.file % files.length] ?? ['', Buffer.alloc(0)];
  };
  return {
    answerTo: (one) => districtOf(one).answerTo(fileOf(one), one.done),
    named: (one) => `${places[one.district % places.length]}: ${fileOf(one)[0]} ${JSON.stringify(one.done)}`,
    remove: () => made.forEach((district) => district.remove()),
  };
}
