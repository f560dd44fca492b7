// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { drawPlainLinks } from '../../widget/embed/plain-links.ts';

/** The plain links for a tag with these attributes. */
function links(attributes: Readonly<Record<string, string>>, close = vi.fn()) {
  const tag = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(`data-${name}`, value);
  const panel = drawPlainLinks(tag, close);
  return { panel, close, hrefs: [...panel.querySelectorAll('a')].map((link) => link.getAttribute('href')) };
}

describe('drawPlainLinks', () => {
  it('offers the telephone, then the booking links', () => {
    expect(links({ phone: '+1 (555) 010-0199', 'book-massage': 'https://a.example/', 'book-assessment': 'mailto:a@a.example' }).hrefs).toEqual([
      'tel:+15550100199',
      'https://a.example/',
      'mailto:a@a.example',
    ]);
  });

  it.each(['javascript:alert(1)', 'http://a.example/', 'data:text/html,x', '//a.example/', ' javascript:alert(1)', 'book'])(
    'leaves out %s',
    (link) => {
      expect(links({ 'book-massage': link }).hrefs).toEqual([]);
    },
  );

  it.each([
    ['US', 'tel:911'],
    ['GB', 'tel:999'],
    ['AU', 'tel:000'],
  ])('puts the emergency number of %s first', (country, link) => {
    expect(links({ country, phone: '1' }).hrefs[0]).toBe(link);
  });

  it('offers no emergency number of a country that it does not know, and says so in words', () => {
    const { hrefs, panel } = links({ country: 'XX' });
    expect(hrefs).toEqual([]);
    expect(panel.textContent).toContain('emergency');
  });

  it('can be closed', () => {
    const { panel, close } = links({});
    panel.querySelector('button')?.click();
    expect(close).toHaveBeenCalledOnce();
  });
});
