// Sounds, films and models play without a script; where there are any, one is asked for that leads to their moments.
import { beside, loadScript } from "./loading";

export function offerPlaying(page: Document): void {
  if (page.querySelector("[data-recording]")) void loadScript(beside("playing.js")).catch(() => undefined);
}
