import { expect, test } from 'vitest';
import { ruleNames } from '../../../../src/domain/issue.ts';
import {
  guideAddress,
  guidePages,
  guideTopics,
  guideTrail,
  topicsAround,
  type GuidePage,
} from '../../../../src/domain/views/guide-pages.ts';
import { kindNames } from '../../../../src/schemas/kinds.ts';
import { makeSite } from '../../../make-site.ts';

test('the guide has a page for each topic, each kind of file and each rule', () => {
  const addresses = guidePages(makeSite().settings).map(guideAddress);
  expect(addresses.filter((address) => address.split('/').length === 3)).toEqual(['/guide/']);
  expect(addresses.filter((address) => address.split('/').length === 4)).toEqual([
    ...guideTopics.map((topic) => `/guide/${topic}/`),
    '/guide/files/',
    '/guide/rules/',
  ]);
  expect(addresses.filter((address) => address.startsWith('/guide/files/')).slice(1)).toEqual(
    kindNames.map((kind) => `/guide/files/${kind}/`),
  );
  expect(addresses.filter((address) => address.startsWith('/guide/rules/')).slice(1)).toEqual(
    ruleNames.map((rule) => `/guide/rules/${rule}/`),
  );
});

test('a district that leaves the guide out has none of its pages', () => {
  expect(guidePages(makeSite({ site: { guide: false } }).settings)).toEqual([]);
});

test.each<[GuidePage, string[]]>([
  [{ is: 'home' }, []],
  [{ is: 'topic', topic: 'rate' }, ['/guide/']],
  [{ is: 'files' }, ['/guide/']],
  [{ is: 'file', kind: 'goal' }, ['/guide/', '/guide/files/']],
  [{ is: 'rules' }, ['/guide/']],
  [{ is: 'rule', rule: 'held-gap' }, ['/guide/', '/guide/rules/']],
])('above %j: %j', (page, above) => {
  expect(guideTrail(page).map(guideAddress)).toEqual(above);
});

test('the pages around the first, one in between, and the last', () => {
  expect([topicsAround('start'), topicsAround('rate'), topicsAround('follow')]).toEqual([
    { before: null, after: 'own-district' },
    { before: 'prepare', after: 'run' },
    { before: 'spreadsheets', after: null },
  ]);
});
