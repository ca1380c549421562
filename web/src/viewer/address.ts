// The address of a view, behind `#`: `media=2&xywh=pct:10,32,55,8&rotation=90`. Permanent: what is written once is read for ever.
import type { Picture, Region, View } from "./data";

/** The view a hash names; null where it names none. `xywh` may be in per cent (`pct:`, `percent:`) or in pixels. */
export function readView(hash: string, pictures: Picture[]): View | null {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  if (!said.has("media") && !said.has("xywh")) return null;
  const id = said.get("media") ?? pictures[0]?.id;
  const picture = pictures.find((one) => one.id === id || one.layers?.some((layer) => layer.id === id));
  if (!picture) return null;
  const turned = Number(said.get("rotation"));
  return { media: picture.id, region: readRegion(said.get("xywh"), picture), rotation: turned > 0 && turned < 360 ? turned : 0 };
}

/** A region as IIIF and Media Fragments write it, in per cent of the picture and within it. */
export function readRegion(text: string | null | undefined, picture: { w: number; h: number }): Region | undefined {
  const found = /^(pct:|percent:|pixel:)?(-?[\d.]+),(-?[\d.]+),([\d.]+),([\d.]+)$/.exec(text ?? "");
  if (!found) return undefined;
  const [x = 0, y = 0, w = 0, h = 0] = found.slice(2).map(Number);
  const pixels = !found[1] || found[1] === "pixel:";
  const [across, down] = pixels ? [100 / picture.w, 100 / picture.h] : [1, 1];
  const left = Math.max(0, x * across);
  const top = Math.max(0, y * down);
  const region: Region = [left, top, Math.min(100, (x + w) * across) - left, Math.min(100, (y + h) * down) - top];
  return region[2] > 0 && region[3] > 0 && region.every(isFinite) ? region : undefined;
}

/** The hash of a view, without `#`; the whole picture has no `xywh`. */
export function writeView(view: View): string {
  const region = view.region ? `&xywh=pct:${percent(view.region)}` : "";
  return `media=${encodeURIComponent(view.media)}${region}${view.rotation ? `&rotation=${Math.round(view.rotation)}` : ""}`;
}

/** One of two pictures beside each other, as `bia-06/1`, `bia-06/1/pct:10,32,55,8` or `bia-06/1/full/90`. */
export interface Held {
  id: string;
  media: string;
  region: string;
  rotation: number;
}

export function readHeld(text: string | null): Held | null {
  const [id = "", media = "", region = "", turned = ""] = (text ?? "").split("/");
  const rotation = Number(turned);
  return id ? { id, media, region, rotation: rotation > 0 && rotation < 360 ? rotation : 0 } : null;
}

/** What `readHeld` reads: a whole picture that is not turned is named alone. */
export function writeHeld(id: string, view: View): string {
  const region = view.region && `pct:${percent(view.region)}`;
  const turned = view.rotation ? `/${Math.round(view.rotation)}` : "";
  return `${id}/${encodeURIComponent(view.media)}${region || turned ? `/${region ?? "full"}${turned}` : ""}`;
}

function percent(region: Region): string {
  return region.map((part) => Number(part.toFixed(2))).join(",");
}
