const plain = (place: string): string =>
  place.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** The same place by name: case, accents and spaces do not count. */
export const samePlace = (left: string, right: string): boolean => plain(left) === plain(right);
