/** `npm run converse [-- --json]`: the chart in a terminal, for reviewers. `docs/commands.md` gives the lines. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { holdConversation } from './converse/hold.ts';
import { inJson, inRows } from './converse/manner.ts';

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const lines = createInterface({ input: process.stdin });
  await holdConversation(values.json ? inJson : inRows, lines, (text) => console.log(text));
  lines.close();
} catch (cause) {
  if (!(cause instanceof TypeError && 'code' in cause)) throw cause;
  console.error(cause.message);
  process.exitCode = 2;
}
