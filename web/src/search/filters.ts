// Filters of the search page: kind, collection, period, with a picture; each choice says how many records it leaves.
import type { MuseumIndex } from "./museum";
import type { Facets } from "./pieces";
import { filled } from "./museum";

export type Choice = "kind" | "collection" | "period" | "picture";
export type Choices = Partial<Record<Choice, string>>;
export const CHOICES: readonly Choice[] = ["kind", "collection", "period", "picture"];

/** The values a record has for a choice. */
type Values = (record: number) => string[];
const NO_CENTURY = "#";
const CENTURY_ZERO = 100;

/** What can be chosen, and which records have it. */
export class Filters {
  private constructor(
    private readonly index: MuseumIndex,
    private readonly values: Record<Choice, Values>,
    private readonly words: Record<string, string>,
    private readonly names: Map<string, string>,
  ) {}

  static async open(index: MuseumIndex): Promise<Filters> {
    const [facets, start, words] = await Promise.all([index.facets(), index.start(), index.words()]);
    const names = new Map(
      start.collections.map(([id, titles]) => [id, titles[index.language] ?? Object.values(titles)[0] ?? id]),
    );
    const kinds = start.kinds;
    const kindOf: Values = (record) => {
      let at = kinds.length - 1;
      while (at > 0 && kinds[at]![1] > record) at--;
      return [kinds[at]![0]];
    };
    return new Filters(index, { kind: kindOf, ...ofFacets(facets, start.collections) }, words, names);
  }

  /** The records that have everything that is chosen. */
  keep(records: number[], choices: Choices): number[] {
    return records.filter((record) => CHOICES.every((choice) => this.#fits(record, choice, choices)));
  }

  /** Fields for a form, with those options that the records have, and how many have each. */
  fields(page: Document, records: number[], choices: Choices): HTMLElement[] {
    const fields: HTMLElement[] = [];
    for (const choice of CHOICES) {
      const among = records.filter((record) => CHOICES.every((one) => one === choice || this.#fits(record, one, choices)));
      const counts = new Map<string, number>();
      for (const record of among) {
        for (const value of this.values[choice](record)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const chosen = choices[choice] ?? "";
      if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
      if (choice === "picture") {
        const pictured = counts.get("1") ?? 0;
        if (chosen || (pictured && pictured < among.length)) fields.push(this.#box(page, chosen, pictured));
      } else if (chosen || counts.size > 1) fields.push(this.#list(page, choice, chosen, counts, among.length));
    }
    return fields;
  }

  #fits(record: number, choice: Choice, choices: Choices): boolean {
    const chosen = choices[choice];
    return !chosen || this.values[choice](record).includes(chosen);
  }

  #list(page: Document, choice: Choice, chosen: string, counts: Map<string, number>, all: number): HTMLElement {
    const label = page.createElement("label");
    label.textContent = this.words[choice] ?? "";
    const list = page.createElement("select");
    list.name = choice;
    list.append(option(page, "", `${this.words.any ?? ""} (${this.#number(all)})`, !chosen));
    for (const value of this.#ordered(choice, [...counts.keys()])) {
      const words = `${this.#name(choice, value)} (${this.#number(counts.get(value) ?? 0)})`;
      list.append(option(page, value, words, value === chosen));
    }
    label.append(list);
    return label;
  }

  #box(page: Document, chosen: string, count: number): HTMLElement {
    const label = page.createElement("label");
    label.className = "hy-check";
    const box = page.createElement("input");
    box.type = "checkbox";
    box.name = "picture";
    box.value = "1";
    box.checked = chosen === "1";
    label.append(box, ` ${this.words.pictured ?? ""} (${this.#number(count)})`);
    return label;
  }

  #ordered(choice: Choice, values: string[]): string[] {
    if (choice === "period") return values.sort((one, other) => Number(one) - Number(other));
    if (choice === "kind") return values;
    return values.sort((one, other) =>
      this.#name(choice, one).localeCompare(this.#name(choice, other), "vi", { numeric: true }),
    );
  }

  #name(choice: Choice, value: string): string {
    if (choice === "kind") return this.words[value] ?? value;
    if (choice === "collection") return this.names.get(value) ?? value;
    const century = Number(value);
    return century > 0
      ? filled(this.words, "century", { number: roman(century) })
      : filled(this.words, "century_bce", { number: roman(1 - century) });
  }

  #number(number: number): string {
    return number.toLocaleString(this.index.language);
  }
}

function ofFacets(facets: Facets, collections: [string, unknown][]): Record<Exclude<Choice, "kind">, Values> {
  const [held, pictured, first, last] = [facets.c, facets.p, facets.f, facets.l];
  return {
    collection: (record) => {
      const collection = collections[held.charCodeAt(record) - 36];
      return collection ? [collection[0]] : [];
    },
    picture: (record) => [pictured.charAt(record)],
    period: (record) => {
      if (first.charAt(record) === NO_CENTURY) return [];
      const centuries: string[] = [];
      const end = last.charCodeAt(record) - CENTURY_ZERO;
      for (let at = first.charCodeAt(record) - CENTURY_ZERO; at <= end; at++) centuries.push(String(at));
      return centuries;
    },
  };
}

function option(page: Document, value: string, words: string, selected: boolean): HTMLOptionElement {
  const one = page.createElement("option");
  one.value = value;
  one.textContent = words;
  one.selected = selected;
  return one;
}

function roman(number: number): string {
  let said = "";
  for (const [value, sign] of [[50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]] as const) {
    while (number >= value) {
      said += sign;
      number -= value;
    }
  }
  return said;
}
