// The index of this museum as a page uses it: opened once, and opened again when the site was published anew.
import { find, nearest, type Found } from "./finding";
import { OtherBuild, Pieces, type Card, type Facets } from "./pieces";
import { read, wanted, type Query } from "./query";

/** A record as it is shown. */
export interface Result {
  number: number;
  card: Card;
  kind: string;
  href: string;
}

export interface Answer extends Found {
  query: Query;
}

export class MuseumIndex {
  private pieces: Pieces | undefined;

  /** `base` is the folder of the index, `site` that of the museum, `language` that of the page. */
  constructor(
    private readonly base: string,
    readonly site: string,
    readonly language: string,
  ) {}

  async start(): Promise<Pieces["start"]> {
    return (await this.#opened()).start;
  }

  async words(): Promise<Record<string, string>> {
    const { words } = await this.start();
    return words[this.language] ?? Object.values(words)[0] ?? {};
  }

  async find(text: string): Promise<Answer> {
    return this.#trying(async (pieces) => {
      await pieces.understand(text);
      const query = read(text);
      return { query, ...(await find(pieces, query)) };
    });
  }

  async results(numbers: number[], text: string, language = this.language): Promise<Result[]> {
    return this.#trying((pieces) =>
      Promise.all(
        numbers.map(async (number) => {
          const card = await pieces.card(number, language);
          const [kind, folder] = pieces.kindOf(number);
          const [id, part, title] = card;
          const written = kind === "page" && typeof title !== "string" ? title[1] : this.language;
          const prefix = pieces.start.prefixes[written] ?? "";
          const path = id && `${id.split("/").map(encodeURIComponent).join("/")}/`;
          const address = `${prefix}${folder}${path}index.html?hy-find=${encodeURIComponent(text)}${part && `#${part}`}`;
          return { number, card, kind, href: this.site + address };
        }),
      ),
    );
  }

  /** The card in another language of the site that has one, for a word that stands only there. */
  async otherLanguages(): Promise<string[]> {
    return Object.keys((await this.start()).prefixes).filter((code) => code !== this.language);
  }

  async facets(): Promise<Facets> {
    return this.#trying((pieces) => pieces.piece<Facets>("facets"));
  }

  async kindOf(number: number): Promise<string> {
    return (await this.#opened()).kindOf(number)[0];
  }

  /** The query with each unknown word replaced by the nearest there is; empty where there is none. */
  async corrected(answer: Answer, text: string): Promise<string> {
    return this.#trying(async (pieces) => {
      let said = text.normalize("NFC");
      let changed = false;
      const unknown = answer.unknown.length ? answer.unknown : answer.records.length ? [] : wanted(answer.query);
      for (const word of unknown) {
        const near = await nearest(pieces, word);
        if (!near || near === word.spelt) continue;
        const at = said.toLowerCase().indexOf(word.spelt);
        if (at < 0) continue;
        said = said.slice(0, at) + near + said.slice(at + word.spelt.length);
        changed = true;
      }
      return changed ? said : "";
    });
  }

  async #opened(): Promise<Pieces> {
    this.pieces ??= await Pieces.open(this.base);
    return this.pieces;
  }

  async #trying<Made>(task: (pieces: Pieces) => Promise<Made>): Promise<Made> {
    try {
      return await task(await this.#opened());
    } catch (error) {
      if (!(error instanceof OtherBuild)) throw error;
      this.pieces = await Pieces.open(this.base, `?v=${Date.now()}`);
      return task(this.pieces);
    }
  }
}

/** `{count} results for “{query}”`, filled in; the word for one where there is one. */
export function filled(words: Record<string, string>, key: string, values: Record<string, string | number>): string {
  const said = (values.count === 1 && words[`${key}_one`]) || words[key] || "";
  return said.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === "number" ? value.toLocaleString(document.documentElement.lang || "vi") : (value ?? "");
  });
}
