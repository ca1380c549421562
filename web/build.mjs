// Sources to style sheets, their fonts and one classic script: classic, because modules do not load from a folder (file://).
import { copyFile } from "node:fs/promises";
import { build } from "esbuild";

const outdir = process.env.HYPLAN_WEB_OUT ?? "../hyplan_museum/pages/static/built";

for (const source of ["src/museum.ts", "src/museum.css", "src/museum-later.css"]) {
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
