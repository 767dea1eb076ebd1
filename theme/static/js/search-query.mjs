/**
 * What a reader typed, as runs of words and index terms; `plugins/search/terms.py` makes the same
 * terms of a text.
 */

import { spell } from "./search-spelling.mjs";

const MOST_CHARACTERS = 300;
const MOST_WORDS = 32;
const MOST_NUMBER_PARTS = 7;
const TYPED_NUMBER_AT_END = /\d[/-]\s*\p{L}[\p{L}\p{N}/-]*\s*$/u;
const TYPED_NUMBER = /\d\p{L}?\s*[/-]\s*(?:\d{4}\s*[/-]\s*)?\p{L}/u;
const VOWEL = /[aeiouy]/;
const LETTERS_FIRST = /^([bcdfghjklmnpqrstvwxz]{2,4})(\d{1,5})([bcdfghjklmnpqrstvwxz]*)$/;
const NUMBER_WORD = spell("số")[0];
// A minus before a word or a phrase excludes it; one within a word, as in 19-CT/TTg, does not.
const PIECE = /(?<minus>(?<![^\s(])[-–−])?(?:[“"„«](?<phrase>[^”"“»]*)[”"“»]?|(?<word>[^\s“"„«]+))/gu;
// `34 -CT/TW`: a minus between a document's number and letters of office.
const MINUS_OF_NUMBER = /(\d|\/\s*\p{L}+)\s+[-–−](?=\p{Lu}{2})/gu;
const CLOSED = /.[”"“»]$/u;
const ENDS_IN_WORD = /[\p{L}\p{N}\u0300-\u036f]$/u;

/**
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {{words: Word[], isPhrase: boolean}} Run words that were typed one after the other
 * @typedef {object} Query
 * @property {string} text as typed, cut and composed
 * @property {Run[]} runs
 * @property {Word[]} words of all runs
 * @property {Word[][]} excluded words and phrases
 * @property {boolean} isOpen the last word may be half typed: nothing, not even a space, follows
 * @property {boolean} hasNumber something in it has the look of a document number
 * @property {boolean} endsInNumber its end has
 * @property {string | undefined} unquoted as typed, without a quotation mark that is not closed
 */

/**
 * @param {string} typed
 * @returns {Query}
 */
export function parseQuery(typed) {
  const whole = String(typed).slice(0, MOST_CHARACTERS).normalize("NFC");
  const text = whole.trim();
  /** @type {Run[]} */
  const runs = [];
  const excluded = [];
  let isNext = false;
  let unquoted;
  const joined = whole.trimStart().replace(MINUS_OF_NUMBER, "$1-");
  for (const { 0: piece, groups, index } of joined.matchAll(PIECE)) {
    const words = spell(groups.phrase ?? groups.word);
    if (words.length === 0) continue;
    const isPhrase = groups.phrase !== undefined;
    if (groups.minus) excluded.push(words);
    else if (isNext && !isPhrase) runs.at(-1).words.push(...words);
    else runs.push({ words, isPhrase });
    isNext = !groups.minus && !isPhrase;
    if (isPhrase && !groups.minus && !CLOSED.test(piece)) unquoted = `${joined.slice(0, index)} ${joined.slice(index + 1)}`;
  }
  return {
    text,
    ...limit(runs),
    excluded,
    isOpen: isNext && ENDS_IN_WORD.test(whole),
    hasNumber: TYPED_NUMBER.test(text),
    endsInNumber: TYPED_NUMBER_AT_END.test(text),
    unquoted,
  };
}

/**
 * Write a query whose words a number ends in the other way: `nghị định 356`, `nghị định số 356`.
 * @param {Query} query
 * @returns {Query | undefined} none where it has no such number
 */
export function withNumberWord(query) {
  const isNumber = (word) => word !== undefined && /^\d+$/.test(word.syllable);
  const isNumberWord = (word) => word.syllable === NUMBER_WORD.syllable;
  const runs = query.runs.map((run) => ({
    ...run,
    words: run.isPhrase ? run.words : run.words.flatMap((word, i, { [i - 1]: before, [i + 1]: next }) => {
      if (isNumberWord(word) && isNumber(next) && i > 0) return [];
      const isBare = isNumber(word) && before && !isNumber(before) && !isNumberWord(before);
      return isBare ? [NUMBER_WORD, word] : [word];
    }),
  }));
  const words = runs.flatMap((run) => run.words);
  return words.length === query.words.length ? undefined : { ...query, runs, words };
}

/**
 * Keep so many words as can be answered.
 * @param {Run[]} runs
 * @returns {{runs: Run[], words: Word[]}}
 */
function limit(runs) {
  let room = MOST_WORDS;
  const kept = runs.flatMap((run) => {
    const words = run.words.slice(0, room);
    room -= words.length;
    return words.length > 0 ? [{ ...run, words }] : [];
  });
  return { runs: kept, words: kept.flatMap(({ words }) => words) };
}

/**
 * @param {string} syllable
 * @returns {string} its term
 */
export function singleTerm(syllable) {
  return `_${syllable}`;
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {string} the term of two neighbours
 */
export function pairTerm(a, b) {
  return `${a}_${b}`;
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
 * List where document numbers may stand: every stretch of syllables that starts with a digit, or
 * letters of office before digits, and goes on, unless the query has the look of one, with letters
 * that are no syllable, as `19 ct ttg`.
 * @param {string[]} syllables
 * @param {boolean} hasNumber
 * @returns {{from: number, to: number, term: string}[]} longest first at each place
 */
export function possibleNumbers(syllables, hasNumber) {
  return syllables.flatMap((typed, from) => {
    // `CT19-TTg` is 19/CT-TTg.
    const syllable = typed.replace(LETTERS_FIRST, "$2$1$3");
    if (!/^\d/.test(syllable)) return [];
    const letters = [syllable, ...syllables.slice(from + 1, from + 3)].find((each) => /\p{L}/u.test(each)) ?? "";
    if (!hasNumber && letters !== syllable && VOWEL.test(letters)) return [];
    const most = Math.min(syllables.length, from + MOST_NUMBER_PARTS);
    const ends = Array.from({ length: most - from }, (_, i) => most - i);
    return ends
      .map((to) => ({ from, to, term: numberTerm([syllable, ...syllables.slice(from + 1, to)]) }))
      .filter(({ term }) => /\p{L}/u.test(term));
  });
}
