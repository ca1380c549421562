// Browsing with facets: boxes to tick, counts that follow, three ways to look, all of it in the address.
import { counts, having, inAll, inOrder, turned } from "../browse/choosing";
import { FacetList } from "../browse/facets";
import { Pieces } from "../browse/pieces";
import { element, fill, shown } from "../browse/results";
import { type State, type View, order, ordered, read, written } from "../browse/state";

const REMEMBERED = "hyplan-view";

class Browsing {
  private readonly pieces: Pieces;
  private readonly facets: FacetList[];
  private readonly artifacts: number;
  private readonly size: number;
  private readonly language: string;
  private readonly first: Node[];
  private readonly shown: HTMLElement;
  private readonly status: HTMLElement;
  private readonly title: HTMLElement;
  private readonly chips = element("ul", "hy-chips");
  private readonly pager = element("nav", "hy-pager");
  private readonly wholeCount: string;
  private state: State;
  private turn = 0;

  constructor(private readonly page: HTMLElement) {
    const data = page.dataset;
    this.language = document.documentElement.lang;
    this.pieces = new Pieces(data.pieces ?? "", data.version ?? "", this.language);
    this.artifacts = Number(data.artifacts);
    this.size = Number(data.size);
    this.shown = page.querySelector(".hy-shown") as HTMLElement;
    this.status = page.querySelector("[role=status]") as HTMLElement;
    this.title = page.querySelector("#hy-found-title") as HTMLElement;
    this.wholeCount = this.status.textContent ?? "";
    this.first = [...this.shown.childNodes];
    const change = (facet: string, keys: string[]): void => this.choose(facet, keys);
    const found = page.querySelectorAll<HTMLDetailsElement>(".hy-facet");
    this.facets = [...found].map((details) => new FacetList(details, change));
    this.state = this.address();
    this.shown.before(this.chips);
    this.shown.after(this.pager);
    this.pager.setAttribute("aria-label", data.pages ?? "");
    this.pager.hidden = true;
    this.chips.setAttribute("aria-label", data.chosen ?? "");
    this.chips.hidden = true;
    this.facets.forEach((facet) => {
      facet.details.open = this.keys(facet.id).length > 0;
      facet.details.addEventListener("toggle", () => facet.details.open && void this.follow());
    });
    this.chips.addEventListener("click", (event) => this.removed(event));
    this.tools();
    window.addEventListener("hashchange", () => {
      this.state = this.address();
      void this.follow();
    });
    page.classList.add("hy-live");
    void this.follow();
  }

  // --- the address ---

  private address(): State {
    const facets = this.facets.map((facet) => facet.id);
    return read(location.hash, facets, remembered());
  }

  private keys(facet: string): string[] {
    return this.state.chosen.get(facet) ?? [];
  }

  private go(change: Partial<State>): void {
    this.state = { ...this.state, page: 1, ...change };
    const hash = written(this.state, remembered());
    if (hash === location.hash) void this.follow();
    else location.hash = hash; // an entry of its own in the history: the back button leads to what was before
  }

  private choose(facet: string, keys: string[]): void {
    const chosen = new Map(this.state.chosen);
    if (keys.length) chosen.set(facet, keys);
    else chosen.delete(facet);
    this.go({ chosen });
  }

  private removed(event: Event): void {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>("button");
    if (!button) return;
    const { facet, key } = button.dataset;
    if (facet) this.choose(facet, this.keys(facet).filter((one) => one !== key));
    else this.go({ chosen: new Map() });
    this.title.focus();
  }

  // --- what follows from it ---

  private async follow(): Promise<void> {
    const turn = ++this.turn;
    try {
      await this.show(turn);
    } catch {
      if (turn === this.turn) this.status.textContent = this.page.dataset.failed ?? "";
    }
  }

  private async show(turn: number): Promise<void> {
    const state = this.state;
    const untouched = !state.chosen.size && order(state) === "title" && state.page === 1;
    for (const facet of this.facets) {
      const wanted = facet.details.open || this.keys(facet.id).length > 0;
      if (facet.cut && wanted) facet.fill(await this.pieces.values(facet.id), this.keys(facet.id));
      facet.tick(this.keys(facet.id));
      facet.details.classList.toggle("hy-picked", this.keys(facet.id).length > 0);
    }
    const masks = new Map<string, Uint8Array>();
    for (const [id, keys] of state.chosen) masks.set(id, having(await this.pieces.column(id), keys));
    const mask = inAll([...masks.values()], this.artifacts);
    const found = inOrder(mask, await this.order(state));
    const pages = Math.max(1, Math.ceil(found.length / this.size));
    const page = Math.min(state.page, pages);
    const onPage = found.slice((page - 1) * this.size, page * this.size);
    const whole = untouched && state.view === "gallery"; // the cards that the page came with
    const cards = whole ? [] : await this.pieces.cards(onPage);
    if (turn !== this.turn) return;
    this.pressed();
    this.page.querySelector<HTMLElement>(".hy-rest")?.setAttribute("hidden", "");
    const columns = (this.page.dataset.columns ?? "").split("|");
    const table = this.page.querySelector('[data-view="table"]')?.textContent ?? "";
    const place = { root: this.page.dataset.root ?? "", language: this.prefix(), columns, table };
    if (whole) fill(this.shown, ...this.first);
    else if (found.length) {
      const column = (document.activeElement as HTMLElement | null)?.dataset.order?.replace("-", "");
      fill(this.shown, shown(state.view, state, cards, place));
      // The head of a column is made anew with the table: who pressed it stays on it.
      if (column) this.shown.querySelector<HTMLElement>(`[data-order$="${column}"]`)?.focus();
    } else fill(this.shown, this.nothing());
    this.status.textContent = state.chosen.size ? this.counted(found.length) : this.wholeCount;
    this.chosen();
    this.turnPages(page, pages);
    await this.recount(masks, turn);
  }

  private async order({ sort, down }: State): Promise<number[] | null> {
    if (sort === "title" && !this.prefix() && !down) return null; // as they are numbered
    const named = sort !== "title" ? sort : this.prefix() ? `title-${this.language}` : "";
    const [numbers, known] = named ? await this.pieces.order(named) : [Array(this.artifacts).keys(), this.artifacts];
    return down ? turned([...numbers], known) : [...numbers];
  }

  /** The folder of the language: none for the museum's first. */
  private prefix(): string {
    const root = this.page.dataset.root ?? "";
    return root.split("../").length > 2 ? `${this.language}/` : "";
  }

  /** Counts of the facets that are open: what each value would leave beside what is chosen of the others. */
  private async recount(masks: Map<string, Uint8Array>, turn: number): Promise<void> {
    for (const facet of this.facets) {
      const others = [...masks].filter(([id]) => id !== facet.id).map(([, mask]) => mask);
      if (!others.length) facet.count(null);
      else if (facet.details.open) {
        const column = await this.pieces.column(facet.id);
        if (turn !== this.turn) return;
        facet.count(counts(column, inAll(others, this.artifacts)));
      }
    }
  }

  private counted(number: number): string {
    const { count = "", countOne = "" } = this.page.dataset;
    return number === 1 ? countOne : count.replace("{count}", String(number));
  }

  private nothing(): HTMLElement {
    const said = element("p", "hy-quiet");
    said.textContent = this.page.dataset.none ?? "";
    return said;
  }

  private chosen(): void {
    const items: HTMLElement[] = [];
    for (const facet of this.facets) {
      for (const key of this.keys(facet.id)) {
        const name = facet.name(key);
        items.push(this.chip(name, (this.page.dataset.remove ?? "").replace("{name}", name.textContent ?? ""), facet.id, key));
      }
    }
    if (items.length > 1) {
      const clear = element("span");
      clear.textContent = this.page.dataset.clear ?? "";
      const item = this.chip(clear, "");
      item.firstElementChild?.classList.add("hy-clear");
      items.push(item);
    }
    fill(this.chips, ...items);
    this.chips.hidden = !items.length;
  }

  private chip(name: HTMLElement, label: string, facet = "", key = ""): HTMLElement {
    const item = element("li");
    const button = element("button", "hy-chip") as HTMLButtonElement;
    button.type = "button";
    if (facet) {
      button.dataset.facet = facet;
      button.dataset.key = key;
      button.setAttribute("aria-label", label);
    }
    button.append(name);
    item.append(button);
    return item;
  }

  // --- tools ---

  private tools(): void {
    const tools = this.page.querySelector(".hy-tools") as HTMLElement;
    tools.hidden = false;
    tools.querySelector(".hy-views")?.addEventListener("click", (event) => {
      const view = (event.target as HTMLElement).closest<HTMLElement>("[data-view]")?.dataset.view as View | undefined;
      if (!view) return;
      remember(view);
      this.go({ view, page: this.state.page });
    });
    const select = tools.querySelector("select") as HTMLSelectElement;
    select.addEventListener("change", () => this.go(ordered(select.value)));
    this.shown.addEventListener("click", (event) => {
      const by = (event.target as HTMLElement).closest<HTMLElement>("[data-order]")?.dataset.order;
      if (by) this.go(ordered(by));
    });
  }

  private pressed(): void {
    for (const button of this.page.querySelectorAll<HTMLElement>("[data-view]")) {
      button.setAttribute("aria-pressed", String(button.dataset.view === this.state.view));
    }
    (this.page.querySelector(".hy-tools select") as HTMLSelectElement).value = order(this.state);
  }

  private turnPages(page: number, pages: number): void {
    const { previous = "", next = "", page: words = "" } = this.page.dataset;
    const said = element("p");
    said.textContent = words.replace("{number}", String(page)).replace("{count}", String(pages));
    const parts = [page > 1 && this.turning(previous, page - 1, "prev"), page < pages && this.turning(next, page + 1, "next")];
    fill(this.pager, ...parts.filter((part): part is HTMLElement => Boolean(part)), said);
    this.pager.hidden = pages === 1;
  }

  private turning(words: string, page: number, relation: string): HTMLElement {
    const link = element("a") as HTMLAnchorElement;
    link.href = written({ ...this.state, page }, remembered());
    link.rel = relation;
    link.textContent = words;
    link.addEventListener("click", () => {
      this.title.focus({ preventScroll: true });
      this.title.scrollIntoView({ block: "start" });
    });
    return link;
  }
}

function remembered(): View {
  try {
    const view = localStorage.getItem(REMEMBERED);
    if (view === "list" || view === "table") return view;
  } catch {
    // Some browsers keep nothing for a page opened from a folder.
  }
  return "gallery";
}

function remember(view: View): void {
  try {
    localStorage.setItem(REMEMBERED, view);
  } catch {
    // then it is not remembered
  }
}

const page = document.querySelector<HTMLElement>(".hy-browse");
if (page) new Browsing(page);
