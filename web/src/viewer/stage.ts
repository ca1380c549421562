// One zoomable picture: OpenSeadragon behind our own few verbs. The still rendition lies under the tiles, so that
// nothing is ever blank, and stays when they fail.
import OpenSeadragon from "openseadragon";
import type { Artifact, Layer, Picture, Region } from "./data";
import { named } from "./data";
import { onPaper } from "./on-paper";

export const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export class Stage {
  readonly osd: OpenSeadragon.Viewer;
  picture: Picture | null = null;
  private tiled: OpenSeadragon.TiledImage | null = null;
  private over: OpenSeadragon.TiledImage | null = null;
  private shown = 0;
  private enough = 0; // pixels across that the still has
  private asked: { region: Region; bounds: string } | null = null;

  constructor(
    readonly element: HTMLElement,
    private readonly failed: () => void,
  ) {
    this.osd = OpenSeadragon({
      element,
      drawer: "canvas",
      showNavigationControl: false,
      showNavigator: false,
      keyboardNavEnabled: false,
      immediateRender: true,
      crossOriginPolicy: false,
      animationTime: calm() ? 0.001 : 0.5,
      blendTime: 0,
      visibilityRatio: 0.5,
      minZoomImageRatio: 0.9,
      maxZoomPixelRatio: 3,
      imageLoaderLimit: 6,
      tileRetryMax: 1,
      tileRetryDelay: 2000,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true, pinchRotate: false },
      gestureSettingsPen: { clickToZoom: false, dblClickToZoom: true },
    } as OpenSeadragon.Options);
    this.osd.addHandler("tile-load-failed", () => this.failed());
    this.osd.addHandler("update-viewport", () => this.bringTiles());
  }

  /** Ask for tiles as soon as they would show more than the still does. */
  private bringTiles(): void {
    const { tiled, picture } = this;
    const paper = (this.osd.drawer.canvas as HTMLCanvasElement).getContext("2d");
    if (paper) paper.imageSmoothingQuality = "high"; // forgotten whenever the window changes
    if (!tiled || !picture || !this.enough) return;
    if (picture.w * this.scale * (window.devicePixelRatio || 1) <= this.enough * 1.05) return;
    this.enough = 0;
    tiled.setOpacity(1);
  }

  /** The element that has the keyboard and needs a name. */
  get canvas(): HTMLElement {
    return this.osd.canvas as HTMLElement;
  }

  /**
   * Show a picture: its still, and over it the tiles, which are not asked for while the still has all the pixels that the
   * screen has (a phone saves half a megabyte a page). Resolves when it can be moved.
   */
  async show(artifact: Artifact, picture: Picture, still = ""): Promise<void> {
    const turn = ++this.shown;
    this.osd.world.removeAll();
    this.osd.viewport.setRotation(0, true);
    this.picture = picture;
    this.tiled = this.over = null;
    this.enough = 0;
    if (still) {
      const width = Number(/(\d+)\.\w+$/.exec(still)?.[1] ?? 0);
      const under = this.add({ type: "image", url: still, buildPyramid: false }, 1);
      await under.then(() => (this.enough = width)).catch(() => undefined);
      if (turn !== this.shown) return;
    }
    const tiled = await this.add(source(artifact, picture, picture), this.enough ? 0 : 1);
    await this.measured();
    if (turn !== this.shown) return;
    this.tiled = tiled;
    this.osd.viewport.goHome(true);
    this.osd.viewport.applyConstraints(true);
  }

  /** OpenSeadragon learns at its next frame how large its room has become, and would zoom once more then. */
  private async measured(): Promise<void> {
    const { clientWidth, clientHeight } = this.osd.container;
    for (let frames = 0; frames < 20; frames++) {
      const known = this.osd.viewport.getContainerSize();
      if (Math.abs(known.x - clientWidth) <= 1 && Math.abs(known.y - clientHeight) <= 1) return;
      await new Promise(requestAnimationFrame);
    }
  }

  /** Lay another picture of the same frame over this one; none takes it away. */
  async lay(artifact: Artifact, layer: Layer | null, opacity: number): Promise<void> {
    if (this.over) this.osd.world.removeItem(this.over);
    this.over = null;
    if (layer) this.over = await this.add(source(artifact, layer, layer), opacity);
  }

  set opacity(value: number) {
    this.over?.setOpacity(value);
  }

  private add(tileSource: object, opacity: number): Promise<OpenSeadragon.TiledImage> {
    return new Promise((resolve, reject) => {
      this.osd.addTiledImage({
        tileSource: tileSource as OpenSeadragon.TileSource,
        opacity,
        x: 0,
        y: 0,
        width: 1,
        success: (event: unknown) => resolve((event as { item: OpenSeadragon.TiledImage }).item),
        error: () => reject(new Error("no picture")),
      } as unknown as Parameters<OpenSeadragon.Viewer["addTiledImage"]>[0]);
    });
  }

  zoom(by: number): void {
    this.osd.viewport.zoomBy(by);
    this.osd.viewport.applyConstraints();
  }

  pan(across: number, down: number): void {
    const size = this.osd.viewport.getBounds();
    this.osd.viewport.panBy(new OpenSeadragon.Point((across * size.width) / 5, (down * size.height) / 5));
    this.osd.viewport.applyConstraints();
  }

  home(): void {
    this.osd.viewport.setRotation(0);
    this.osd.viewport.goHome();
  }

  turn(by: number): void {
    this.osd.viewport.setRotation(this.osd.viewport.getRotation() + by, calm());
  }

  get rotation(): number {
    return ((Math.round(this.osd.viewport.getRotation()) % 360) + 360) % 360;
  }

  set rotation(degrees: number) {
    this.osd.viewport.setRotation(degrees, true);
  }

  /** Points of the screen to one pixel of the picture. */
  get scale(): number {
    return this.tiled ? this.tiled.viewportToImageZoom(this.osd.viewport.getZoom(true)) : 0;
  }

  /** The part of the picture in view; undefined when that is all of it. */
  region(): Region | undefined {
    const { tiled, picture } = this;
    if (!tiled || !picture) return undefined;
    if (this.asked?.bounds === this.bounds) return this.asked.region;
    const middle = tiled.viewportToImageCoordinates(this.osd.viewport.getCenter(false));
    const room = this.osd.viewport.getContainerSize();
    const scale = tiled.viewportToImageZoom(this.osd.viewport.getZoom(false));
    const lying = this.rotation % 180 === 90;
    const [w, h] = [(lying ? room.y : room.x) / scale, (lying ? room.x : room.y) / scale];
    const clip = (at: number, long: number, side: number): [number, number] => {
      const from = Math.max(0, at - long / 2);
      return [(100 * from) / side, (100 * Math.max(1, Math.min(side, at + long / 2) - from)) / side];
    };
    const [x, across] = clip(middle.x, w, picture.w);
    const [y, down] = clip(middle.y, h, picture.h);
    return across > 99 && down > 99 ? undefined : [x, y, across, down];
  }

  /** What is in view, for paper; null as long as nothing is. */
  drawing(name: string): SVGSVGElement | null {
    const { tiled, picture, over, osd } = this;
    if (!tiled || !picture) return null;
    const items = Array.from({ length: osd.world.getItemCount() }, (_, place) => osd.world.getItemAt(place));
    const sheets = items.map((item) => ({ source: item.source, opacity: item === over ? item.getOpacity() : 1 }));
    return onPaper(sheets, picture, this.region(), this.rotation, name);
  }

  go(region: Region | undefined, immediately = calm()): void {
    const { picture } = this;
    if (!picture || !region) return void this.osd.viewport.goHome(immediately);
    const [x, y, w, h] = region.map((part) => part / 100) as Region;
    const tall = picture.h / picture.w;
    this.osd.viewport.fitBounds(new OpenSeadragon.Rect(x, y * tall, w, h * tall), immediately);
    this.asked = { region, bounds: this.bounds }; // as long as nobody moves on, the address stays as it was
  }

  private get bounds(): string {
    const { viewport } = this.osd;
    const all = viewport.getBoundsNoRotate(false);
    return [all.x, all.y, all.width, all.height, this.rotation].map((one) => one.toFixed(4)).join();
  }

  end(): void {
    this.osd.destroy();
  }
}

/** A tile source as data, so that nothing has to be fetched to know it: ours, or that of a server named in the record. */
function source(artifact: Artifact, layer: Layer, picture: Picture): object {
  if (picture.info) return picture.info;
  if (picture.image) return { type: "image", url: picture.image, buildPyramid: false };
  const folder = named(artifact.tiles, layer.id);
  const { tile } = artifact;
  let deepest = 0;
  while (Math.max(Math.ceil(layer.w / 2 ** deepest), Math.ceil(layer.h / 2 ** deepest)) > tile) deepest++;
  return {
    width: layer.w,
    height: layer.h,
    tileSize: tile,
    minLevel: 0,
    maxLevel: deepest,
    getTileUrl: (level: number, column: number, row: number): string => {
      const factor = 2 ** (deepest - level);
      const [x, y] = [column * tile * factor, row * tile * factor];
      const [w, h] = [Math.min(tile * factor, layer.w - x), Math.min(tile * factor, layer.h - y)];
      return `${folder}/${x},${y},${w},${h}/${Math.ceil(w / factor)},${Math.ceil(h / factor)}/0/default.jpg`;
    },
  };
}
