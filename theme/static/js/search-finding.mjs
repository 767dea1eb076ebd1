/** From a parsed query to documents: attempts from strict to loose, as many as are needed. */

import { queryLunr } from "./search-lunr.mjs";
import { findRuns } from "./search-marks.mjs";
import { pairTerm, singleTerm } from "./search-query.mjs";
import { meritOf, order, speltAsTyped } from "./search-ranking.mjs";
import { clausesFor, clausesForOne, needsOf } from "./search-terms.mjs";

const ENOUGH_HITS = 3;
const MOST_SHARDS_FOR_PREFIX = 2;
const MOST_PAIRS_AT_FIRST = 3;
const MOST_WORDS_AT_FIRST = 4;
const MOST_WORDS_LOOSELY = 6;
const MOST_CARDS_TO_READ = 10;
const SINGLE_BOOST = 0.5;
const LEAST_SHARE_OF_WORDS = 0.6;
const COMMON_AT_BEST = 5;
const RARE = 4000;

/**
 * @typedef {import("./search-lunr.mjs").Clause} Clause
 * @typedef {import("./search-lunr.mjs").Hit} Hit
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-ranking.mjs").Found} Found
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-terms.mjs").Need} Need
 * @typedef {import("./search-terms.mjs").Needs} Needs
 * @typedef {{documents: number[], words: Set<string>}} Outcome best first, and those words of the
 *   query that some hit has
 */

/** Finds documents in one published index. */
export class Finder {
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
   * Find the documents that have every word of a query; without words, all that are not excluded.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async exact(query) {
    if (query.words.length === 0) return this.#all(query);
    const needs = await needsOf(query, this.#data);
    const attempts = this.#attempts(query, needs);
    /** @type {Map<number, Found>} */
    const found = new Map();
    // A document whose number was typed is looked for whatever else was found.
    const least = needs.numbers.length > 0 ? 2 : 1;
    for (let number = 0; number < attempts.length; number++) {
      if (number >= least && found.size >= ENOUGH_HITS) break;
      for (const hit of await attempts[number]()) {
        if (!found.has(hit.document)) found.set(hit.document, { ...hit, attempt: number });
      }
      if (found.size > 0 && needs.pairs.length > MOST_PAIRS_AT_FIRST) break;
    }
    return this.#finish(query, needs, [...found.values()]);
  }

  /**
   * Find documents that have most words, or at least some.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async loose(query) {
    const words = await this.#rarest(distinct(query.words), MOST_WORDS_LOOSELY);
    const all = await needsOf(query, this.#data);
    const pairs = all.pairs.filter((need) => need.words.every(({ syllable }) => words.some((word) => word.syllable === syllable)));
    const needs = { ...all, pairs };
    const hits = await this.#ask(this.#clausesForAny(needs, words));
    const shares = hits.map((hit) => words.filter((word) => hasWord(hit, word, query)).length / words.length);
    const most = hits.filter((_, i) => shares[i] >= LEAST_SHARE_OF_WORDS);
    const chosen = most.length > 0 ? most : hits;
    return this.#finish(query, needs, this.#weighed(chosen, needs).map((hit) => ({ ...hit, attempt: 0 })));
  }

  /**
   * @param {Query} query
   * @param {Needs} needs
   * @returns {(() => Promise<Omit<Found, "attempt">[]>)[]} strict to loose
   */
  #attempts(query, needs) {
    if (query.words.length === 1 && needs.numbers.length === 0) {
      return clausesForOne(needs.lone[0]).map((clauses) => async () => this.#weighed(await this.#ask(clauses), needs));
    }
    if (needs.numbers.length > 0) {
      return [() => this.#neighbours(query, needs), () => this.#numbered(needs, ["title"]), () => this.#numbered(needs)];
    }
    const words = distinct(query.words);
    const hasAll = (hit) => words.every((word) => hasWord(hit, word, query));
    return [
      () => this.#neighbours(query, needs),
      async () => this.#weighed((await this.#ask(clausesOf(needs.pairs, needs.numbers))).filter(hasAll), needs),
      () => this.#anyPlace(query, needs, words, hasAll),
    ];
  }

  /**
   * All pairs, numbers and lone words. Of a long query the rarest pairs are asked first; if few
   * documents have them, their texts decide about the rest.
   * @param {Query} query
   * @param {Needs} needs
   * @returns {Promise<Omit<Found, "attempt">[]>}
   */
  async #neighbours(query, needs) {
    const { pairs, numbers, lone } = needs;
    const first = await this.#rarestPairs(pairs);
    const required = [...first, ...numbers].flatMap((need) => clausesFor(need, { required: true }));
    if (first.length < pairs.length) {
      const hits = await this.#ask(required);
      if (hits.length <= MOST_CARDS_TO_READ) {
        return this.#weighed(await this.#whoseTextHas(hits, query, true), { ...needs, pairs: first });
      }
    }
    const all = [...pairs, ...numbers].flatMap((need) => clausesFor(need, { required: true }));
    const hits = await this.#ask([...all, ...(await this.#clausesForLone(lone))]);
    return this.#weighed(hits.filter((hit) => lone.every(({ words: [word] }) => hasWord(hit, word, query))), needs);
  }

  /**
   * The numbers of a query; its other words only raise what has them.
   * @param {Needs} needs
   * @param {string[]} [fields] where the numbers must stand; a document's own is in its title
   * @returns {Promise<Omit<Found, "attempt">[]>}
   */
  async #numbered(needs, fields) {
    const required = needs.numbers.flatMap((need) => clausesFor(need, { required: true }));
    const numbers = required.map((clause) => ({ ...clause, ...(fields && { fields }) }));
    return this.#weighed(await this.#ask([...numbers, ...clausesOf(needs.pairs, [])]), needs);
  }

  /**
   * All words wherever they stand: in titles, leads, tags, or rare ones in texts.
   * @param {Query} query
   * @param {Needs} needs
   * @param {Word[]} words
   * @param {(hit: Hit) => boolean} hasAll
   * @returns {Promise<Omit<Found, "attempt">[]>}
   */
  async #anyPlace(query, needs, words, hasAll) {
    const first = await this.#rarest(words, MOST_WORDS_AT_FIRST);
    if (first.length < words.length) {
      const clauses = first.map(({ syllable }) => ({ term: singleTerm(syllable), required: true }));
      const hits = await this.#ask(clauses);
      if (hits.length <= MOST_CARDS_TO_READ) return this.#weighed(await this.#whoseTextHas(hits, query, false), { ...needs, pairs: [] });
    }
    const hits = await this.#ask(this.#clausesForAny(needs, words));
    return this.#weighed(hits.filter(hasAll), needs);
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
   * A lone word that is too common to be indexed alone in texts is looked for before any other.
   * @param {Need[]} lone
   * @returns {Promise<Clause[]>}
   */
  async #clausesForLone(lone) {
    const { common } = await this.#data.manifest();
    return lone.flatMap((need) => {
      const [{ syllable }] = need.words;
      const before = { term: `${syllable}_`, prefix: true, boost: SINGLE_BOOST };
      return common.body.has(syllable) ? [...clausesFor(need), before] : clausesFor(need);
    });
  }

  /**
   * @param {Clause[]} clauses
   * @returns {Promise<Hit[]>}
   */
  async #ask(clauses) {
    if (clauses.length === 0) return [];
    const ranges = clauses.map(({ term, prefix }) => (prefix ? this.#data.range(term, MOST_SHARDS_FOR_PREFIX) : [term]));
    const postings = await this.#data.postings((await Promise.all(ranges)).flat());
    return queryLunr(this.#lunr, postings, clauses);
  }

  /**
   * Keep the hits in whose own text every pair (`asNeighbours`), or every word, stands.
   * @param {Hit[]} hits
   * @param {Query} query
   * @param {boolean} asNeighbours
   * @returns {Promise<Hit[]>}
   */
  async #whoseTextHas(hits, { runs, words, isOpen }, asNeighbours) {
    const cards = await this.#data.cards(hits.map(({ document }) => document));
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
   * @param {Hit[]} hits
   * @param {Needs} needs
   * @returns {Omit<Found, "attempt">[]}
   */
  #weighed(hits, { pairs, numbers, lone }) {
    const needs = [...pairs, ...numbers, ...lone];
    return hits.map((hit) => ({ document: hit.document, terms: hit.terms, merit: meritOf(hit, needs) }));
  }

  /**
   * @param {Need[]} pairs
   * @returns {Promise<Need[]>} the few that probably stand in the fewest texts
   */
  async #rarestPairs(pairs) {
    if (pairs.length <= MOST_PAIRS_AT_FIRST) return pairs;
    const { common } = await this.#data.manifest();
    const spread = ({ words: [a, b], isOpen }) => (isOpen ? 1 : 0) + spreadOf(a, common) * spreadOf(b, common);
    return [...pairs].sort((a, b) => spread(a) - spread(b)).slice(0, MOST_PAIRS_AT_FIRST);
  }

  /**
   * @param {Word[]} words
   * @param {number} most
   * @returns {Promise<Word[]>} those that probably stand in the fewest texts
   */
  async #rarest(words, most) {
    const { common } = await this.#data.manifest();
    return [...words].sort((a, b) => spreadOf(a, common) - spreadOf(b, common)).slice(0, most);
  }

  /**
   * @param {Query} query
   * @param {Needs} needs
   * @param {Found[]} found
   * @returns {Promise<Outcome>}
   */
  async #finish(query, needs, found) {
    const all = [...needs.pairs, ...needs.numbers, ...needs.lone];
    const [manifest, { kinds }, parts, excluded] = await Promise.all([
      this.#data.manifest(),
      this.#data.table(),
      found.length > 0 ? this.#data.parts(all.map(({ term }) => term)) : new Map(),
      this.#excluded(query),
    ]);
    const phrases = all.filter((need) => need.isPhrase && need.words.some(({ code }) => code > 0));
    const allowed = phrases.map((need) => speltAsTyped(need, parts));
    const kept = found.filter(({ document }) => !excluded.has(document) && allowed.every((each) => each.has(document)));
    const grounds = {
      needs: all,
      parts,
      words: query.words.length,
      hasMarks: query.words.some(({ code }) => code > 0),
      kinds,
      boosts: manifest.kinds.map(({ boost }) => boost),
    };
    const words = new Set(query.words.filter((word) => kept.some((hit) => hasWord(hit, word, query))).map(({ syllable }) => syllable));
    return { documents: order(kept, grounds).map(({ document }) => document), words };
  }

  /**
   * @param {Query} query
   * @returns {Promise<Outcome>} every document that is not excluded, newest first
   */
  async #all(query) {
    const { total } = await this.#data.manifest();
    const excluded = await this.#excluded(query);
    const documents = Array.from({ length: total }, (_, i) => total - 1 - i);
    return { documents: documents.filter((document) => !excluded.has(document)), words: new Set() };
  }

  /**
   * @param {Query} query
   * @returns {Promise<Set<number>>}
   */
  async #excluded({ excluded }) {
    const documents = new Set();
    for (const syllables of excluded) {
      const [only] = syllables;
      const clauses = syllables.slice(1).map((each, i) => ({ term: pairTerm(syllables[i], each), required: true }));
      const alone = [{ term: singleTerm(only) }, { term: `${only}_`, prefix: true }];
      for (const { document } of await this.#ask(clauses.length > 0 ? clauses : alone)) documents.add(document);
    }
    return documents;
  }
}

/**
 * @param {Need[]} pairs
 * @param {Need[]} numbers
 * @returns {Clause[]} any of them
 */
function clausesOf(pairs, numbers) {
  return [...pairs, ...numbers].flatMap((need) => clausesFor(need));
}

/**
 * @param {Word[]} words
 * @returns {Word[]}
 */
function distinct(words) {
  return words.filter(({ syllable }, i) => words.findIndex((each) => each.syllable === syllable) === i);
}

/**
 * @param {Word} word
 * @param {any} common syllables by field, commonest first
 * @returns {number} about in what part of the texts it stands
 */
function spreadOf({ syllable }, { body }) {
  return 1 / (COMMON_AT_BEST + (body.get(syllable) ?? RARE));
}

/**
 * Say whether a hit has a word in any of the terms that were found, or in a document number.
 * @param {{terms: Hit["terms"]}} hit
 * @param {Word} word
 * @param {Query} query
 * @returns {boolean}
 */
function hasWord({ terms }, { syllable }, { words, isOpen }) {
  const mayGoOn = isOpen && words.at(-1).syllable === syllable;
  return Object.keys(terms).some((term) => {
    if (term.startsWith("#")) return term.includes(syllable.replace(/^0+/, "").replaceAll("y", "i"));
    return term.split("_").some((each) => each === syllable || (mayGoOn && each.startsWith(syllable)));
  });
}

/**
 * @param {import("./search-query.mjs").Run[]} runs
 * @param {boolean} isOpen
 * @returns {string[]} what a text must hold: a phrase as a whole, else every pair
 */
function stretchesOf(runs, isOpen) {
  return runs.flatMap(({ words, isPhrase }, place) => {
    const names = words.map(({ syllable }) => syllable);
    const isLast = isOpen && place === runs.length - 1;
    if (isPhrase || names.length === 1) return [` ${names.join(" ")}${isLast ? "" : " "}`];
    return names.slice(1).map((name, i) => ` ${names[i]} ${name}${isLast && i === names.length - 2 ? "" : " "}`);
  });
}

/**
 * @param {import("./search-data.mjs").Card} card
 * @returns {string} all its folded syllables with a space around each
 */
function lineOf({ title, lead, tags, body }) {
  const syllables = [title, lead, tags, body].flatMap((text) => findRuns(text).map(({ syllable }) => syllable));
  return ` ${syllables.join(" ")} `;
}
