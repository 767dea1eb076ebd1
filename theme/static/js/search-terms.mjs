/** What of a query is to be found: pairs of neighbours, document numbers, lone words. */

import { numberTerm, pairTerm, possibleNumbers, singleTerm } from "./search-query.mjs";

const OPEN_BOOST = 0.3;
const NUMBER_BOOST = 3;

/**
 * @typedef {import("./search-lunr.mjs").Clause} Clause
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {object} Need one term that a hit must have
 * @property {string} term
 * @property {Word[]} words what it covers
 * @property {boolean} isOpen may go on, as its last word may be half typed
 * @property {boolean} isPhrase its marks must be as typed
 * @typedef {{pairs: Need[], lone: Need[], numbers: Need[]}} Needs
 */

/**
 * List what a query needs.
 * @param {Query} query
 * @param {import("./search-data.mjs").SearchData} data which knows what a document number is
 * @returns {Promise<Needs>}
 */
export async function needsOf(query, data) {
  /** @type {Needs} */
  const needs = { pairs: [], lone: [], numbers: [] };
  for (const [place, { words, isPhrase }] of query.runs.entries()) {
    const isLast = query.isOpen && place === query.runs.length - 1;
    const numbers = isPhrase ? [] : await findNumbers(words, query.hasNumber, isLast && query.endsInNumber, data);
    needs.numbers.push(...numbers.map(({ need }) => need));
    let start = 0;
    for (const { from, to } of [...numbers, { from: words.length, to: words.length }]) {
      const isOpen = isLast && from === words.length;
      addStretch(needs, words.slice(start, from), isPhrase, isOpen);
      start = to;
    }
  }
  return needs;
}

/**
 * @param {Needs} needs
 * @param {Word[]} words
 * @param {boolean} isPhrase
 * @param {boolean} isOpen
 */
function addStretch(needs, words, isPhrase, isOpen) {
  if (words.length === 1) {
    needs.lone.push({ term: singleTerm(words[0].syllable), words, isOpen, isPhrase });
  }
  for (let i = 1; i < words.length; i++) {
    const pair = [words[i - 1], words[i]];
    const term = pairTerm(pair[0].syllable, pair[1].syllable);
    needs.pairs.push({ term, words: pair, isOpen: isOpen && i === words.length - 1, isPhrase });
  }
}

/**
 * Find which words are document numbers: those that the index has, in any shape.
 * @param {Word[]} words
 * @param {boolean} hasNumber
 * @param {boolean} isTyping
 * @param {import("./search-data.mjs").SearchData} data
 * @returns {Promise<{from: number, to: number, need: Need}[]>}
 */
async function findNumbers(words, hasNumber, isTyping, data) {
  const possible = possibleNumbers(words.map(({ syllable }) => syllable), hasNumber);
  const known = await data.parts(possible.map(({ term }) => term));
  const found = [];
  let free = 0;
  for (const { from, to, term } of possible) {
    if (from < free) continue;
    const isOpen = isTyping && to === words.length && !known.has(term);
    if (!known.has(term) && !(isOpen && (await data.range(term, 1)).length > 0)) continue;
    found.push({ from, to, need: { term, words: words.slice(from, to), isOpen, isPhrase: false } });
    free = to;
  }
  return found;
}

/**
 * Ask for a need; where its last word may go on, the whole word counts for more.
 * @param {Need} need
 * @param {{required?: boolean, boost?: number}} options
 * @returns {Clause[]}
 */
export function clausesFor({ term, isOpen }, { required = false, boost = 1 } = {}) {
  const weight = term.startsWith("#") ? NUMBER_BOOST : boost;
  if (!isOpen) return [{ term, required, boost: weight }];
  const begun = { term, prefix: true, required, boost: weight * OPEN_BOOST };
  return term.startsWith("#") ? [begun] : [begun, { term, boost: weight }];
}

/**
 * The terms of a query of one word, strict to loose: itself, followed by any other, begun so.
 * @param {Need} need
 * @returns {Clause[][]}
 */
export function clausesForOne({ term, words: [{ syllable }], isOpen }) {
  const terms = /^\d/.test(syllable) ? [term, numberTerm([syllable])] : [term];
  const exact = terms.map((each) => ({ term: each }));
  const begun = terms.map((each) => ({ term: each, prefix: true }));
  const before = [{ term: `${syllable}_`, prefix: true }];
  return isOpen ? [exact, before, begun] : [exact, before];
}
