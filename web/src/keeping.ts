// Where exhibits can be saved for reading without a network: over https, in a browser with a place to put them.
import { beside, loadScript } from "./loading";

export function offerKeeping(page: Document): void {
  if (!page.querySelector(".hy-offline") || !("serviceWorker" in navigator) || !("caches" in window)) return;
  if (location.protocol.startsWith("http")) void loadScript(beside("offline.js"));
}
