// What the page says of its pictures (hyplan_museum/pages/zoom.py has the whole contract), and where a view of one is.

export interface Layer {
  id: string;
  name: string;
  layer?: string;
  w: number;
  h: number;
  widths?: number[];
  avif?: boolean;
}

export interface Picture extends Layer {
  mm?: number;
  layers?: Layer[];
  remote?: string;
  info?: Record<string, unknown>;
  image?: string;
}

export interface Artifact {
  id: string;
  title: string;
  page: string;
  address?: string;
  manifest?: string;
  canvas?: string;
  tiles: string;
  still: string;
  thumb: string;
  tile: number;
  media: Picture[];
}

/** A part of a picture in per cent: left, top, width, height. */
export type Region = [number, number, number, number];

/** What is looked at: a picture by its id, a part of it (none is the whole), turned by so many degrees. */
export interface View {
  media: string;
  region?: Region | undefined;
  rotation?: number | undefined;
}

export type Words = Record<string, string>;

/** A message with its `{names}` filled in. */
export function fill(words: string | undefined, values: Record<string, string | number>): string {
  return (words ?? "").replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

export function named(pattern: string, media: string, width?: number): string {
  return pattern.replace("{media}", media).replace("{width}", String(width ?? ""));
}

/** The data of a page, its addresses made absolute so that they hold wherever they are used. */
export function placed(artifact: Artifact, base: string): Artifact {
  const at = (pattern: string): string => base + pattern;
  return { ...artifact, page: new URL(at(artifact.page)).href, tiles: at(artifact.tiles), still: at(artifact.still), thumb: at(artifact.thumb) };
}

/** Sources of the still picture by width, as a `srcset` of one ending. */
export function sources(artifact: Artifact, layer: Layer, ending: "jpg" | "avif"): string {
  const pattern = artifact.still.replace(/jpg$/, ending);
  return (layer.widths ?? []).map((width) => `${named(pattern, layer.id, width)} ${width}w`).join(", ");
}
