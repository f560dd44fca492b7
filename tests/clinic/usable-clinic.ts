/** What every clinic must be, however badly it was configured. */
import { expect } from 'vitest';
import { type Clinic, positions, services, themes } from '../../src/clinic/clinic.types.ts';

export function expectUsableClinic({ name, country, phone, phoneText, booking, appearance, review }: Clinic): void {
  expect(name.length).toBeLessThanOrEqual(80);
  if (country !== undefined) expect(country).toMatch(/^[A-Z]{2}$/);
  if (phone !== undefined) expect(phone).toMatch(/^tel:\+?\d{2,15}$/);
  expect(phone === undefined).toBe(phoneText === undefined);
  for (const [service, link] of Object.entries(booking)) {
    expect(services).toContain(service);
    expect(['https:', 'tel:', 'mailto:']).toContain(new URL(link).protocol);
  }
  expect(themes).toContain(appearance.theme);
  expect(positions).toContain(appearance.position);
  if (appearance.accent !== undefined) expect(appearance.accent).toMatch(/^#[0-9a-f]{6}$/);
  if (appearance.label !== undefined) expect(appearance.label).not.toBe('');
  if (review !== undefined) expect(Object.keys(review).toSorted()).toEqual(['date', 'expires', 'protocolHash', 'reviewer']);
}
