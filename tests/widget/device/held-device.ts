/** A device for tests of what is kept on one: its storage can be looked into, blocked, and its clock moved on. */
import type { Device } from '../../../widget/device/device-record.ts';

export interface HeldDevice {
  readonly device: Device;
  readonly held: Map<string, string>;
  /** Milliseconds since 1970. */
  time: number;
}

export function heldDevice(time: number): HeldDevice {
  const held = new Map<string, string>();
  const made: HeldDevice = {
    held,
    time,
    device: {
      storage: {
        getItem: (name) => held.get(name) ?? null,
        setItem: (name, text) => void held.set(name, text),
        removeItem: (name) => void held.delete(name),
      },
      now: () => made.time,
    },
  };
  return made;
}

const blocked = () => {
  throw new DOMException('blocked', 'SecurityError');
};
/** Every use of its storage throws, as in a sandboxed page. */
export const blockedDevice = (time: number): Device => ({
  storage: { getItem: blocked, setItem: blocked, removeItem: blocked },
  now: () => time,
});
