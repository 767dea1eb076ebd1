/** From a parsed query to documents: attempts from strict to loose, as many as are needed. */

import { SINGLE_BOOST } from "./search-asking.mjs";
import { singleTerm, withNumberWord } from "./search-query.mjs";
import { meritOf, order, pairsBegunBy, speltAsTyped } from "./search-ranking.mjs";
import { isMarked } from "./search-spelling.mjs";
import { clausesFor, clausesForOne, needsOf } from "./search-terms.mjs";
import { FEW_PAIRS, NO_NEEDS, WORDS_AT_FIRST, allOf, clausesOf, distinct, hasWord, isLongPhrase, isOfWord, isShort, needsOfWords, pairsAtFirst, pairsLoosely } from "./search-words.mjs";

const ENOUGH_HITS = 3;
// Where no texts can be read, so many of the rarest terms decide.
const TERMS_THAT_DECIDE = 4;
const FEW_HITS = 10;
// A phrase is meant word for word, which pairs do not tell.
const TEXTS_FOR_A_PHRASE = 3;
const MOST_WORDS_LOOSELY = 4;
const LEAST_SHARE_OF_WORDS = 0.6;

/**
 * @typedef {import("./search-lunr.mjs").Clause} Clause
 * @typedef {import("./search-lunr.mjs").Hit} Hit
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-ranking.mjs").Found} Found
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-terms.mjs").Need} Need
 * @typedef {import("./search-terms.mjs").Needs} Needs
 * @typedef {{hits: Hit[], needs: Needs}} Attempted what was found, by which needs
 * @typedef {{documents: number[], words: Set<string>, query?: Query,
 *   ranked?: import("./search-ranking.mjs").Ranked[]}} Outcome best first, those words of the query that some
 *   hit has, and the query if it was asked in another way
 */

/** Finds documents in one published index. */
export class Finder {
  /**
   * @param {import("./search-asking.mjs").Asker} asker
   * @param {import("./search-data.mjs").SearchData} data
   */
  constructor(asker, data) {
    this.#asker = asker;
    this.#data = data;
  }

  #data;
  #asker;

  /**
   * Find the documents that have every word of a query, neighbours beside each other; without
   * words, all that are not excluded.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async exact(query) {
    if (query.words.length === 0) return this.#all(query);
    const found = await this.#asNeighbours(query);
    const other = found.documents.length > 0 ? undefined : withNumberWord(query);
    const named = other && (await this.#asNeighbours(other));
    return named?.documents.length > 0 ? { ...named, query: other } : found;
  }

  /**
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async #asNeighbours(query) {
    const needs = await needsOf(query, this.#data);
    // A word alone is also looked for in texts, where a common one stands in pairs only.
    const isLone = needs.lone.length === query.words.length;
    return this.#tryAll(query, this.#attempts(query, needs), isLone || needs.numbers.length > 0 ? 2 : 1);
  }

  /**
   * Find the documents that have every word of a query wherever it stands: alone in titles, leads,
   * tags, or rare ones in texts; or in pairs of any order.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async anywhere(query) {
    const needs = await needsOf(query, this.#data);
    const attempts = [() => this.#anyPlace(query, needs), () => this.#inAnyOrder(query, needs)];
    return this.#tryAsMeant(query, attempts.slice(0, isShort(needs) ? 2 : 1));
  }

  /**
   * Find the documents that have all words of a short query, if some has them near each other: in
   * pairs, of which the terms are here already, or, if all are words that posts have, anywhere.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async near(query) {
    const needs = await needsOf(query, this.#data);
    if (needs.pairs.length > FEW_PAIRS) return { documents: [], words: new Set() };
    let isMeant = false;
    const anyPlace = async () => ((await this.#asker.areKnown(query)) ? this.#anyPlace(query, needs) : { hits: [], needs });
    const attempts = [() => this.#inAnyOrder(query, needs), anyPlace].map((act) => async () => {
      const attempted = await act();
      isMeant ||= (await this.#asker.whoHasNear(attempted.hits, query)).length > 0;
      return isMeant ? attempted : { ...attempted, hits: [] };
    });
    return this.#tryAsMeant(query, attempts.slice(isShort(needs) ? 0 : 1));
  }

  /**
   * @param {Query} query
   * @param {(() => Promise<Attempted>)[]} attempts
   * @returns {Promise<Outcome>} without those of few hits that have other marks than were typed
   */
  #tryAsMeant(query, attempts) {
    const meant = attempts.map((act) => async () => {
      const { hits, needs } = await act();
      return { hits: await this.#asker.speltAsMeant(hits, query), needs };
    });
    return this.#tryAll(query, meant, 1);
  }

  /**
   * Find documents that have most words, or at least some.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async loose(query) {
    const rarest = await this.#asker.rarest(distinct(query.words), MOST_WORDS_LOOSELY);
    const all = await needsOf(query, this.#data);
    // What `prepareLoose` has loaded.
    const pairs = await this.#asker.rarestPairs(all.pairs, pairsLoosely(all.pairs, await this.#data.manifest()));
    const needs = { ...all, pairs };
    const words = distinct([...rarest, ...pairs.flatMap((need) => need.words)]);
    const hits = await this.#asker.ask(this.#clausesForAny(needs, rarest));
    const counts = hits.map((hit) => words.filter((word) => hasWord(hit, word, query)).length);
    const withAtLeast = (least) => hits.filter((_, i) => counts[i] >= least);
    const most = await this.#asker.speltAsMeant(withAtLeast(LEAST_SHARE_OF_WORDS * words.length), query);
    // One word of many says little where some post has two.
    const found = { hits: most.length > 0 ? most : withAtLeast(Math.min(2, counts.reduce((a, b) => Math.max(a, b), 0))), needs };
    return this.#tryAll(query, [async () => found], 1);
  }

  /**
   * Make attempts, strict to loose, until enough is found.
   * @param {Query} query
   * @param {(() => Promise<Attempted>)[]} attempts
   * @param {number} least how many are made in any case
   * @returns {Promise<Outcome>}
   */
  async #tryAll(query, attempts, least) {
    /** @type {Map<number, Found>} */
    const found = new Map();
    let used = NO_NEEDS;
    for (const [attempt, act] of attempts.entries()) {
      if (attempt >= least && found.size >= ENOUGH_HITS) break;
      const { hits, needs } = await act();
      if (found.size === 0) used = needs;
      const all = allOf(needs);
      for (const hit of hits) {
        if (!found.has(hit.document)) found.set(hit.document, { ...hit, attempt, merit: meritOf(hit, all) });
      }
    }
    return this.#finish(query, allOf(used), [...found.values()]);
  }

  /**
   * @param {Query} query
   * @param {Needs} needs
   * @returns {(() => Promise<Attempted>)[]} strict to loose
   */
  #attempts(query, needs) {
    if (query.words.length === 1 && needs.numbers.length === 0) {
      return clausesForOne(needs.lone[0]).map((clauses) => async () => ({ hits: await this.#asker.ask(clauses), needs }));
    }
    if (needs.numbers.length > 0) {
      return [() => this.#neighbours(query, needs), () => this.#numbered(needs, ["title"]), () => this.#numbered(needs)];
    }
    return [() => this.#neighbours(query, needs)];
  }

  /**
   * All pairs, numbers and lone words. Of a long query the rarest pairs are asked first; if few
   * documents have them, their texts decide about the rest.
   * @param {Query} query
   * @param {Needs} needs
   * @returns {Promise<Attempted>}
   */
  async #neighbours(query, needs) {
    const { pairs, numbers, lone } = needs;
    for (let most = pairsAtFirst(pairs); most < pairs.length; most += 1) {
      const first = await this.#asker.rarestPairs(pairs, most);
      const hits = await this.#asker.ask([...first, ...numbers].flatMap((need) => clausesFor(need, { required: true })));
      if (await this.#areFew(hits, most)) {
        return { hits: await this.#asker.whoseTextHas(hits, query, true), needs: { ...needs, pairs: first, lone: [] } };
      }
    }
    const required = [...pairs, ...numbers].flatMap((need) => clausesFor(need, { required: true }));
    const wishes = lone.map(({ words: [word] }) => isOfWord(word, query));
    const found = await this.#asker.ask([...required, ...(await this.#asker.clausesForLone(lone))], wishes);
    const isRead = query.runs.some(isLongPhrase) && found.length <= (await this.#data.posts.textsToRead(TEXTS_FOR_A_PHRASE));
    return { hits: isRead ? await this.#asker.whoseTextHas(found, query, true) : found, needs };
  }

  /**
   * @param {Hit[]} hits
   * @param {number} asked how many terms they have
   * @returns {Promise<boolean>} whether no further term need be asked
   */
  async #areFew({ length }, asked) {
    if (length === 0) return true;
    if (await this.#data.posts.hasTexts()) return length <= (await this.#data.posts.textsToRead());
    return asked >= TERMS_THAT_DECIDE && length <= FEW_HITS;
  }

  /**
   * Every word in some pair, in whatever order.
   * @param {Query} query
   * @param {Needs} needs
   * @returns {Promise<Attempted>}
   */
  async #inAnyOrder(query, needs) {
    const wishes = query.words.map((word) => isOfWord(word, query));
    return { hits: await this.#asker.ask(clausesOf(needs.pairs, []), wishes), needs };
  }

  /**
   * The numbers of a query; its other words only raise what has them.
   * @param {Needs} needs
   * @param {string[]} [fields] where the numbers must stand; a document's own is in its title
   * @returns {Promise<Attempted>}
   */
  async #numbered(needs, fields) {
    const required = needs.numbers.flatMap((need) => clausesFor(need, { required: true }));
    const numbers = required.map((clause) => ({ ...clause, ...(fields && { fields }) }));
    return { hits: await this.#asker.ask([...numbers, ...clausesOf(needs.pairs, [])]), needs };
  }

  /**
   * All words, each for itself; the rarest are asked first, as pairs are.
   * @param {Query} query
   * @param {Needs} needs
   * @returns {Promise<Attempted>}
   */
  async #anyPlace(query, needs) {
    const words = distinct(query.words);
    for (let most = WORDS_AT_FIRST; most < words.length && needs.numbers.length === 0; most *= 2) {
      const first = await this.#asker.rarest(words, most);
      const hits = await this.#asker.ask(first.map(({ syllable }) => ({ term: singleTerm(syllable), required: true })));
      if (await this.#areFew(hits, most)) {
        return { hits: await this.#asker.whoseTextHas(hits, query, false), needs: needsOfWords(first) };
      }
    }
    const wishes = words.map((word) => isOfWord(word, query));
    return { hits: await this.#asker.ask(this.#clausesForAny(needs, words), wishes), needs: needsOfWords(words) };
  }

  /**
   * @param {Needs} needs
   * @param {Word[]} words
   * @returns {Clause[]} any of them
   */
  #clausesForAny({ pairs, numbers }, words) {
    const singles = words.map(({ syllable }) => ({ term: singleTerm(syllable), boost: SINGLE_BOOST }));
    return [...clausesOf(pairs, numbers), ...singles];
  }

  /**
   * @param {Query} query
   * @param {Need[]} needs those that were asked
   * @param {Found[]} found
   * @returns {Promise<Outcome>}
   */
  async #finish(query, needs, found) {
    if (found.length === 0) return { documents: [], words: new Set() };
    const [manifest, { kinds }, parts, excluded] = await Promise.all([
      this.#data.manifest(),
      this.#data.posts.table(),
      this.#data.parts([...needs.map(({ term }) => term), ...pairsBegunBy(query, found)]),
      this.#asker.excluded(query),
    ]);
    const phrases = needs.filter((need) => need.isPhrase && need.words.some(isMarked));
    const allowed = phrases.map((need) => speltAsTyped(need, parts));
    const kept = found.filter(({ document }) => !excluded.has(document) && allowed.every((each) => each.has(document)));
    const words = query.words.filter((word) => kept.some((hit) => hasWord(hit, word, query)));
    const ranked = order(kept, { needs, parts, query, kinds, manifest });
    return {
      documents: ranked.map(({ document }) => document),
      // A document need not say its own number.
      ...(needs.some(({ term }) => term.startsWith("#")) ? {} : { ranked }),
      words: new Set(words.map(({ syllable }) => syllable)),
    };
  }

  /**
   * @param {Query} query
   * @returns {Promise<Outcome>} every document that is not excluded, newest first
   */
  async #all(query) {
    const { total } = await this.#data.manifest();
    const excluded = await this.#asker.excluded(query);
    const documents = Array.from({ length: total }, (_, i) => total - 1 - i);
    return { documents: documents.filter((document) => !excluded.has(document)), words: new Set() };
  }
}
