// What was found, as pictures, as a list, as a table. Built from nodes: no word of a record is ever read as mark-up.
import type { Card, Words } from "./pieces";
import { order, type Sort, type State, type View } from "./state";

export interface Place {
  root: string;
  /** The folder of the language, `en/` or nothing. */
  language: string;
  columns: string[];
  /** What a table is called. */
  table: string;
}

type Order = Pick<State, "sort" | "down">;

export function shown(view: View, by: Order, cards: readonly Card[], place: Place): HTMLElement {
  if (view === "table") return table(cards, by, place);
  const list = element("ul", view === "list" ? "hy-names" : "hy-cards");
  const pictured = view === "gallery" && cards.some((card) => card[6]);
  for (const card of cards) {
    const item = element("li", pictured && !card[6] ? "hy-bare" : "");
    if (view === "gallery" && card[6]) item.append(picture(card, place));
    item.append(link(card, place), ...lines(card));
    list.append(item);
  }
  return list;
}

function lines(card: Card): (Node | string)[] {
  const parts: (Node | string)[] = [];
  for (const words of [card[2], card[3]]) if (words) parts.push(" ", said(words, "span", "hy-line"));
  return parts;
}

function link(card: Card, place: Place): HTMLElement {
  const anchor = said(card[1], "a", "hy-name") as HTMLAnchorElement;
  anchor.href = address(card, place);
  return anchor;
}

function address(card: Card, place: Place): string {
  return `${place.root}${place.language}artifacts/${card[0]}/index.html`;
}

function picture(card: Card, place: Place): HTMLElement {
  const [src, lighter, width, height] = card[6] as [string, string, number, number];
  const frame = element("a", "hy-thumb") as HTMLAnchorElement;
  frame.href = address(card, place);
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  const both = element("picture");
  if (lighter) {
    const source = document.createElement("source");
    source.type = "image/avif";
    source.srcset = place.root + lighter;
    both.append(source);
  }
  const image = document.createElement("img");
  image.loading = "lazy";
  image.decoding = "async";
  image.alt = "";
  image.width = width;
  image.height = height;
  image.src = place.root + src;
  both.append(image);
  frame.append(both);
  return frame;
}

const SORTED: Record<number, Sort> = { 0: "title", 2: "date", 4: "number" };

function table(cards: readonly Card[], by: Order, place: Place): HTMLElement {
  const region = element("div", "hy-table");
  region.tabIndex = 0; // what scrolls sideways on phones can be scrolled with keys
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", place.table);
  const whole = element("table", "hy-rows");
  const head = element("tr");
  place.columns.forEach((words, column) => {
    const cell = element("th") as HTMLTableCellElement;
    cell.scope = "col";
    const sort = SORTED[column];
    if (sort) {
      const button = element("button") as HTMLButtonElement;
      button.type = "button";
      button.textContent = words;
      button.dataset.order = order({ sort, down: sort === by.sort && !by.down });
      if (sort === by.sort) cell.setAttribute("aria-sort", by.down ? "descending" : "ascending");
      cell.append(button);
    } else cell.textContent = words;
    head.append(cell);
  });
  const body = element("tbody");
  for (const card of cards) {
    const row = element("tr");
    const name = element("th") as HTMLTableCellElement;
    name.scope = "row";
    name.append(link(card, place));
    row.append(name, ...[card[4], card[2], card[3], card[5]].map((words) => said(words, "td")));
    body.append(row);
  }
  const top = element("thead");
  top.append(head);
  whole.append(top, body);
  region.append(whole);
  return region;
}

/** Put these into an element instead of what it holds. */
export function fill(holder: Element, ...nodes: Node[]): void {
  holder.textContent = "";
  holder.append(...nodes);
}

/** An element with the words, and their language where it is not the page's. */
export function said(words: Words, name: string, classes = ""): HTMLElement {
  const made = element(name, classes);
  if (Array.isArray(words)) {
    made.lang = words[0];
    made.textContent = words[1];
  } else if (words) made.textContent = words;
  return made;
}

export function element(name: string, classes = ""): HTMLElement {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  return made;
}
