import { daysBetween } from '../calendar.ts';
import type { Proposal } from '../proposal.ts';
import type { Routine, Site } from '../site.ts';
import { linksOfFile } from './page-files.ts';
import { preparationGaps, type Gap } from './preparation-gaps.ts';
import { preparationOf, type PreparationStep } from './preparation.ts';

/** A step of a routine's preparation with what its files still lack. */
export interface PlannedStep extends PreparationStep {
  /** Days from today; negative when the day is past. */
  readonly away: number;
  /** Whether it is the first that is not past. */
  readonly next: boolean;
  readonly gaps: readonly MendableGap[];
}

/** A gap, and where readers can mend it: `null` where nobody is to edit files from the site. */
export type MendableGap = Gap & { readonly link: string | null };

/** Everything to do for a routine, in order, as of today; `propose` are the ratings that readers may begin. */
export function preparationPlan(site: Site, routine: Routine, propose: readonly Proposal[] = []): PlannedStep[] {
  const steps = preparationOf(routine.series, routine.fields.kind, routine.fields.date);
  const next = steps.find(({ day }) => day >= site.today);
  const gaps = Map.groupBy(preparationGaps(site, routine), ({ step }) => step);
  return steps.map((step) => ({
    ...step,
    away: daysBetween(site.today, step.day),
    next: step === next,
    gaps: (gaps.get(step.what) ?? []).map((gap) => ({ ...gap, link: linkOf(site, gap, propose) })),
  }));
}

/** A rating that is still to be written begins in a new file; everything else is mended where it stands. */
function linkOf(site: Site, gap: Gap, propose: readonly Proposal[]): string | null {
  if (gap.kind === 'no-rating') return propose.find((one) => one.kind === 'rating' && one.strategy === gap.strategy)?.link ?? null;
  return gap.kind === 'no-plan-rating' ? null : (linksOfFile(site, gap.file)?.edit ?? null);
}
