import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAnythingKept, keep, kept, remove, removeAll, thisDevice, yesOf } from '../../../widget/device/device-record.ts';
import type { DeviceRecord, Yes } from '../../../widget/device/device-record.ts';
import { blockedDevice, heldDevice } from './held-device.ts';

const day = 86_400_000;
const record: DeviceRecord<number> = {
  name: 'signpost-kept',
  version: '2',
  days: 7,
  read: (stored) => {
    if (typeof stored !== 'number') throw new Error('No number.');
    return stored;
  },
};

let made = heldDevice(100 * day);
let { device, held } = made;
const press = { type: 'click' };

beforeEach(() => {
  made = heldDevice(100 * day);
  ({ device, held } = made);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what is kept on the device', () => {
  it('takes a yes, which is a press and cannot be made up', () => {
    expect(() => yesOf({ type: 'load' })).toThrow(/only a press/);
    expect(() => keep(record, 3, device, {} as Yes)).toThrow(/nobody said yes/);
    expect(() => keep(record, 3, device, 'before')).toThrow(/nobody said yes/);
    expect(held.size).toBe(0);
    expect(keep(record, 3, device, yesOf(press))).toBe(true);
    expect([...held.keys()]).toEqual(['signpost-kept']);
    expect(keep(record, 4, device, 'before')).toBe(true);
    expect(kept(record, device)).toEqual({ content: 4, at: made.time, until: made.time + 7 * day });
  });

  it('is there until its last day, and gone on that day', () => {
    keep(record, 3, device, yesOf(press));
    made.time += 7 * day - 1;
    expect(kept(record, device)?.content).toBe(3);
    made.time += 1;
    expect(kept(record, device)).toBeUndefined();
    expect(held.size).toBe(0);
  });

  it('goes when the clock was put back, since nobody knows how old it is, but not when it was set right', () => {
    keep(record, 3, device, yesOf(press));
    made.time -= day / 48;
    expect(kept(record, device)?.content).toBe(3);
    made.time -= day / 24;
    expect(kept(record, device)).toBeUndefined();
    expect(held.size).toBe(0);
  });

  it('goes after its last day without being read, and leaves what has days to go', () => {
    vi.useFakeTimers({ now: 100 * day });
    vi.stubGlobal('localStorage', device.storage);
    keep(record, 3, device, yesOf(press));
    keep({ ...record, name: 'signpost-course', days: 14 }, 3, device, yesOf(press));
    vi.setSystemTime(107 * day - 1);
    expect(isAnythingKept()).toBe(true);
    expect(held.size).toBe(2);
    vi.setSystemTime(107 * day);
    expect(isAnythingKept()).toBe(true);
    expect([...held.keys()]).toEqual(['signpost-course']);
    vi.setSystemTime(107 * day + 7 * day);
    expect(isAnythingKept()).toBe(false);
    expect(held.size).toBe(0);
  });

  it('leaves what cannot be read to whoever reads it, and says so', () => {
    vi.stubGlobal('localStorage', device.storage);
    held.set('signpost-kept', '{');
    expect(isAnythingKept()).toBe(true);
    expect(held.size).toBe(1);
  });

  it('is removed without a word when another version has kept it', () => {
    const warn = vi.spyOn(console, 'warn');
    keep({ ...record, version: '1' }, 3, device, yesOf(press));
    expect(kept(record, device)).toBeUndefined();
    expect(held.size).toBe(0);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(['', '{', 'null', '[]', JSON.stringify(['2', 101 * day, 'numb'])])(
    'is removed when it cannot be read (%s), and the console names it and the way on, never what it was',
    (text) => {
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      held.set('signpost-kept', text);
      expect(kept(record, device)).toBeUndefined();
      expect(held.size).toBe(0);
      expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^(?!.*numb).*"signpost-kept".*Keep it again/));
    },
  );

  it('is nothing where storage is blocked, and nothing breaks', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    for (const none of [blockedDevice(0), { storage: undefined, now: () => 0 }]) {
      expect(keep(record, 3, none, yesOf(press))).toBe(false);
      expect(kept(record, none)).toBeUndefined();
      expect(() => remove(record, none)).not.toThrow();
    }
    expect(warn).not.toHaveBeenCalled();
    // There is no such storage where this test runs.
    expect(thisDevice().storage).toBeUndefined();
    expect(isAnythingKept()).toBe(false);
    expect(() => removeAll()).not.toThrow();
  });

  it('goes at one press', () => {
    keep(record, 3, device, yesOf(press));
    remove(record, device);
    expect(held.size).toBe(0);
    keep(record, 3, device, yesOf(press));
    keep({ ...record, name: 'signpost-course' }, 3, device, yesOf(press));
    vi.useFakeTimers({ now: 100 * day });
    vi.stubGlobal('localStorage', device.storage);
    expect(isAnythingKept()).toBe(true);
    removeAll();
    expect(held.size).toBe(0);
    expect(isAnythingKept()).toBe(false);
  });
});
