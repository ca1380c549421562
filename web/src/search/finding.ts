// From words to records, best first: marks as typed before others, phrases before scattered words, titles before text.
import { bySpelling, eachIn, ranks, textsOf, type Lists, type Pieces, type Spellings } from "./pieces";
import { wanted, type Query } from "./query";
import { begins, fit, wordsIn, type Word } from "./words";

/** What a match is worth by its place (title, lines, text): less than one step of how well the marks fit. */
const PLACE = [8, 3, 1];
const OF_MARKS = 10;
const OF_A_PHRASE = 16;
const BEGINS = 2;
const BEGINS_WITH_OTHER_MARKS = 0.7;
const PLURAL = 2;
const OF_A_BEGUN_PAIR = 0.8;
/** Lifts the page of a place, person or term whose name was typed: it leads on to all that belongs to it. */
const OF_A_NAME = 4;
const NAMES = ["place", "person", "term"];
/** A page of docs/ stands behind records that have the words as well as it does. */
const OF_A_PAGE = -4;

export interface Found {
  /** Numbers of records, best first. */
  records: number[];
  /** No record has all the words; these have some. */
  loose: boolean;
  /** Words that no record has. */
  unknown: Word[];
}

/** Records for a query. */
export async function find(pieces: Pieces, query: Query): Promise<Found> {
  const words = wanted(query);
  if (!words.length) return { records: [], loose: false, unknown: [] };
  const [scores, pairs, phrases, out] = await Promise.all([
    Promise.all(words.map((word, at) => scored(pieces, word, query.open && at === words.length - 1, words[at - 1]))),
    Promise.all(
      words.slice(1).map((word, at) => neighbours(pieces, words[at]!.bare, word.bare, query.open && at === words.length - 2)),
    ),
    Promise.all(query.clauses.filter((one) => !one.leftOut && one.words.length > 1).map((one) => together(pieces, one.words))),
    Promise.all(query.clauses.filter((one) => one.leftOut).map((one) => together(pieces, one.words))),
  ]);
  const { n, docs } = pieces.start;
  const [museum, front] = docs; // records, pages in front, and pages behind everything else
  const bonus = new Float32Array(n);
  const beside = new Uint8Array(n);
  for (const pair of pairs) {
    const here = new Float32Array(n);
    for (const [lists, worth] of pair) {
      best(lists, (number, place) => (here[number] = Math.max(here[number]!, worth * (OF_A_PHRASE + place))));
    }
    for (let number = 0; number < n; number++) {
      bonus[number]! += here[number]!;
      if (here[number]) beside[number]!++;
    }
  }
  const allowed = (number: number): boolean =>
    phrases.every((has) => has.has(number)) && !out.some((has) => has.has(number));
  const unknown = words.filter((_, at) => !scores[at]!.any);
  const all: number[] = [];
  const behind: number[] = [];
  for (let number = 0; number < n; number++) {
    if (scores.every(({ of }) => of[number]) && allowed(number)) (number < front ? all : behind).push(number);
  }
  // A page of docs/ is long: only with the words beside each other does it answer in place of records with some of them.
  const answers = (number: number): boolean => number < museum || beside[number] === pairs.length;
  const loose = words.length > 1 && !phrases.length && !all.some(answers);
  let records = all;
  if (loose) {
    const some: number[] = [];
    for (let number = 0; number < front; number++) {
      if ((scores.some(({ of }) => of[number]! > OF_MARKS) || all.includes(number)) && allowed(number)) some.push(number);
    }
    if (!behind.length || some.some((number) => number < museum)) records = some;
  }
  const total = new Float32Array(n);
  for (const number of [...records, ...behind]) {
    let sum = bonus[number]!;
    let named = NAMES.includes(pieces.kindOf(number)[0]);
    for (const { of, inTitle, rarity } of scores) {
      const score = of[number]!;
      sum += loose ? score * rarity : score;
      named = named && inTitle[number] === 1;
    }
    total[number] = sum + (named ? OF_A_NAME : 0) + (number < museum ? 0 : OF_A_PAGE);
  }
  for (const list of [records, behind]) list.sort((one, other) => total[other]! - total[one]! || one - other);
  const whole = records.some((number) => scores.every(({ of }) => of[number]));
  return { records: [...records, ...behind], loose: loose && records.length > 0 && !whole, unknown };
}

interface Scored {
  of: Float32Array;
  inTitle: Uint8Array;
  any: boolean;
  rarity: number;
}

async function scored(pieces: Pieces, word: Word, open: boolean, before?: Word): Promise<Scored> {
  const of = new Float32Array(pieces.start.n);
  const inTitle = new Uint8Array(pieces.start.n);
  let found = 0;
  let any = false;
  const [records] = pieces.start.docs;
  const add = (lists: Lists, marks: number): void =>
    best(lists, (number, place) => {
      const score = marks * OF_MARKS + place;
      any = true;
      if (!of[number] && number < records) found++;
      if (score > of[number]!) of[number] = score;
      if (place === PLACE[0] && marks !== 1) inTitle[number] = 1;
    });
  const own = await pieces.spellings(word.bare);
  if (own) {
    for (const [spelling, lists] of bySpelling(word.bare, own)) {
      add(lists, fit(word, spelling) + (spelling === word.spelt ? 0 : -0.02));
    }
  }
  for (const [key, spellings] of await others(pieces, word, open)) {
    if (key === word.bare) continue;
    for (const [spelling, lists] of bySpelling(key, spellings)) {
      const begun = begins(word, spelling) ? BEGINS : BEGINS_WITH_OTHER_MARKS;
      add(lists, key.length < word.bare.length ? PLURAL : begun);
    }
  }
  if (open && before && word.bare.length === 1) {
    for (const lists of await pieces.pairsBeginning(before.bare, word.bare)) add(lists, BEGINS);
  }
  return { of, inTitle, any, rarity: Math.log(1 + records / (1 + found)) };
}

/** The pairs of these two words, the second perhaps only begun, and what each is worth. */
async function neighbours(pieces: Pieces, first: string, second: string, open: boolean): Promise<[Lists, number][]> {
  const whole = await pieces.pair(first, second);
  const found: [Lists, number][] = whole ? [[whole, 1]] : [];
  if (!open) return found;
  const begun = await pieces.pairsBeginning(first, second);
  return [...found, ...begun.map((lists): [Lists, number] => [lists, OF_A_BEGUN_PAIR])];
}

/** Words that begin like one, and that of which it is the English plural. */
async function others(pieces: Pieces, word: Word, open: boolean): Promise<[string, Spellings][]> {
  const found = open ? await pieces.beginning(word.bare) : [];
  if (/^[a-z]{3,}s$/.test(word.spelt)) {
    for (const singular of [word.bare.slice(0, -1), word.bare.replace(/es$/, "")]) {
      const spellings = singular.length < word.bare.length && (await pieces.spellings(singular));
      if (spellings) found.push([singular, spellings]);
    }
  }
  return found;
}

function best(lists: Lists, tell: (number: number, place: number) => void): void {
  for (const [rank, list] of ranks(lists)) eachIn(list, (number) => tell(number, PLACE[rank]!));
}

/** The records in which these words stand beside each other, or the one word stands. */
async function together(pieces: Pieces, words: Word[]): Promise<Set<number>> {
  if (words.length === 1) {
    const has = new Set<number>();
    const spellings = await pieces.spellings(words[0]!.bare);
    if (spellings) {
      for (const [spelling, lists] of bySpelling(words[0]!.bare, spellings)) {
        if (fit(words[0]!, spelling) > 1) best(lists, (number) => has.add(number));
      }
    }
    return has;
  }
  const pairs = await Promise.all(words.slice(1).map((word, at) => pieces.pair(words[at]!.bare, word.bare)));
  let has: Set<number> | undefined;
  for (const lists of pairs) {
    const these = new Set<number>();
    if (lists) best(lists, (number) => (!has || has.has(number)) && these.add(number));
    has = these;
  }
  return asTyped(pieces, words, has ?? new Set());
}

/**
 * Pairs are kept without marks, and in a long text `dòng trống` is soon beside what else `đồng trống` has. Pages of
 * docs/ are few: those are read.
 */
async function asTyped(pieces: Pieces, words: Word[], has: Set<number>): Promise<Set<number>> {
  const [records] = pieces.start.docs;
  if (words.every((word) => word.spelt === word.bare)) return has;
  const says = async (number: number): Promise<boolean> => {
    for (const language of Object.keys(pieces.start.prefixes)) {
      const texts = textsOf(await pieces.card(number, language));
      if (texts.some((text) => isThere(words, wordsIn(text)))) return true;
    }
    return false;
  };
  const pages = [...has].filter((number) => number >= records);
  const said = await Promise.all(pages.map(says));
  pages.forEach((number, at) => said[at] || has.delete(number));
  return has;
}

function isThere(words: Word[], text: Word[]): boolean {
  return text.some((_, at) =>
    words.every((word, step) => text[at + step]?.bare === word.bare && fit(word, text[at + step]!.spelt) > 1),
  );
}

/** The word of the museum that is nearest to one it has not: at most one letter in three differs. */
export async function nearest(pieces: Pieces, word: Word): Promise<string | undefined> {
  let found: [distance: number, weight: number, spelling: string] | undefined;
  const words = await pieces.neighbours(word.bare);
  const most = Math.max(1, Math.floor(word.bare.length / 3));
  for (const bare in words) {
    const distance = apart(word.bare, bare, most);
    if (distance > most) continue;
    for (const [spelling, lists] of bySpelling(bare, words[bare]!)) {
      const weight = ranks(lists).reduce((sum, [, list]) => sum + list.length, 0);
      if (!found || distance < found[0] || (distance === found[0] && weight > found[1])) {
        found = [distance, weight, spelling];
      }
    }
  }
  return found?.[2];
}

/** Letters to change, add, take away or swap, as far as `most` (Damerau and Levenshtein, adjacent swaps). */
function apart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      let least = Math.min(above[at]! + 1, line[at - 1]! + 1, above[at - 1]! + (same ? 0 : 1));
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        least = Math.min(least, before[at - 2]! + 1);
      }
      line.push(least);
    }
    [before, above] = [above, line];
  }
  return above[other.length]!;
}
