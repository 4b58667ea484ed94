import { questions as ask, nextThings } from '../../words/en/terminal/new.ts';
import { editFields } from '../field-editor.ts';
import { rootOf, type FileChange, type Workspace } from '../file-change.ts';
import { printField } from '../print-yaml.ts';
import { CannotMake, choicesOf, type Form } from './form.ts';
import { newFile } from '../new-file.ts';

/** A district's first files: its settings, and the rubrics that both guides rate with. */
export const siteForm: Form = {
  does: 'an empty district: its settings and the rubrics of the guides',
  needsSite: false,
  titled: null,
  questions: () => [
    { name: 'name', asks: ask.districtName, needed: true },
    { name: 'timezone', asks: ask.timeZone, needed: false },
    { name: 'year-starts', asks: ask.schoolYearStarts, needed: false, usual: '08-01' },
  ],
  make: (workspace, _, answers) => {
    const fields = { name: answers['name'], timeZone: answers['timezone'], schoolYearStarts: answers['year-starts'] };
    const hints = ['url', 'base', 'repository', 'timeZone', 'smallestGroup', 'contact', 'showPeople', 'compareUnits'];
    const rubrics = ['assessment-framework', 'stages'].map((id) => rubricFile(workspace, id));
    return {
      changes: [{ kind: 'create', path: 'site.yaml', text: newFile('site', fields, { hints }) }, ...rubrics],
      next: [nextThings.site],
    };
  },
};

export const rubricForm: Form = {
  does: 'a rubric of the guides, to use or to change',
  needsSite: false,
  titled: null,
  questions: () => [],
  make: (workspace, id) => ({ changes: [rubricFile(workspace, id)], next: [] }),
};

function rubricFile(workspace: Workspace, id: string): FileChange {
  const text = workspace.rubrics.get(id);
  if (text === undefined)
    throw new CannotMake(`There is no rubric "${id}" to copy. There are ${[...workspace.rubrics.keys()].join(', ')}.`);
  return { kind: 'create', path: `rubrics/${id}.yaml`, text };
}

const unitKinds = ['district', 'school', 'project', 'network'];

export const unitForm: Form = {
  does: 'a district, school, project or network',
  needsSite: false,
  titled: 'name',
  questions: (workspace) => [
    { name: 'name', asks: ask.unitName, needed: true },
    { name: 'kind', asks: ask.unitKind, needed: true, usual: 'school', among: unitKinds.map((kind) => ({ value: kind, label: kind })) },
    ...(workspace.entries.ids('unit').length === 0
      ? []
      : [{ name: 'parent', asks: ask.parent, needed: false, among: choicesOf(workspace, 'unit') }]),
  ],
  make: (_, id, answers) => {
    const fields = { title: answers['name'], kind: answers['kind'], parent: answers['parent'] };
    return {
      changes: [{ kind: 'create', path: `units/${id}.md`, text: newFile('unit', fields, { hints: ['opened', 'formerNames'] }) }],
      next: [],
    };
  },
};

export const personForm: Form = {
  does: 'a person of people.yaml',
  needsSite: false,
  titled: 'name',
  questions: () => [
    { name: 'name', asks: ask.personName, needed: true },
    { name: 'position', asks: ask.position, needed: false },
    { name: 'from', asks: '', needed: false },
  ],
  make: (workspace, id, answers) => {
    const person = { name: answers['name'], position: answers['position'], from: answers['from'] };
    const people = workspace.entries.get('people', 'people');
    if (!people) {
      if (workspace.exists('people.yaml')) throw new CannotMake('people.yaml has errors. Mend what "stocktake check" says of it first.');
      return { changes: [{ kind: 'create', path: 'people.yaml', text: `${printField([id, person])}\n` }], next: [] };
    }
    if (Object.hasOwn(people.fields, id)) throw new CannotMake(`people.yaml has a "${id}" already. Choose another id.`);
    const editor = editFields(workspace.textOf(people), 'people');
    editor.set([id], person);
    return { changes: [{ kind: 'edit', root: rootOf(people), path: people.source.path, text: editor.text() }], next: [] };
  },
};

export const pageForm: Form = {
  does: 'a free page of the site',
  needsSite: false,
  titled: 'title',
  questions: () => [{ name: 'title', asks: ask.pageTitle, needed: true }],
  make: (_, id, answers) => {
    const path = `pages/${id}.mdx`;
    return {
      changes: [{ kind: 'create', path, text: newFile('page', { title: answers['title'] }, { hints: ['lede', 'order'] }) }],
      next: [nextThings.page(path)],
    };
  },
};
