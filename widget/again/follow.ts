/** Keeps true what is kept: an answer changed after the yes changes it there, too, and what a second check comes to is not forgotten by a third. */
import { connectAgain } from '../../machines/recheck.ts';
import { hasEnded } from '../../machines/run-chart.ts';
import type { Conversation } from '../../machines/conversation.ts';
import { keep, kept, thisDevice } from '../device/device-record.ts';
import { keptCheck } from '../device/kept-check.ts';
import type { KeptCheck } from '../device/kept-check.ts';

/** To be called whenever a conversation has moved on. It keeps nothing anew and nothing for longer, and only what has come to an end. */
export function follow(conversation: Conversation): void {
  const { again, answered, mark, position } = conversation;
  // To read what is kept is to tell it to the chart again: not at each answer of whoever has kept nothing, nor before there is an end.
  if ((mark.at === undefined && !again) || !hasEnded(position)) return;
  const device = thisDevice();
  const found = kept(keptCheck, device);
  const told = connectAgain(conversation).assessment?.disposition;
  if (!found || !told) return;
  const { content, at } = found;
  const write = (check: KeptCheck) => keep(keptCheck, check, { ...device, now: () => at }, 'before');
  if (mark.at === at) write({ ...content, told, answers: answered });
  else if (again?.at === at) write({ ...content, later: { ...content.later, [again.begun]: told } });
}
