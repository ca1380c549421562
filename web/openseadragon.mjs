// OpenSeadragon without what our viewer never uses: other kinds of tiles, other drawers, its own buttons and strips.
// A fifth of its weight; its licence stays at its head.
import { readFile } from "node:fs/promises";

const UNUSED = [
  "Mat3", "Navigator", "DziTileSource", "IIPTileSource", "IrisTileSource", "OsmTileSource", "TmsTileSource",
  "LegacyTileSource", "Button", "ButtonGroup", "ReferenceStrip", "DisplayRect", "HTMLDrawer", "WebGLDrawer",
];

/** The source without the file `name` of those it was put together from. */
function without(source, name) {
  const at = source.indexOf(` * OpenSeadragon - ${name}\n`);
  const end = at < 0 ? null : /^\}\( ?OpenSeadragon ?\)\);/m.exec(source.slice(at));
  if (!end) throw new Error(`openseadragon has changed: there is no ${name}`);
  return source.slice(0, source.lastIndexOf("/*", at)) + source.slice(at + end.index + end[0].length);
}

/** A plugin of esbuild. */
export const openseadragon = {
  name: "openseadragon",
  setup(build) {
    build.onLoad({ filter: /[\\/]openseadragon\.js$/ }, async ({ path }) => {
      const licence = await readFile("node_modules/openseadragon/LICENSE.txt", "utf8");
      const source = UNUSED.reduce(without, (await readFile(path, "utf8")).replace(/^\/\/!.*$/gm, ""));
      return { contents: `/*! OpenSeadragon 6\n${licence}*/\n${source}`, loader: "js" };
    });
  },
};
