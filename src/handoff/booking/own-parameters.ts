/** What a clinic's own link carries already, so that a visitor may see it and leave it out. */
import type { SafeLink } from '../../clinic/clinic.types.ts';
import type { BookingAdapter, CarriedName } from './adapter.types.ts';

/** Which part of the query, since two may have the same name, or the hash. */
export type OwnPlace = number | '#';

/** One part of the query, or the hash, as the clinic wrote it. */
export interface OwnParameter {
  readonly place: OwnPlace;
  /** That of a hash is `#`. */
  readonly name: string;
  readonly value: string;
}

const query = /^([^?#]*)\?([^#]*)/;
/** A hash of a slash alone leads nowhere. */
const hashPart = /#\/?([^]*)$/;

const readable = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export function ownParameters(link: SafeLink): readonly OwnParameter[] {
  const parts = query.exec(link)?.[2]?.split('&') ?? [];
  const inQuery = parts.flatMap((part, place) => {
    const [name = '', ...value] = part.replaceAll('+', ' ').split('=');
    return part === '' ? [] : [{ place, name: readable(name), value: readable(value.join('=')) }];
  });
  const route = hashPart.exec(link)?.[1];
  return route ? [...inQuery, { place: '#', name: '#', value: readable(route) }] : inQuery;
}

/** What a part of the link says, as far as the vendor's file knows. */
export function saidBy({ parameters, inHash }: BookingAdapter, { place, name, value }: OwnParameter): readonly CarriedName[] {
  if (place === '#') return inHash?.(`/${value}`) ?? [];
  // The cast: the names of the parameters are their keys.
  return (Object.keys(parameters) as CarriedName[]).filter((each) => parameters[each]?.write.names?.includes(name));
}

/** The link without these parts; whatever stays is left byte for byte. */
export function withoutParameters(whole: SafeLink, left: ReadonlySet<OwnPlace>): SafeLink {
  if (left.size === 0) return whole;
  const link = left.has('#') ? whole.replace(hashPart, '') : whole;
  const kept = (query.exec(link)?.[2] ?? '').split('&').filter((_, index) => !left.has(index));
  // The cast: less of a safe link is one.
  return link.replace(query, (_, before: string) => `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}`) as SafeLink;
}
