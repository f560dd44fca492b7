// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announce, publishApi, takeQueue } from '../../widget/embed/public-api.ts';

const methods = () => ({ open: vi.fn(), close: vi.fn(), toggle: vi.fn(), restart: vi.fn(), destroy: vi.fn() });

afterEach(() => {
  delete window.Signpost;
});

describe('window.Signpost', () => {
  it('runs in order what waited for it', () => {
    const order: string[] = [];
    const { signal } = new AbortController();
    window.Signpost = { q: [['open'], ['on', 'step', () => order.push('step')], ['close']] };
    publishApi({ ...methods(), open: () => order.push('open'), close: () => order.push('close') }, takeQueue() ?? [], signal);
    announce('step');
    expect(order).toEqual(['open', 'close', 'step']);
  });

  it('runs at once what is pushed later, and ignores what it does not know', () => {
    const mine = methods();
    publishApi(mine, [], new AbortController().signal);
    window.Signpost?.q.push(['toggle']);
    // @ts-expect-error: a page may write anything.
    expect(() => window.Signpost?.q.push(['no-such-method'])).not.toThrow();
    expect(mine.toggle).toHaveBeenCalledOnce();
  });

  it('is seen to run already by a second copy', () => {
    publishApi(methods(), [], new AbortController().signal);
    expect(takeQueue()).toBeUndefined();
  });

  it('hears no event after it is gone', () => {
    const gone = new AbortController();
    const heard = vi.fn();
    publishApi(methods(), [['on', 'opened', heard]], gone.signal);
    announce('opened');
    gone.abort();
    announce('opened');
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('announce', () => {
  it('tells step and version, whatever else it is given', () => {
    const heard = vi.fn();
    window.addEventListener('signpost:step', heard, { once: true });
    announce('step', Object.assign({ step: 3, protocolVersion: '1' }, { answer: 'numb', level: 'emergency' }));
    expect(heard.mock.calls[0]?.[0].detail).toEqual({ step: 3, protocolVersion: '1' });
  });
});
