import type { Site, Strategy, Unit } from '../site.ts';
import { stagesReached, type StageReached } from './strategy-profile.ts';

export type UnitGroup = 'open' | 'closed';

/** Units in the district's own order, those that closed apart. */
export function unitGroups(site: Site): { readonly name: UnitGroup; readonly units: readonly Unit[] }[] {
  const isClosed = ({ fields: { closed } }: Unit): boolean => closed !== undefined && closed < site.today;
  const groups = [
    { name: 'open' as const, units: site.units.all.filter((unit) => !isClosed(unit)) },
    { name: 'closed' as const, units: site.units.all.filter(isClosed) },
  ];
  return groups.filter(({ units }) => units.length > 0);
}

/** The stages that strategies reached in one unit, where they differ from the rest. */
export function stagesIn(site: Site, unit: Unit): { readonly strategy: Strategy; readonly reached: readonly StageReached[] }[] {
  return site.strategies.all.flatMap((strategy) => {
    const reached = stagesReached(site, strategy).filter((stage) => stage.unit === unit);
    return reached.length === 0 ? [] : [{ strategy, reached }];
  });
}
