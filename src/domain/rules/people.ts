import { issue, type Issue } from '../issue.ts';
import { issueAt, type Entries } from '../entry.ts';

/** A district that shows people by role needs a role for each. */
export function rolesHavePositions(entries: Entries): Issue[] {
  const site = entries.get('site', 'site');
  if (site?.fields.showPeople !== 'roles') return [];
  if (!entries.has('people', 'people')) return [issueAt(site, ['showPeople'], 'roles-need-positions', { person: '' })];
  return entries
    .of('people')
    .flatMap((people) =>
      Object.entries(people.fields).flatMap(([id, person]) =>
        person.position === undefined
          ? [issue('roles-need-positions', people.source.file, people.source.locate([id], 'key'), { person: id })]
          : [],
      ),
    );
}
