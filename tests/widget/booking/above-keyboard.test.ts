// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAboveKeyboard } from '../../../widget/booking/above-keyboard.ts';

/** A phone whose page is 700 px high. */
function phone() {
  const seen = Object.assign(new EventTarget(), { height: 700, offsetTop: 0, scale: 1 });
  vi.stubGlobal('innerHeight', 700);
  vi.stubGlobal('visualViewport', seen);
  document.body.innerHTML = '<section class="panel"><input></section>';
  const [panel, field] = [document.querySelector<HTMLElement>('.panel'), document.querySelector('input')];
  if (!panel || !field) throw new Error('There is no panel.');
  const scrollIntoView = vi.fn();
  Object.assign(field, { scrollIntoView });
  const become = (changes: Partial<typeof seen>) => {
    Object.assign(seen, changes);
    seen.dispatchEvent(new Event('resize'));
  };
  return { panel, field, scrollIntoView, become };
}

describe('the panel and a keyboard on the screen', () => {
  let at: ReturnType<typeof phone>;
  let stop: () => void;
  beforeEach(() => {
    at = phone();
    stop = keepAboveKeyboard(at.field);
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it('stands above it, with the field in sight, and comes down when it goes', () => {
    at.become({ height: 400 });
    expect([at.panel.style.maxHeight, at.panel.style.bottom]).toEqual(['400px', '300px']);
    expect(at.scrollIntoView).toHaveBeenCalled();
    at.become({ height: 700 });
    expect([at.panel.style.maxHeight, at.panel.style.bottom]).toEqual(['', '']);
  });

  it('leaves the panel alone where the page is only pinched larger', () => {
    at.become({ height: 350, scale: 2 });
    expect(at.panel.style.maxHeight).toBe('');
  });

  it('leaves nothing behind when it is told to stop', () => {
    at.become({ height: 400 });
    stop();
    expect([at.panel.style.maxHeight, at.panel.style.bottom]).toEqual(['', '']);
    at.become({ height: 300 });
    expect(at.panel.style.maxHeight).toBe('');
  });
});
