import { closedChains, ledgerFigures, openSteps } from '../../src/domain/views/ledger-figures.ts';
import { ledgerPart } from '../../src/domain/views/ledger-part.ts';
import { pick } from '../make-site.ts';
import { may, promises } from '../support/promises.ts';
import { district, names, type District } from './district.ts';

export type Book = ReturnType<typeof bookOf>;

function bookOf(of: District) {
  const { chains, steps } = ledgerPart(of.site, of.plan);
  return {
    ...of,
    chains,
    steps,
    open: openSteps(steps),
    closed: closedChains(chains),
    figures: ledgerFigures(chains, steps, of.site.today),
  };
}

/** Every way in which a promise can go. */
export const everyOutcome = bookOf(district(promises));

/** The routine that answers most of them. */
export const answering = pick(everyOutcome.site.routines, may);

/** Promises and owners with names that do not fit. */
export const longNames = bookOf(
  district({
    people: { eve: { name: 'Eve Park', position: `${names.word} coordinator` } },
    strategies: { long: { title: names.long } },
    routines: {
      '2026-10-15-october': [
        {},
        { nextSteps: [{ id: 'long', text: `${names.long}.`, owner: 'eve', due: '2026-11-20', strategy: 'long', doneWhen: names.word }] },
      ],
    },
  }),
);

export const noPromises = bookOf(district());
