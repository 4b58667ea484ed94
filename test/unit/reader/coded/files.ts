import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evenings, strategy, type CodedCase } from './coded-case.ts';

const notAnId = 'cannot be an id. Use lower-case letters, digits and single hyphens, as in "early-literacy".';

/** What is no ordinary file, or not the one that was read before. */
export const files: readonly CodedCase[] = [
  {
    name: 'b58-links-and-submodules',
    only: 'linux',
    fails: ({ content, folder, write }) => {
      symlinkSync('/etc/passwd', join(content, 'strategies/passwords.md'));
      symlinkSync(folder, join(content, 'units/loop'));
      symlinkSync('coaching.md', join(content, 'strategies/mentors.md'));
      symlinkSync('nowhere', join(content, 'people.yaml'));
      write('goals/other/.git/HEAD', 'ref: refs/heads/main\n');
      write('plans/other/.git', 'gitdir: ../../.git/modules/other\n');
      write('plans/other/plan.md', strategy);
    },
    report: [
      'content/goals/other:1:1 submodule "other" is a repository of its own. Copy its files here instead.',
      'content/people.yaml:1:1 symlink "people.yaml" is a link to another place. Put the file itself here; links are not followed.',
      'content/plans/other:1:1 submodule "other" is a repository of its own. Copy its files here instead.',
      'content/strategies/mentors.md:1:1 symlink "mentors.md" is a link to another place. Put the file itself here; links are not followed.',
      'content/strategies/passwords.md:1:1 symlink "passwords.md" is a link to another place. Put the file itself here; links are not followed.',
      'content/units/loop:1:1 symlink "loop" is a link to another place. Put the file itself here; links are not followed.',
    ],
    passes: (district) => district.write('.git/HEAD', 'ref: refs/heads/main\n'),
  },
  {
    name: 'b58-content-is-a-link',
    only: 'linux',
    fails: ({ content, folder }) => {
      spawnSync('mv', [content, join(folder, 'elsewhere')]);
      symlinkSync('elsewhere', content);
    },
    report: ['content:1:1 symlink "content" is a link to another place. Put the file itself here; links are not followed.'],
    passes: ({ folder }) => symlinkSync('content', join(folder, 'elsewhere')),
  },
  {
    name: 'b59-pipes-and-broken-names',
    only: 'linux',
    fails: ({ content }) => {
      spawnSync('mkfifo', [join(content, 'strategies/pipe.md'), join(content, 'units/pipe.png')]);
      const broken = Buffer.concat([Buffer.from(join(content, 'goals/caf')), Buffer.from([0xe9])]);
      mkdirSync(broken);
      writeFileSync(Buffer.concat([broken, Buffer.from('.md')]), strategy);
    },
    report: [
      'content/goals/caf\ufffd:1:1 unreadable-file "caf\ufffd" cannot be read. Change its permissions so that you may open it.',
      `content/goals/caf\ufffd.md:1:1 file-name "caf\ufffd" ${notAnId}`,
      'content/strategies/pipe.md:1:1 not-a-file "pipe.md" is not an ordinary file. Remove it.',
      'content/units/pipe.png:1:1 not-a-file "pipe.png" is not an ordinary file. Remove it.',
    ],
    passes: (district) => district.write('strategies/.pipe.md.swp', strategy),
  },
  {
    name: 'b59-no-content',
    fails: ({ content }) => rmSync(content, { recursive: true }),
    report: ['content:1:1 missing-folder There is no folder "content". Give the folder of your content with --content.'],
    passes: ({ folder }) => mkdirSync(join(folder, 'private')),
  },
  {
    name: 'b59-content-is-a-file',
    fails: ({ content }) => {
      rmSync(content, { recursive: true });
      writeFileSync(content, strategy);
    },
    report: ['content:1:1 missing-folder There is no folder "content". Give the folder of your content with --content.'],
    passes: ({ folder }) => writeFileSync(join(folder, 'content.md'), strategy),
  },
  {
    name: 'b67-good-before-it-was-spoilt',
    fails: (district) => {
      district.check();
      district.change(evenings, 'goals: [reading]', 'goals: [counting]');
    },
    report: [`content/${evenings}:3:9 unknown-reference There is no goal "counting". There are: reading.`],
    passes: (district) => {
      district.change(evenings, 'goals: [reading]', 'goals: [counting]');
      district.check();
      district.change(evenings, 'goals: [counting]', 'goals: [reading]');
    },
  },
];
