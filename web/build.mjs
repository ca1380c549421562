// Sources to style sheets, their fonts and one classic script: classic, because modules do not load from a folder (file://).
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { licences, modelViewer } from "./model-viewer.mjs";
import { openseadragon } from "./openseadragon.mjs";

const outdir = process.env.HYPLAN_WEB_OUT ?? "../hyplan_museum/pages/static/built";

// What every page loads, and what pages ask for when they need it: one file for each source in src/on-demand.
const onDemand = (await readdir("src/on-demand")).filter((name) => name !== "model-viewer.js").map((name) => `src/on-demand/${name}`);

// The 3D viewer needs WebGL 2, and so a browser of 2021: it is spared what older ones would need.
await build({
  entryPoints: ["src/on-demand/model-viewer.js"],
  outdir,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2020"],
  charset: "utf8",
  legalComments: "none",
  banner: { js: await licences() },
  metafile: true,
  plugins: [modelViewer],
  logLevel: "warning",
});

for (const source of ["src/museum.ts", "src/museum.css", "src/offline-worker.ts", ...onDemand]) {
  await build({
    entryPoints: [source],
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2017", "chrome64", "firefox60", "safari12"],
    charset: "utf8",
    legalComments: source.endsWith("/viewer.ts") ? "inline" : "none",
    plugins: [openseadragon],
    logLevel: "warning",
    loader: { ".woff2": "file" },
    assetNames: "fonts/[name]",
  });
}

for (const face of ["source-serif-4", "source-sans-3"]) {
  await copyFile(`node_modules/@fontsource/${face}/LICENSE`, `${outdir}/fonts/${face}-LICENSE.txt`);
}

// The Chinese and Nôm characters of Hanazono Mincho, in pieces. No page asks for them: the museum's generator makes one
// small font of the characters that a museum uses (hyplan_museum/glyphs).
const han = "node_modules/hanamin";
const wanted = /^HanaMin[AB]\.(CJK-(Unified-Ideographs|Compatibility-Ideographs|Radicals|Strokes|Symbols)|Ideographic-Description|Kangxi)/;
const css = await readFile(`${han}/HanaMin.css`, "utf8");
await mkdir(`${outdir}/han-nom`, { recursive: true });
const pieces = [];
for (const [, name, ranges] of css.matchAll(/url\(([^)]+)\) format\("woff2"\);\s*unicode-range: ([^;]+);/g)) {
  const codes = ranges.match(/[0-9a-f]+/gi).map((code) => parseInt(code, 16));
  const [first, last] = [Math.min(...codes), Math.max(...codes)];
  // Five characters of HanaMinA stand in HanaMinB again.
  if (!wanted.test(name) || name === "HanaMinB.CJK-Unified-Ideographs.woff2") continue;
  await copyFile(`${han}/${name}`, `${outdir}/han-nom/${name}`);
  pieces.push([name, first, last]);
}
await writeFile(`${outdir}/han-nom/pieces.json`, JSON.stringify(pieces));
await copyFile("han-nom/LICENSE.txt", `${outdir}/han-nom/LICENSE.txt`);
