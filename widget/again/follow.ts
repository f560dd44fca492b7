/** Keeps true what is kept: an answer changed after the yes changes it there, too, and what a second check comes to is not forgotten by a third. */
import { connectAgain, moreUrgent } from '../../machines/recheck.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { keep, kept, thisDevice } from '../device/device-record.ts';
import { keptCheck } from '../device/kept-check.ts';

/** To be called when a conversation moves on. It keeps nothing anew, and nothing for longer. */
export function follow(before: Conversation, after: Conversation): void {
  const device = thisDevice();
  const found = kept(keptCheck, device);
  // Whoever has begun anew speaks of something else.
  if (!found || after.answered.length === 0) return;
  const { told, answers } = found.content;
  const isOfThis = JSON.stringify(answers) === JSON.stringify(before.answered);
  if (!isOfThis && after.again?.at !== found.at) return;
  const now = connectAgain(after).assessment?.disposition;
  const check =
    isOfThis || !after.again ? { told: now ?? told, answers: after.answered } : { told: moreUrgent(after.again.first.told, now), answers };
  keep(keptCheck, check, { ...device, now: () => found.at }, 'before');
}
