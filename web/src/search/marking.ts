// The words that were looked for, marked in a text; and the part of a text that shows most of them.
import type { Query } from "./query";
import { wanted } from "./query";
import { fit, wordsIn, type Word } from "./words";

/** Characters of a snippet. */
const LENGTH = 180;

type Part = [text: string, marked: boolean];

/** Tells which words of a text were looked for. */
export class Marker {
  readonly #wanted: Word[];
  readonly #beginning: string | undefined;
  readonly #same = new Set<string>();

  /** `same` are phrases of one meaning: whoever looks for one sees the others marked too. */
  constructor(query: Query, same: string[][][] = []) {
    this.#wanted = wanted(query);
    this.#beginning = query.open ? this.#wanted[this.#wanted.length - 1]?.bare : undefined;
    const typed = ` ${this.#wanted.map((word) => word.bare).join(" ")} `;
    for (const group of same) {
      const phrases = group.map((words) => wordsIn(words.join(" ")).map((word) => word.bare));
      if (!phrases.some((words) => typed.includes(` ${words.join(" ")} `))) continue;
      for (const words of phrases) for (const word of words) this.#same.add(word);
    }
  }

  /** How much a word of a text is what was looked for: 0 not at all. */
  weight(word: Word): number {
    for (const typed of this.#wanted) if (typed.bare === word.bare) return fit(typed, word.spelt) > 1 ? 3 : 1;
    if (this.#same.has(word.bare)) return 1;
    if (this.#beginning && word.bare.startsWith(this.#beginning)) return 1;
    return this.#wanted.some((typed) => typed.bare === `${word.bare}s` || typed.bare === `${word.bare}es`) ? 1 : 0;
  }

  /** `text` in parts, in turn marked and not. */
  parts(text: string): Part[] {
    const parts: Part[] = [];
    let from = 0;
    for (const word of this.#found(text)) {
      const between = text.slice(from, word.from);
      const last = parts[parts.length - 1];
      if (last?.[1] && /^\s*$/.test(between)) last[0] += between + text.slice(word.from, word.to);
      else {
        if (between) parts.push([between, false]);
        parts.push([text.slice(word.from, word.to), true]);
      }
      from = word.to;
    }
    if (from < text.length) parts.push([text.slice(from), false]);
    return parts;
  }

  /** The words to mark: where all stand beside each other somewhere, not each of them alone. */
  #found(text: string): Word[] {
    const runs: Word[][] = [[]];
    for (const word of wordsIn(text)) {
      if (this.weight(word)) runs[runs.length - 1]!.push(word);
      else if (runs[runs.length - 1]!.length) runs.push([]);
    }
    const all = new Set(this.#wanted.map((word) => word.bare)).size;
    const together = all > 1 && runs.some((run) => new Set(run.map((word) => word.bare)).size >= all);
    const kept = together ? runs.filter((run) => run.length > 1) : runs;
    return kept.reduce((words, run) => [...words, ...run], []);
  }

  /** The part of `text` around most of the words, and how much of them it has. */
  snippet(text: string): [string, number] {
    const words = wordsIn(text);
    const weights = words.map((word) => this.weight(word));
    let [best, most] = [-1, 0];
    for (let at = 0; at < words.length; at++) {
      if (!weights[at]) continue;
      const seen = new Map<string, number>();
      for (let to = at; to < words.length && words[to]!.to - words[at]!.from < LENGTH; to++) {
        const { bare } = words[to]!;
        if (weights[to]) seen.set(bare, Math.max(seen.get(bare) ?? 0, weights[to]!));
      }
      let sum = 0;
      for (const weight of seen.values()) sum += 4 + weight;
      if (sum > most) [best, most] = [at, sum];
    }
    return [best < 0 ? cut(text, 0) : cut(text, words[best]!.from), most];
  }
}

/** About `LENGTH` characters, whole words, from a little before `at`. */
function cut(text: string, at: number): string {
  if (text.length <= LENGTH * 1.2) return text;
  let from = Math.max(0, Math.min(at - LENGTH / 4, text.length - LENGTH));
  if (from > 0) from = text.indexOf(" ", from) + 1 || at;
  if (from > at) from = at;
  let to = Math.min(text.length, from + LENGTH);
  if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), from + LENGTH / 2);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}

/** `text` with its marked words in `<mark>`; never as HTML. */
export function marked(page: Document, marker: Marker, text: string): Node[] {
  return marker.parts(text).map(([words, is]) => {
    if (!is) return page.createTextNode(words);
    const mark = page.createElement("mark");
    mark.textContent = words;
    return mark;
  });
}
