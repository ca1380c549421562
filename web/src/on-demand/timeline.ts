// The timeline, alive: spans of time in rows before the dynasties, from thousands of years to one; it is drawn anew for
// what is in view, with names where there is room, as lines where there are many, and as columns where there are too many.
// The overview and the list are in the page already (pages/timeline.py), and whole without this.
import { loadScript } from "../loading";
import { Hold, letItBeMoved } from "../moving";

interface Item {
  id: string;
  first: number;
  last: number;
  open: string;
  sure: string;
  title: string;
  href: string;
  said: string;
}
interface Band {
  first: number;
  last: number;
  lane: number;
  rough: boolean;
  name: string;
  short: string;
}
interface Pieces {
  from: number;
  step: number;
  counts: number[];
  pieces: [number, number, number][];
  base: string;
  artifacts: string;
}
type Row = [number | null, number | null, string, string, string];

const WIDTH = 1000;
const LANE = 20;
const FOOT = 26;
const ROW = 28;
const THIN = 8;
const THICK = 22;
const MOST = 400;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
const SURE: { [letter: string]: string } = { e: "exact", a: "approximate", u: "uncertain", d: "disputed" };

function put(name: string, className: string, into: Element): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  into.append(made);
  return made;
}

class LivingTimeline {
  private readonly from: number;
  private readonly to: number;
  private readonly chart: HTMLElement;
  private readonly behind: HTMLElement;
  private readonly rows: HTMLElement;
  private readonly now: HTMLElement;
  private readonly dense: HTMLElement;
  private readonly hold: Hold;
  private readonly bands: Band[];
  private readonly pieces: Pieces | null;
  private readonly pen = document.createElement("canvas").getContext("2d");
  private readonly widths = new Map<string, number>();
  private items: Item[] = [];
  private loaded = new Map<number, Item[]>();
  private drawn = new Map<string, HTMLElement>();

  constructor(private readonly figure: HTMLElement) {
    const words = figure.dataset;
    this.from = Number(words.from);
    this.to = Number(words.to);
    this.pieces = words.pieces ? (JSON.parse(words.pieces) as Pieces) : null;
    this.bands = Array.from(document.querySelectorAll<HTMLElement>(".hy-periods li[data-first]"), (li) => ({
      first: Number(li.dataset.first), last: Number(li.dataset.last), lane: Number(li.dataset.lane),
      rough: "rough" in li.dataset, name: li.firstElementChild!.textContent!, short: li.dataset.short || "",
    }));
    const head = document.createElement("div");
    head.className = "hy-time-head";
    this.now = put("p", "hy-quiet", head);
    const tools = put("div", "hy-tools", head);
    figure.prepend(head);
    this.chart = document.createElement("div");
    this.chart.className = "hy-chart";
    this.chart.tabIndex = 0;
    this.chart.setAttribute("role", "group");
    this.chart.setAttribute("aria-label", `${words.label}. ${words.keys}`);
    head.after(this.chart);
    this.dense = document.createElement("p");
    this.dense.className = "hy-dense hy-line";
    this.chart.after(this.dense);
    this.behind = put("div", "", this.chart);
    this.behind.setAttribute("aria-hidden", "true");
    this.rows = put("div", "hy-rows", this.chart);
    this.rows.style.bottom = `${FOOT}px`;
    this.hold = letItBeMoved(this.chart, this.chart, {
      width: WIDTH, height: 1, least: 1, most: this.to - this.from, vertical: false, room: 0.02,
      changed: () => this.draw(), settled: () => this.remember(), hint: words.wheel!,
      towards: () => this.middling(),
    });
    for (const [says, sign, act] of [
      [words.in!, "+", () => this.hold.zoom(2)],
      [words.out!, "−", () => this.hold.zoom(0.5)],
      [words.all!, "↔", () => this.hold.all()],
    ] as [string, string, () => void][]) {
      const button = put("button", "", tools) as HTMLButtonElement;
      button.type = "button";
      button.textContent = sign;
      button.title = says;
      button.setAttribute("aria-label", says);
      button.addEventListener("click", act);
    }
    this.rows.addEventListener("click", (event) => {
      if (this.hold.justMoved()) event.preventDefault();
      else if (this.rows.hasAttribute("aria-hidden")) {
        event.preventDefault();
        const box = this.chart.getBoundingClientRect();
        this.hold.zoom(4, { x: ((event.clientX - box.left) / box.width) * WIDTH, y: 0 });
      }
    });
  }

  begin(): void {
    this.figure.classList.add("hy-live");
    if (this.pieces) {
      const loads = window as unknown as { hyplanMoments: (number: number, rows: Row[]) => void };
      loads.hyplanMoments = (number, rows) => this.take(number, rows);
    } else this.readList();
    if (this.pen) this.pen.font = `13px ${getComputedStyle(this.chart).fontFamily}`;
    window.addEventListener("resize", () => this.draw());
    window.addEventListener("hashchange", () => this.follow());
    if (!this.follow()) this.draw();
  }

  // --- what there is ---

  private readList(): void {
    for (const li of Array.from(document.querySelectorAll<HTMLElement>(".hy-century li[data-first]"))) {
      const link = li.querySelector<HTMLAnchorElement>("a.hy-name")!;
      const when = li.querySelector(".hy-when");
      const { first, last } = li.dataset;
      const href = link.getAttribute("href")!;
      const sure = li.className.slice(3);
      this.items.push(this.item(href, first ? +first : null, last ? +last : null, sure, link.textContent!, href, when ? when.textContent! : ""));
    }
  }

  private take(number: number, rows: Row[]): void {
    const folder = this.pieces!.artifacts;
    this.loaded.set(number, rows.map(([first, last, sure, title, id]) =>
      this.item(id, first, last, SURE[sure] || "exact", title, `${folder}${id}/index.html`, "")));
    this.items = ([] as Item[]).concat(...Array.from(this.loaded.values()));
    this.items.sort((a, b) => a.first - b.first);
  }

  private item(id: string, first: number | null, last: number | null, sure: string, title: string, href: string, when: string): Item {
    const reach = (this.to - this.from) * 0.03;
    const begin = first !== null ? first : last! - reach;
    const end = last !== null ? last : first! + reach;
    const open = first === null ? "hy-open-start" : last === null ? "hy-open-end" : "";
    const years = when || `${this.year(Math.floor(begin))} – ${this.year(Math.ceil(end) - 1)}`;
    const said = `${title}, ${years}${open ? `, ${this.figure.dataset.open}` : ""}`;
    return { id, first: begin, last: end, open, sure, title, href, said };
  }

  private year(year: number): string {
    return year > 0 ? String(year) : this.figure.dataset.bce!.replace("{year}", String(1 - year));
  }

  // --- drawing ---

  private window(): [number, number] {
    const { x, k } = this.hold.view;
    const years = (this.to - this.from) / WIDTH;
    return [this.from + x * years, this.from + (x + WIDTH / k) * years];
  }

  /** Where half of what is in view comes before and half after: who comes nearer wants to see something there. */
  private middling(): { x: number; y: number } | null {
    const [first, last] = this.window();
    const pieces = this.pieces;
    const found: [number, number][] = pieces
      ? pieces.counts.map((count, index) => [pieces.from + (index + 0.5) * pieces.step, count])
      : this.items.map((item) => [(item.first + item.last) / 2, 1]);
    const seen = found.filter(([year, count]) => count && year > first && year < last).sort((a, b) => a[0] - b[0]);
    let half = seen.reduce((sum, [, count]) => sum + count, 0) / 2;
    const middle = seen.find(([, count]) => (half -= count) <= 0);
    if (!middle) return null;
    const x = ((middle[0] - first) / (last - first)) * WIDTH;
    return { x: x + (x - WIDTH / 2) / 2, y: 0 }; // a little beyond it, so that it comes towards the middle
  }

  private draw(): void {
    const [first, last] = this.window();
    const wide = this.chart.clientWidth;
    const at = (year: number): number => ((year - first) / (last - first)) * wide;
    const shown = this.bands.filter((band) => band.last > first && band.first < last);
    const top = (shown.length ? Math.max(...shown.map((band) => band.lane)) + 1 : 0) * LANE + 6;
    this.behind.textContent = "";
    shown.forEach((band) => this.drawBand(band, at, wide));
    const step = STEPS.find((one) => (one / (last - first)) * wide > 74) || STEPS[STEPS.length - 1]!;
    for (let round = Math.ceil((first - 1) / step) * step; round <= last; round += step) {
      const year = round > 0 ? round : round + 1; // there is no year 0, and 500 BCE is −499
      if (year < first) continue;
      const tick = put("div", "hy-tick", this.behind);
      tick.style.left = `${at(year).toFixed(1)}px`;
      tick.style.top = `${top}px`;
      put("span", "", tick).textContent = this.year(year);
    }
    this.rows.style.top = `${top}px`;
    this.now.textContent = this.figure.dataset.now!
      .replace("{first}", this.year(Math.floor(first + 0.02)))
      .replace("{last}", this.year(Math.ceil(last - 0.02) - 1));
    if (this.pieces && this.expected(first, last) > MOST) this.drawColumns(at, first, last, null);
    else {
      if (this.pieces) this.fetch(first, last);
      this.drawItems(this.items.filter((item) => item.last > first && item.first < last), at, wide, first, last);
    }
  }

  private drawBand(band: Band, at: (year: number) => number, wide: number): void {
    const left = Math.max(-2, at(band.first));
    const right = Math.min(wide + 2, at(band.last));
    const number = this.bands.indexOf(band);
    const made = put("div", `hy-band ${number % 2 ? "hy-odd" : "hy-even"}${band.rough ? " hy-rough-end" : ""}`, this.behind);
    made.style.left = `${left.toFixed(1)}px`;
    made.style.width = `${(right - left).toFixed(1)}px`;
    made.style.top = `${band.lane * LANE}px`;
    made.textContent = [band.name, band.short].find((name) => name && this.length(name) + 6 < right - left) || "";
  }

  private drawItems(items: Item[], at: (year: number) => number, wide: number, first: number, last: number): void {
    const room = this.rows.clientHeight;
    let thin = false;
    let rows = this.pack(items, at, wide, true);
    if (rows.count * ROW > room) {
      thin = true;
      rows = this.pack(items, at, wide, false);
      if (rows.count * THIN > room) {
        this.drawColumns(at, first, last, items);
        return;
      }
    }
    this.clear(".hy-column");
    this.rows.classList.toggle("hy-close-packed", thin);
    const high = thin ? Math.min(THICK, Math.floor(room / rows.count)) : ROW;
    this.rows.style.setProperty("--hy-row", `${high}px`);
    this.dense.textContent = thin ? this.figure.dataset.dense! : "";
    if (thin) this.rows.setAttribute("aria-hidden", "true");
    else this.rows.removeAttribute("aria-hidden");
    const kept = new Set<string>();
    items.forEach((item, index) => {
      kept.add(item.id);
      const link = this.drawn.get(item.id) || this.newItem(item);
      const left = Math.max(-4, at(item.first));
      const right = Math.max(left + 10, Math.min(wide + 4, at(item.last)));
      const name = Math.max(4, Math.min(Math.max(left, 4), wide - this.length(item.title) - 4));
      const begin = thin ? left : Math.min(left, name);
      link.style.left = `${begin.toFixed(1)}px`;
      link.style.top = `${rows.of[index]! * high}px`;
      link.style.width = `${Math.max(thin ? 10 : 24, (thin ? right : Math.max(right, name + this.length(item.title))) - begin).toFixed(1)}px`;
      const bar = link.firstElementChild as HTMLElement;
      bar.style.left = `${(left - begin).toFixed(1)}px`;
      bar.style.width = `${(right - left).toFixed(1)}px`;
      (link.lastElementChild as HTMLElement).style.left = `${(name - begin).toFixed(1)}px`;
      link.tabIndex = thin ? -1 : 0; // too small to be pressed: they open by coming nearer
      this.rows.append(link);
    });
    for (const [id, link] of Array.from(this.drawn)) if (!kept.has(id)) this.remove(id, link);
  }

  /** Rows in which no two items touch, nor their names where those are shown. */
  private pack(items: Item[], at: (year: number) => number, wide: number, named: boolean): { of: number[]; count: number } {
    const ends: number[] = [];
    const of = items.map((item) => {
      const left = Math.max(-4, at(item.first));
      const right = Math.max(left + 10, Math.min(wide + 4, at(item.last)));
      const name = named ? Math.max(4, Math.min(Math.max(left, 4), wide - this.length(item.title) - 4)) : left;
      const begin = Math.min(left, name);
      const end = named ? Math.max(right, name + this.length(item.title) + 8) : right + 2;
      let row = ends.findIndex((taken) => taken < begin);
      if (row < 0) row = ends.length;
      ends[row] = end + 6;
      return row;
    });
    return { of, count: ends.length };
  }

  private length(title: string): number {
    let known = this.widths.get(title);
    if (known === undefined) {
      known = this.pen ? this.pen.measureText(title).width : title.length * 7;
      this.widths.set(title, known);
    }
    return known;
  }

  private newItem(item: Item): HTMLElement {
    const link = document.createElement("a");
    link.className = `hy-item hy-${item.sure} ${item.open}`;
    link.href = item.href;
    link.title = item.said;
    link.setAttribute("aria-label", item.said);
    put("i", "", link);
    put("b", "", link).textContent = item.title;
    this.drawn.set(item.id, link);
    return link;
  }

  private remove(id: string, link: HTMLElement): void {
    if (link === document.activeElement) this.chart.focus({ preventScroll: true });
    link.remove();
    this.drawn.delete(id);
  }

  private clear(what: string): void {
    for (const one of Array.from(this.chart.querySelectorAll(what))) one.remove();
  }

  /** Columns where there are too many for lines: of the items given, else of the counts known before any is loaded. */
  private drawColumns(at: (year: number) => number, first: number, last: number, items: Item[] | null): void {
    for (const [id, link] of Array.from(this.drawn)) this.remove(id, link);
    this.clear(".hy-column");
    this.dense.textContent = this.figure.dataset.dense!;
    let { from, step, counts } = this.pieces || { from: first, step: (last - first) / 80, counts: [] as number[] };
    if (items) {
      from = first;
      step = (last - first) / 80;
      counts = new Array(80).fill(0) as number[];
      for (const item of items) {
        const index = Math.min(79, Math.max(0, Math.floor(((item.first + item.last) / 2 - from) / step)));
        counts[index] = counts[index]! + 1;
      }
    }
    const most = Math.max(1, ...counts);
    counts.forEach((count, index) => {
      const begin = from + index * step;
      if (!count || begin + step < first || begin > last) return;
      const column = put("div", "hy-column", this.rows);
      column.style.left = `${at(begin).toFixed(1)}px`;
      column.style.width = `${Math.max(1, at(begin + step) - at(begin) - 1).toFixed(1)}px`;
      column.style.height = `${((count / most) * 90).toFixed(1)}%`;
      column.title = `${this.year(Math.floor(begin))} – ${this.year(Math.ceil(begin + step) - 1)}: ${count}`;
    });
  }

  // --- pieces of a long timeline ---

  private expected(first: number, last: number): number {
    const { from, step, counts } = this.pieces!;
    return counts.reduce((sum, count, index) => {
      const begin = from + index * step;
      const share = Math.min(last, begin + step) - Math.max(first, begin);
      return share > 0 ? sum + (count * share) / step : sum;
    }, 0);
  }

  private fetch(first: number, last: number): void {
    this.pieces!.pieces.forEach(([low, high], number) => {
      if (high < first || low > last || this.loaded.has(number)) return;
      this.loaded.set(number, []);
      loadScript(new URL(`${this.pieces!.base}${number}.js`, location.href).href).then(
        () => this.draw(),
        () => {
          this.loaded.delete(number);
          this.now.textContent = this.figure.dataset.failed!;
        },
      );
    });
  }

  // --- addresses ---

  private remember(): void {
    const [first, last] = this.window().map((year) => +year.toFixed(this.hold.view.k > 50 ? 2 : 0)) as [number, number];
    const hash = this.hold.view.k > 1.001 ? `#years=${first},${last}` : location.pathname + location.search;
    history.replaceState(null, "", hash);
  }

  private follow(): boolean {
    const years = /^#years=(-?[\d.]+),(-?[\d.]+)$/.exec(location.hash);
    if (!years) return false;
    const [first, last] = [Number(years[1]), Number(years[2])];
    if (!(last > first)) return false;
    const unit = WIDTH / (this.to - this.from);
    this.hold.show({ x: ((first + last) / 2 - this.from) * unit, y: 0 }, (this.to - this.from) / (last - first));
    return true;
  }
}

function begin(): void {
  const figure = document.getElementById("hy-time");
  if (figure) new LivingTimeline(figure).begin();
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
