import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../support/district.ts';
import { sampleFiles, sampleText } from './sample-files.ts';

for (const file of sampleFiles) writeFileSync(join(repository, file.path), await sampleText(file));
