import { describe, expect, it } from 'vitest';
import { launcherStyles } from '../../widget/embed/launcher.styles.ts';

describe('launcherStyles', () => {
  it.each(['red', '#fff', '#12345g', 'url(x)', '#0b6e63;}*{display:none', ''])('falls back for a colour that is not #rrggbb: %s', (color) => {
    expect(launcherStyles({ color })).toBe(launcherStyles({}));
  });

  it('takes a colour in either case, and the left side', () => {
    expect(launcherStyles({ color: '#AbCdEf' })).toContain('background:#AbCdEf');
    expect(launcherStyles({ position: 'left' })).toContain('justify-items:left');
    expect(launcherStyles({ position: 'top' })).toContain('justify-items:right');
  });

  it('shields our element with nothing but !important', () => {
    const [host = ''] = /:host\{[^}]*\}/.exec(launcherStyles({})) ?? [];
    const declarations = host.slice(6, -1).split(';').filter(Boolean);
    expect(declarations.length).toBeGreaterThan(5);
    expect(declarations.every((declaration) => declaration.endsWith('!important'))).toBe(true);
  });
});
