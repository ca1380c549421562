// The search box of every page: what it needs is fetched when it is entered. Without it the form leads to the search page.
import { beside, loadScript } from "./loading";

/** Fetch the search when a box is entered, at once on the search page; mark on a page what led to it. */
export function offerSearch(page: Document): void {
  const load = (): void => void loadScript(beside("search.js")).catch(() => undefined);
  const box = page.querySelector<HTMLInputElement>(".hy-find input[type=search]");
  box?.addEventListener("focus", load, { once: true });
  if (page.querySelector(".hy-search") || page.activeElement === box) load();
  if (/[?&]hy-find=/.test(window.location.search)) void loadScript(beside("found.js")).catch(() => undefined);
}
