// The files of the index (hyplan_museum/search/planning.py), asked for as classic scripts, each once.
import { loadScript } from "../loading";
import { isHan, variants } from "./words";

export type Lists = string | string[];
export type Spellings = Lists | Record<string, Lists>;
/** A text and, where it is not that of the page, its language. */
export type Said = string | [string, string];
/** Id (of a page of docs/, its address), scene, title, what stands below it, picture, and texts: words, words in another language, or a labelled line. */
export type Card = [string, string, Said, Said[], [string, number, number] | 0, (Said | [string, string, string])[]];

export interface Start {
  v: string;
  n: number;
  /** The numbers of the first page of docs/, and of the first of those that stand behind all others. */
  docs: [number, number];
  size: number;
  kinds: [string, number, string][];
  prefixes: Record<string, string>;
  t: string[];
  b: string[];
  han: boolean;
  same: string[][][];
  collections: [string, Record<string, string>][];
  words: Record<string, Record<string, string>>;
}

export interface Facets {
  c: string;
  p: string;
  f: string;
  l: string;
}

/** Files of two builds came together: the site was published anew while this page was open. */
export class OtherBuild extends Error {}

/** One build's index. */
export class Pieces {
  private constructor(
    private readonly base: string,
    readonly start: Start,
    private readonly numbering: string,
  ) {}

  /** Load the file to begin with; `base` is the folder of the index. */
  static async open(base: string, anew = ""): Promise<Pieces> {
    await loadScript(`${base}start.js${anew}`);
    const [numbering, start] = taken("start") as [string, Start];
    return new Pieces(base, start, numbering);
  }

  async piece<Content>(name: string): Promise<Content> {
    await loadScript(`${this.base}${name}.js?v=${this.start.v}`);
    const [numbering, content] = taken(name);
    if (numbering !== this.numbering) throw new OtherBuild(name);
    return content as Content;
  }

  /** All spellings of a word without marks, and where they stand. */
  async spellings(bare: string): Promise<Spellings | undefined> {
    return (await this.#holding<Spellings>("t", bare))?.[bare];
  }

  /** The words that begin like this; none where they fill more than three pieces. */
  async beginning(start: string): Promise<[string, Spellings][]> {
    return this.#beginning<Spellings>("t", start);
  }

  /** Every word of the piece in which this one would be. */
  async neighbours(bare: string): Promise<Record<string, Spellings>> {
    return (await this.#holding<Spellings>("t", bare)) ?? {};
  }

  async pair(first: string, second: string): Promise<Lists | undefined> {
    const key = `${first} ${second}`;
    return (await this.#holding<Lists>("b", key))?.[key];
  }

  /** The pairs of one word with those that begin like this. */
  async pairsBeginning(first: string, second: string): Promise<Lists[]> {
    return (await this.#beginning<Lists>("b", `${first} ${second}`)).map(([, lists]) => lists);
  }

  async card(number: number, language: string): Promise<Card> {
    const { size, docs } = this.start;
    const written = number >= docs[0];
    const name = written ? `page-${number - docs[0]}` : `${Math.floor(number / size)}`;
    const block = await this.piece<Card[]>(`c-${language}-${name}`);
    return block[written ? 0 : number % size]!;
  }

  /** Make variants of characters known before a text with any is read. */
  async understand(text: string): Promise<void> {
    if (!this.start.han || variants.size || !isHan(text)) return;
    for (const group of await this.piece<string[]>("han")) {
      const [first, ...others] = [...group];
      for (const other of others) variants.set(other, first!);
    }
  }

  kindOf(number: number): [string, string] {
    const { kinds } = this.start;
    let at = kinds.length - 1;
    while (at > 0 && kinds[at]![1] > number) at--;
    return [kinds[at]![0], kinds[at]![2]];
  }

  async #beginning<Content>(letter: "t" | "b", start: string): Promise<[string, Content][]> {
    const starts = this.start[letter];
    const [first, last] = [Math.max(0, holder(starts, start)), holder(starts, `${start}\uffff`)];
    if (last < 0 || last - first > 2) return [];
    const names = starts.slice(first, last + 1).map((one) => `${letter}-${fileName(one)}`);
    const pieces = await Promise.all(names.map((name) => this.piece<Record<string, Content>>(name)));
    const found: [string, Content][] = [];
    for (const piece of pieces) for (const key in piece) if (key.startsWith(start)) found.push([key, piece[key]!]);
    return found;
  }

  async #holding<Content>(letter: "t" | "b", key: string): Promise<Record<string, Content> | undefined> {
    const starts = this.start[letter];
    const at = holder(starts, key);
    return at < 0 ? undefined : this.piece<Record<string, Content>>(`${letter}-${fileName(starts[at]!)}`);
  }
}

/** The numbers of the records in a list (hyplan_museum/search/postings.py). */
export function eachIn(list: string, tell: (number: number) => void): void {
  let number = -1;
  for (let at = 0; at < list.length; at++) {
    let code = list.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00) {
      code = list.codePointAt(at)!;
      at++;
    }
    number += code - (code >= 0xe000 ? 0x800 : 0) - 34;
    tell(number);
  }
}

/** A word's lists by rank: of the title, the lines, the text. */
export function ranks(lists: Lists): [rank: number, list: string][] {
  if (typeof lists === "string") return [[Number(lists[0]), lists.slice(1)]];
  return lists.map((list, rank): [number, string] => [rank, list]).filter(([, list]) => list);
}

export function bySpelling(bare: string, spellings: Spellings): [string, Lists][] {
  return typeof spellings === "string" || Array.isArray(spellings) ? [[bare, spellings]] : Object.entries(spellings);
}

/** The title of a card and all its texts. */
export function textsOf(card: Card): string[] {
  return [card[2], ...card[5]].map((text) => (typeof text === "string" ? text : text.length === 3 ? text[1] : text[0]));
}

function holder(starts: string[], key: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function fileName(start: string): string {
  let name = "";
  for (const char of start) {
    name += /[a-z0-9]/i.test(char) ? char : char === " " ? "_" : `-${char.codePointAt(0)!.toString(16)}`;
  }
  return name;
}

// --- what the scripts hand over ---

type Global = { HYS?: (name: string, numbering: string, content: unknown) => void };
const arrived = new Map<string, [string, unknown]>();
(window as Global).HYS = (name, numbering, content) => arrived.set(name, [numbering, content]);

function taken(name: string): [string, unknown] {
  const found = arrived.get(name);
  if (!found) throw new Error(`nothing came with ${name}`);
  return found;
}
