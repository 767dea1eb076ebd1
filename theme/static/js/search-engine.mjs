/**
 * From a typed query to cards: attempts from strict to loose until enough is found, then ranking.
 */

import { queryLunr } from "./search-lunr.mjs";
import {
  numberTerm,
  parseQuery,
  possibleNumbers,
  singleTerm,
  splitQuery,
} from "./search-query.mjs";
import { meritOf, orderByCards, orderByIndex } from "./search-ranking.mjs";

const ENOUGH_HITS = 3;
const MOST_SHARDS_FOR_PREFIX = 3;
const SINGLE_BOOST = 0.5;
const NUMBER_BOOST = 3;
const OPEN_BOOST = 0.3;
const LEAST_SHARE_OF_SYLLABLES = 0.6;
const MOST_RANKED_BY_CARD = 50;
const MOST_BLOCKS_FOR_RANKING = 10;

/**
 * @typedef {import("./search-lunr.mjs").Clause} Clause
 * @typedef {import("./search-lunr.mjs").Hit} Hit
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-ranking.mjs").Ranked} Ranked
 * @typedef {import("./search-shards.mjs").Card} Card
 * @typedef {object} Attempt
 * @property {Clause[]} clauses
 * @property {string[]} wanted the terms whose share in a document counts
 * @property {(hit: Hit) => boolean} [accepts]
 * @property {boolean} [weighsAll] its scores compare with those of earlier attempts
 * @typedef {{total: number, cards: Card[], words: string[]}} Found one page of the result
 */

/** Answers queries on one published index. */
export class SearchEngine {
  /**
   * @param {any} lunr
   * @param {import("./search-shards.mjs").SearchData} data
   */
  constructor(lunr, data) {
    this.#lunr = lunr;
    this.#data = data;
  }

  #lunr;
  #data;
  /** @type {{typed: string, documents: Promise<number[]>} | undefined} */
  #last;

  /**
   * Find the cards of a query from one place on; rejects only if a file cannot be loaded.
   * @param {string} typed
   * @param {number} from
   * @param {number} count
   * @returns {Promise<Found>}
   */
  async search(typed, from = 0, count = 10) {
    const query = parseQuery(typed);
    if (this.#last?.typed !== query.text) {
      this.#last = { typed: query.text, documents: this.#rank(query) };
      this.#last.documents.catch(() => (this.#last = undefined));
    }
    const documents = await this.#last.documents;
    const shown = documents.slice(from, from + count);
    const cards = await this.#data.cards(shown);
    return {
      total: documents.length,
      cards: shown.map((document) => cards.get(document)),
      words: query.syllables,
    };
  }

  /**
   * @param {Query} query
   * @returns {Promise<number[]>} all documents found, best first
   */
  async #rank(query) {
    const ordered = orderByIndex(await this.#collect(query));
    const documents = ordered.map(({ document }) => document);
    const best = await this.#data.withinBlocks(
      documents.slice(0, MOST_RANKED_BY_CARD),
      MOST_BLOCKS_FOR_RANKING,
    );
    const cards = await this.#data.cards(best);
    const again = orderByCards(ordered.slice(0, best.length), cards, query);
    return [...again.map(({ document }) => document), ...documents.slice(best.length)];
  }

  /**
   * @param {Query} query
   * @returns {Promise<Ranked[]>}
   */
  async #collect(query) {
    /** @type {Map<number, Ranked>} */
    const found = new Map();
    for (const [number, attempt] of (await this.#attempts(query)).entries()) {
      for (const hit of await this.#try(attempt)) {
        if (found.has(hit.document) && !attempt.weighsAll) continue;
        const merit = meritOf(hit, attempt.wanted);
        found.set(hit.document, { document: hit.document, attempt: number, merit });
      }
      if (found.size >= ENOUGH_HITS) break;
    }
    return [...found.values()];
  }

  /**
   * @param {Query} query
   * @returns {Promise<Attempt[]>} strict to loose
   */
  async #attempts(query) {
    const words = query.syllables;
    if (words.length === 0) return [];
    if (words.length === 1) return attemptsForSyllable(words[0]);
    return attemptsForSyllables(words, await this.#findNumbers(query));
  }

  /**
   * @param {Attempt} attempt
   * @returns {Promise<Hit[]>}
   */
  async #try({ clauses, accepts }) {
    const ranges = await Promise.all(
      clauses.map(({ term, prefix }) =>
        prefix ? this.#data.range(term, MOST_SHARDS_FOR_PREFIX) : [term],
      ),
    );
    const postings = await this.#data.postings(ranges.flat());
    const hits = queryLunr(this.#lunr, postings, clauses);
    return accepts ? hits.filter(accepts) : hits;
  }

  /**
   * Find which parts of a query are document numbers: those that the index has, in any shape.
   * @param {Query} query
   * @returns {Promise<{from: number, to: number, term: string, prefix: boolean}[]>}
   */
  async #findNumbers({ syllables: words, endsInNumber }) {
    const possible = possibleNumbers(words);
    const known = await this.#data.postings(possible.map(({ term }) => term));
    const numbers = [];
    let free = 0;
    for (const { from, to, term } of possible) {
      if (from < free) continue;
      const isTyping = endsInNumber && to === words.length && !known.has(term);
      const prefix = isTyping && (await this.#data.range(term, 1)).length > 0;
      if (!known.has(term) && !prefix) continue;
      numbers.push({ from, to, term, prefix });
      free = to;
    }
    return numbers;
  }
}

/**
 * One syllable: in titles, leads and tags; then as the beginning of one; then before any other.
 * @param {string} syllable
 * @returns {Attempt[]}
 */
function attemptsForSyllable(syllable) {
  const single = singleTerm(syllable);
  const terms = /^\d/.test(syllable) ? [single, numberTerm([syllable])] : [single];
  return [
    { wanted: [], clauses: terms.map((term) => ({ term })) },
    { wanted: [], clauses: terms.map((term) => ({ term, prefix: true })) },
    { wanted: [], clauses: [{ term: `${syllable}_`, prefix: true }] },
  ];
}

/**
 * Several syllables: all pairs, the last perhaps half typed; then most syllables in any order.
 * @param {string[]} words
 * @param {{from: number, to: number, term: string, prefix: boolean}[]} numbers
 * @returns {Attempt[]}
 */
function attemptsForSyllables(words, numbers) {
  const parts = splitQuery(words, numbers);
  const clauses = [
    ...numbers.map(({ term, prefix }) => ({ term, prefix, required: true, boost: NUMBER_BOOST })),
    ...parts.pairs.map((term) => ({ term, required: true })),
    ...parts.singles.map((term) => ({ term })),
  ];
  const open = parts.lastPairIsOpen ? parts.pairs.at(-1) : undefined;
  const strict = clauses.flatMap((clause) => openIf(open, clause));
  const loose = [
    ...strict.map((clause) => ({ ...clause, required: false })),
    ...words.map((word) => ({ term: singleTerm(word), boost: SINGLE_BOOST })),
  ];
  const wanted = [...parts.numbers, ...parts.pairs];
  return [
    { wanted, clauses: strict },
    { wanted, clauses: loose, accepts: hasMost(words), weighsAll: true },
  ];
}

/**
 * Let the last pair's second syllable be half typed; where it is whole it counts for more.
 * @param {string | undefined} open
 * @param {Clause} clause
 * @returns {Clause[]}
 */
function openIf(open, clause) {
  if (clause.term !== open) return [clause];
  return [{ ...clause, prefix: true, boost: OPEN_BOOST }, { term: open }];
}

/**
 * @param {string[]} words
 * @returns {(hit: Hit) => boolean} whether a document has enough of the query's syllables
 */
function hasMost(words) {
  const distinct = [...new Set(words)];
  const least = Math.ceil(distinct.length * LEAST_SHARE_OF_SYLLABLES);
  return ({ terms }) => {
    const found = Object.keys(terms);
    const seen = new Set(found.flatMap((term) => term.split("_")));
    const isNumber = found.some((term) => term.startsWith("#"));
    return isNumber || distinct.filter((word) => seen.has(word)).length >= least;
  };
}
