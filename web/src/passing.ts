// Passing a page, a scene or a detail on: link, QR code, paper. What draws the codes is loaded when it is asked for.
import { beside, loadScript } from "./loading";

/** What is passed on: its address, its name, and the scene it is with the code that embeds it; or of a detail its picture, and that as a drawing. */
export interface Passed {
  url: string;
  title: string;
  scene?: HTMLElement;
  embed?: string | undefined;
  media?: string;
  drawing?: () => SVGElement | null;
}

/** What on-demand/passing.ts puts in place. */
export interface Passing {
  open(passed: Passed): void;
  draw(url: string, label: string): SVGElement;
}

declare global {
  interface Window {
    hyplanPassing?: Passing;
  }
}

export function offerPassingOn(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("button.hy-print")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  const code = page.querySelector<HTMLDetailsElement>("details.hy-qr-code");
  const address = code?.dataset.url ?? (location.protocol === "file:" ? "" : location.href.split("#")[0] ?? "");
  if (code) offerCode(code, address);
  if (!page.querySelector(".hy-share-window")) return;
  for (const line of page.querySelectorAll<HTMLElement>(".hy-pass")) {
    const button = line.querySelector<HTMLButtonElement>("button[data-scene]");
    const scene = line.closest<HTMLElement>(".hy-scene");
    if (!button || !scene) continue;
    line.hidden = false;
    const title = scene.querySelector("h2")?.textContent ?? "";
    button.addEventListener("click", () => pass({ url: `${address}#${button.dataset.scene}`, title, scene, embed: button.dataset.embed }));
  }
  // The viewer asks with this event, wherever in the page it is.
  page.addEventListener("hy-detail", (event) => {
    pass((event as CustomEvent<Passed>).detail);
  });
}

function pass(passed: Passed): void {
  void loaded().then((passing) => passing.open(passed));
}

function loaded(): Promise<Passing> {
  return loadScript(beside("passing.js")).then(() => window.hyplanPassing as Passing);
}

/** The code of the page: drawn at its first opening where the page came without, and open on paper. */
function offerCode(code: HTMLDetailsElement, address: string): void {
  code.hidden = false;
  code.addEventListener("toggle", () => {
    if (!code.open || code.querySelector("svg")) return;
    void loaded().then((passing) => code.append(passing.draw(address, address)));
  });
  let was = false;
  window.addEventListener("beforeprint", () => {
    was = code.open;
    code.open = true;
  });
  window.addEventListener("afterprint", () => (code.open = was));
}
