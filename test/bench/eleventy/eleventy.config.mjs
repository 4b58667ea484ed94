import { load } from 'js-yaml';
import { goals, links, plans, routines, strategies } from './lib/collections.mjs';
import { thisYear, todayInWords } from './lib/days.mjs';
import { filters } from './lib/filters.mjs';
import { relinked } from './lib/markdown.mjs';

/** The same pages as ours, in Eleventy's ordinary way: content files as templates, collections, layouts, pagination and filters. */
export default function configure(config) {
  config.addDataExtension('yaml', (text) => load(text));
  for (const [name, collect] of Object.entries({ goals, links, plans, routines, strategies })) config.addCollection(name, collect);
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter);
  config.addGlobalData('today', todayInWords);
  config.addGlobalData('thisYear', thisYear);
  config.amendLibrary('md', relinked);
  config.setQuietMode(true);
  return {
    dir: { input: 'site', includes: '_includes', data: '_data', output: process.env.OUT },
    // People's texts are no templates.
    markdownTemplateEngine: false,
  };
}
