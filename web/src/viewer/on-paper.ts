// The part of a picture in view, as a drawing for paper: made of the picture's own files, since a page opened from a folder
// may not read its canvas, and sharper than the screen.
import OpenSeadragon from "openseadragon";
import type { Picture, Region } from "./data";

const SVG = "http://www.w3.org/2000/svg";
const ENOUGH = 1800; // pixels of the longer side: 18 cm of a sheet at 250 to the inch

/** One picture of several over each other: what brings its files, and how much it covers. */
export interface Sheet {
  source: OpenSeadragon.TileSource;
  opacity: number;
}

export function onPaper(sheets: Sheet[], picture: Picture, region: Region | undefined, rotation: number, name: string): SVGSVGElement {
  const [left = 0, top = 0, width = 100, height = 100] = region ?? [];
  const part = { x: (left * picture.w) / 100, y: (top * picture.h) / 100, w: (width * picture.w) / 100, h: (height * picture.h) / 100 };
  const turned = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turned)), Math.abs(Math.sin(turned))];
  const [w, h] = [part.w * cos + part.h * sin, part.w * sin + part.h * cos];
  const [middle, centre] = [part.x + part.w / 2, part.y + part.h / 2];
  const drawing = draw("svg", { viewBox: [middle - w / 2, centre - h / 2, w, h].join(" "), class: "hy-paper", role: "img", "aria-label": name });
  drawing.style.width = `min(100%, ${(16 * w) / h}cm)`; // no higher than 16 cm
  const all = draw("g", rotation ? { transform: `rotate(${rotation} ${middle} ${centre})` } : {});
  for (const { source, opacity } of sheets) {
    const sheet = draw("g", opacity < 1 ? { opacity } : {});
    for (const { url, x, y, w, h } of files(source, region ?? [0, 0, 100, 100])) {
      const at = { x: x * picture.w, y: y * picture.w, width: w * picture.w, height: h * picture.w };
      sheet.append(draw("image", { href: url, preserveAspectRatio: "none", ...at }));
    }
    all.append(sheet);
  }
  drawing.append(all);
  return drawing as SVGSVGElement;
}

type File = { url: string; x: number; y: number; w: number; h: number };

/** The files of the coarsest level that is sharp enough, in parts of the picture's width. */
function* files(source: OpenSeadragon.TileSource, [left, top, width, height]: Region): Generator<File> {
  const tall = source.dimensions.y / source.dimensions.x;
  const longer = Math.max(width * source.dimensions.x, height * source.dimensions.y) / 100;
  let level = source.maxLevel;
  while (level > source.minLevel && longer * source.getLevelScale(level - 1) >= ENOUGH) level--;
  const at = (across: number, down: number): { x: number; y: number } =>
    source.getTileAtPoint(level, new OpenSeadragon.Point(inside(across / 100), inside(down / 100) * tall));
  const [first, last] = [at(left, top), at(left + width, top + height)];
  for (let y = first.y; y <= last.y; y++) {
    for (let x = first.x; x <= last.x; x++) {
      const box = source.getTileBounds(level, x, y);
      yield { url: String(source.getTileUrl(level, x, y)), x: box.x, y: box.y, w: box.width, h: box.height };
    }
  }
}

function inside(part: number): number {
  return Math.min(0.999999, Math.max(0, part));
}

function draw(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
