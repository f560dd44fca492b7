/** How the launcher looks, and how our element resists the host page's rules. */

const defaultAccent = '#0b6e63';

/**
 * `!important` inside a shadow root outranks `!important` on the page, so nothing outside can move, hide or restyle our element.
 * What a page may set is `--signpost-z-index`; what a clinic may, `data-z-index`.
 *
 * The words are black or white, whichever reads better on the accent: CIE lightness 49.5 is relative luminance 0.18, where
 * the contrast with either is 4.5 to 1 (WCAG 2.2, 1.4.3). The clear border shows itself in forced colours.
 */
export function launcherStyles({ color = '', position, zIndex = '' }: Readonly<DOMStringMap>): string {
  const accent = /^#[\da-f]{6}$/i.test(color) ? color : defaultAccent;
  const side = position === 'left' ? position : 'right';
  return `:host{all:initial!important;position:fixed!important;${side}:calc(20px + env(safe-area-inset-${side}))!important;bottom:calc(20px + env(safe-area-inset-bottom))!important;z-index:var(--signpost-z-index,${+zIndex || 2147483000})!important;display:grid!important;justify-items:${side}!important}
.pill,.links{display:flex;align-items:center;gap:10px;max-width:88vw;box-sizing:border-box;padding:14px 22px;border:2px solid #0000;border-radius:28px;background:${accent};color:#fff;color:lab(from ${accent} calc((49.5 - l)*999) 0 0);font:600 16px/1.3 system-ui;text-align:start;box-shadow:0 4px 20px #0004}
.links{display:grid;margin-bottom:12px;background:#fff;color:#111}
.pill{cursor:pointer}
.pill:focus-visible{outline:3px solid ${accent};outline-offset:3px}
.pill :first-child{flex:none;width:26px;fill:none;stroke:currentColor;stroke-width:2}
@media print{.pill,.links{display:none}}`;
}
