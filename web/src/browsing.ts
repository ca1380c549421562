// Ways into browsing with facets: its script where the page is, and links that choose a facet where there are scripts.
import { beside, loadScript } from "./loading";

export function browseWithFacets(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[data-browse]")) link.href = link.dataset.browse ?? link.href;
  if (page.querySelector(".hy-browse")) void loadScript(beside("browse.js")).catch(() => undefined); // it stays a page of lists
}
