import { load } from 'js-yaml';
import * as collections from './lib/collections.mjs';
import { thisYear, todayInWords } from './lib/days.mjs';
import { filters } from './lib/filters.mjs';
import { relinked } from './lib/markdown.mjs';
import { archiveSays, searchKinds, searchSays, smallWords } from './lib/words.mjs';

const { feeds, goals, links, plans, plansInOrder, routines, series, strategies } = collections;

/** The same pages as ours, in Eleventy's ordinary way: content files as templates, collections, layouts, pagination and filters. */
export default function configure(config) {
  config.addDataExtension('yaml', (text) => load(text));
  for (const [name, collect] of Object.entries({ feeds, goals, links, plans, plansInOrder, routines, series, strategies }))
    config.addCollection(name, collect);
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter);
  for (const [name, data] of Object.entries({ today: todayInWords, thisYear, archiveSays, searchKinds, searchSays, smallWords }))
    config.addGlobalData(name, data);
  config.amendLibrary('md', relinked);
  config.setNunjucksEnvironmentOptions({ trimBlocks: true, lstripBlocks: true });
  config.setQuietMode(true);
  return {
    dir: { input: 'site', includes: '_includes', data: '_data', output: process.env.OUT },
    // People's texts are no templates.
    markdownTemplateEngine: false,
  };
}
