import { z } from 'zod';
import { dayOfYear } from './day.ts';
import { reference } from './reference.ts';
import { text } from './text.ts';

const host = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?`;

/** A web address as it stands in a browser; spaces around it are refused, not taken away. */
function webAddress(scheme: 'https' | 'https?'): z.ZodString {
  return z
    .string({ error: 'web-address' })
    .regex(new RegExp(String.raw`^${scheme}://${host}(?:[/?#]\S*)?$`, 'u'), { error: 'web-address', abort: true })
    .refine((address) => URL.canParse(address), { error: 'web-address' });
}

/** `site.yaml`: the district's settings. Only the name is required. */
export const siteSchema = z.strictObject({
  name: text.meta({ title: 'Name', description: 'The name of the district, school or network.', examples: ['Cedar Fork School District'] }),
  notice: text.optional().meta({
    title: 'Notice',
    description: 'A few words beside the name on every page.',
    examples: ['Fictional example'],
  }),
  about: text.optional().meta({
    title: 'About this site',
    description: 'One or two sentences at the foot of every page.',
    examples: ['Cedar Fork is a made-up district.'],
  }),
  url: webAddress('https?')
    .optional()
    .meta({
      title: 'Web address',
      description: 'Where the site is published, up to the first slash.',
      examples: ['https://cedar-fork.github.io'],
    }),
  base: z
    .string({ error: 'base-path' })
    .regex(/^\/(?:[\w.~-]+\/)*$/u, { error: 'base-path' })
    .optional()
    .meta({
      title: 'Base path',
      description: 'What follows in the web address, with a slash at both ends.',
      examples: ['/plan-progress/'],
    }),
  repository: webAddress('https')
    .optional()
    .meta({
      title: 'Repository',
      description: 'The address at which the files are kept.',
      examples: ['https://github.com/cedar-fork/plan-progress'],
    }),
  timeZone: z
    .string({ error: 'time-zone' })
    .regex(/^[\w+:/-]+$/u, { error: 'time-zone', abort: true })
    .refine(isTimeZone, { error: 'time-zone' })
    .default('America/Los_Angeles')
    .meta({
      title: 'Time zone',
      description: 'The time zone of your meetings, by the name of its continent and city.',
      examples: ['America/Chicago'],
    }),
  schoolYearStarts: dayOfYear.default('07-01').meta({
    title: 'First day of the school year',
    description: 'The month and day on which a new school year begins.',
    examples: ['08-01'],
  }),
  languages: z
    .array(z.enum(['en', 'es']), { error: 'list' })
    .min(1, { error: 'empty-list' })
    .default(['en'])
    .meta({ title: 'Languages', description: 'The languages of the site, the main one first.', examples: [['en', 'es']] }),
  homePlan: reference('plan')
    .optional()
    .meta({
      title: 'Plan on the home page',
      description: 'The plan that the home page shows. Without it, the adopted plan that began last.',
      examples: ['improvement-plan-2025-28'],
    }),
  smallestGroup: z
    .int({ error: 'whole-number' })
    .min(2, { error: 'whole-number' })
    .max(100, { error: 'whole-number' })
    .optional()
    .meta({
      title: 'Smallest group',
      description: 'How many students a group must have at least before its numbers may be shown.',
      examples: [10],
    }),
  agenda: z
    .strictObject({
      shape: z
        .array(z.int({ error: 'whole-number' }).min(0, { error: 'whole-number' }).max(100, { error: 'whole-number' }), { error: 'list' })
        .length(3, { error: 'three-shares' })
        .refine((shares) => shares.reduce((sum, share) => sum + share, 0) === 100, { error: 'three-shares' })
        .default([10, 80, 10])
        .meta({
          title: 'Shape',
          description:
            'How much of the time, in per cent, is for the short look at all, for the deep dives and for agreeing on next steps.',
          examples: [[10, 80, 10]],
        }),
      tolerance: z
        .int({ error: 'whole-number' })
        .min(0, { error: 'whole-number' })
        .max(50, { error: 'whole-number' })
        .default(20)
        .meta({ title: 'Tolerance', description: 'How many per cent an agenda may differ from that shape.', examples: [20] }),
    })
    .prefault({})
    .meta({
      title: 'Agenda',
      description: 'How agendas divide their time.',
      examples: [{ shape: [10, 80, 10], tolerance: 20 }],
    }),
  guide: z
    .boolean({ error: 'true-or-false' })
    .default(true)
    .meta({
      title: 'Guide',
      description: 'Whether the site has the guide for authors. Write false to leave it out.',
      examples: [false],
    }),
  editLinks: z
    .boolean({ error: 'true-or-false' })
    .default(true)
    .meta({
      title: 'Links to edit',
      description: 'Whether pages lead to their files on GitHub. Write false where readers cannot open the repository.',
      examples: [false],
    }),
  paper: z
    .enum(['letter', 'a4'])
    .default('letter')
    .meta({ title: 'Paper', description: 'The paper for printed packets.', examples: ['letter'] }),
  boardReportTable: z
    .boolean({ error: 'true-or-false' })
    .default(false)
    .meta({
      title: 'League table for the board',
      description: 'Whether the board report has the league table on a second page. Write true to add it.',
      examples: [true],
    }),
  contact: text
    .optional()
    .meta({ title: 'Contact', description: 'The person or office that readers can ask.', examples: ['plan@cedarfork.example'] }),
  showPeople: z
    .enum(['names', 'roles'])
    .default('names')
    .meta({
      title: 'Show people by',
      description: 'Whether pages show people by name or by position. With "roles", people.yaml must give each position.',
      examples: ['roles'],
    }),
  compareUnits: z
    .enum(['off', 'public'])
    .default('off')
    .meta({
      title: 'Compare schools',
      description: 'Whether the ratings of schools stand side by side. Schools are never ranked unless you write public.',
      examples: ['off'],
    }),
  rulesOff: z
    .array(
      z.strictObject({
        rule: text.meta({ title: 'Rule', description: 'The name of the rule, as the check prints it.', examples: ['outside-plan-years'] }),
        because: text.meta({
          title: 'Reason',
          description: 'Why it does not apply here.',
          examples: ['We began before the plan was adopted.'],
        }),
      }),
      { error: 'list' },
    )
    .default([])
    .meta({
      title: 'Rules switched off',
      description: 'Warnings and notes that do not apply here, each with a reason. Errors cannot be switched off.',
      examples: [[{ rule: 'outside-plan-years', because: 'We began before the plan was adopted.' }]],
    }),
});

export type SiteFields = z.output<typeof siteSchema>;

/** Asking for a time zone takes long, and each record of a routine names one. */
const zones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  const known = zones.get(name) ?? hasTimeZone(name);
  zones.set(name, known);
  return known;
}

function hasTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
