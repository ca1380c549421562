// What a visitor typed: words, phrases in quotes, and what is to be left out.
import { matches, wordsIn, type Word } from "./words";

/** Words that must all be there: one, or several beside each other. `left out` when a minus stands before it. */
export interface Clause {
  words: Word[];
  leftOut: boolean;
}

export interface Query {
  clauses: Clause[];
  /** The last word may be the beginning of a longer one. */
  open: boolean;
}

const PARTS = /(-?)["“”„«»]([^"“”„«»]+)["“”„«»]?|[^\s"“”„«»]+/gu;

/** Read `text`; every word outside quotes is a clause of its own. */
export function read(text: string): Query {
  const typed = text.normalize("NFC");
  const clauses: Clause[] = [];
  for (const part of matches(PARTS, typed)) {
    const leftOut = part[0].startsWith("-") && /^$|\s/.test(typed.charAt(part.index - 1));
    const words = wordsIn(part[2] ?? part[0]);
    if (part[2] !== undefined || leftOut) {
      if (words.length) clauses.push({ words, leftOut });
    } else clauses.push(...words.map((word) => ({ words: [word], leftOut })));
  }
  const wanted = clauses.filter((clause) => !clause.leftOut);
  const last = clauses[clauses.length - 1];
  const open = /[\p{L}\p{N}\u0300-\u036f]$/u.test(typed) && last === wanted[wanted.length - 1] && last?.words.length === 1;
  const begun = wanted.length > 1 || (last?.words[0]?.bare.length ?? 0) > 1;
  return { clauses: wanted.length ? clauses : [], open: open && begun };
}

/** The words that are looked for, in the order in which they were typed. */
export function wanted(query: Query): Word[] {
  return query.clauses.reduce<Word[]>((words, clause) => (clause.leftOut ? words : [...words, ...clause.words]), []);
}
