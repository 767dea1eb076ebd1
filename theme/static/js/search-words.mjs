/** What the finding of documents asks about words, terms and texts. */

import { syllables } from "./fold.mjs";
import { TAG_BREAK } from "./search-marks.mjs";
import { singleTerm } from "./search-query.mjs";
import { countWords, findWanted } from "./search-runs.mjs";
import { spell, withoutY } from "./search-spelling.mjs";
import { clausesFor } from "./search-terms.mjs";
import { countPostings } from "./search-weights.mjs";

const COMMON_AT_BEST = 5;
const RARE = 4000;
const MOST_PAIRS_AT_FIRST = 2;
const MOST_PAIRS_FOR_MORE = 5;
const MANY_POSTS = 50_000;
/** A query of so many pairs is a short one: all are asked at once, and in any order too. */
export const FEW_PAIRS = 3;
/** So many words are looked for in any place at first. */
export const WORDS_AT_FIRST = 2;
// The end of one field is no neighbour of the beginning of the next.
const BETWEEN_TEXTS = 1_000;
export const NO_NEEDS = { pairs: [], numbers: [], lone: [] };

/**
 * @typedef {import("./search-lunr.mjs").Clause} Clause
 * @typedef {import("./search-lunr.mjs").Hit} Hit
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-terms.mjs").Need} Need
 * @typedef {import("./search-terms.mjs").Needs} Needs
 */

/**
 * @param {import("./search-shard.mjs").Part[] | undefined} parts
 * @returns {number}
 */
export function sumPostings(parts) {
  return (parts ?? []).reduce((sum, part) => sum + countPostings(part), 0);
}

/**
 * @param {Need[]} pairs of a query
 * @returns {number} how many of them are asked first
 */
export function pairsAtFirst({ length }) {
  return length <= FEW_PAIRS ? length : MOST_PAIRS_AT_FIRST;
}

/**
 * @param {Need[]} pairs of a query
 * @param {any} manifest
 * @returns {number} how many are asked where no post has all words: of a long query, such as a title
 *   in another order, words tell more than further pairs, which are large where there are many posts
 */
export function pairsLoosely(pairs, { total }) {
  const isDear = total > MANY_POSTS && pairs.length > MOST_PAIRS_FOR_MORE;
  return isDear ? pairsAtFirst(pairs) : 2 * pairsAtFirst(pairs);
}

/**
 * @param {import("./search-shard.mjs").Part[][]} terms
 * @returns {boolean} whether some document has all of them
 */
export function haveOneInCommon(terms) {
  const sets = terms.map((parts) => new Set(parts.flatMap(documentsOf)));
  if (sets.length === 0) return true;
  return [...sets[0]].some((document) => sets.every((each) => each.has(document)));
}

/**
 * @param {import("./search-shard.mjs").Part} part
 * @returns {number[]}
 */
function documentsOf({ start, fields }) {
  return fields.flatMap((field) => (field?.documents ?? []).map((document) => start + document));
}

/**
 * @param {Word[]} words
 * @returns {Needs} each of them for itself
 */
export function needsOfWords(words) {
  const lone = words.map((word) => ({ term: singleTerm(word.syllable), words: [word], isOpen: false, isPhrase: false }));
  return { ...NO_NEEDS, lone };
}

/**
 * @param {Needs} needs
 * @returns {boolean} whether all its pairs are asked at once, and there are several
 */
export function isShort({ pairs }) {
  return pairs.length > 1 && pairs.length <= FEW_PAIRS;
}

/**
 * @param {Needs} needs
 * @returns {Need[]}
 */
export function allOf({ pairs, numbers, lone }) {
  return [...pairs, ...numbers, ...lone];
}

/**
 * @param {Need[]} pairs
 * @param {Need[]} numbers
 * @returns {Clause[]} any of them
 */
export function clausesOf(pairs, numbers) {
  return [...pairs, ...numbers].flatMap((need) => clausesFor(need));
}

/**
 * @param {Word[]} words
 * @returns {Word[]}
 */
export function distinct(words) {
  return words.filter(({ syllable }, i) => words.findIndex((each) => each.syllable === syllable) === i);
}

/**
 * @param {Word} word
 * @param {any} common syllables by field, commonest first
 * @returns {number} about in what part of the texts it stands
 */
export function spreadOf({ syllable }, { body }) {
  return 1 / (COMMON_AT_BEST + (body.get(syllable) ?? RARE));
}

/**
 * Say whether a hit has a word in any of the terms that were found, or in a document number.
 * @param {{terms: Hit["terms"]}} hit
 * @param {Word} word
 * @param {Query} query
 * @returns {boolean}
 */
export function hasWord({ terms }, word, query) {
  return Object.keys(terms).some(isOfWord(word, query));
}

/**
 * @param {Word} word
 * @param {Query} query
 * @returns {(term: string) => boolean} whether a term has the word in it
 */
export function isOfWord({ syllable }, { words, isOpen }) {
  const mayGoOn = isOpen && words.at(-1).syllable === syllable;
  return (term) => {
    if (term.startsWith("#")) return term.includes(syllable.replace(/^0+/, "").replaceAll("y", "i"));
    return term.split("_").some((each) => each === syllable || (mayGoOn && each.startsWith(syllable)));
  };
}

/**
 * @param {import("./search-query.mjs").Run} run
 * @returns {boolean} whether it is more than a pair
 */
export function isLongPhrase({ words, isPhrase }) {
  return isPhrase && words.length > 2;
}

/**
 * @param {import("./search-query.mjs").Run[]} runs
 * @param {boolean} isOpen
 * @returns {string[]} what a text must hold: a phrase as a whole, else every pair
 */
export function stretchesOf(runs, isOpen) {
  return runs.flatMap(({ words, isPhrase }, place) => {
    const names = words.map(({ syllable }) => syllable);
    const isLast = isOpen && place === runs.length - 1;
    if (isPhrase || names.length === 1) return [` ${names.join(" ")}${isLast ? "" : " "}`];
    return names.slice(1).map((name, i) => ` ${names[i]} ${name}${isLast && i === names.length - 2 ? "" : " "}`);
  });
}

/**
 * @param {import("./search-tables.mjs").Card} card
 * @returns {string} all its folded syllables with a space around each
 */
export function lineOf({ title, lead, tags, body }) {
  return ` ${[title, lead, tags, body].flatMap(syllables).join(" ")} `;
}

/**
 * @param {import("./search-tables.mjs").Card} card
 * @param {Word[]} words
 * @returns {boolean} whether no word stands there only with other marks; it may be the beginning of one
 */
export function hasAsTyped({ title, lead, tags, body }, words) {
  const known = new Map();
  for (const { syllable, code } of [title, lead, tags, body].flatMap(spell)) {
    if (!known.has(syllable)) known.set(syllable, new Set());
    known.get(syllable).add(withoutY(syllable, code));
  }
  return words.every(({ syllable, code }) => known.get(syllable)?.has(withoutY(syllable, code)) ?? true);
}

/**
 * Say how many other syllables stand between the words of a query where they stand closest; what
 * the title has is near everywhere.
 * @param {import("./search-tables.mjs").Card} card
 * @param {Query} query
 * @returns {number} Infinity where a word is missing, or stands only after the end of a text that was cut
 */
export function gapOf({ title, lead, tags, body }, query) {
  const names = new Set(query.words.map(({ syllable }) => syllable));
  const nameOf = ({ places }) => query.words[places[0]].syllable;
  for (const run of findWanted(title, query)) names.delete(nameOf(run));
  if (names.size === 0) return 0;
  let least = Infinity;
  /** @type {Map<string, number>} where each word was seen last */
  const seen = new Map();
  let place = 0;
  for (const text of [lead, ...tags.split(TAG_BREAK), body]) {
    place += BETWEEN_TEXTS;
    for (const run of findWanted(text, query)) {
      place += countWords(run.apart) + 1;
      if (!names.has(nameOf(run))) continue;
      seen.set(nameOf(run), place);
      if (seen.size === names.size) least = Math.min(least, place + 1 - Math.min(...seen.values()) - names.size);
    }
  }
  return least;
}
