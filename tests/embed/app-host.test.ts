// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { appHost } from '../../widget/embed/app-host.ts';

describe('appHost', () => {
  const tag = Object.assign(document.createElement('script'), { async: true });
  tag.setAttribute('data-clinic', 'Riverside');
  tag.setAttribute('data-book-physical-therapy', 'https://riverside.example/');
  const given = { tag, launcher: document.createElement('button'), emit: vi.fn() };

  it('hands over the data attributes by their written names, and no others', () => {
    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    expect(appHost({ ...given, shadow }, vi.fn(), true).attributes).toEqual({
      clinic: 'Riverside',
      'book-physical-therapy': 'https://riverside.example/',
    });
  });

  it('refuses to go without a shadow root', () => {
    expect(() => appHost({ ...given, shadow: undefined }, vi.fn(), true)).toThrow('shadow root');
  });
});
