/**
 * The rules as they are shipped: a short code in the place of each id, and no evidence. Ids, sources and verification marks are for
 * readers of the source; in a visitor's browser only the explanations, built with the same codes, ask for them.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { careRules, doorRules, levelRules } from '../src/protocol/index.ts';
import { explanations } from '../src/wording/en/explanations.ts';

const rules = [...levelRules, ...doorRules, ...careRules];
const codes = new Map(rules.map(({ id }, index) => [id as string, index.toString(36)]));
const rulesModule = resolve(import.meta.dirname, '../src/protocol/rules/index.ts');

const shipped = (list: readonly { readonly id: string }[]) =>
  JSON.stringify(list, (key, value: unknown) =>
    key === 'id' ? codes.get(String(value)) : key === 'source' || key === 'verification' ? undefined : value,
  );

/** Puts the shipped rules in the place of the source's. */
export const compactRules: Plugin = {
  name: 'compact-rules',
  load: (id) =>
    id === rulesModule
      ? `export const levelRules = ${shipped(levelRules)}; export const doorRules = ${shipped(doorRules)}; export const careRules = ${shipped(careRules)};`
      : null,
};

/** The explanations, with the reasons by the same codes. */
export function shippedExplanations(): string {
  const reasons = Object.fromEntries(Object.entries(explanations.reasons).map(([id, reason]) => [codes.get(id), reason]));
  return JSON.stringify({ ...explanations, reasons });
}
