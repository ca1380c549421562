// Looking closely: a picture fills the window at once, as it is on the page; the viewer that zooms into it comes after it.
import { beside, loadScript } from "./loading";
import { readRegion, readView, writeView } from "./viewer/address";
import type { Artifact, Picture, View, Words } from "./viewer/data";
import { fill, named, placed, sources } from "./viewer/data";

/** What the viewer is handed when it takes over from the still picture. */
export interface Opened {
  artifact: Artifact;
  view: View;
  dialog: HTMLElement;
  stage: HTMLElement;
  still: HTMLElement;
  words: Words;
  /** Whether the page's own address follows what is looked at: only on the artifact's page. */
  addressed: boolean;
  alt: (media: string) => string;
  close: () => void;
}

export interface Viewer {
  look(opened: Opened): { show(view: View): void; end(): void };
  compare(page: HTMLElement, data: HTMLElement, words: Words): void;
}

declare global {
  interface Window {
    hyplanViewer?: Viewer;
    hyplanLooking?: (words: Words) => void;
  }
}

let data: HTMLElement;
let artifacts: Artifact[];
let opened: (Opened & { viewer?: ReturnType<Viewer["look"]>; pushed: boolean }) | null = null;

/** Let pictures be looked at closely where the page says how, and open what its address names. */
export function offerLooking(page: Document): void {
  if (/[?&#]iiif-content=/.test(location.href)) void loadScript(beside("content-state.js")).catch(() => undefined);
  const comparing = page.getElementById("hy-compare");
  if (comparing) void compare(page, comparing);
  const found = page.getElementById("hy-zoom");
  if (!found) return;
  data = found;
  const base = location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
  artifacts = (JSON.parse(found.textContent ?? "[]") as Artifact[]).map((one) => placed(one, base));
  for (const frame of page.querySelectorAll<HTMLAnchorElement>("a[data-zoom]")) prepare(frame);
  window.addEventListener("hashchange", follow);
  window.addEventListener("popstate", follow);
  follow();
  whenIdleOnAGoodLine();
}

function prepare(frame: HTMLAnchorElement): void {
  const open = (event: Event): void => {
    const pressed = event as MouseEvent;
    if (pressed.ctrlKey || pressed.metaKey || pressed.shiftKey || pressed.altKey || pressed.button) return;
    const artifact = artifacts.find((one) => one.id === frame.dataset.zoom?.split("/")[0]);
    const picture = artifact && pictureOf(artifact, frame.dataset.zoom?.split("/")[1] ?? "");
    if (!artifact || !picture) return;
    event.preventDefault();
    const view = { media: picture.id, region: readRegion(frame.dataset.region, picture) };
    look(artifact, view, frame.querySelector("img"), event.currentTarget as HTMLElement);
  };
  frame.addEventListener("click", open);
  for (const sign of ["pointerenter", "focus", "touchstart"]) {
    frame.addEventListener(sign, () => void fetchViewer().catch(() => undefined), { once: true, passive: true });
  }
  if (!frame.parentElement?.closest(".hy-pictures, .hy-stage")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "hy-closer";
  button.textContent = data.dataset.look ?? "";
  const alt = frame.querySelector("img")?.alt;
  if (alt) button.setAttribute("aria-label", `${button.textContent}: ${alt}`);
  button.addEventListener("click", open);
  frame.after(button);
}

function pictureOf(artifact: Artifact, id: string): Picture | undefined {
  return artifact.media.find((one) => one.id === id || one.layers?.some((layer) => layer.id === id));
}

/** Open, move or close with the address, which the visitor may change with the browser's own buttons. */
function follow(): void {
  const artifact = artifacts.find((one) => here(one));
  const view = artifact && readView(location.hash, artifact.media);
  if (artifact && view) {
    if (opened?.addressed) opened.viewer?.show(view);
    else if (!opened) look(artifact, view, null, null, false);
  } else if (opened && !(history.state as { hyLook?: boolean } | null)?.hyLook) dismiss();
}

function here(artifact: Artifact): boolean {
  return new URL(artifact.page).pathname.replace(/index\.html$/, "") === location.pathname.replace(/index\.html$/, "");
}

function look(artifact: Artifact, view: View, seen: HTMLImageElement | null, from: HTMLElement | null, push = true): void {
  if (opened) return;
  const picture = pictureOf(artifact, view.media) ?? artifact.media[0];
  if (!picture) return;
  const addressed = here(artifact);
  if (push) history.pushState({ hyLook: true }, "", addressed ? `#${writeView(view)}` : location.href);
  const dialog = make("div", "hy-look");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-modal", "true");
  dialog.setAttribute("aria-label", fill(data.dataset.title, { title: artifact.title }));
  dialog.tabIndex = -1;
  dialog.classList.toggle("hy-many", artifact.media.length > 1);
  const head = make("div", "hy-look-head");
  head.append(make("p", "hy-look-title", artifact.title));
  const close = make("button", "hy-look-close", "×") as HTMLButtonElement;
  close.type = "button";
  close.setAttribute("aria-label", data.dataset.close ?? "");
  close.title = data.dataset.close ?? "";
  close.addEventListener("click", leave);
  head.append(close);
  const stage = make("div", "hy-look-stage");
  const still = make("div", "hy-look-still");
  stage.append(still);
  dialog.append(head, stage);
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
    else if (event.key === "Tab") keepWithin(dialog, event);
  });
  document.body.append(dialog);
  for (const other of document.body.children) if (other !== dialog) other.toggleAttribute("inert", true);
  document.documentElement.classList.add("hy-looking");
  dialog.focus();
  hang(still, artifact, picture, seen, alt(picture.id));
  const end = (): void => (from ?? document.querySelector<HTMLElement>(".hy-closer"))?.focus();
  opened = { artifact, view, dialog, stage, still, words: {}, addressed, pushed: push, close: leave, alt };
  dialog.addEventListener("hy-closed", end);
  void takeOver(opened);
}

/** The still picture of the page, as large as the window lets it be: the one already there, then the sharpest that fits. */
function hang(still: HTMLElement, artifact: Artifact, picture: Picture, seen: HTMLImageElement | null, alt: string): void {
  if (picture.remote) return;
  const image = make("img", "") as HTMLImageElement;
  image.alt = alt;
  image.decoding = "async";
  image.width = picture.w;
  image.height = picture.h;
  const room = still.getBoundingClientRect();
  const across = Math.max(1, Math.min(room.width, (room.height * picture.w) / picture.h));
  // Half as many pixels again as the screen has, which AVIF needs to look as sharp, but of no more than two to a point.
  const dense = 1.5 * Math.min(1, 2 / (window.devicePixelRatio || 1));
  image.sizes = `${Math.round(across * dense)}px`;
  const frame = make("picture", "");
  if (picture.avif) {
    const light = make("source", "") as HTMLSourceElement;
    light.type = "image/avif";
    light.sizes = image.sizes;
    light.srcset = sources(artifact, picture, "avif");
    frame.append(light);
  }
  frame.append(image);
  if (seen?.complete && seen.currentSrc && seen.naturalWidth / seen.naturalHeight - picture.w / picture.h < 0.02) {
    still.style.backgroundImage = `url("${seen.currentSrc}")`;
  }
  image.setAttribute("fetchpriority", "high");
  still.append(frame);
  image.srcset = sources(artifact, picture, "jpg");
  image.src = named(artifact.still, picture.id, picture.widths?.[0]);
}

async function takeOver(mine: NonNullable<typeof opened>): Promise<void> {
  try {
    const image = mine.still.querySelector("img");
    if (image && !image.complete && !fetched) {
      // On a slow line the picture comes first, and the means to zoom into it then.
      await new Promise<void>((go) => {
        for (const sign of ["load", "error"]) image.addEventListener(sign, () => go(), { once: true });
        setTimeout(go, 3000);
      });
    }
    const words = await fetchViewer();
    if (opened !== mine || !window.hyplanViewer) return;
    mine.viewer = window.hyplanViewer.look(Object.assign(mine, { words }));
  } catch {
    if (opened !== mine) return;
    const said = make("p", "hy-look-said", data.dataset.failed);
    said.setAttribute("role", "status");
    mine.stage.append(said);
  }
}

/** What stands for the picture to those who do not see it, as on the page. */
function alt(media: string): string {
  const frames = [...document.querySelectorAll<HTMLAnchorElement>("a[data-zoom]")];
  const frame = frames.find((one) => one.dataset.zoom?.split("/")[1] === media && !one.dataset.region);
  return frame?.querySelector("img")?.alt ?? "";
}

/** Close by the visitor's wish: back to where the page was before. */
function leave(): void {
  if (!opened) return;
  if (opened.pushed) history.back(); // what `follow` hears
  else {
    history.replaceState(null, "", location.pathname + location.search);
    dismiss();
  }
}

function dismiss(): void {
  if (!opened) return;
  const { dialog, viewer } = opened;
  opened = null;
  viewer?.end();
  for (const other of document.body.children) other.toggleAttribute("inert", false);
  document.documentElement.classList.remove("hy-looking");
  dialog.remove();
  dialog.dispatchEvent(new Event("hy-closed"));
}

/** Browsers without `inert` would let Tab wander off behind the picture. */
function keepWithin(dialog: HTMLElement, event: KeyboardEvent): void {
  const all = [...dialog.querySelectorAll<HTMLElement>("button, a[href], input, select, [tabindex='0']")].filter((one) => one.offsetParent);
  const [first, last] = [all[0], all[all.length - 1]];
  const now = document.activeElement;
  if (event.shiftKey ? now === first || now === dialog : now === last) {
    (event.shiftKey ? last : first)?.focus();
    event.preventDefault();
  }
}

let fetched: Promise<Words> | undefined;

/** The viewer with its style and words, once; may be asked for again when it could not be had. */
function fetchViewer(from: HTMLElement = data): Promise<Words> {
  fetched ??= new Promise<Words>((resolve, reject) => {
    let words: Words = {};
    window.hyplanLooking = (said) => (words = said);
    const spoken = loadScript(new URL(from.dataset.words ?? "", location.href).href);
    Promise.all([loadScript(beside("viewer.js")), spoken, loadStyle(beside("viewer.css"))]).then(() => resolve(words), reject);
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}

function loadStyle(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = make("link", "") as HTMLLinkElement;
    link.rel = "stylesheet";
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`cannot load ${address}`));
    document.head.append(link);
  });
}

async function compare(page: Document, from: HTMLElement): Promise<void> {
  const place = page.getElementById("hy-side-by-side");
  if (!place) return;
  if (!/[#&][ab]=/.test(location.hash)) await chosenTo(place, from.dataset.choose ?? "");
  try {
    window.hyplanViewer ?? (await fetchViewer(from));
    window.hyplanViewer?.compare(place, from, await fetchViewer(from));
  } catch {
    place.replaceChildren(make("p", "hy-look-said", from.dataset.failed));
    place.hidden = false;
  }
}

/** Until somebody wants to choose, the page is its plain lists, and weighs no more than they do. */
function chosenTo(place: HTMLElement, words: string): Promise<void> {
  const button = make("button", "hy-copy", words) as HTMLButtonElement;
  button.type = "button";
  place.replaceChildren(button);
  place.hidden = false;
  document.querySelector(".hy-plainly .hy-quiet")?.remove(); // what it says of pages without a script
  return new Promise((go) => {
    button.addEventListener("click", () => go());
    window.addEventListener("hashchange", () => go(), { once: true });
  });
}

/** Bring the viewer near without running it, when nothing else is asked for and nobody pays for it dearly. */
function whenIdleOnAGoodLine(): void {
  const line = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
  if (!line || line.saveData || line.effectiveType !== "4g" || location.protocol === "file:") return;
  const bring = (): void => {
    if (fetched) return;
    for (const [name, as] of [["viewer.js", "script"], ["viewer.css", "style"]] as const) {
      const link = make("link", "") as HTMLLinkElement;
      link.rel = "prefetch";
      link.as = as;
      link.href = beside(name);
      document.head.append(link);
    }
  };
  const later = (): void => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(bring, { timeout: 6000 });
  };
  if (document.readyState === "complete") later();
  else window.addEventListener("load", later, { once: true });
}

function make(tag: string, name: string, words = ""): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (words) made.textContent = words;
  return made;
}
