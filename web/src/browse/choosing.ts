// Which artifacts have what is chosen: one value or another of a facet, and that of every facet.
import type { Column } from "./pieces";

/** For each artifact, whether it has one of the keys. */
export function having(column: Column, keys: readonly string[]): Uint8Array {
  const wanted = new Set(keys.map((key) => column.keys.indexOf(key)));
  const sets = column.sets.map((values) => (values.some((value) => wanted.has(value)) ? 1 : 0));
  return Uint8Array.from(column.numbers, (set) => sets[set] ?? 0);
}

/** For each artifact, whether it is in all of the masks. */
export function inAll(masks: readonly Uint8Array[], artifacts: number): Uint8Array {
  const both = new Uint8Array(artifacts).fill(1);
  for (const mask of masks) mask.forEach((has, artifact) => has || (both[artifact] = 0));
  return both;
}

/** How many of the artifacts in the mask have each key. */
export function counts(column: Column, mask: Uint8Array): Map<string, number> {
  const ofSets = new Map<number, number>();
  mask.forEach((has, artifact) => {
    const set = column.numbers[artifact] ?? 0;
    if (has) ofSets.set(set, (ofSets.get(set) ?? 0) + 1);
  });
  const ofValues = new Map<string, number>();
  column.sets.forEach((values, set) => {
    for (const value of values) {
      const key = column.keys[value] ?? "";
      ofValues.set(key, (ofValues.get(key) ?? 0) + (ofSets.get(set) ?? 0));
    }
  });
  return ofValues;
}

/** The artifacts of the mask in an order; in that of their numbers without one. */
export function inOrder(mask: Uint8Array, order: readonly number[] | null): number[] {
  return (order ?? [...mask.keys()]).filter((artifact) => mask[artifact]);
}

/** An order from its other end; what has nothing to be ordered by stays behind. */
export function turned(order: readonly number[], known: number): number[] {
  return [...order.slice(0, known).reverse(), ...order.slice(known)];
}
