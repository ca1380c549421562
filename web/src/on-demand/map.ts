// The map, alive: moved and zoomed by pointer, wheel, fingers and keys; marks that come apart, ways of exhibitions, a card.
// The drawing and the list are in the page already (pages/map.py), and whole without this.
import { apart, Mark, Point, SIZE, together, wordsBeside } from "../map-marks";
import { loadScript } from "../loading";
import { Hold, letItBeMoved } from "../moving";

interface Place extends Point {
  id: string;
  radius: number;
  kind: string;
  name: string;
  href: string;
  count: number;
  number: string;
  entry: HTMLElement | null;
}
interface Frame {
  middle: number;
  left: number;
  top: number;
  scale: number;
  height: number;
  around: number;
}
type Row = [number, number, number, string, number, string, string, string];

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 400;
const FEW = 40;
const EARTH = 6371000;
const NEAREST = 400; // metres across, the closest one can come
const ROUGH = 20; // metres a pixel, below which rivers of 1:10 million say nothing true any more
const KINDS: { [letter: string]: string } = { e: "exact", c: "circle", r: "rough" };

function make(name: string, attributes: { [key: string]: string | number }, into?: Element): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const key in attributes) made.setAttribute(key, String(attributes[key]));
  if (into) into.append(made);
  return made;
}

function button(words: string, sign: string, act: () => void, into: Element): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.setAttribute("aria-label", words);
  made.title = words;
  made.textContent = sign;
  made.addEventListener("click", act);
  into.append(made);
  return made;
}

class LivingMap {
  private readonly sheet: HTMLElement;
  private readonly svg: SVGSVGElement;
  private readonly frame: Frame;
  private readonly hold: Hold;
  private places: Place[] = [];
  private marks: Mark[] = [];
  private marksFor = 0;
  private drawn = new Map<string, SVGElement>();
  private route = "";
  private card: HTMLElement | null = null;
  private cameFrom: Element | null = null;
  private chosen: HTMLSelectElement | null = null;

  constructor(private readonly figure: HTMLElement) {
    this.sheet = figure.querySelector<HTMLElement>(".hy-map-sheet")!;
    this.svg = figure.querySelector("svg")!;
    this.frame = JSON.parse(figure.dataset.frame!) as Frame;
    const far = 1 / (1 + 2 * this.frame.around);
    const metres = EARTH / this.frame.scale / Math.cosh(this.frame.top - this.frame.height / 2 / this.frame.scale);
    const near = Math.max(4, (metres * WIDTH) / NEAREST);
    this.hold = letItBeMoved(this.sheet, this.svg, {
      width: WIDTH, height: this.frame.height, least: far, most: near, vertical: true,
      room: this.frame.around, changed: () => this.draw(), settled: () => this.remember(), hint: figure.dataset.wheel!,
    });
  }

  async begin(): Promise<void> {
    const words = this.figure.dataset;
    if (words.places) {
      (window as unknown as { hyplanPlaces: (rows: Row[]) => void }).hyplanPlaces = (rows) => this.take(rows);
      await loadScript(new URL(words.places, location.href).href);
    } else this.readList();
    this.figure.classList.add("hy-live");
    const tools = document.createElement("div");
    tools.className = "hy-tools";
    button(words.in!, "+", () => this.hold.zoom(2), tools);
    button(words.out!, "−", () => this.hold.zoom(0.5), tools);
    button(words.all!, "⤢", () => this.hold.all(), tools);
    this.sheet.append(tools);
    this.sheet.tabIndex = 0;
    this.sheet.setAttribute("role", "group");
    this.sheet.setAttribute("aria-label", `${this.svg.getAttribute("aria-label")}. ${words.keys}`);
    this.offerRoutes();
    const near = document.createElement("p");
    near.className = "hy-near";
    near.textContent = words.near!;
    this.sheet.append(near);
    this.sheet.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.card) this.closeCard();
    });
    for (const text of Array.from(this.svg.querySelectorAll(".hy-map-names text"))) {
      text.setAttribute("data-at", text.getAttribute("transform")!);
    }
    for (const route of Array.from(this.svg.querySelectorAll(".hy-route"))) {
      route.setAttribute("data-way", route.getAttribute("d")!);
    }
    this.svg.querySelector(".hy-marks")!.textContent = "";
    this.svg.querySelector(".hy-leaders")!.textContent = "";
    this.svg.querySelector(".hy-circles")!.textContent = "";
    this.draw();
    window.addEventListener("hashchange", () => this.follow());
    this.follow();
  }

  // --- what there is ---

  private readList(): void {
    for (const entry of Array.from(document.querySelectorAll<HTMLElement>(".hy-map-places li[data-at]"))) {
      const [x, y, radius] = entry.dataset.at!.split(" ").map(Number) as [number, number, number];
      const link = entry.querySelector<HTMLAnchorElement>("a.hy-name")!;
      const number = entry.querySelector(".hy-number");
      this.places.push({
        x, y, radius, entry, id: entry.id.slice(6), kind: entry.className.slice(3), name: link.textContent!,
        href: link.getAttribute("href")!, count: 0, number: number ? number.textContent! : "",
      });
      entry.addEventListener("pointerenter", () => this.light(entry.id.slice(6), true));
      entry.addEventListener("pointerleave", () => this.light(entry.id.slice(6), false));
    }
  }

  private take(rows: Row[]): void {
    const link = document.querySelector<HTMLAnchorElement>(".hy-map-places a.hy-name");
    const folder = link ? link.getAttribute("href")!.replace(/[^/]+\/index\.html$/, "") : "../places/";
    for (const [x, y, radius, kind, count, name, id] of rows) {
      const entry = document.getElementById(`place-${id}`);
      this.places.push({ x, y, radius, kind: KINDS[kind] || "rough", count, name, id, entry, number: "", href: `${folder}${id}/index.html` });
    }
  }

  private light(id: string, on: boolean): void {
    const mark = this.drawn.get(id);
    if (mark) mark.classList.toggle("hy-lit", on);
  }

  // --- drawing ---

  private draw(): void {
    const { x, y, k } = this.hold.view;
    const place = (point: Point): Point => ({ x: (point.x - x) * k, y: (point.y - y) * k });
    this.svg.querySelector(".hy-map-base")!.setAttribute("transform", `matrix(${k} 0 0 ${k} ${-x * k} ${-y * k})`);
    for (const text of Array.from(this.svg.querySelectorAll<SVGElement>(".hy-map-names text"))) {
      const [, u, v, turn] = /\(([-\d.]+) ([-\d.]+)\) rotate\(([-\d.]+)/.exec(text.dataset.at!) as unknown as string[];
      const to = place({ x: +u!, y: +v! });
      text.setAttribute("transform", `translate(${to.x} ${to.y}) rotate(${turn})`);
    }
    for (const route of Array.from(this.svg.querySelectorAll<SVGElement>(".hy-route"))) {
      const way = route.dataset.way!.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, u: string, v: string) => {
        const to = place({ x: +u, y: +v });
        return `${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
      });
      route.setAttribute("d", way);
      route.classList.toggle("hy-shown", route.id === `route-${this.route}`);
    }
    this.svg.classList.toggle("hy-moved", Math.abs(k - 1) > 0.001 || Math.abs(x) > 0.5 || Math.abs(y) > 0.5);
    this.drawMarks(place, k);
    this.drawScale(y, k);
  }

  private drawMarks(at: (point: Point) => Point, k: number): void {
    if (this.marksFor !== k) {
      const points = this.places.map((place) => ({ x: place.x * k, y: place.y * k }));
      this.marks = points.length > FEW ? together(points) : apart(points);
      this.marksFor = k;
    }
    const { height } = this.frame;
    const shift = at({ x: 0, y: 0 });
    const seen = this.marks
      .map((mark) => ({ ...mark, x: mark.x + shift.x, y: mark.y + shift.y, true: { x: mark.true.x + shift.x, y: mark.true.y + shift.y } }))
      .filter((mark) => mark.x > -SIZE && mark.x < WIDTH + SIZE && mark.y > -SIZE && mark.y < height + SIZE);
    const names = seen.map((mark) => (mark.members.length === 1 ? this.short(this.places[mark.members[0]!]!) : ""));
    const beside = wordsBeside(seen, names, WIDTH);
    const into = this.svg.querySelector(".hy-marks")!;
    const leaders = this.svg.querySelector(".hy-leaders")!;
    const circles = this.svg.querySelector(".hy-circles")!;
    leaders.textContent = "";
    circles.textContent = "";
    const stops = this.stops();
    const kept = new Set<string>();
    seen.forEach((mark, index) => {
      const one = mark.members.length === 1 ? this.places[mark.members[0]!]! : null;
      const key = one ? one.id : `several-${mark.members[0]}-${mark.members.length}`;
      kept.add(key);
      const link = this.drawn.get(key) || this.newMark(key, mark.members, into);
      const [circle, number, label] = Array.from(link.children) as [Element, Element, Element];
      circle.setAttribute("cx", mark.x.toFixed(1));
      circle.setAttribute("cy", mark.y.toFixed(1));
      number.setAttribute("x", mark.x.toFixed(1));
      number.setAttribute("y", mark.y.toFixed(1));
      const words = beside[index];
      label.textContent = words ? names[index]! : "";
      if (words) {
        label.setAttribute("x", words.x.toFixed(1));
        label.setAttribute("y", mark.y.toFixed(1));
        label.setAttribute("text-anchor", words.anchor);
      }
      const onRoute = !stops || mark.members.some((member) => stops.has(this.places[member]!.id));
      link.classList.toggle("hy-dim", !onRoute);
      if (one && Math.hypot(mark.x - mark.true.x, mark.y - mark.true.y) > 2) {
        make("path", { d: `M${mark.x.toFixed(1)} ${mark.y.toFixed(1)}L${mark.true.x.toFixed(1)} ${mark.true.y.toFixed(1)}` }, leaders);
        make("circle", { cx: mark.true.x.toFixed(1), cy: mark.true.y.toFixed(1), r: 1.8 }, leaders);
      }
      if (one && one.radius * k > 3) {
        make("circle", { cx: mark.true.x.toFixed(1), cy: mark.true.y.toFixed(1), r: (one.radius * k).toFixed(1), class: `hy-${one.kind}` }, circles);
      }
    });
    for (const [key, link] of Array.from(this.drawn)) {
      if (!kept.has(key)) {
        if (link.contains(document.activeElement)) this.sheet.focus({ preventScroll: true });
        link.remove();
        this.drawn.delete(key);
      }
    }
  }

  private short(place: Place): string {
    return place.name.length <= 32 ? place.name : "";
  }

  private newMark(key: string, members: number[], into: Element): SVGElement {
    const one = members.length === 1 ? this.places[members[0]!]! : null;
    const words = this.figure.dataset;
    const link = make("a", { class: `hy-mark hy-${one ? one.kind : "several"}`, href: one ? one.href : "#" }, into);
    const said = one ? `${one.number ? `${one.number}. ` : ""}${one.name}` : words.several!.replace("{count}", String(members.length));
    link.setAttribute("aria-label", said);
    const number = one ? one.number : String(members.length);
    make("circle", { r: number ? SIZE : 6 }, link);
    make("text", {}, link).textContent = number;
    link.append(" "); // between what is read aloud
    make("text", { class: "hy-map-label" }, link);
    link.addEventListener("click", (event) => {
      if ((event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey || (event as MouseEvent).shiftKey) return;
      event.preventDefault();
      if (this.hold.justMoved()) return;
      if (one) this.openCard([one], link);
      else this.openSeveral(members, link);
    });
    this.drawn.set(key, link);
    return link;
  }

  private drawScale(y: number, k: number): void {
    const { scale, top, height } = this.frame;
    const unit = EARTH / (scale * k) / Math.cosh(top - (y + height / 2 / k) / scale);
    let metres = 1;
    for (let step = 1; step < 1e8; step *= 10) for (const times of [1, 2, 5]) if (step * times <= (unit * WIDTH) / 4) metres = step * times;
    const bar = this.figure.querySelector<HTMLElement>(".hy-bar")!;
    bar.style.width = `${((metres / unit / WIDTH) * 100).toFixed(2)}%`;
    const [words, number] = metres < 1000 ? [this.figure.dataset.m!, metres] : [this.figure.dataset.km!, metres / 1000];
    this.figure.querySelector(".hy-bar-words")!.textContent = words.replace("{number}", number.toLocaleString(document.documentElement.lang));
    const pixel = (unit * WIDTH) / (this.sheet.clientWidth || WIDTH);
    this.figure.classList.toggle("hy-too-near", pixel < ROUGH);
  }

  // --- the card of a place ---

  private openCard(places: Place[], from: Element): void {
    this.closeCard(false);
    this.cameFrom = from;
    const card = document.createElement("div");
    card.className = "hy-card";
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-label", places.map((place) => place.name).slice(0, 3).join(", "));
    card.tabIndex = -1;
    button(this.figure.dataset.close!, "×", () => this.closeCard(), card).className = "hy-shut";
    for (const place of places.slice(0, 12)) {
      const part = document.createElement("div");
      const inside = place.entry && place.entry.querySelector(":scope > div");
      if (inside && places.length === 1) part.append(...Array.from(inside.cloneNode(true).childNodes));
      else {
        const link = document.createElement("a");
        link.className = "hy-name";
        link.href = place.href;
        link.textContent = place.name;
        part.append(link);
        const words = this.figure.dataset;
        if (place.count) part.append(` · ${place.count === 1 ? words.object! : words.objects!.replace("{count}", String(place.count))}`);
      }
      card.append(part);
    }
    this.sheet.append(card);
    this.card = card;
    card.focus({ preventScroll: true });
  }

  private openSeveral(members: number[], from: Element): void {
    const places = members.map((member) => this.places[member]!);
    if (this.hold.view.k >= this.hold.most || !this.fit(places, this.hold.most)) this.openCard(places, from);
  }

  /** Show all of these as large as they fit; false where they are shown as large already. */
  private fit(places: Place[], most: number): boolean {
    const xs = places.map((place) => place.x);
    const ys = places.map((place) => place.y);
    const wide = Math.max(...xs) - Math.min(...xs);
    const high = Math.max(...ys) - Math.min(...ys);
    const k = Math.min(most, (WIDTH * 0.6) / (wide || 1e-9), (this.frame.height * 0.6) / (high || 1e-9));
    if (k <= this.hold.view.k * 1.05 && most === this.hold.most) return false;
    this.hold.show({ x: Math.min(...xs) + wide / 2, y: Math.min(...ys) + high / 2 }, k);
    return true;
  }

  private closeCard(back = true): void {
    if (!this.card) return;
    this.card.remove();
    this.card = null;
    const from = this.cameFrom as HTMLElement | null;
    if (back && from && from.isConnected) from.focus({ preventScroll: true });
  }

  // --- ways of exhibitions, and addresses ---

  private offerRoutes(): void {
    const routes = Array.from(document.querySelectorAll<HTMLElement>("[data-route]"));
    if (!routes.length) return;
    const label = document.createElement("label");
    label.className = "hy-choose";
    label.textContent = `${this.figure.dataset.choose}: `;
    const select = document.createElement("select");
    select.append(new Option(this.figure.dataset.everything!, ""));
    for (const route of routes) select.append(new Option(route.querySelector("h3")!.textContent!, route.dataset.route));
    select.addEventListener("change", () => this.choose(select.value));
    label.append(select);
    this.figure.prepend(label);
    this.chosen = select;
  }

  private stops(): Set<string> | null {
    if (!this.route) return null;
    const selector = `[data-route="${CSS.escape(this.route)}"] [data-place]`;
    return new Set(Array.from(document.querySelectorAll<HTMLElement>(selector), (stop) => stop.dataset.place!));
  }

  private choose(route: string): void {
    this.route = route;
    if (this.chosen) this.chosen.value = route;
    this.closeCard(false);
    const stops = this.stops();
    const places = stops ? this.places.filter((place) => stops.has(place.id)) : [];
    if (places.length) this.fit(places, 12);
    else this.hold.all();
    this.draw();
    this.remember();
  }

  private remember(): void {
    const { x, y, k } = this.hold.view;
    const { middle, left, top, scale, height } = this.frame;
    const lon = ((left + (x + WIDTH / 2 / k) / scale) * 180) / Math.PI + middle;
    const lat = (Math.atan(Math.sinh(top - (y + height / 2 / k) / scale)) * 180) / Math.PI;
    const parts: string[] = [];
    if (this.route) parts.push(`route-${this.route}`);
    if (this.svg.classList.contains("hy-moved")) parts.push(`at=${lat.toFixed(5)},${lon.toFixed(5)},${k.toFixed(2)}`);
    history.replaceState(null, "", parts.length ? `#${parts.join("&")}` : location.pathname + location.search);
  }

  private follow(): void {
    let hash = location.hash.slice(1);
    try {
      hash = decodeURIComponent(hash);
    } catch {
      return;
    }
    for (const part of hash.split("&")) {
      const at = /^at=(-?[\d.]+),(-?[\d.]+),([\d.]+)$/.exec(part);
      if (part.startsWith("route-") && document.querySelector(`[data-route="${CSS.escape(part.slice(6))}"]`)) {
        this.choose(part.slice(6));
        this.figure.scrollIntoView({ block: "nearest" });
      } else if (part.startsWith("place-")) {
        const found = this.places.find((place) => place.id === part.slice(6));
        if (found) this.hold.show(found, Math.max(this.hold.view.k, 1));
        if (found) this.light(found.id, true);
      } else if (at) {
        const { middle, left, top, scale } = this.frame;
        const x = ((((+at[2]! - middle) * Math.PI) / 180) - left) * scale;
        const y = (top - Math.asinh(Math.tan((+at[1]! * Math.PI) / 180))) * scale;
        this.hold.show({ x, y }, +at[3]!);
      }
    }
  }
}

function begin(): void {
  const figure = document.getElementById("hy-map");
  if (figure) {
    new LivingMap(figure).begin().catch(() => {
      const words = document.createElement("p");
      words.setAttribute("role", "status");
      words.textContent = figure.dataset.failed!;
      figure.prepend(words);
    });
  }
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
