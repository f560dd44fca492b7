// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../machines/conversation.ts';
import { attributes, button, clinicWith, drawAssistant, header, heading, wording } from './stage.tsx';

/** A conversation that cannot be drawn. */
const broken = {} as Conversation; // Broken on purpose.

describe('a fault', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
  afterEach(cleanup);

  it('while drawing leaves the telephone, the booking links and the emergency number', () => {
    const { emit } = drawAssistant([], { begin: broken });
    expect(heading().textContent).toBe(wording.interface.failure.headline);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([attributes['book-massage'], attributes['book-physical-therapy'], 'tel:5550100199', 'tel:911']);
    expect(emit.mock.calls).toEqual([['error']]);
  });

  it('in answering does the same', async () => {
    const onMove = () => {
      throw new Error('storage is full');
    };
    const { user } = drawAssistant([], { onMove });
    await user.click(button(wording.options.welcome.start.label));
    expect(heading().textContent).toBe(wording.interface.failure.headline);
  });

  it('does not quote an answer on the console', () => {
    drawAssistant([], { begin: broken });
    expect(JSON.stringify(vi.mocked(console.warn).mock.calls)).not.toContain('undefined');
  });

  it('can be closed, and names no number where the country is not known', async () => {
    const { user, onClose } = drawAssistant([], { begin: broken, clinic: clinicWith({ country: '' }) });
    await user.click(button(header.close));
    expect(onClose).toHaveBeenCalledOnce();
    expect(screen.getByText(wording.interface.actions.noCountry)).toBeTruthy();
  });
});
