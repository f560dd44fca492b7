/** `npm run vignettes -- [--file FILE] [--json] [--story ID]`: patient stories answered through the chart, and scored. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreOf, verdictOn } from './vignettes/score.ts';
import type { Case } from './vignettes/score.ts';
import { readStories, StoryFault } from './vignettes/stories.ts';
import { explanationOf, tableOf } from './vignettes/table.ts';
import { tellStory } from './vignettes/tell-story.ts';

const ours = resolve(import.meta.dirname, '../tests/vignettes/stories.json');

function run(): void {
  const { values } = parseArgs({ options: { file: { type: 'string' }, json: { type: 'boolean' }, story: { type: 'string' } } });
  const stories = readStories(values.file ?? ours);
  if (values.story !== undefined) {
    const story = stories.find(({ id }) => id === values.story);
    if (!story) throw new StoryFault(`There is no story ${values.story}.`);
    console.log(`${story.id}, gold ${story.gold}\n${explanationOf(tellStory(story.facts))}`);
    return;
  }
  const cases = stories.map((story): Case => {
    const { disposition: got, questions } = tellStory(story.facts);
    return { id: story.id, gold: story.gold, got, verdict: verdictOn(story, got), questions };
  });
  const score = scoreOf(stories, cases);
  console.log(values.json ? JSON.stringify(score) : tableOf(score));
}

try {
  run();
} catch (cause) {
  // A wrong option or file is the caller's to mend; anything else is a fault of ours, and keeps its trace.
  if (!(cause instanceof StoryFault || cause instanceof TypeError)) throw cause;
  console.error(cause.message);
  process.exitCode = 2;
}
