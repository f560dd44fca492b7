// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drawLauncher } from '../../widget/embed/launcher-button.ts';

describe('the button', () => {
  it('has a signpost, and the clinic’s own picture in its place where one is named', () => {
    expect(drawLauncher({}).button.querySelector('svg')).not.toBeNull();
    const { button } = drawLauncher({ icon: '/mark.svg' });
    expect(button.querySelector('svg')).toBeNull();
    const picture = button.querySelector('img');
    expect(picture?.getAttribute('src')).toBe('/mark.svg');
    // The words beside it say what it is.
    expect(picture?.alt).toBe('');
    expect(button.textContent).toBe('Which care do you need?');
  });

  it('can be styled by the page, and says that it is on its way', () => {
    const { button, setBusy } = drawLauncher({ label: 'Where to?' });
    expect(button.getAttribute('part')).toBe('launcher');
    setBusy(true);
    expect([button.textContent, button.getAttribute('aria-busy')]).toEqual(['Opening…', 'true']);
    setBusy(false);
    expect(button.textContent).toBe('Where to?');
  });
});
