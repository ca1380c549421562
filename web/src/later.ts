// The weights of type that a first view does without: fetched when the page stands and nothing else is asked for.

/** Link the second style sheet beside the first, unless the reader saves data; without it browsers make do. */
export function fetchTheOtherWeights(page: Document): void {
  const first = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href*="museum.css"]');
  const line = (navigator as { connection?: { saveData?: boolean } }).connection;
  if (!first || line?.saveData) return;
  const link = page.createElement("link");
  link.rel = "stylesheet";
  link.href = first.href.replace("museum.css", "museum-later.css");
  whenQuiet(() => page.head.append(link));
}

function whenQuiet(task: () => void): void {
  const later = (): void => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(task, { timeout: 4000 });
    else setTimeout(task, 1000);
  };
  if (document.readyState === "complete") later();
  else window.addEventListener("load", later, { once: true });
}
