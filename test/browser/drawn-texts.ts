import type { Page } from 'playwright-core';

/** Texts of drawings that overlap another or leave their drawing, as the browser sets them. */
export function badTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.chart-drawing')]
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) => {
        const name = drawing.closest('.example')?.querySelector('h3')?.textContent ?? '';
        const frame = drawing.getBoundingClientRect();
        const texts = [...drawing.querySelectorAll('text')].map((text) => ({
          text: text.textContent.trim(),
          box: text.getBoundingClientRect(),
        }));
        const isOut = (box: DOMRect): boolean =>
          box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5;
        const meet = (one: DOMRect, other: DOMRect): boolean =>
          one.left < other.right - 0.5 && other.left < one.right - 0.5 && one.top < other.bottom - 0.5 && other.top < one.bottom - 0.5;
        return texts.flatMap(({ text, box }, index) => [
          ...(isOut(box) ? [`${name}: ${text} leaves its drawing`] : []),
          ...texts.slice(index + 1).flatMap((other) => (meet(box, other.box) ? [`${name}: ${text} meets ${other.text}`] : [])),
        ]);
      }),
  );
}
