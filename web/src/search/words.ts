// Text to words as the index knows them: what hyplan_museum/search/tokens.py does to records, done to what is typed.

const HAN = /[\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const RUN = /[\p{L}\p{N}\u0300-\u036f]+/gu;
const MARKS = /[\u0300-\u036f]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LETTERS: Record<string, string> = { đ: "d", ø: "o", ł: "l", æ: "ae", œ: "oe", ı: "i", ß: "ss", ς: "σ" };
const FINAL_Y = /^(?:[bcdghklmnpqrstvx]|qu)y$/;

const toneOnTheSecond = new Map<string, string>();
for (const [first, moves, second, tones] of [
  ["o", "òóỏõọ", "a", "àáảãạ"],
  ["o", "òóỏõọ", "e", "èéẻẽẹ"],
  ["u", "ùúủũụ", "y", "ỳýỷỹỵ"],
] as const) {
  for (let at = 0; at < 5; at++) toneOnTheSecond.set(first + tones[at], moves[at] + second);
}

/** A word: as it is spelt, without its marks, and where it stands in the text. */
export interface Word {
  spelt: string;
  bare: string;
  from: number;
  to: number;
}

/** Variants of Hán-Nôm characters, and the one that the index uses; filled when a character is looked for. */
export const variants = new Map<string, string>();

/** The words of `text` (NFC, as offsets are of it). */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  for (const run of matches(RUN, text)) {
    let start = run.index;
    let part = "";
    const end = (): void => {
      if (part) found.push(word(part, start));
      start += part.length;
      part = "";
    };
    if (HAN.test(run[0])) {
      for (const char of run[0]) {
        if (!HAN.test(char)) {
          part += char;
          continue;
        }
        end();
        part = char;
        end();
      }
    } else part = run[0];
    end();
  }
  return found;
}

function word(text: string, from: number): Word {
  const spelt = spell(text);
  return { spelt, bare: bareOf(spelt), from, to: from + text.length };
}

/** Lower case, one way to write đ, and the tone of oa, oe and uy in one place. */
function spell(text: string): string {
  const lowered = text.normalize("NFC").toLowerCase().replace(/[ðɖ]/g, "đ");
  const moved = toneOnTheSecond.get(lowered.slice(-2));
  return moved && !lowered.startsWith("qu") ? lowered.slice(0, -2) + moved : lowered;
}

function bareOf(spelt: string): string {
  const folded = /^[\x00-\x7f]*$/.test(spelt)
    ? spelt
    : spelt
        .replace(/[đøłæœıßς]/g, (letter) => LETTERS[letter] ?? letter)
        .normalize("NFD")
        .replace(MARKS, "")
        .normalize("NFC");
  if (folded.length <= 3 && FINAL_Y.test(folded)) return `${folded.slice(0, -1)}i`;
  return variants.get(folded) ?? folded;
}

/** Every match of a global pattern (String.matchAll is younger than some phones). */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const own = new RegExp(pattern.source, pattern.flags);
  for (let match = own.exec(text); match; match = own.exec(text)) found.push(match);
  return found;
}

export function isHan(text: string): boolean {
  return HAN.test(text);
}

/** How well a spelling of the index fits what was typed: 3 the same, 2 with more marks than typed, 1 with others. */
export function fit(typed: Word, spelling: string): 1 | 2 | 3 {
  if (typed.spelt === spelling || (typed.spelt === typed.bare && !isHan(typed.spelt))) return 3;
  const [letters, tone] = apart(typed.spelt);
  const [others, other] = apart(spelling);
  if (letters === others && tone === other) return 3;
  if ((tone && tone !== other) || letters.length !== others.length) return 1;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    if (letter !== others[at] && letter !== others[at]!.normalize("NFD")[0]) return 1;
  }
  return 2;
}

/** Whether a spelling begins as was typed: `chuô` and `chù` begin chuông and chùa, but not the other way round. */
export function begins(typed: Word, spelling: string): boolean {
  if (typed.spelt === typed.bare) return true;
  const [letters, tone] = apart(typed.spelt);
  const [others, other] = apart(spelling);
  return others.startsWith(letters) && (!tone || tone === other);
}

function apart(word: string): [string, string] {
  const decomposed = word.normalize("NFD");
  const letters = decomposed.replace(TONES, "").normalize("NFC");
  return [letters.length <= 3 ? letters.replace(/y$/, "i") : letters, decomposed.match(TONES)?.join("") ?? ""];
}
