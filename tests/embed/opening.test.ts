// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LauncherHost } from '../../widget/embed/embed.types.ts';
import { createOpening } from '../../widget/embed/opening.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function set() {
  const root = document.createElement('div');
  const launcher = root.appendChild(document.createElement('button'));
  const app = { open: vi.fn(), close: vi.fn(), restart: vi.fn(), destroy: vi.fn() };
  const start = vi.fn<(host: LauncherHost) => typeof app>(() => app);
  const emit = vi.fn();
  const setBusy = vi.fn();
  const pending: { readonly resolve: () => void; readonly reject: () => void }[] = [];
  const loadApp = vi.fn(
    () => new Promise<typeof start>((resolve, reject) => pending.push({ resolve: () => resolve(start), reject: () => reject(new Error('offline')) })),
  );
  const opening = createOpening(loadApp, { shadow: undefined, launcher, tag: document.createElement('script'), emit }, setBusy);
  const settle = async (how: 'resolve' | 'reject') => {
    pending.at(-1)?.[how]();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { root, app, start, emit, setBusy, loadApp, opening, settle, hasLinks: () => root.querySelector('.links') !== null };
}

describe('the opening', () => {
  it('fetches ahead without starting anything', async () => {
    const { opening, settle, start, loadApp, setBusy } = set();
    opening.warm();
    opening.warm();
    await settle('resolve');
    expect(loadApp).toHaveBeenCalledTimes(1);
    expect(start).not.toHaveBeenCalled();
    expect(setBusy).not.toHaveBeenCalled();
  });

  it('says nothing when fetching ahead fails, and fetches again when opened', async () => {
    const { opening, settle, loadApp, emit, hasLinks } = set();
    opening.warm();
    await settle('reject');
    expect(emit).not.toHaveBeenCalled();
    expect(hasLinks()).toBe(false);
    void opening.open();
    expect(loadApp).toHaveBeenCalledTimes(2);
  });

  it('begins without opening, for a tag that asks for more than a button, and starts nothing twice', async () => {
    const { opening, settle, start, app, setBusy } = set();
    opening.begin();
    await settle('resolve');
    expect(start).toHaveBeenCalledTimes(1);
    expect(app.open).not.toHaveBeenCalled();
    expect(setBusy).not.toHaveBeenCalled();
    await opening.open();
    expect(start).toHaveBeenCalledTimes(1);
    expect(app.open).toHaveBeenCalledTimes(1);
  });

  it('begins nothing after it was destroyed', async () => {
    const { opening, settle, start } = set();
    opening.begin();
    opening.destroy();
    await settle('resolve');
    expect(start).not.toHaveBeenCalled();
  });

  it('starts the app once, and opens it as often as asked', async () => {
    const { opening, settle, start, app } = set();
    void opening.open();
    void opening.open();
    await settle('resolve');
    await opening.open();
    expect(start).toHaveBeenCalledTimes(1);
    expect(app.open).toHaveBeenCalledTimes(2);
  });

  it('does not start what was closed or destroyed while on its way', async () => {
    for (const end of ['close', 'destroy'] as const) {
      const { opening, settle, start } = set();
      void opening.open();
      opening[end]();
      await settle('resolve');
      expect(start).not.toHaveBeenCalled();
    }
  });

  it('shows the links and reports an error when loading fails, and drops them when it succeeds later', async () => {
    const { opening, settle, emit, hasLinks, app } = set();
    void opening.open();
    await settle('reject');
    expect(hasLinks()).toBe(true);
    expect(emit).toHaveBeenCalledWith('error');
    void opening.open();
    await settle('resolve');
    expect(hasLinks()).toBe(false);
    expect(app.open).toHaveBeenCalled();
  });

  it('shows the links when the app itself fails to start', async () => {
    const { opening, settle, start, hasLinks } = set();
    start.mockImplementation(() => {
      throw new Error('broken');
    });
    void opening.open();
    await settle('resolve');
    expect(hasLinks()).toBe(true);
  });

  it('shows the links to who has waited eight seconds, and no longer than needed', async () => {
    const { opening, settle, hasLinks } = set();
    void opening.open();
    await vi.advanceTimersByTimeAsync(7900);
    expect(hasLinks()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(hasLinks()).toBe(true);
    await settle('resolve');
    expect(hasLinks()).toBe(false);
  });

  it('is busy exactly while a press waits', async () => {
    const { opening, settle, setBusy } = set();
    void opening.open();
    expect(setBusy.mock.calls).toEqual([[true]]);
    await settle('resolve');
    expect(setBusy.mock.calls).toEqual([[true], [false]]);
  });

  it('restarts an app that has not loaded yet by loading it', async () => {
    const { opening, settle, app } = set();
    void opening.restart();
    await settle('resolve');
    expect(app.restart).toHaveBeenCalledOnce();
  });
});
