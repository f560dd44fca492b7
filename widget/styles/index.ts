/** The panel's style sheets, constructed: no style element and no style attribute, which strict pages forbid. */
import type { Appearance } from '../../src/clinic/clinic.types.ts';
import asking from './asking.css?inline';
import dock from './dock.css?inline';
import endings from './endings.css?inline';
import headerAndFooter from './header-and-footer.css?inline';
import { paletteRules } from './palette.ts';
import panel from './panel.css?inline';
import scale from './scale.css?inline';
import transcript from './transcript.css?inline';

/** To be added to the shadow root's `adoptedStyleSheets`. */
export function panelSheets(appearance: Appearance): readonly CSSStyleSheet[] {
  // What suits small screens and forced colours stands at the end of the dock's, after all that it overrides.
  return [paletteRules(appearance), headerAndFooter + panel + transcript + scale + asking + dock + endings].map(sheetOf);
}

export function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
