/** Asks an index for documents and words: what the attempts of `search-finding.mjs` are made of. */

import { queryLunr } from "./search-lunr.mjs";
import { pairTerm, singleTerm } from "./search-query.mjs";
import { ANY_MARKS, speltAsTyped } from "./search-ranking.mjs";
import { isMarked } from "./search-spelling.mjs";
import { clausesFor, needsOf } from "./search-terms.mjs";
import { FEW_PAIRS, WORDS_AT_FIRST, distinct, gapOf, hasAsTyped, lineOf, pairsAtFirst, pairsLoosely, spreadOf, stretchesOf } from "./search-words.mjs";

const MOST_SHARDS_FOR_PREFIX = 2;
export const SINGLE_BOOST = 0.5;
// So many other syllables part what one clause says, more of them say nothing; of many words few, as
// some text or other has the common ones close together.
const NEAR = { two: 8, three: 4, more: 2 };

/**
 * @typedef {import("./search-lunr.mjs").Clause} Clause
 * @typedef {import("./search-lunr.mjs").Hit} Hit
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-terms.mjs").Need} Need
 */

/** Asks lunr about the terms of one published index. */
export class Asker {
  /**
   * @param {any} lunr
   * @param {import("./search-data.mjs").SearchData} data
   */
  constructor(lunr, data) {
    this.#lunr = lunr;
    this.#data = data;
  }

  #lunr;
  #data;

  /**
   * @param {Clause[]} clauses
   * @param {import("./search-lunr.mjs").Wish[]} [wishes] see `queryLunr`
   * @returns {Promise<Hit[]>}
   */
  async ask(clauses, wishes) {
    if (clauses.length === 0) return [];
    const whole = clauses.filter(({ prefix }) => !prefix).map(({ term }) => term);
    const ranges = clauses.filter(({ prefix }) => prefix).map(({ term }) => this.#data.range(term, MOST_SHARDS_FOR_PREFIX));
    // All files are asked for at one time.
    const [begun] = await Promise.all([Promise.all(ranges), this.#data.parts(whole)]);
    const postings = await this.#data.postings([...whole, ...begun.flat()]);
    return queryLunr(this.#lunr, postings, clauses, wishes);
  }

  /**
   * Load what `Finder.exact` asks first for some queries.
   * @param {Query[]} queries
   */
  async prepare(queries) {
    const needs = await Promise.all(queries.map((query) => needsOf(query, this.#data)));
    const first = await Promise.all(needs.map(({ pairs }) => this.rarestPairs(pairs, pairsAtFirst(pairs))));
    await this.#load(first.flat(), []);
  }

  /**
   * Load what tells why a query of many pairs finds nothing: the next rarest pairs, the rarest words.
   * @param {Query} query
   */
  async prepareLoose(query) {
    const { pairs } = await needsOf(query, this.#data);
    if (pairs.length <= FEW_PAIRS) return;
    const next = await this.rarestPairs(pairs, pairsLoosely(pairs, await this.#data.manifest()));
    const words = await this.rarest(distinct(query.words), WORDS_AT_FIRST);
    await this.#load([...next, ...pairs.filter(({ isOpen }) => isOpen)], words);
  }

  /**
   * Load terms at one time: one look after the other would be a request each.
   * @param {Need[]} pairs
   * @param {Word[]} words
   */
  async #load(pairs, words) {
    const open = pairs.filter(({ isOpen }) => isOpen);
    const whole = pairs.filter(({ isOpen }) => !isOpen).map(({ term }) => term);
    const singles = words.map(({ syllable }) => singleTerm(syllable));
    await Promise.all([this.#data.parts([...whole, ...singles]), ...open.map(({ term }) => this.#data.range(term, 1))]);
  }

  /**
   * A lone word that is too common to be indexed alone in texts is looked for before any other.
   * @param {Need[]} lone
   * @returns {Promise<Clause[]>}
   */
  async clausesForLone(lone) {
    const { common } = await this.#data.manifest();
    return lone.flatMap((need) => {
      const [{ syllable }] = need.words;
      const before = { term: `${syllable}_`, prefix: true, boost: SINGLE_BOOST };
      return common.body.has(syllable) ? [...clausesFor(need), before] : clausesFor(need);
    });
  }

  /**
   * Keep the hits in whose own text every pair (`asNeighbours`), or every word, stands.
   * @param {Hit[]} hits
   * @param {Query} query
   * @param {boolean} asNeighbours
   * @returns {Promise<Hit[]>}
   */
  async whoseTextHas(hits, { runs, words, isOpen }, asNeighbours) {
    const cards = await this.#data.posts.cards(hits.map(({ document }) => document));
    const last = words.length - 1;
    const wanted = words.map(({ syllable }, i) => ` ${syllable}${isOpen && i === last ? "" : " "}`);
    const stretches = asNeighbours ? stretchesOf(runs, isOpen) : wanted;
    return hits.filter((_, i) => {
      if (cards[i].isCut) return true;
      const text = lineOf(cards[i]);
      return stretches.every((stretch) => text.includes(stretch));
    });
  }

  /**
   * Drop the hits, if few, whose text has a word only with other marks than were typed: hit by hit
   * in any place, `máu` is also `mẫu`.
   * @param {Hit[]} hits
   * @param {Query} query
   * @returns {Promise<Hit[]>}
   */
  async speltAsMeant(hits, { words }) {
    const marked = words.filter(isMarked);
    if (marked.length === 0 || hits.length > (await this.#data.posts.textsToRead())) return hits;
    const cards = await this.#data.posts.cards(hits.map(({ document }) => document));
    return hits.filter((_, i) => cards[i].isCut || hasAsTyped(cards[i], marked));
  }

  /**
   * @param {Query} query
   * @returns {Promise<boolean>} whether posts have each of its words, with whatever marks
   */
  async areKnown({ words }) {
    const areIn = (known) => words.every(({ syllable }) => known.has(syllable));
    // Few words are new: those of the recent part are seldom needed.
    return areIn(await this.#data.vocabulary({ oldOnly: true })) || areIn(await this.#data.vocabulary());
  }

  /**
   * Keep the hits, if few, in whose text all words stand near each other: far apart, they are there
   * by chance.
   * @param {Hit[]} hits
   * @param {Query} query
   * @returns {Promise<Hit[]>}
   */
  async whoHasNear(hits, query) {
    if (hits.length > (await this.#data.posts.textsToRead())) return hits;
    const cards = await this.#data.posts.cards(hits.map(({ document }) => document));
    const most = [NEAR.two, NEAR.three][Math.max(0, distinct(query.words).length - 2)] ?? NEAR.more;
    return hits.filter((_, i) => cards[i].isCut || gapOf(cards[i], query) <= most);
  }

  /**
   * @param {Need[]} pairs
   * @param {number} most
   * @returns {Promise<Need[]>} the few that probably stand in the fewest texts
   */
  async rarestPairs(pairs, most) {
    if (pairs.length <= most) return pairs;
    const { common } = await this.#data.manifest();
    const spread = ({ words: [a, b], isOpen }) => (isOpen ? 1 : 0) + spreadOf(a, common) * spreadOf(b, common);
    return [...pairs].sort((a, b) => spread(a) - spread(b)).slice(0, most);
  }

  /**
   * @param {Word[]} words
   * @param {number} most
   * @returns {Promise<Word[]>} those that probably stand in the fewest texts
   */
  async rarest(words, most) {
    const { common } = await this.#data.manifest();
    return [...words].sort((a, b) => spreadOf(a, common) - spreadOf(b, common)).slice(0, most);
  }

  /**
   * Find what has an excluded word or phrase, with the marks that were typed, if any.
   * @param {Query} query
   * @returns {Promise<Set<number>>}
   */
  async excluded({ excluded }) {
    const documents = await Promise.all(excluded.map((words) => this.#whoHas(words)));
    return new Set(documents.flat());
  }

  /**
   * @param {Word[]} words that follow each other
   * @returns {Promise<number[]>}
   */
  async #whoHas(words) {
    const wanted = words.map((word) => (isMarked(word) ? word : { ...word, code: ANY_MARKS }));
    const [first, ...others] = wanted;
    const pairs = others.map((word, i) => ({ term: pairTerm(wanted[i].syllable, word.syllable), words: [wanted[i], word] }));
    const needs = others.length > 0 ? pairs : [{ term: singleTerm(first.syllable), words: [first] }];
    // What is not wanted must not come, however common the word is: its pairs are looked at too.
    const before = others.length > 0 ? [] : this.#data.range(pairTerm(first.syllable, ""), Infinity);
    const terms = needs.map(({ term }) => term);
    // Both ask at one time for the files that they lie in.
    const [begun] = await Promise.all([before, this.#data.parts(terms)]);
    const parts = await this.#data.parts([...terms, ...begun]);
    const found = needs.map((need) => speltAsTyped(need, parts));
    return [...found[0]].filter((document) => found.every((each) => each.has(document)));
  }
}
