// A facet's values: links to their lists in the page, boxes to tick with the script.
import type { Value } from "./pieces";
import { element, fill, said } from "./results";

export class FacetList {
  readonly id: string;
  /** Whether the piece with all values is still to be loaded. */
  cut: boolean;
  private readonly list: HTMLElement;
  private readonly title: string;
  /** Numbers of artifacts by key while nothing is chosen. */
  private readonly whole = new Map<string, number>();

  constructor(
    readonly details: HTMLDetailsElement,
    private readonly changed: (facet: string, keys: string[]) => void,
  ) {
    this.id = details.dataset.facet ?? "";
    this.cut = Boolean(details.dataset.more);
    this.title = details.querySelector("summary")?.textContent?.trim() ?? "";
    this.list = details.querySelector("ul") as HTMLElement;
    this.list.setAttribute("role", "group");
    this.list.setAttribute("aria-label", this.title);
    for (const item of this.list.querySelectorAll<HTMLElement>("li")) {
      const link = item.querySelector("a") as HTMLElement;
      const number = item.querySelector(".hy-line") as HTMLElement;
      this.whole.set(item.dataset.key ?? "", Number(number.textContent));
      this.box(item, item.dataset.key ?? "", [...link.childNodes], number);
    }
    this.list.addEventListener("change", () => this.changed(this.id, this.ticked()));
  }

  /** All values instead of the most used ones. */
  fill(values: readonly Value[], chosen: readonly string[]): void {
    this.cut = false;
    fill(
      this.list,
      ...values.map(([key, words, artifacts]) => {
        const item = element("li");
        item.dataset.key = key;
        this.whole.set(key, artifacts);
        const number = element("span", "hy-line");
        number.textContent = String(artifacts);
        this.box(item, key, [...said(words, "span").childNodes], number);
        return item;
      }),
    );
    this.tick(chosen);
  }

  private box(item: HTMLElement, key: string, words: Node[], number: HTMLElement): void {
    const label = element("label");
    const input = document.createElement("input");
    input.type = "checkbox";
    input.value = key;
    const name = element("span");
    name.append(...words);
    label.append(input, " ", name, " ", number);
    item.setAttribute("role", "presentation");
    fill(item, label);
  }

  private boxes(): HTMLInputElement[] {
    return [...this.list.querySelectorAll<HTMLInputElement>("input")];
  }

  ticked(): string[] {
    return this.boxes()
      .filter((box) => box.checked)
      .map((box) => box.value);
  }

  tick(keys: readonly string[]): void {
    for (const box of this.boxes()) box.checked = keys.includes(box.value);
  }

  /** How many artifacts each value would leave; those of the whole museum without counts. */
  count(counts: Map<string, number> | null): void {
    for (const box of this.boxes()) {
      const number = (counts ?? this.whole).get(box.value) ?? 0;
      const item = box.closest("li") as HTMLElement;
      (item.querySelector(".hy-line") as HTMLElement).textContent = String(number);
      item.classList.toggle("hy-empty", number === 0 && !box.checked);
    }
  }

  /** What a value is called; its key where it is not (or not yet) in the list. */
  name(key: string): HTMLElement {
    const box = this.boxes().find((one) => one.value === key);
    const name = element("span");
    const words = box?.parentElement?.querySelector("span");
    if (words) name.append(...[...words.childNodes].map((node) => node.cloneNode(true)));
    else name.textContent = key;
    return name;
  }
}
