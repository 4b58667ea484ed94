/** Brings a chart to life when it comes into view; the library comes then, and never before. Until then, and if it fails, the drawing stands. */
const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !(target instanceof HTMLElement)) continue;
    observer.unobserve(target);
    import('./live-chart.ts').then(({ bringToLife }) => bringToLife(target)).catch(() => undefined);
  }
});

for (const chart of document.querySelectorAll('.trend[data-live]')) observer.observe(chart);
