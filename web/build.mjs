// Sources to one style sheet and one classic script: classic, because modules do not load from a folder (file://).
import { build } from "esbuild";

const outdir = process.env.HYPLAN_WEB_OUT ?? "../hyplan_museum/pages/static/built";

for (const source of ["src/museum.ts", "src/museum.css"]) {
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
  });
}
