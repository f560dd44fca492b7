// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { start } from '../../widget/embed/analytics.ts';
import { announce, publishApi } from '../../widget/embed/public-api.ts';

let gone: AbortController;
const warnings = vi.fn<(text: string) => void>();
beforeEach(() => {
  gone = new AbortController();
  warnings.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(warnings);
  const nothing = () => {};
  publishApi({ open: nothing, close: nothing, toggle: nothing, restart: nothing, destroy: nothing }, [], gone.signal);
});
afterEach(() => {
  gone.abort();
  for (const name of ['Signpost', 'dataLayer', 'gtag', 'fbq']) Reflect.deleteProperty(window, name);
  vi.restoreAllMocks();
});

it('repeats each event in dataLayer, with step and version and nothing else', () => {
  start(undefined);
  announce('step', { step: 3, protocolVersion: '0.1.0', answer: 'knee' } as never);
  announce('booked', { step: 3, protocolVersion: '0.1.0' });
  expect(window.dataLayer).toEqual([
    { event: 'signpost:step', step: 3, protocolVersion: '0.1.0' },
    { event: 'signpost:booked', step: 3, protocolVersion: '0.1.0' },
  ]);
});

it('says that the panel is open when it has been opened before, and says everything once', () => {
  window.dataLayer = ['what the page put there'];
  start({ step: 0, protocolVersion: '0.1.0' });
  start({ step: 0, protocolVersion: '0.1.0' });
  announce('started', { step: 0, protocolVersion: '0.1.0' });
  expect(window.dataLayer).toEqual([
    'what the page put there',
    { event: 'signpost:opened', step: 0, protocolVersion: '0.1.0' },
    { event: 'signpost:started', step: 0, protocolVersion: '0.1.0' },
  ]);
});

it('names the trackers on the page in one warning, and warns of none where there is none', () => {
  start(undefined);
  expect(warnings).not.toHaveBeenCalled();
  gone.abort();
  gone = new AbortController();
  Object.assign(window, { gtag: () => {}, fbq: () => {} });
  publishApi({ open: () => {}, close: () => {}, toggle: () => {}, restart: () => {}, destroy: () => {} }, [], gone.signal);
  start(undefined);
  expect(warnings).toHaveBeenCalledOnce();
  expect(warnings.mock.calls[0]?.[0]).toMatch(/Google Analytics, Meta Pixel/);
});

it('stops when everything else does', () => {
  start(undefined);
  gone.abort();
  announce('closed', { step: 3, protocolVersion: '0.1.0' });
  expect(window.dataLayer).toBeUndefined();
});
