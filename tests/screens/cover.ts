/** In which looks each screen is tested: together every pair of screen, theme, width and language, or every combination there is. */

export const themes = ['light', 'dark', 'forced-colours'] as const;
/** CSS pixels: the smallest phone, a common one, and a desktop, where the panel is no longer the whole screen. */
export const widths = [320, 390, 1280] as const;
export const languages = ['en', 'es', 'ar'] as const;

export interface Look {
  readonly theme: (typeof themes)[number];
  readonly width: (typeof widths)[number];
  readonly language: (typeof languages)[number];
}

const all = themes.flatMap((theme) => widths.flatMap((width) => languages.map((language): Look => ({ theme, width, language }))));

/** As rows of a Latin square: each of three themes meets each width, and each language, once in the nine looks; and each screen meets all values in three. */
const isPaired = ({ theme, width, language }: Look) => {
  const [row, column] = [themes.indexOf(theme), widths.indexOf(width)];
  return languages.indexOf(language) === (row + column) % 3;
};
const isOf = ({ theme, width }: Look, screen: number) => widths.indexOf(width) === (themes.indexOf(theme) + screen) % 3;

/** The looks that are tested at all. @param isWhole every combination, and not only what covers every pair */
export const looks = (isWhole: boolean): readonly Look[] => (isWhole ? all : all.filter(isPaired));

/** Whether a look shows the screen with this number. */
export const shows = (look: Look, screen: number, isWhole: boolean): boolean => isWhole || (isPaired(look) && isOf(look, screen));
