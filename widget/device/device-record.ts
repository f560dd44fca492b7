/**
 * The one way to storage that outlasts the tab. What is kept there says something about somebody's health, so that it takes a yes, has a
 * name of its own and a last day, and is gone at one press. A test looks that nothing else in the widget names such storage.
 */

const day = 86_400_000;

/** Every name under which anything of ours may outlast the tab. */
export const recordNames = ['signpost-kept', 'signpost-course'] as const;
type RecordName = (typeof recordNames)[number];

/** One thing that can be kept. */
export interface DeviceRecord<Content> {
  readonly name: RecordName;
  /** Another one when what is stored changes its shape or its codes: what another build has kept is then removed unread. */
  readonly version: string;
  /** How long after it was last kept, in whole days. */
  readonly days: number;
  /** Checks what was stored, which anybody may have changed. @throws when it is not what this record holds. */
  readonly read: (stored: unknown) => Content;
}

/** What is kept, and until when. */
export interface Kept<Content> {
  readonly content: Content;
  /** When it was kept; milliseconds since 1970. */
  readonly at: number;
  /** When it goes; milliseconds since 1970. */
  readonly until: number;
}

/** `localStorage`, or what stands in for it. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The device and its clock. */
export interface Device {
  /** Absent where the page or the browser allows none. */
  readonly storage: DeviceStorage | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

declare const said: unique symbol;

/** Somebody pressed a button that asks whether something may be kept. Made by {@link yesOf}, and by nothing else. */
export interface Yes {
  readonly [said]: true;
}

const spoken = new WeakSet<object>();

/** To be called with the press of a button whose words say what is kept, where, and for how long. @throws for anything but a press. */
export function yesOf({ type }: Pick<Event, 'type'>): Yes {
  if (type !== 'click') throw new Error('Signpost: only a press says yes to keeping something on the device.');
  // The cast: the symbol is for the compiler only; `spoken` is the mark that can be checked when it runs.
  const yes = Object.freeze({}) as Yes;
  spoken.add(yes);
  return yes;
}

/** What is stored, as JSON. By place, not by name: names of ours are shortened anew in each build. */
type Stored = readonly [version: string, until: number, content: unknown];

/** The device's own storage and clock. */
export function thisDevice(): Device {
  let storage: DeviceStorage | undefined;
  try {
    storage = localStorage;
  } catch {}
  return { storage, now: Date.now };
}

/**
 * Keeps it, in the place of what the record held.
 * @param yes said just now; `'before'` for a record that is there already, whose yes stands.
 * @returns whether it is kept: storage may be blocked or full.
 * @throws when nobody said yes.
 */
export function keep<Content>(record: DeviceRecord<Content>, content: Content, { storage, now }: Device, yes: Yes | 'before'): boolean {
  if (yes === 'before' ? stored(record, { storage, now }) === null : !spoken.has(yes))
    throw new Error('Signpost: nobody said yes to keeping this on the device.');
  try {
    storage?.setItem(record.name, JSON.stringify([record.version, now() + record.days * day, content] satisfies Stored));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** What the record holds. What is too old, or of another version, is removed; so is what cannot be read, and the console says so. */
export function kept<Content>(record: DeviceRecord<Content>, device: Device): Kept<Content> | undefined {
  const text = stored(record, device);
  if (text === null) return undefined;
  try {
    // The cast: whatever it is, it is checked, or stops at the `catch`.
    const [version, until, content] = JSON.parse(text) as Stored;
    if (typeof version !== 'string' || typeof until !== 'number') throw new Error('No record.');
    const at = until - record.days * day;
    const now = device.now();
    // When a clock was put back, nobody knows how old it is: then it goes too, but for the minutes by which a clock is set right.
    if (version === record.version && now < until && now > at - day / 24) return { content: record.read(content), at, until };
  } catch {
    // It does not say what it was: consoles are read by others.
    console.warn(`Signpost: "${record.name}" on this device could not be read, and was removed. Keep it again.`);
  }
  remove(record, device);
  return undefined;
}

function stored({ name }: DeviceRecord<unknown>, { storage }: Device): string | null {
  try {
    return storage?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

/** Whether something holds for a name of ours in the device's storage. A sandboxed page, or a browser that was told to, throws at the mere name of it. */
function holds(what: (storage: DeviceStorage, name: RecordName) => unknown): boolean {
  try {
    return recordNames.filter((name) => what(localStorage, name)).length > 0;
  } catch {
    return false;
  }
}

/** Whether anything of ours outlasts the tab, read or not. What has run out is removed. */
export const isAnythingKept = (): boolean =>
  holds((storage, name) => {
    const text = storage.getItem(name);
    // The first long number is when it goes; what has none is left to whoever reads it, and says what became of it.
    return Number(text?.match(/\d{9,}/)?.[0]) <= Date.now() ? storage.removeItem(name) : text;
  });

/** Whether anything is kept under this name, read or not. */
export const isKept = (name: RecordName): boolean => holds((storage, one) => one === name && storage.getItem(one));

/** Removes all of it. */
export const removeAll = (): boolean => holds((storage, name) => storage.removeItem(name));

export function remove({ name }: Pick<DeviceRecord<unknown>, 'name'>, { storage }: Device): void {
  try {
    storage?.removeItem(name);
  } catch {}
}
