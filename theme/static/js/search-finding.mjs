/** From a parsed query to documents: attempts from strict to loose, as many as are needed. */

import { queryLunr } from "./search-lunr.mjs";
import { findRuns } from "./search-marks.mjs";
import { pairTerm, singleTerm } from "./search-query.mjs";
import { meritOf, order, speltAsTyped } from "./search-ranking.mjs";
import { clausesFor, clausesForOne, needsOf } from "./search-terms.mjs";
import { countPostings } from "./search-weights.mjs";

const ENOUGH_HITS = 3;
const MOST_SHARDS_FOR_PREFIX = 2;
const MOST_PAIRS_AT_FIRST = 2;
const MOST_PAIRS_IN_ANY_ORDER = 3;
const MOST_WORDS_AT_FIRST = 2;
const MOST_WORDS_LOOSELY = 4;
const MOST_CARDS_TO_READ = 10;
const SINGLE_BOOST = 0.5;
const LEAST_SHARE_OF_WORDS = 0.6;
const COMMON_AT_BEST = 5;
const RARE = 4000;
const NO_NEEDS = { pairs: [], numbers: [], lone: [] };

/**
 * @typedef {import("./search-lunr.mjs").Clause} Clause
 * @typedef {import("./search-lunr.mjs").Hit} Hit
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-ranking.mjs").Found} Found
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-terms.mjs").Need} Need
 * @typedef {import("./search-terms.mjs").Needs} Needs
 * @typedef {{hits: Hit[], needs: Needs}} Attempted what was found, by which needs
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
   * Find the documents that have every word of a query, neighbours beside each other; without
   * words, all that are not excluded.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async exact(query) {
    if (query.words.length === 0) return this.#all(query);
    const needs = await needsOf(query, this.#data);
    return this.#tryAll(query, this.#attempts(query, needs), needs.numbers.length > 0 ? 2 : 1);
  }

  /**
   * Find the documents that have every word of a query wherever it stands: alone in titles, leads,
   * tags, or rare ones in texts; or in pairs of any order.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async anywhere(query) {
    const needs = await needsOf(query, this.#data);
    const isShort = needs.pairs.length > 1 && needs.pairs.length <= MOST_PAIRS_IN_ANY_ORDER;
    const attempts = [() => this.#anyPlace(query, needs), () => this.#inAnyOrder(query, needs)];
    return this.#tryAll(query, attempts.slice(0, isShort ? 2 : 1), 1);
  }

  /**
   * Find documents that have most words, or at least some.
   * @param {Query} query
   * @returns {Promise<Outcome>}
   */
  async loose(query) {
    const words = await this.#rarest(distinct(query.words), MOST_WORDS_LOOSELY);
    const isChosen = ({ syllable }) => words.some((word) => word.syllable === syllable);
    const all = await needsOf(query, this.#data);
    const needs = { ...all, pairs: all.pairs.filter((need) => need.words.every(isChosen)) };
    const hits = await this.#ask(this.#clausesForAny(needs, words));
    const shares = hits.map((hit) => words.filter((word) => hasWord(hit, word, query)).length / words.length);
    const most = hits.filter((_, i) => shares[i] >= LEAST_SHARE_OF_WORDS);
    const found = { hits: most.length > 0 ? most : hits, needs };
    return this.#tryAll(query, [async () => found], 1);
  }

  /**
   * Say of which pairs of a query, among the rarest and the last, no or few documents know: a word
   * of theirs may be wrong.
   * @param {Query} query
   * @returns {Promise<{pair: Need, posts: number}[]>} rarest first
   */
  async strangePairs(query) {
    const { pairs } = await needsOf(query, this.#data);
    const first = await this.#rarestPairs(pairs);
    const looked = pairs.filter((pair) => pairs.length <= MOST_PAIRS_IN_ANY_ORDER || pair.isOpen || first.includes(pair));
    const counted = looked.map(async (pair) => {
      const begun = pair.isOpen ? await this.#data.range(pair.term, 1) : [pair.term];
      const parts = await this.#data.parts(begun, { oldOnly: pair.isOpen });
      return { pair, posts: [...parts.values()].reduce((sum, each) => sum + sumPostings(each), 0) };
    });
    return (await Promise.all(counted)).sort((a, b) => a.posts - b.posts);
  }

  /**
   * Say whether one word of a query is probably wrong: all its unknown pairs share a word, and some
   * document has the pairs without it. Otherwise the words are all over the place.
   * @param {Query} query
   * @returns {Promise<boolean>}
   */
  async hasSlip(query) {
    const strange = await this.strangePairs(query);
    const unknown = strange.filter(({ posts }) => posts === 0).map(({ pair }) => pair);
    const { pairs } = await needsOf(query, this.#data);
    if (unknown.length === 0) return pairs.length > 1 && pairs.length <= MOST_PAIRS_IN_ANY_ORDER;
    const shared = unknown[0].words.filter((word) => unknown.every(({ words }) => words.includes(word)));
    if (shared.length === 0) return false;
    const others = pairs.filter(({ words }) => !shared.some((word) => words.includes(word)));
    if (others.length === 0) return true;
    const first = await this.#rarestPairs(others);
    return (await this.#ask(first.flatMap((need) => clausesFor(need, { required: true })))).length > 0;
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
      return clausesForOne(needs.lone[0]).map((clauses) => async () => ({ hits: await this.#ask(clauses), needs }));
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
    for (let most = MOST_PAIRS_AT_FIRST; most < pairs.length; most += 1) {
      const first = await this.#rarestPairs(pairs, most);
      const hits = await this.#ask([...first, ...numbers].flatMap((need) => clausesFor(need, { required: true })));
      if (hits.length <= MOST_CARDS_TO_READ) {
        return { hits: await this.#whoseTextHas(hits, query, true), needs: { ...needs, pairs: first, lone: [] } };
      }
    }
    const required = [...pairs, ...numbers].flatMap((need) => clausesFor(need, { required: true }));
    const hits = await this.#ask([...required, ...(await this.#clausesForLone(lone))]);
    return { hits: hits.filter((hit) => lone.every(({ words: [word] }) => hasWord(hit, word, query))), needs };
  }

  /**
   * Every word in some pair, in whatever order.
   * @param {Query} query
   * @param {Needs} needs
   * @returns {Promise<Attempted>}
   */
  async #inAnyOrder(query, needs) {
    const hits = await this.#ask(clausesOf(needs.pairs, []));
    return { hits: hits.filter((hit) => query.words.every((word) => hasWord(hit, word, query))), needs };
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
    return { hits: await this.#ask([...numbers, ...clausesOf(needs.pairs, [])]), needs };
  }

  /**
   * All words, each for itself; the rarest are asked first, as pairs are.
   * @param {Query} query
   * @param {Needs} needs
   * @returns {Promise<Attempted>}
   */
  async #anyPlace(query, needs) {
    const words = distinct(query.words);
    for (let most = MOST_WORDS_AT_FIRST; most < words.length && needs.numbers.length === 0; most += 1) {
      const first = await this.#rarest(words, most);
      const hits = await this.#ask(first.map(({ syllable }) => ({ term: singleTerm(syllable), required: true })));
      if (hits.length <= MOST_CARDS_TO_READ) {
        return { hits: await this.#whoseTextHas(hits, query, false), needs: needsOfWords(first) };
      }
    }
    const hits = await this.#ask(this.#clausesForAny(needs, words));
    const found = hits.filter((hit) => words.every((word) => hasWord(hit, word, query)));
    return { hits: found, needs: needsOfWords(words) };
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
   * @param {Need[]} pairs
   * @param {number} [most]
   * @returns {Promise<Need[]>} the few that probably stand in the fewest texts
   */
  async #rarestPairs(pairs, most = MOST_PAIRS_AT_FIRST) {
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
  async #rarest(words, most) {
    const { common } = await this.#data.manifest();
    return [...words].sort((a, b) => spreadOf(a, common) - spreadOf(b, common)).slice(0, most);
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
      this.#data.table(),
      this.#data.parts(needs.map(({ term }) => term)),
      this.#excluded(query),
    ]);
    const phrases = needs.filter((need) => need.isPhrase && need.words.some(({ code }) => code > 0));
    const allowed = phrases.map((need) => speltAsTyped(need, parts));
    const kept = found.filter(({ document }) => !excluded.has(document) && allowed.every((each) => each.has(document)));
    const grounds = {
      needs,
      parts,
      words: query.words.length,
      hasMarks: query.words.some(({ code }) => code > 0),
      kinds,
      boosts: manifest.kinds.map(({ boost }) => boost),
    };
    const words = query.words.filter((word) => kept.some((hit) => hasWord(hit, word, query)));
    return {
      documents: order(kept, grounds).map(({ document }) => document),
      words: new Set(words.map(({ syllable }) => syllable)),
    };
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
 * @param {import("./search-shard.mjs").Part[] | undefined} parts
 * @returns {number}
 */
function sumPostings(parts) {
  return (parts ?? []).reduce((sum, part) => sum + countPostings(part), 0);
}

/**
 * @param {Word[]} words
 * @returns {Needs} each of them for itself
 */
function needsOfWords(words) {
  const lone = words.map((word) => ({ term: singleTerm(word.syllable), words: [word], isOpen: false, isPhrase: false }));
  return { ...NO_NEEDS, lone };
}

/**
 * @param {Needs} needs
 * @returns {Need[]}
 */
function allOf({ pairs, numbers, lone }) {
  return [...pairs, ...numbers, ...lone];
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
