// Which artifacts have what is chosen: one value or another of a facet, and that of every facet.
import type { Column } from "./pieces";

/** For each artifact, whether it has one of the keys. */
export function having(column: Column, keys: readonly string[]): Uint8Array {
  const wanted = new Set(keys.map((key) => column.keys.indexOf(key)));
  const sets = column.sets.map((values) => (values.some((value) => wanted.has(value)) ? 1 : 0));
  const mask = new Uint8Array(column.numbers.length);
  for (let artifact = 0; artifact < mask.length; artifact++) mask[artifact] = sets[column.numbers[artifact]];
  return mask;
}

/** For each artifact, whether it is in all of the masks. */
export function inAll(masks: readonly Uint8Array[], artifacts: number): Uint8Array {
  const both = new Uint8Array(artifacts).fill(1);
  for (const mask of masks) for (let artifact = 0; artifact < artifacts; artifact++) both[artifact] &= mask[artifact];
  return both;
}

/** How many of the artifacts in the mask have each key. */
export function counts(column: Column, mask: Uint8Array): Map<string, number> {
  const ofSets = new Uint32Array(column.sets.length);
  for (let artifact = 0; artifact < mask.length; artifact++) if (mask[artifact]) ofSets[column.numbers[artifact]]++;
  const ofValues = new Uint32Array(column.keys.length);
  column.sets.forEach((values, set) => {
    for (const value of values) ofValues[value] += ofSets[set];
  });
  return new Map(column.keys.map((key, value) => [key, ofValues[value]]));
}

/** The artifacts of the mask in an order; in that of their numbers without one. */
export function inOrder(mask: Uint8Array, order: Uint32Array | null): number[] {
  const found: number[] = [];
  for (let place = 0; place < mask.length; place++) {
    const artifact = order ? order[place] : place;
    if (mask[artifact]) found.push(artifact);
  }
  return found;
}
