/** Writes the JSON Schema of the configuration document where the demo site serves it, and where this project keeps it. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clinicSchema } from './schema/clinic-schema.ts';

writeFileSync(resolve(import.meta.dirname, '../site/clinic.schema.json'), `${JSON.stringify(clinicSchema(), null, 2)}\n`);
