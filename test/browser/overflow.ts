import type { Page } from 'playwright-core';

/** What goes over the right edge of the window: words and drawings, each with the heading or place it stands under. */
export function overTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const under = (one: Element): string =>
      one.closest('.example')?.querySelector('h3')?.id ?? one.closest('[aria-labelledby], main')?.getAttribute('aria-labelledby') ?? '';
    const isOut = (boxes: Iterable<DOMRect>): boolean => [...boxes].some(({ right }) => right > clientWidth + 1);
    const out: string[] = [];
    // Text that goes over the edge takes the box around it along, or the width of what it is in.
    const suspects = [...document.querySelectorAll('body, body *:not(.hidden, .skip, thead, thead *, svg *)')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1 || one.scrollWidth > one.clientWidth,
    );
    if (scrollWidth <= clientWidth && suspects.length === 0) return [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const parent = node.parentElement;
      if (parent && !parent.closest('.hidden, .skip, svg') && isOut(range.getClientRects()))
        out.push(`${under(parent)}: ${parent.outerHTML.slice(0, 80)}`);
    }
    for (const drawing of document.querySelectorAll('main svg:not(.hidden *), main img'))
      if (isOut(drawing.getClientRects())) out.push(`${under(drawing)}: ${drawing.outerHTML.slice(0, 80)}`);
    const found = out.slice(0, 5).map((one) => `has over the edge ${one}`);
    return scrollWidth > clientWidth ? [`is ${scrollWidth} px wide in ${clientWidth}`, ...found] : found;
  });
}

/** Labels that are wider than the box that cuts them off. */
export function clipped(page: Page): Promise<string[]> {
  // Not by `$$eval`: Playwright's own search for so many elements takes longer than all the rest.
  return page.evaluate(() =>
    [...document.querySelectorAll('main *:not(svg, svg *, .hidden, thead, thead *)')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).overflowX !== 'visible')
      .map((one) => `clips ${one.outerHTML.slice(0, 80)}`),
  );
}

/** On paper nobody can unfold anything: all that is folded away on the screen is there, unless it is for the screen alone, and nothing goes over the edge. */
export async function printsAll(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('details:not([open], .no-print) > :not(summary)')]
      .filter((one) => one.getBoundingClientRect().height === 0 || !one.checkVisibility({ contentVisibilityAuto: true }))
      .map((one) => `hides ${one.outerHTML.slice(0, 80)}`),
  );
  const over = await overTheEdge(page);
  await page.emulateMedia({ media: null });
  return [...hidden, ...over];
}
