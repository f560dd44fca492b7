// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from '../../widget/embed/watch-idle.ts';

const minutes = 60_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watch() {
  const panel = document.createElement('div');
  const gone = new AbortController();
  const onUse = vi.fn();
  const onIdle = vi.fn();
  watchIdle(panel, { idle: () => 30 * minutes, now: Date.now, onUse, onIdle }, gone.signal);
  return {
    onUse,
    onIdle,
    gone,
    press: () => panel.dispatchEvent(new Event('pointerdown')),
    look: () => document.dispatchEvent(new Event('visibilitychange')),
  };
}

describe('watching for a panel that nobody uses', () => {
  it('counts from the last key or press', async () => {
    const { press, onUse, onIdle } = watch();
    press();
    await vi.advanceTimersByTimeAsync(29 * minutes);
    press();
    await vi.advanceTimersByTimeAsync(29 * minutes);
    expect(onIdle).not.toHaveBeenCalled();
    expect(onUse).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(minutes);
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  it('looks at the clock when the page is looked at again, since a device asleep runs no timers', () => {
    const { press, look, onIdle } = watch();
    press();
    vi.setSystemTime(Date.now() + 10 * minutes);
    look();
    expect(onIdle).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 600 * minutes);
    look();
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  it('takes a press after a night as a press on an empty panel', () => {
    const { press, onUse, onIdle } = watch();
    press();
    vi.setSystemTime(Date.now() + 600 * minutes);
    press();
    expect(onIdle).toHaveBeenCalledTimes(1);
    expect(onUse).toHaveBeenCalledTimes(1);
  });

  it('ends with the widget', async () => {
    const { press, gone, onUse, onIdle } = watch();
    press();
    gone.abort();
    press();
    await vi.advanceTimersByTimeAsync(60 * minutes);
    expect(onIdle).not.toHaveBeenCalled();
    expect(onUse).toHaveBeenCalledTimes(1);
  });
});
