/**
 * What a reader typed, as index terms; `plugins/search/terms.py` makes the same of a text.
 */

import { fold, pairs, syllables } from "./fold.mjs";

const MOST_CHARACTERS = 300;
const MOST_SYLLABLES = 32;
const MOST_NUMBER_PARTS = 7;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKED_RUN = /[\p{L}\p{N}\u0300-\u036f]+/gu;
const TYPED_NUMBER_AT_END = /\d[/-]\s*\p{L}[\p{L}\p{N}/-]*\s*$/u;

/**
 * @typedef {object} Query
 * @property {string} text as typed, cut and composed
 * @property {string[]} syllables folded
 * @property {boolean} endsInNumber the end has the look of a document number
 */

/**
 * @param {string} typed
 * @returns {Query}
 */
export function parseQuery(typed) {
  const text = String(typed).slice(0, MOST_CHARACTERS).normalize("NFC").trim();
  return {
    text,
    syllables: syllables(text).slice(0, MOST_SYLLABLES),
    endsInNumber: TYPED_NUMBER_AT_END.test(text),
  };
}

/**
 * @param {string} syllable
 * @returns {string} its term
 */
export function singleTerm(syllable) {
  return `_${syllable}`;
}

/**
 * Join the syllables of a document number: `04/KH-BTNMT` and `4KHBTNMT` give `#4khbtnmt`.
 * @param {string[]} parts
 * @returns {string}
 */
export function numberTerm(parts) {
  return `#${parts.join("").replace(/^0+/, "").replaceAll("y", "i")}`;
}

/**
 * List where document numbers may stand: every run of syllables that starts with a digit.
 * @param {string[]} words
 * @returns {{from: number, to: number, term: string}[]} longest first at each place
 */
export function possibleNumbers(words) {
  return words.flatMap((word, from) => {
    if (!/^\d/.test(word)) return [];
    const most = Math.min(words.length, from + MOST_NUMBER_PARTS);
    const ends = Array.from({ length: most - from }, (_, i) => most - i);
    return ends
      .map((to) => ({ from, to, term: numberTerm(words.slice(from, to)) }))
      .filter(({ term }) => /\p{L}/u.test(term));
  });
}

/**
 * The parts of a query that are to be found: pairs of neighbours, numbers, lone syllables.
 * @param {string[]} words
 * @param {{from: number, to: number, term: string}[]} numbers found ones, not overlapping
 * @returns {{pairs: string[], singles: string[], numbers: string[], lastPairIsOpen: boolean}}
 *   the last pair is open if the query ends in it: its second syllable may be half typed
 */
export function splitQuery(words, numbers) {
  const parts = { pairs: [], singles: [], numbers: numbers.map(({ term }) => term) };
  let start = 0;
  for (const { from, to } of [...numbers, { from: words.length, to: words.length }]) {
    const run = words.slice(start, from);
    parts.pairs.push(...pairs(run));
    if (run.length === 1) parts.singles.push(singleTerm(run[0]));
    start = to;
  }
  const lastRun = words.length - (numbers.at(-1)?.to ?? 0);
  return { ...parts, lastPairIsOpen: lastRun > 1 };
}

/**
 * Read how each syllable of a text is spelt with its marks. A tone counts wherever it stands
 * (hòa = hoà), a closing y after a consonant as i.
 * @param {string} text
 * @returns {{syllable: string, spelling: string}[]}
 */
export function readSpellings(text) {
  const runs = text.normalize("NFD").toLowerCase().match(MARKED_RUN) ?? [];
  return runs.flatMap((run) => {
    const [syllable] = syllables(run);
    if (!syllable) return [];
    const tones = run.match(TONES) ?? [];
    const letters = run.replace(TONES, "");
    const base = syllable.endsWith("i") ? letters.replace(/y$/, "i") : letters;
    return [{ syllable, spelling: base + tones.join("") }];
  });
}

/**
 * Say whether a text has any Vietnamese mark.
 * @param {string} text
 * @returns {boolean}
 */
export function hasMarks(text) {
  return fold(text) !== text.normalize("NFD").toLowerCase();
}
