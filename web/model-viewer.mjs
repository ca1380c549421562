// <model-viewer> without what would call other hosts (decoders) and what our pages never use (augmented reality, export).
import { readFile } from "node:fs/promises";

const STUBS = {
  "meshopt_decoder.module.js": "export const MeshoptDecoder = { supported: false, ready: Promise.resolve() };",
  "DRACOLoader.js": "export class DRACOLoader { setDecoderPath() {} preload() {} dispose() {} }",
  "KTX2Loader.js": "export class KTX2Loader { setTranscoderPath() {} detectSupport() {} dispose() {} }",
  "RGBELoader.js": "export class RGBELoader { setDataType() {} setWithCredentials() {} }",
  "gainmap-js": "export class HDRJPGLoader { setWithCredentials() {} }",
  "ARRenderer.js":
    "export class ARRenderer { isPresenting = false; presentedScene = null; addEventListener() {} removeEventListener() {} updateTarget() {} onWebXRFrame() {} }",
};

/** A plugin of esbuild; fails where the package is no longer what these lines were written for. */
export const modelViewer = {
  name: "model-viewer",
  setup(build) {
    const met = new Set();
    build.onResolve({ filter: /(meshopt_decoder\.module|DRACOLoader|KTX2Loader|RGBELoader|ARRenderer)\.js$|gainmap-js$/ }, ({ path }) => {
      const name = path.split("/").pop();
      met.add(name);
      return { path: name, namespace: "left-out" };
    });
    build.onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({ contents: STUBS[path], loader: "js" }));
    build.onLoad({ filter: /[\\/]features[\\/]loading\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(/'https:\/\/(www\.gstatic\.com|cdn\.jsdelivr\.net)[^']*'/g, "''"), loader: "js" };
    });
    build.onEnd(async (result) => {
      if (!met.size) return;
      for (const name of Object.keys(STUBS)) if (!met.has(name)) throw new Error(`model-viewer has changed: there is no ${name}`);
      for (const file of Object.keys(result.metafile?.outputs ?? {}))
        if (/gstatic|jsdelivr/.test(await readFile(file, "utf8"))) throw new Error("model-viewer would call another host");
    });
  },
};

/** The licences of everything in it, as a comment. */
export async function licences() {
  const names = ["@google/model-viewer", "three", "lit"];
  const texts = await Promise.all(names.map(async (name) => `${name}\n${await readFile(`node_modules/${name}/LICENSE`, "utf8")}`));
  return `/*! ${texts.join("\n").replaceAll("*/", "* /")} */`;
}
