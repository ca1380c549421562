// The search page: results while one types, filters, and all of it in the address.
import { said } from "./box";
import { CHOICES, Filters, type Choices } from "./filters";
import { Marker, marked } from "./marking";
import { filled, type Answer, type MuseumIndex, type Result } from "./museum";
import type { Said } from "./pieces";

const AT_ONCE = 10;
const PAUSE = 200;

/** Answer on the page whose part `place` is. */
export function answerOn(index: MuseumIndex, place: HTMLElement): void {
  const form = place.querySelector<HTMLFormElement>("form");
  const input = form?.querySelector<HTMLInputElement>("input[type=search]");
  const status = place.querySelector<HTMLElement>("[role=status]");
  const list = place.querySelector<HTMLElement>(".hy-results");
  const more = place.querySelector<HTMLElement>(".hy-results-more");
  const filters = place.querySelector<HTMLElement>(".hy-filters");
  const advice = place.querySelector<HTMLElement>(".hy-advice");
  if (form && input && status && list && more && filters && advice) {
    new SearchPage(index, { place, form, input, status, list, more, filters, advice }).begin();
  }
}

interface Parts {
  place: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLElement;
  filters: HTMLElement;
  advice: HTMLElement;
}

class SearchPage {
  #asked = 0;
  #choices: Choices = {};
  #shown = AT_ONCE;
  #timer = 0;

  constructor(
    private readonly index: MuseumIndex,
    private readonly parts: Parts,
  ) {}

  begin(): void {
    const { form, input, filters } = this.parts;
    this.#readAddress();
    if (!input.value) input.focus();
    void this.#answer();
    input.addEventListener("input", () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#changed("replaceState"), PAUSE);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      window.clearTimeout(this.#timer);
      this.#changed("pushState");
    });
    filters.addEventListener("change", () => {
      this.#choices = {};
      for (const field of filters.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input")) {
        const chosen = field instanceof HTMLInputElement && !field.checked ? "" : field.value;
        if (chosen) this.#choices[field.name as keyof Choices] = chosen;
      }
      this.#changed("pushState");
    });
    window.addEventListener("popstate", () => {
      this.#readAddress();
      void this.#answer();
    });
  }

  #readAddress(): void {
    const { searchParams } = new URL(window.location.href);
    this.parts.input.value = searchParams.get("q") ?? "";
    this.#shown = Math.max(AT_ONCE, Number(searchParams.get("show")) || 0);
    this.#choices = {};
    for (const choice of CHOICES) {
      const chosen = searchParams.get(choice);
      if (chosen) this.#choices[choice] = chosen;
    }
  }

  #changed(how: "pushState" | "replaceState"): void {
    this.#shown = AT_ONCE;
    this.#writeAddress(how);
    void this.#answer();
  }

  #writeAddress(how: "pushState" | "replaceState"): void {
    const address = new URL(window.location.href);
    const values = { q: this.parts.input.value.trim(), ...this.#choices, show: this.#shown > AT_ONCE ? this.#shown : "" };
    address.search = "";
    for (const [name, value] of Object.entries(values)) if (value) address.searchParams.set(name, String(value));
    if (address.href !== window.location.href) window.history[how](null, "", address.href);
  }

  async #answer(): Promise<void> {
    const mine = ++this.#asked;
    const { input, place } = this.parts;
    const text = input.value.trim();
    place.setAttribute("aria-busy", "true");
    try {
      const words = await this.index.words();
      if (!text) {
        if (mine === this.#asked) this.#empty();
        return;
      }
      const waiting = window.setTimeout(() => {
        if (mine === this.#asked) this.parts.status.textContent = words.waiting ?? "";
      }, 1000);
      const answer = await this.index.find(text);
      window.clearTimeout(waiting);
      const filters = answer.records.length ? await Filters.open(this.index) : undefined;
      const kept = filters ? filters.keep(answer.records, this.#choices) : [];
      const results = await this.index.results(kept.slice(0, this.#shown), text);
      const nearest = answer.unknown.length || !answer.records.length ? await this.index.corrected(answer, text) : "";
      const items = await this.#items(results, answer, text, words);
      if (mine !== this.#asked) return;
      this.#say(answer, kept.length, text, nearest, words);
      this.#offerFilters(filters, answer, words);
      this.parts.list.replaceChildren(...items);
      this.#offerMore(kept.length, words);
    } catch {
      if (mine === this.#asked) this.#failed();
    } finally {
      if (mine === this.#asked) place.removeAttribute("aria-busy");
    }
  }

  #empty(): void {
    const { status, list, more, filters, advice } = this.parts;
    for (const part of [status, list, more, filters, advice]) part.replaceChildren();
    filters.hidden = true;
  }

  #failed(): void {
    const { place, status, list, more, filters, advice } = this.parts;
    for (const part of [list, more, filters, advice]) part.replaceChildren();
    status.textContent = place.dataset.failed ?? "";
    const again = place.ownerDocument.createElement("button");
    again.type = "button";
    again.textContent = place.dataset.again ?? "";
    again.addEventListener("click", () => void this.#answer());
    advice.append(again);
  }

  #say(answer: Answer, count: number, text: string, nearest: string, words: Record<string, string>): void {
    const { status, advice } = this.parts;
    const page = advice.ownerDocument;
    advice.replaceChildren();
    status.textContent = answer.records.length
      ? count
        ? filled(words, "count", { count, query: text })
        : (words.none_filtered ?? "")
      : filled(words, "none", { query: text });
    const tell = (...parts: (string | Node)[]): void => {
      const line = page.createElement("p");
      line.append(...parts);
      advice.append(line);
    };
    if (answer.loose) tell(words.loose ?? "");
    if (nearest) {
      const link = page.createElement("a");
      link.href = `?q=${encodeURIComponent(nearest)}`;
      link.textContent = nearest;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.parts.input.value = nearest;
        this.#changed("pushState");
        this.parts.input.focus();
      });
      tell(`${words.nearest ?? ""}: `, link, "?");
    }
    if (!answer.records.length) tell(words.advice ?? "");
  }

  #offerFilters(filters: Filters | undefined, answer: Answer, words: Record<string, string>): void {
    const place = this.parts.filters;
    const page = place.ownerDocument;
    const chosen = Object.keys(this.#choices).length;
    const fields = filters?.fields(page, answer.records, this.#choices) ?? [];
    place.hidden = !fields.length;
    if (!fields.length) return place.replaceChildren();
    const focused = place.contains(page.activeElement) ? (page.activeElement as HTMLInputElement).name : "";
    const open = place.querySelector("details")?.open ?? (chosen > 0 || window.innerWidth >= 768);
    const details = page.createElement("details");
    details.open = open;
    const summary = page.createElement("summary");
    summary.textContent = `${words.filters ?? ""}${chosen ? ` (${chosen})` : ""}`;
    const row = page.createElement("div");
    row.className = "hy-filter-fields";
    row.append(...fields);
    if (chosen) {
      const clear = page.createElement("button");
      clear.type = "button";
      clear.textContent = words.clear ?? "";
      clear.addEventListener("click", () => {
        this.#choices = {};
        this.#changed("pushState");
        this.parts.input.focus();
      });
      row.append(clear);
    }
    details.append(summary, row);
    place.replaceChildren(details);
    if (focused) place.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
  }

  #offerMore(count: number, words: Record<string, string>): void {
    const { more, list } = this.parts;
    more.replaceChildren();
    if (count <= this.#shown) return;
    const button = more.ownerDocument.createElement("button");
    button.type = "button";
    button.textContent = words.more ?? "";
    button.addEventListener("click", () => {
      const first = this.#shown;
      this.#shown += AT_ONCE;
      this.#writeAddress("replaceState");
      void this.#answer().then(() => list.querySelectorAll<HTMLElement>("li a.hy-name")[first]?.focus());
    });
    more.append(button);
  }

  async #items(results: Result[], answer: Answer, text: string, words: Record<string, string>): Promise<HTMLElement[]> {
    const { same } = await this.index.start();
    const marker = new Marker(answer.query, same);
    return Promise.all(results.map((result) => this.#item(result, marker, text, words)));
  }

  async #item(result: Result, marker: Marker, text: string, words: Record<string, string>): Promise<HTMLElement> {
    const page = this.parts.list.ownerDocument;
    const [, , title, below, picture] = result.card;
    const item = page.createElement("li");
    item.className = picture ? "hy-pictured" : "";
    if (picture) {
      const image = page.createElement("img");
      image.src = new URL(picture[0], new URL(this.index.site, window.location.href)).href;
      [image.width, image.height] = [picture[1], picture[2]];
      image.alt = "";
      image.loading = "lazy";
      item.append(image);
    }
    const name = page.createElement("a");
    name.className = "hy-name";
    name.href = result.href;
    said(name, title);
    name.replaceChildren(...marked(page, marker, name.textContent ?? ""));
    const line = page.createElement("p");
    line.className = "hy-line";
    line.append([words[result.kind] ?? "", ...below.map(plain)].filter(Boolean).join(" · "));
    item.append(name, line);
    const snippet = await this.#snippet(result, marker, text);
    if (snippet) item.append(snippet);
    return item;
  }

  /** The words around the hit, of the page's language or else of another that has them. */
  async #snippet(result: Result, marker: Marker, text: string): Promise<HTMLElement | undefined> {
    const page = this.parts.list.ownerDocument;
    let best = bestOf(result, marker);
    if (!best?.weight && !marker.parts(plain(result.card[2])).some(([, is]) => is)) {
      for (const language of await this.index.otherLanguages()) {
        const [there] = await this.index.results([result.number], text, language);
        const other = there && bestOf(there, marker);
        if (other?.weight) {
          best = { ...other, language: other.language || language };
          break;
        }
      }
    }
    if (!best?.words) return undefined;
    const snippet = page.createElement("p");
    snippet.className = "hy-snippet";
    if (best.language) snippet.lang = best.language;
    if (best.label) snippet.append(`${best.label}: `);
    snippet.append(...marked(page, marker, best.words));
    return snippet;
  }
}

interface Snippet {
  words: string;
  weight: number;
  label: string;
  language: string;
}

/** The text of a card that shows most of what was looked for, else the first. */
function bestOf({ card }: Result, marker: Marker): Snippet | undefined {
  let best: Snippet | undefined;
  for (const text of card[5]) {
    const [words, weight] = marker.snippet(typeof text === "string" ? text : text.length === 3 ? text[1] : text[0]);
    if (best && weight <= best.weight) continue;
    const label = typeof text !== "string" && text.length === 3 ? text[0] : "";
    const language = typeof text !== "string" && text.length === 2 ? text[1] : "";
    best = { words, weight, label, language };
  }
  return best;
}

function plain(words: Said): string {
  return typeof words === "string" ? words : words[0];
}
