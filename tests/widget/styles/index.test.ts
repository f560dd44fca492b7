// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '../../../widget/styles/palette.ts';
import { panelSheets } from '../../../widget/styles/index.ts';

const folder = 'widget/styles';
const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
const rules = sheets.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('');

describe('the style sheets', () => {
  it('are constructed, and never a style element', () => {
    expect(panelSheets({ theme: 'auto', position: 'right' }).every((sheet) => sheet instanceof CSSStyleSheet)).toBe(true);
    expect(document.querySelector('style')).toBeNull();
  });

  it('take every colour from a token that the palette makes', () => {
    expect(sheets.length).toBeGreaterThan(1);
    const made = new Set(Object.keys(palette('#0b6e63', false)));
    const used = [...rules.matchAll(/var\(--signpost-([\w-]+)/g)].map(([, name]) => name ?? '');
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !made.has(name))).toEqual([]);
    expect(rules.replaceAll(/#0002|#0003/g, '')).not.toMatch(/#[\da-f]{3,8}\b/i);
  });

  it('use no unit that the host page may change', () => {
    expect(rules).not.toMatch(/\d(rem|em)\b(?<!-0\.01em)/);
  });
});
