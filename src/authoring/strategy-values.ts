import type { Plan, Site } from '../domain/site.ts';
import type { StrategyField } from '../domain/views/sheets.ts';
import { strategySchema } from '../schemas/strategy.ts';
import { onOneLine } from './import-cells.ts';
import { sameWords, type RowValues } from './import-values.ts';
import type { FieldValue } from './print-yaml.ts';

const levels = strategySchema.shape.level.unwrap().options;
const statuses = strategySchema.shape.status.unwrap().options;

/** What a cell means for a field of a strategy; nothing where it means nothing, which the row's problems then say. */
export function strategyValue(
  { site, plan }: { readonly site: Site; readonly plan: Plan },
  field: StrategyField,
  text: string,
  values: RowValues,
): FieldValue | undefined {
  const line = onOneLine(text);
  switch (field) {
    case 'goals':
      return listed(text, plan.goals, (name) => values.thing(field, 'goal', plan.goals, name)?.id);
    case 'units':
      return listed(text, site.units.all, (name) => values.thing(field, 'unit', site.units.all, name)?.id);
    case 'team':
      return all(text.split(/[;\n]/u), (name) => values.person(field, name));
    case 'feedbackLoops':
      return text.split('\n');
    case 'lead':
      return values.person(field, line);
    case 'success.by':
    case 'from':
    case 'until':
      return values.day(field, line);
    case 'level':
      return values.choice(field, line, levels);
    case 'status':
      return values.choice(field, line, statuses);
    case 'order':
      return values.number(field, line);
    default:
      return line;
  }
}

interface Titled {
  readonly id: string;
  readonly fields: { readonly title: string };
}

/** Names between semicolons or on lines of their own; between commas where the whole cell is no name itself, for a title may have a comma. */
function listed(text: string, things: readonly Titled[], read: (name: string) => string | undefined): FieldValue | undefined {
  const whole = onOneLine(text);
  const isOne = things.some(({ id, fields }) => id === whole || sameWords(fields.title, whole));
  if (isOne) return all([whole], read);
  return all(text.split(/[;\n]/u.test(text) ? /[;\n]/u : ','), read);
}

/** The meaning of each name; nothing unless all have one. */
function all(names: readonly string[], read: (name: string) => string | undefined): FieldValue | undefined {
  const found = names
    .map(onOneLine)
    .filter((name) => name !== '')
    .map(read);
  const known = found.filter((one) => one !== undefined);
  return known.length === found.length && known.length > 0 ? known : undefined;
}
