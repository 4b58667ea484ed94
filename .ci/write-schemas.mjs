/** Writes the JSON Schema of each kind of file to where editors look for it. Run it with `npm run schemas` after every change of a schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../src/authoring/editor-schemas.ts';

const folder = '.vscode/schemas';

mkdirSync(folder, { recursive: true });
const files = editorSchemas();
for (const [name, text] of files) writeFileSync(`${folder}/${name}`, text);
console.log(`${folder} holds the schemas of ${files.size} kinds of file.`);
