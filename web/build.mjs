// Sources to style sheets, their fonts and one classic script: classic, because modules do not load from a folder (file://).
import { copyFile, readdir } from "node:fs/promises";
import { build } from "esbuild";

const outdir = process.env.HYPLAN_WEB_OUT ?? "../hyplan_museum/pages/static/built";

// What every page loads, and what pages ask for when they need it: one file for each source in src/on-demand.
const onDemand = (await readdir("src/on-demand")).map((name) => `src/on-demand/${name}`);

for (const source of ["src/museum.ts", "src/museum.css", ...onDemand]) {
  await build({
    entryPoints: [source],
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2017", "chrome64", "firefox60", "safari12"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    loader: { ".woff2": "file" },
    assetNames: "fonts/[name]",
  });
}

for (const face of ["source-serif-4", "source-sans-3"]) {
  await copyFile(`node_modules/@fontsource/${face}/LICENSE`, `${outdir}/fonts/${face}-LICENSE.txt`);
}
