/** For a `ref`: sets a variable that a style sheet reads. Our Preact knows no `style`, which would weigh more than this. */
export const setVariable =
  (name: `--${string}`, value: number | string) =>
  (element: ElementCSSInlineStyle | null): void =>
    element?.style.setProperty(name, `${value}`);
