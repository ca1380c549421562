// Buttons and other small pieces of the viewer, each with a name in the page's language.

const DRAWINGS = {
  in: "M11 5v12M5 11h12",
  out: "M5 11h12",
  home: "M4 9V4h5M13 4h5v5M18 13v5h-5M9 18H4v-5",
  turn: "M17 8a7 7 0 1 0 1 5M18 3v5h-5",
  full: "M3 8V3h5M14 3h5v5M19 14v5h-5M8 19H3v-5M3 3l6 6M19 3l-6 6M19 19l-6-6M3 19l6-6",
  share: "M9 13l4-4M8 9l-3 3a3.5 3.5 0 0 0 5 5l3-3M14 13l3-3a3.5 3.5 0 0 0-5-5l-3 3",
  layers: "M11 3l8 4-8 4-8-4zM3 11l8 4 8-4M3 15l8 4 8-4",
  previous: "M14 4l-7 7 7 7",
  next: "M8 4l7 7-7 7",
  help: "M8 8a3 3 0 1 1 4 3c-1 .5-1 1-1 2M11 16.5v.5",
};

export type Drawing = keyof typeof DRAWINGS;

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, name = "", words = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (words) made.textContent = words;
  return made;
}

/** A button with a drawing, named for those who see it (`title`) and those who do not. */
export function button(drawing: Drawing, words: string, act: () => void): HTMLButtonElement {
  const made = make("button", `hy-tool hy-tool-${drawing}`);
  made.type = "button";
  made.title = words;
  made.setAttribute("aria-label", words);
  made.innerHTML = `<svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true" focusable="false"><path d="${DRAWINGS[drawing]}"/></svg>`;
  made.addEventListener("click", act);
  return made;
}

export function wordsButton(words: string, act: () => void): HTMLButtonElement {
  const made = make("button", "hy-word", words);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

/** A button that shows or hides a panel; the panel is closed by Escape, too, before anything behind it. */
export function unfolding(drawing: Drawing, words: string, panel: HTMLElement, opening: () => void = () => undefined): HTMLButtonElement {
  const made = button(drawing, words, () => set(panel.hidden));
  const set = (open: boolean): void => {
    panel.hidden = !open;
    made.setAttribute("aria-expanded", String(open));
    if (open) opening();
  };
  panel.hidden = true;
  made.setAttribute("aria-expanded", "false");
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    set(false);
    made.focus();
  });
  return made;
}
