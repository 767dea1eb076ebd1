/** Words of a text, folded, with their places in the text as it is written. */

import { fold, unify } from "./fold.mjs";

const RUN = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
const RUN_FROM = /[\p{L}\p{N}]+/uy;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
// Each of these, composed, is one character when folded, whatever stands beside it.
const ONE_TO_ONE = /^[\u0000-\u02ff\u1e00-\u1eff\u2010-\u205e]*$/;
const DIGITS = /^[0-9]+$/;
const MAY_END_IN_Y = /^(?:[bcdfghjklmnpqrstvwxz]+|qu)i$/;
/** @type {Map<string, string>} */
const known = new Map();
/** @type {WeakMap<Wanted, WantedWords>} */
const patterns = new WeakMap();

/**
 * @typedef {{syllable: string, start: number, end: number}} Run a folded syllable and its place
 * @typedef {Run & {places: number[], apart: string}} WantedRun the places of the words that it may be,
 *   the surest first; what parts it from the one before, folded
 * @typedef {{words: import("./search-spelling.mjs").Word[], isOpen: boolean}} Wanted the last word
 *   may be half typed
 */

/**
 * @param {string} text
 * @returns {Run[]} all of it
 */
export function findRuns(text) {
  const { folded, start, end } = foldInPlace(text);
  return Array.from(folded.matchAll(RUN), ({ 0: found, index }) => ({
    syllable: unify(found),
    start: start(index),
    end: end(index + found.length - 1),
  }));
}

/**
 * Find the words of a query in a text; asked for the same again, it is not read again.
 * @param {string} text
 * @param {Wanted} wanted
 * @returns {WantedRun[]}
 */
export function findWanted(text, wanted) {
  if (!patterns.has(wanted)) patterns.set(wanted, new WantedWords(wanted));
  return patterns.get(wanted).find(text);
}

/**
 * @param {string} text folded
 * @returns {number} how many words it has
 */
export function countWords(text) {
  return LETTER.test(text) ? text.match(RUN).length : 0;
}

/** The words of a query, to be found in many texts: a regular expression reads those, not this script. */
class WantedWords {
  /** @param {Wanted} wanted */
  constructor({ words, isOpen }) {
    for (const [i, { syllable }] of words.entries()) this.#places.set(syllable, [...(this.#places.get(syllable) ?? []), i]);
    this.#last = words.length - 1;
    this.#begun = isOpen ? words.at(-1)?.syllable : undefined;
    // Without classes of letters it is made in no time; where words begin and end is looked at afterwards.
    this.#pattern = new RegExp([...this.#places.keys()].map(formOf).join("|"), "g");
  }

  /** @type {Map<string, number[]>} */
  #places = new Map();
  #last;
  #begun;
  #pattern;
  /** @type {Map<string, WantedRun[]>} */
  #found = new Map();

  /**
   * @param {string} text
   * @returns {WantedRun[]}
   */
  find(text) {
    if (!this.#found.has(text)) this.#found.set(text, this.#last < 0 ? [] : this.#read(text));
    return this.#found.get(text);
  }

  /**
   * @param {string} text
   * @returns {WantedRun[]}
   */
  #read(text) {
    const { folded, start, end } = foldInPlace(text);
    /** @type {WantedRun[]} */
    const runs = [];
    let after = 0;
    for (const { index } of folded.matchAll(this.#pattern)) {
      if (index < after || LETTER.test(characterBefore(folded, index))) continue;
      RUN_FROM.lastIndex = index;
      const [found] = RUN_FROM.exec(folded);
      const syllable = unify(found);
      const places = this.#placesOf(syllable);
      if (places.length === 0) continue;
      const apart = folded.slice(after, index);
      after = index + found.length;
      runs.push({ syllable, places, apart, start: start(index), end: end(after - 1) });
    }
    return runs;
  }

  /**
   * @param {string} syllable
   * @returns {number[]}
   */
  #placesOf(syllable) {
    const places = this.#places.get(syllable) ?? [];
    return this.#begun && syllable !== this.#begun && syllable.startsWith(this.#begun) ? [...places, this.#last] : places;
  }
}

/**
 * @param {string} text
 * @param {number} place
 * @returns {string} the character that ends there, both halves of it
 */
function characterBefore(text, place) {
  return (text.codePointAt(place - 2) ?? 0) > 0xffff ? text.slice(place - 2, place) : text.charAt(place - 1);
}

/**
 * @param {string} syllable as `unify` leaves it
 * @returns {string} a regular expression for all that `unify` makes it of, and for what begins so
 */
function formOf(syllable) {
  if (DIGITS.test(syllable)) return `0*${syllable}`;
  return MAY_END_IN_Y.test(syllable) ? `${syllable.slice(0, -1)}[iy]` : syllable;
}

/**
 * Fold a text so that every folded character's place in the text is known.
 * @param {string} text
 * @returns {{folded: string, start: (place: number) => number, end: (place: number) => number}} where
 *   what became the character at a place starts and ends
 */
function foldInPlace(text) {
  if (ONE_TO_ONE.test(text)) return { folded: fold(text), start: (place) => place, end: (place) => place + 1 };
  let folded = "";
  /** @type {number[]} */
  const starts = [];
  /** @type {number[]} */
  const ends = [];
  let place = 0;
  for (const character of text) {
    const end = place + character.length;
    // Folded, a character may be several, or end a word: kana with a mark; or none: a mark.
    for (const letter of foldOne(character)) {
      for (let i = 0; i < letter.length; i++) {
        starts.push(place);
        ends.push(end);
      }
      folded += letter;
    }
    if (ends.length > 0 && foldOne(character) === "") ends[ends.length - 1] = end;
    place = end;
  }
  return { folded, start: (i) => starts[i], end: (i) => ends[i] };
}

/**
 * @param {string} character
 * @returns {string} folded; a space in place of what parts words
 */
function foldOne(character) {
  let one = known.get(character);
  if (one === undefined) {
    one = fold(character).replace(NO_LETTERS, " ");
    known.set(character, one);
  }
  return one;
}
