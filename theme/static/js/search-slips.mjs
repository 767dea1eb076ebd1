/** Judges a query that finds nothing: whether, and in which of its pairs, a word is wrong. */

import { speltAsTyped } from "./search-ranking.mjs";
import { isMarked } from "./search-spelling.mjs";
import { needsOf } from "./search-terms.mjs";
import { FEW_PAIRS, haveOneInCommon, pairsAtFirst, sumPostings } from "./search-words.mjs";

/**
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-terms.mjs").Need} Need
 */

/** Looks for slips in what was asked of one published index. */
export class SlipFinder {
  /**
   * @param {import("./search-asking.mjs").Asker} asker
   * @param {import("./search-data.mjs").SearchData} data
   */
  constructor(asker, data) {
    this.#asker = asker;
    this.#data = data;
  }

  #asker;
  #data;

  /**
   * Say of which pairs of a query, among the rarest and the last, no or few documents know: a word
   * of theirs may be wrong.
   * @param {Query} query
   * @returns {Promise<import("./search-typing.mjs").Strange[]>} rarest first
   */
  async strangePairs(query) {
    const { pairs } = await needsOf(query, this.#data);
    const first = await this.#asker.rarestPairs(pairs, pairsAtFirst(pairs));
    const count = (all, areLoaded) => Promise.all(all.map((pair) => this.#count(pair, areLoaded)));
    const counted = await count(first, true);
    // One that no document has is enough.
    const others = counted.some(({ posts }) => posts === 0) ? [] : pairs.filter((pair) => pair.isOpen && !first.includes(pair));
    return [...counted, ...(await count(others, false))].sort((a, b) => a.posts - b.posts);
  }

  /**
   * @param {Need} pair
   * @param {boolean} isLoaded its files are here, so it costs nothing to be exact
   * @returns {Promise<import("./search-typing.mjs").Strange>}
   */
  async #count(pair, isLoaded) {
    const { term, isOpen, words } = pair;
    const oldOnly = isOpen || !isLoaded;
    const parts = await this.#data.parts(isOpen ? await this.#data.range(term, 1, { oldOnly }) : [term], { oldOnly });
    const posts = [...parts.values()].reduce((sum, each) => sum + sumPostings(each), 0);
    return { pair, posts, isWritten: words.some(isMarked) && speltAsTyped(pair, parts).size > 0 };
  }

  /**
   * Keep the queries of which some older document may have every word, neighbours beside each other.
   * @param {Query[]} queries
   * @returns {Promise<Query[]>}
   */
  async likely(queries) {
    const may = await Promise.all(
      queries.map(async (query) => {
        const { pairs } = await needsOf(query, this.#data);
        return this.#mayHave(await this.#asker.rarestPairs(pairs, pairsAtFirst(pairs)));
      }),
    );
    return queries.filter((_, i) => may[i]);
  }

  /**
   * @param {Need[]} pairs
   * @returns {Promise<boolean>}
   */
  async #mayHave(pairs) {
    const whole = pairs.filter(({ isOpen }) => !isOpen).map(({ term }) => term);
    const known = await this.#data.parts(whole, { oldOnly: true });
    return haveOneInCommon(whole.map((term) => known.get(term) ?? []));
  }

  /**
   * Say whether one word of a query is probably wrong: all its unknown pairs share a word, and some
   * document has the pairs without it. Otherwise the words are all over the place.
   * @param {Query} query
   * @returns {Promise<boolean>}
   */
  async hasSlip(query) {
    // Whoever writes marks seldom writes another word by a slip.
    if (query.words.some(isMarked) && (await this.#asker.areKnown(query))) return false;
    const strange = await this.strangePairs(query);
    const unknown = strange.filter(({ posts }) => posts === 0).map(({ pair }) => pair);
    const { pairs } = await needsOf(query, this.#data);
    if (unknown.length === 0) return pairs.length > 1 && pairs.length <= FEW_PAIRS;
    const shared = unknown[0].words.filter((word) => unknown.every(({ words }) => words.includes(word)));
    if (shared.length === 0) return false;
    const others = pairs.filter(({ words }) => !shared.some((word) => words.includes(word)));
    if (others.length === 0) return true;
    const rarest = await this.#asker.rarestPairs(others, pairsAtFirst(others));
    return (await this.#mayHave(rarest.slice(0, 1))) && this.#mayHave(rarest);
  }
}
