// The pieces of data that browsing loads as it needs them: classic scripts that call `hyplanBrowse` (browse_data.py).

/** Which values each artifact has: `column` holds, for each, the number of one of the `sets`. */
export interface Column {
  keys: string[];
  sets: number[][];
  numbers: Uint32Array;
}

/** Words, with their language before them where it is not the page's; 0 for none. */
export type Words = string | [string, string] | 0;

/** Id, title, date, place, kind, number, picture (address, `srcset` of the lighter one, width, height). */
export type Card = [string, Words, Words, Words, Words, string, [string, string, number, number] | 0];

/** Key, name, number of artifacts, and the file of the list. */
export type Value = [string, Words, number, string];

interface Written {
  keys: string[];
  sets: number[][];
  width: number;
  column: string;
  order: string;
  /** How many have what they are ordered by; the others stand behind them. */
  known: number;
}

export const BLOCK = 32;

const arrived = new Map<string, unknown>();
const asked = new Map<string, Promise<unknown>>();

declare global {
  interface Window {
    hyplanBrowse?: (name: string, data: unknown) => void;
  }
}

/** Where the pieces lie, and which version of them belongs to this page. */
export class Pieces {
  constructor(
    private readonly folder: string,
    private readonly version: string,
    private readonly language: string,
  ) {
    window.hyplanBrowse = (name, data) => arrived.set(name, data);
  }

  async column(facet: string): Promise<Column> {
    const written = (await this.piece(`c-${facet}`)) as Written & { read?: Column };
    written.read ??= { keys: written.keys, sets: written.sets, numbers: numbers(written.column, written.width) };
    return written.read;
  }

  /** The order of this name, and how many of it have what they are ordered by. */
  async order(name: string): Promise<[Uint32Array, number]> {
    const written = (await this.piece(`o-${name}`)) as Written & { read?: Uint32Array };
    written.read ??= numbers(written.order, written.width);
    return [written.read, written.known];
  }

  async cards(wanted: readonly number[]): Promise<Card[]> {
    const blocks = [...new Set(wanted.map((artifact) => Math.floor(artifact / BLOCK)))];
    await Promise.all(blocks.map((block) => this.piece(`k-${this.language}-${block}`)));
    return wanted.map((artifact) => {
      const block = arrived.get(`k-${this.language}-${Math.floor(artifact / BLOCK)}`) as Card[];
      return block[artifact % BLOCK] as Card;
    });
  }

  async values(facet: string): Promise<Value[]> {
    return (await this.piece(`f-${facet}-${this.language}`)) as Value[];
  }

  private piece(name: string): Promise<unknown> {
    const known = asked.get(name);
    if (known) return known;
    const loading = new Promise<unknown>((resolve, reject) => {
      const script = document.createElement("script");
      const failed = (): void => {
        asked.delete(name);
        reject(new Error(`cannot load ${name}`));
      };
      script.src = `${this.folder}${name}.js?${this.version.slice(0, 12)}`;
      script.onload = () => {
        script.remove();
        if (arrived.has(name)) resolve(arrived.get(name));
        else failed();
      };
      script.onerror = () => {
        script.remove();
        failed();
      };
      document.head.append(script);
    });
    asked.set(name, loading);
    return loading;
  }
}

/** Numbers written in ninety-one signs, `width` of them each. */
export function numbers(written: string, width: number): Uint32Array {
  const found = new Uint32Array(written.length / width);
  for (let place = 0, at = 0; place < found.length; place++) {
    let number = 0;
    for (let sign = 0; sign < width; sign++, at++) {
      const code = written.charCodeAt(at);
      number = number * 91 + code - 35 - (code > 92 ? 1 : 0);
    }
    found[place] = number;
  }
  return found;
}
