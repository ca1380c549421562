// Suggestions below the box in the header: a combobox with a list, as the ARIA Authoring Practices describe it.
import { filled, type MuseumIndex } from "./museum";
import { Marker, marked } from "./marking";
import type { Said } from "./pieces";

const MOST = 6;
const PAUSE = 150;

/** Suggest records while a visitor types into `input`. */
export function suggest(index: MuseumIndex, form: HTMLFormElement, input: HTMLInputElement): void {
  const page = form.ownerDocument;
  const list = page.createElement("ul");
  list.className = "hy-suggestions";
  list.id = "hy-suggestions";
  list.setAttribute("role", "listbox");
  list.hidden = true;
  const status = page.createElement("span");
  status.className = "hy-suggested-count hy-unseen";
  status.setAttribute("role", "status");
  form.append(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.autocomplete = "off";

  let asked = 0;
  let chosen = -1;
  let timer = 0;
  let shown = "";

  const options = (): HTMLElement[] => [...list.children] as HTMLElement[];
  const close = (): void => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (at: number): void => {
    const all = options();
    chosen = at < -1 ? all.length - 1 : at >= all.length ? -1 : at;
    for (const [place, option] of all.entries()) option.setAttribute("aria-selected", String(place === chosen));
    const option = all[chosen];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const follow = (option: HTMLElement): void => {
    const { href } = option.dataset;
    if (href) window.location.href = href;
    else form.submit();
  };

  const show = async (): Promise<void> => {
    const text = input.value.trim();
    const mine = ++asked;
    if (text === shown && !list.hidden) return;
    if (!text) return close();
    const [answer, words] = await Promise.all([index.find(text), index.words()]);
    const results = await index.results(answer.records.slice(0, MOST), text);
    const { same } = await index.start();
    if (mine !== asked || page.activeElement !== input) return;
    shown = text;
    const marker = new Marker(answer.query, same);
    list.setAttribute("aria-label", words.suggestions ?? "");
    list.replaceChildren(
      ...results.map(({ card, kind, href }, at) => {
        const option = anOption(page, at, href);
        const name = page.createElement("span");
        name.className = "hy-suggested";
        said(name, card[2]);
        name.replaceChildren(...marked(page, marker, name.textContent ?? ""));
        const what = page.createElement("span");
        what.className = "hy-suggested-kind";
        what.textContent = words[kind] ?? "";
        option.append(name, " ", what);
        return option;
      }),
    );
    if (results.length) {
      const all = anOption(page, results.length, "");
      all.classList.add("hy-suggested-all");
      all.textContent = filled(words, "all", { count: answer.records.length });
      list.append(all);
    }
    choose(-1);
    list.hidden = !results.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = results.length
      ? filled(words, "suggested", { count: results.length })
      : (words.suggested_none ?? "");
  };

  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show().catch(close), PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) void show().catch(close);
      else choose(event.key === "ArrowDown" ? chosen + 1 : chosen - 1);
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      follow(options()[chosen]!);
    } else if (event.key === "Escape") {
      if (list.hidden) input.blur();
      else event.preventDefault();
      close();
      event.stopPropagation();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>("[role=option]");
    if (option) follow(option);
  });
  input.addEventListener("blur", close);
  void show().catch(close); // what was typed while this script was on its way
}

function anOption(page: Document, at: number, href: string): HTMLElement {
  const option = page.createElement("li");
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.id = `hy-suggestion-${at}`;
  if (href) option.dataset.href = href;
  return option;
}

/** Words in an element, with their language where that is not the page's. */
export function said(element: HTMLElement, words: Said): void {
  if (typeof words === "string") element.textContent = words;
  else {
    [element.textContent, element.lang] = words;
  }
}
