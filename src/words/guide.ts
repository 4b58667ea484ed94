import type { RuleName } from '../domain/issue.ts';
import type { GuideTopic } from '../domain/views/guide-pages.ts';
import type { KindName } from '../schemas/kinds.ts';
import files from './en/guide/files.json' with { type: 'json' };
import follow from './en/guide/follow.md?raw';
import followUp from './en/guide/follow-up.md?raw';
import indicators from './en/guide/indicators.md?raw';
import markdown from './en/guide/markdown.md?raw';
import meetingFiles from './en/guide/meeting-files.md?raw';
import ownDistrict from './en/guide/own-district.md?raw';
import prepare from './en/guide/prepare.md?raw';
import propose from './en/guide/propose.md?raw';
import publish from './en/guide/publish.md?raw';
import rate from './en/guide/rate.md?raw';
import run from './en/guide/run.md?raw';
import schools from './en/guide/schools.md?raw';
import spreadsheets from './en/guide/spreadsheets.md?raw';
import start from './en/guide/start.md?raw';
import years from './en/guide/years.md?raw';
import { ruleHelp } from './en/rule-help/all.ts';
import type { RuleHelp } from './en/rule-help/rule-help.ts';
import type { RuleSample } from './en/rule-help/rule-sample.ts';
import samples from './en/rule-help/samples.json' with { type: 'json' };

/** A whole file as authors write it. */
export interface FileSample {
  readonly file: string;
  readonly text: string;
}

/** What only pages of the guide say: long texts, the help for each rule, and samples. Another language has the same names and types. */
interface GuideTexts {
  readonly articles: Readonly<Record<GuideTopic, string>>;
  readonly ruleHelp: Readonly<Record<RuleName, RuleHelp>>;
  readonly ruleSamples: Readonly<Partial<Record<RuleName, RuleSample>>>;
  readonly files: Readonly<Record<KindName, FileSample>>;
}

export const guideTexts: GuideTexts = {
  articles: {
    start,
    'own-district': ownDistrict,
    publish,
    prepare,
    rate,
    run,
    'meeting-files': meetingFiles,
    'follow-up': followUp,
    years,
    schools,
    propose,
    markdown,
    indicators,
    spreadsheets,
    follow,
  },
  ruleHelp,
  ruleSamples: samples,
  files,
};
