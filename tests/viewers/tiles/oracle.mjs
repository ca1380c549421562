// Asks the viewers themselves which tiles they would load, and counts those that a plan of files does not hold.
//
// Standard input: one JSON object a line, {info, paths}; standard output: one JSON object,
// client -> {asked, missing, examples}. Run inside a folder where package.json is installed.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import vm from 'node:vm';

const here = createRequire(path.join(process.cwd(), 'package.json'));
const BASE = 'http://museum.test/iiif/images/a/1';

function openSeadragon(name) {
  const { JSDOM } = here('jsdom');
  const { window } = new JSDOM('<!doctype html>', { runScripts: 'outside-only' });
  window.eval(readFileSync(here.resolve(name), 'utf8'));
  const { IIIFTileSource } = window.OpenSeadragon;
  return function* (info) {
    const source = new IIIFTileSource(IIIFTileSource.prototype.configure(structuredClone(info), info.id, null));
    for (let level = source.minLevel; level <= source.maxLevel; level++) {
      const count = source.getNumTiles(level);
      for (let x = 0; x < count.x; x++) {
        for (let y = 0; y < count.y; y++) yield source.getTileUrl(level, x, y);
      }
    }
  };
}

async function openLayers() {
  globalThis.ImageData ??= class {};
  const load = async (file) => (await import(pathToFileURL(here.resolve(file)))).default;
  const [Info, Source] = [await load('ol/format/IIIFInfo.js'), await load('ol/source/IIIF.js')];
  return function* (info) {
    const source = new Source(new Info(structuredClone(info)).getTileSourceOptions());
    const [grid, url] = [source.getTileGrid(), source.getTileUrlFunction()];
    for (let z = 0; z < grid.getResolutions().length; z++) {
      const across = Math.ceil(info.width / grid.getResolution(z) / info.tiles[0].width);
      const down = Math.ceil(info.height / grid.getResolution(z) / info.tiles[0].width);
      for (let x = 0; x < across; x++) {
        for (let y = 0; y < down; y++) yield url([z, x, y], 1, source.getProjection());
      }
    }
  };
}

function leaflet() {
  let prototype;
  let answer;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const L = {
    TileLayer: { extend: (methods) => (prototype = methods) },
    tileLayer: {},
    Util: { template: fill },
    extend: Object.assign,
    point: (x, y) => ({ x, y }),
    setOptions: (layer, options) => (layer.options = { ...prototype.options, ...options }),
  };
  const fetch = async () => ({ json: () => structuredClone(answer) });
  vm.runInNewContext(readFileSync(here.resolve('leaflet-iiif'), 'utf8'), { L, fetch, Promise, console });
  return async function (info) {
    answer = info;
    const layer = Object.create(prototype);
    layer.initialize(`${info.id}/info.json`);
    await layer._infoPromise;
    const urls = [];
    layer._tierSizes.forEach(([across, down], zoom) => {
      layer._getZoomForUrl = () => zoom;
      for (let x = 0; x < across; x++) {
        for (let y = 0; y < down; y++) urls.push(layer.getTileUrl({ x, y }));
      }
    });
    return urls;
  };
}

const clients = {
  'OpenSeadragon 3.1': openSeadragon('osd3'),
  'OpenSeadragon 4.1': openSeadragon('osd4'),
  'OpenSeadragon 5.0': openSeadragon('osd5'),
  'OpenSeadragon 6.1': openSeadragon('osd6'),
  OpenLayers: await openLayers(),
  'leaflet-iiif': leaflet(),
};
const result = Object.fromEntries(Object.keys(clients).map((name) => [name, { asked: 0, missing: 0, examples: [] }]));
for await (const line of createInterface({ input: process.stdin })) {
  const { info, paths } = JSON.parse(line);
  info.id = BASE;
  const there = new Set(paths.map((file) => `${BASE}/${file}`));
  for (const [name, ask] of Object.entries(clients)) {
    for (const url of await ask(info)) {
      result[name].asked++;
      if (!there.has(url)) {
        result[name].missing++;
        if (result[name].examples.length < 3) result[name].examples.push(`${info.width}x${info.height} ${url}`);
      }
    }
  }
}
process.stdout.write(JSON.stringify(result));
