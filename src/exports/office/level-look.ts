import type { RankedLevel } from '../../domain/site.ts';
import { edge, soft } from './theme.ts';

/** How a level looks in an Office file: never by colour alone. */
export interface LevelLook {
  /** As many squares as the scale has levels, filled up to this one; `''` where there is no level. */
  readonly meter: string;
  readonly edge: string;
  readonly text: string;
  readonly tint: string | null;
}

/** A level as squares and colours of its rubric, by day; grey where the rubric gives it none. */
export function levelLook(level: RankedLevel | null): LevelLook {
  if (!level) return { meter: '', edge, text: soft, tint: null };
  const meter = '■'.repeat(level.rank) + '□'.repeat(level.of - level.rank);
  const light = level.colours?.light;
  if (!light) return { meter, edge, text: soft, tint: null };
  return { meter, edge: plain(light.edge), text: plain(light.text), tint: plain(light.tint) };
}

function plain(colour: string): string {
  return colour.slice(1).toUpperCase();
}
