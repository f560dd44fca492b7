/** Keeps true what is kept: an answer changed after the yes changes it there, too, and what a second check comes to is not forgotten by a third. */
import { connectAgain, moreUrgent } from '../../machines/recheck.ts';
import type { Check, Conversation } from '../../machines/conversation.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { keep, kept, thisDevice } from '../device/device-record.ts';
import { keptCheck } from '../device/kept-check.ts';

/** How far the conversation that is kept has come in a change that is not at its end yet. Only for this page: nobody else's answers are taken for it. */
let trail: string | undefined;
/** What a second check on this page has raised the record to, which it may take back. */
let raised: Disposition | undefined;

const textOf = (answers: Check['answers']) => JSON.stringify(answers);

/** To be called whenever a conversation moves on. It keeps nothing anew and nothing for longer, and only what has come to an end. */
export function follow(before: Conversation, after: Conversation): void {
  const device = thisDevice();
  const found = kept(keptCheck, device);
  if (!found) return;
  const { told, answers } = found.content;
  const was = textOf(before.answered);
  const isOfThis = was === trail || was === textOf(answers);
  // Whoever has begun anew speaks of something else.
  trail = isOfThis && after.answered.length > 0 ? textOf(after.answered) : undefined;
  const now = connectAgain(after).assessment?.disposition;
  const write = (check: Check) => keep(keptCheck, check, { ...device, now: () => found.at }, 'before');
  if (!now) return;
  if (isOfThis) write({ told: now, answers: after.answered });
  else if (after.again?.at === found.at) {
    raised = moreUrgent(raised === told ? after.again.first.told : told, now);
    write({ told: raised, answers });
  }
}
