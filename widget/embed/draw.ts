/** Makes elements the way every content security policy allows: no markup, no inline style. */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The same for attributes, which ARIA and SVG need: reflected ARIA properties came to Firefox only in 2023. */
export function attach<Kind extends Element>(element: Kind, attributes: Readonly<Record<string, string>>): Kind {
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  return element;
}
