import type { Level } from '../schemas/rubric.ts';
import type { Rubric } from '../domain/site.ts';

/** The class that gives an element the colours of a level. */
export function levelClass(rubric: string, level: string): string {
  return `level-${rubric.replaceAll('/', '--')}--${level}`;
}

/** The colours of every rubric's levels as a stylesheet, so that no page needs a style attribute. */
export function levelColours(rubrics: readonly Rubric[]): string {
  const rules = rubrics.flatMap((rubric) =>
    rubric.fields.scale.flatMap((level) =>
      level.colours ? [{ name: `.${levelClass(rubric.id, level.id)}`, colours: level.colours }] : [],
    ),
  );
  const light = rules.map(({ name, colours }) => `${name}{${tones(colours.light)}}`);
  const dark = rules.map(({ name, colours }) => `${name}{${tones(colours.dark)}}`);
  return `${light.join('\n')}\n@media (prefers-color-scheme:dark){\n${dark.join('\n')}\n}\n`;
}

function tones({ tint, text, edge }: NonNullable<Level['colours']>['light']): string {
  return `--tint:${tint};--text:${text};--edge:${edge}`;
}
