/** What a half-typed query may become. */

import { countPostings } from "./search-weights.mjs";
import { singleTerm } from "./search-query.mjs";
import { isMarked, withoutY, write } from "./search-spelling.mjs";

const MOST_SHARDS = 2;

/**
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-data.mjs").SearchData} SearchData
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {{text: string, marked: {text: string, marked: boolean}[]}} Suggestion
 */

/**
 * Complete the last word, or add the next one; commonest first.
 * @param {Query} query
 * @param {SearchData} data
 * @param {number} most
 * @returns {Promise<Suggestion[]>}
 */
export async function suggest(query, data, most) {
  const typed = query.runs.at(-1)?.words.slice(-2) ?? [];
  if (typed.length === 0 || !query.isOpen) return [];
  const last = typed.at(-1);
  const [before] = typed.length > 1 ? typed : [];
  const ranges = before
    ? [data.range(`${before.syllable}_${last.syllable}`, MOST_SHARDS), data.range(`${last.syllable}_`, MOST_SHARDS)]
    : [data.range(singleTerm(last.syllable), MOST_SHARDS), data.range(`${last.syllable}_`, MOST_SHARDS)];
  const [completing, following] = await Promise.all(ranges);
  const known = await data.parts([...completing, ...following]);
  const done = rank(completing, known, before ? [before, last] : [last]);
  // Whoever types marks has typed those of a whole word.
  const next = rank(following, known, [last], query.words.some(isMarked));
  const start = query.text.length - last.text.length;
  const [kept, end] = [query.text.slice(0, start), query.text.slice(start)];
  if (end.toLowerCase() !== last.text) return [];
  return merge(before ? done : interleave(done, next), before ? next : [], most).map((words) => draw(kept, words, end));
}

/**
 * @param {string[]} terms
 * @param {Map<string, import("./search-shard.mjs").Part[]>} known
 * @param {Word[]} typed the words that the term must agree with
 * @param {boolean} [areWhole] a word without marks is meant to have none
 * @returns {{words: string[], posts: number}[]} what stands in the place of the last word typed
 */
function rank(terms, known, typed, areWhole = false) {
  const found = terms.flatMap((term) => {
    const parts = known.get(term);
    const syllables = term.split("_").filter(Boolean);
    const codes = parts && chooseSpelling(parts, syllables, typed, areWhole);
    if (!codes || syllables.join(" ") === typed.map(({ syllable }) => syllable).join(" ")) return [];
    const words = syllables.map((syllable, i) => write(syllable, codes[i])).slice(typed.length - 1);
    const posts = parts.reduce((sum, part) => sum + countPostings(part), 0);
    return [{ words, posts }];
  });
  return found.sort((a, b) => b.posts - a.posts);
}

/**
 * @param {import("./search-shard.mjs").Part[]} parts
 * @param {string[]} syllables
 * @param {Word[]} typed
 * @param {boolean} areWhole
 * @returns {number[] | undefined} the commonest spelling that does not contradict typed marks
 */
function chooseSpelling(parts, syllables, typed, areWhole) {
  const fits = (codes) =>
    typed.every((word, i) => {
      const { syllable, code } = word;
      return (!isMarked(word) && !areWhole) || syllables[i] !== syllable || withoutY(syllable, codes[i]) === withoutY(syllable, code);
    });
  return parts.flatMap(({ spellings }) => spellings).find(fits);
}

/**
 * @param {{words: string[], posts: number}[]} a
 * @param {{words: string[], posts: number}[]} b
 * @returns {{words: string[], posts: number}[]}
 */
function interleave(a, b) {
  return [...a, ...b].sort((one, other) => other.posts - one.posts);
}

/**
 * @param {{words: string[]}[]} first
 * @param {{words: string[]}[]} second
 * @param {number} most
 * @returns {string[][]}
 */
function merge(first, second, most) {
  const seen = new Map([...first, ...second].map(({ words }) => [words.join(" "), words]));
  return [...seen.values()].slice(0, most);
}

/**
 * @param {string} kept what stays of the text
 * @param {string[]} words
 * @param {string} typed what they replace
 * @returns {Suggestion}
 */
function draw(kept, words, typed) {
  const added = words.join(" ");
  const isSame = added.startsWith(typed.toLowerCase());
  const before = kept + (isSame ? typed : "");
  const more = isSame ? added.slice(typed.length) : added;
  const parts = [
    { text: before, marked: false },
    { text: more, marked: true },
  ];
  return { text: before + more, marked: parts.filter(({ text }) => text) };
}
