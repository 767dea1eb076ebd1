/** The order of hits: first by what the index knows, then, for the best, by what their cards say. */

import { hasMarks, readSpellings } from "./search-query.mjs";
import { syllables } from "./fold.mjs";

/**
 * @typedef {import("./search-lunr.mjs").Hit} Hit
 * @typedef {import("./search-shards.mjs").Card} Card
 * @typedef {{document: number, attempt: number, merit: number}} Ranked
 *   `attempt` is the number of the attempt that found it, 0 for the strictest
 */

const NOT_IN_TITLE = 0;
const BEGUN_IN_TITLE = 1;
const IN_TITLE = 2;
const IS_TITLE = 3;

/**
 * Order hits by the attempt that found them, their merit, and newest first.
 * @param {Ranked[]} hits
 * @returns {Ranked[]}
 */
export function orderByIndex(hits) {
  return [...hits].sort((a, b) => compare(indexKey(b), indexKey(a)));
}

/**
 * Order hits anew: a title that is the query, or holds it as a run, comes first unless its marks
 * contradict those typed; then texts whose marks agree; then as the index says.
 * @param {Ranked[]} hits
 * @param {Map<number, Card>} cards of all these hits
 * @param {import("./search-query.mjs").Query} query
 * @returns {Ranked[]}
 */
export function orderByCards(hits, cards, query) {
  const keyed = hits.map((hit) => {
    const card = cards.get(hit.document);
    const [strictness, ...rest] = indexKey(hit);
    const contradicts = agreementOfMarks(query.text, card.title) < 0;
    const relation = contradicts ? NOT_IN_TITLE : relationToTitle(query.syllables, card.title);
    const agreement = agreementOfMarks(query.text, `${card.title} ${card.lead}`);
    return { hit, key: [relation, strictness, agreement, ...rest] };
  });
  return keyed.sort((a, b) => compare(b.key, a.key)).map(({ hit }) => hit);
}

/**
 * Weigh lunr's score by the share of the query that was found: lunr would rate one rare term in a
 * title above all terms in a text.
 * @param {Hit} hit
 * @param {string[]} wanted the terms of the query
 * @returns {number}
 */
export function meritOf({ score, terms }, wanted) {
  const found = Object.keys(terms);
  const has = (term) => found.some((longer) => longer.startsWith(term));
  return score * mean(wanted.map((term) => (has(term) ? 1 : 0)), 1) ** 2;
}

/**
 * @param {Ranked} hit
 * @returns {number[]}
 */
function indexKey({ attempt, merit, document }) {
  return [-attempt, merit, document];
}

/**
 * @param {string[]} words of the query
 * @param {string} title
 * @returns {number}
 */
function relationToTitle(words, title) {
  const run = ` ${words.join(" ")}`;
  const line = ` ${syllables(title).join(" ")}`;
  if (line === run) return IS_TITLE;
  if (`${line} `.includes(`${run} `)) return IN_TITLE;
  return line.includes(run) ? BEGUN_IN_TITLE : NOT_IN_TITLE;
}

/**
 * Compare typed marks with a text: a syllable spelt the same counts for, one that is only spelt
 * otherwise counts against; without typed marks all texts agree alike.
 * @param {string} typed
 * @param {string} text
 * @returns {number} from -1 to 1
 */
function agreementOfMarks(typed, text) {
  if (!hasMarks(typed)) return 0;
  /** @type {Map<string, Set<string>>} */
  const spellings = new Map();
  for (const { syllable, spelling } of readSpellings(text)) {
    spellings.set(syllable, (spellings.get(syllable) ?? new Set()).add(spelling));
  }
  const wanted = readSpellings(typed);
  const votes = wanted.map(({ syllable, spelling }) => {
    const known = spellings.get(syllable);
    if (!known) return 0;
    return known.has(spelling) ? 1 : -1;
  });
  return mean(votes, 0);
}

/**
 * @param {number[]} values
 * @param {number} ifNone
 * @returns {number}
 */
function mean(values, ifNone) {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : ifNone;
}

/**
 * @param {number[]} a
 * @param {number[]} b
 * @returns {number} of the first difference
 */
function compare(a, b) {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place < 0 ? 0 : a[place] - b[place];
}
