import type { Breach } from '../../../src/domain/privacy/breach.ts';
import type { Place } from '../../../src/domain/privacy/shape.ts';

/** A breach in a line: its place, what is known of it and how. */
export function inLine(breach: Breach): string {
  if (breach.kind === 'worked-out') {
    const precision = breach.exactly ? 'exactly' : 'nearly';
    return `${named(breach.place)}: ${breach.what} ${precision} by ${breach.way}: ${breach.using.map(named).join(', ')}`;
  }
  if (breach.kind === 'does-not-add-up') return `${breach.kind}: ${breach.what}`;
  return `${breach.cell.unit} ${breach.cell.group}: ${breach.kind}`;
}

function named({ period, unit, group }: Place): string {
  const place = `${unit.kind === 'unit' ? unit.id : '?'} ${group.kind === 'group' ? group.id : `not-${group.than}`}`;
  return period === 't1' ? place : `${place} ${period}`;
}
