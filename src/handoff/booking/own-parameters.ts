/** What a clinic's own link carries already, so that a visitor may see it and leave it out. */
import type { SafeLink } from '../../clinic/clinic.types.ts';

/** One part of the query, as the clinic wrote it. */
export interface OwnParameter {
  /** Its place in the query, which tells two of the same name apart. */
  readonly index: number;
  readonly name: string;
  readonly value: string;
}

const query = /^([^?#]*)\?([^#]*)/;

const readable = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

export function ownParameters(link: SafeLink): readonly OwnParameter[] {
  const parts = query.exec(link)?.[2]?.split('&') ?? [];
  return parts.flatMap((part, index) => {
    const [name = '', ...value] = part.split('=');
    return part === '' ? [] : [{ index, name: readable(name), value: readable(value.join('=')) }];
  });
}

/** The link without these parts of its query; whatever stays is left byte for byte. */
export function withoutParameters(link: SafeLink, left: ReadonlySet<number>): SafeLink {
  if (left.size === 0) return link;
  const kept = (query.exec(link)?.[2] ?? '').split('&').filter((_, index) => !left.has(index));
  // The cast: less of a safe link is one.
  return link.replace(query, (_, before: string) => `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}`) as SafeLink;
}
