/** Answers the page's questions; `docs/search.md` has the contract. */

import { syllables } from "./fold.mjs";
import { Asker } from "./search-asking.mjs";
import { Facets } from "./search-facets.mjs";
import { Finder } from "./search-finding.mjs";
import { Latest } from "./search-latest.mjs";
import { excerptOf, markParts } from "./search-marks.mjs";
import { parseQuery } from "./search-query.mjs";
import { byNearness } from "./search-ranking.mjs";
import { respell } from "./search-respelling.mjs";
import { SlipFinder } from "./search-slips.mjs";
import { suggest } from "./search-suggest.mjs";
import { corrections, nearestWords } from "./search-typing.mjs";

const MOST_AT_ONCE = 50;
// So many hits beside each other are put in order by their texts, however many of them are shown.
const WINDOW = 10;
const MOST_SUGGESTIONS = 8;
const MOST_NEAREST = 5;

/**
 * @typedef {import("./search-marks.mjs").Part} Part
 * @typedef {import("./search-facets.mjs").Filters} Filters
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {{address: string, title: Part[], kind: {id: string, label: string}, day: string,
 *   excerpt: Part[], missing: string[]}} Hit
 * @typedef {{total: number, hits: Hit[], correction: {text: string, typed: string} | null,
 *   missing: string[], nearest: string[], isLoose: boolean}} Found
 * @typedef {{query: Query, documents: number[], words: Set<string>, isLoose: boolean,
 *   correction: {text: string, typed: string} | null, ranked?: import("./search-ranking.mjs").Ranked[]}} Answer
 *   before filters
 * @typedef {{text?: string, filters?: Filters, sort?: string, from?: number, count?: number,
 *   literal?: boolean}} Asked
 * @typedef {{answer: Answer, documents: number[], cards: import("./search-tables.mjs").Card[]}} Page
 *   all documents that fit, and the cards of those to be shown
 */

/** Answers queries on one published index; rejects only if a file cannot be loaded or read. */
export class SearchEngine {
  /**
   * @param {any} lunr
   * @param {import("./search-data.mjs").SearchData} data
   */
  constructor(lunr, data) {
    this.#data = data;
    this.#asker = new Asker(lunr, data);
    this.#finder = new Finder(this.#asker, data);
    this.#slips = new SlipFinder(this.#asker, data);
  }

  #data;
  #asker;
  #finder;
  #slips;
  /** @type {Latest<Facets>} */
  #facets = new Latest();
  /** @type {Latest<Answer>} the next page of the same query needs it again */
  #answers = new Latest();
  /** @type {Latest<Page>} hits and suggestions are asked for at the same time */
  #pages = new Latest();

  /** @returns {Promise<{total: number}>} how many posts there are */
  async open() {
    const { total } = await this.#data.manifest();
    // Every query needs them: they come while the reader is typing.
    await Promise.all([this.#data.posts.table(), this.#data.posts.hasTexts()]);
    return { total };
  }

  /**
   * Say what a query may become, from the hits that a search for the same shows.
   * @param {Asked & {most?: number}} asked
   * @returns {Promise<import("./search-suggest.mjs").Suggestion[]>}
   */
  suggest({ most = MOST_SUGGESTIONS, ...asked }) {
    const hits = this.#page(asked).then(({ cards }) => cards);
    return suggest(parseQuery(asked.text ?? ""), this.#data, hits, most);
  }

  /**
   * Find one page of hits.
   * @param {Asked} asked
   * @returns {Promise<Found>}
   */
  async search(asked) {
    const { answer, documents, cards } = await this.#page(asked);
    const correction = answer.correction && { ...answer.correction, text: respell(answer.correction, cards) };
    // The same query finds again what it found in the same texts.
    const query = correction && correction.text !== answer.query.text ? parseQuery(correction.text) : answer.query;
    return {
      total: documents.length,
      hits: await this.#hits(cards, { ...answer, query }),
      correction,
      missing: answer.isLoose ? missingOf(answer.query, knownOf(answer, cards)) : [],
      nearest: documents.length === 0 && answer.query.words.length > 0 ? await nearestWords(answer.query, this.#data, MOST_NEAREST) : [],
      isLoose: answer.isLoose,
    };
  }

  /**
   * Count the values of every facet.
   * @param {{text?: string, filters?: Filters, literal?: boolean}} asked
   * @returns {Promise<import("./search-facets.mjs").Facet[]>}
   */
  async facets({ text = "", filters = {}, literal = false }) {
    const [facets, { documents }] = await Promise.all([this.#loadFacets(), this.#answer(text, literal)]);
    return facets.count(documents, filters);
  }

  /**
   * @param {Asked} asked
   * @returns {Promise<Page>}
   */
  #page({ text = "", filters = {}, sort = "relevance", from = 0, count = 10, literal = false }) {
    return this.#pages.get(JSON.stringify([text, filters, sort, from, count, literal]), async () => {
      const answer = await this.#answer(text, literal);
      let { documents } = answer;
      if (Object.keys(filters).length > 0) documents = (await this.#loadFacets()).filter(documents, filters);
      if (sort === "date") documents = [...documents].sort((a, b) => b - a);
      const to = from + Math.min(count, MOST_AT_ONCE);
      const isNearFirst = sort !== "date" && answer.ranked && answer.query.words.length > 1 && (await this.#data.posts.hasTexts());
      const cards = isNearFirst ? await this.#nearFirst(documents, answer, from, to) : await this.#data.posts.cards(documents.slice(from, to));
      return { answer, documents, cards };
    });
  }

  /**
   * Load the cards of some hits; whole windows are put in order, so that a list of seven begins as
   * one of ten does.
   * @param {number[]} documents
   * @param {Answer} answer
   * @param {number} from
   * @param {number} to
   * @returns {Promise<import("./search-tables.mjs").Card[]>}
   */
  async #nearFirst(documents, { ranked, query }, from, to) {
    const first = from - (from % WINDOW);
    const starts = Array.from({ length: Math.ceil((to - first) / WINDOW) }, (_, i) => first + i * WINDOW);
    const windows = starts.map((start) => documents.slice(start, start + WINDOW));
    const cards = await Promise.all(windows.map((window) => this.#data.posts.cards(window)));
    return windows.flatMap((window, i) => byNearness(cards[i], window, ranked, query)).slice(from - first, to - first);
  }

  /**
   * @param {string} text
   * @param {boolean} literal
   * @returns {Promise<Answer>}
   */
  #answer(text, literal) {
    const query = parseQuery(text);
    return this.#answers.get(`${literal} ${query.isOpen} ${query.text}`, () => this.#find(query, literal));
  }

  /**
   * @param {Query} query
   * @param {boolean} literal
   * @returns {Promise<Answer>}
   */
  async #find(query, literal) {
    const answer = { query, isLoose: false, correction: null };
    const isEmpty = query.words.length === 0 && query.excluded.length === 0;
    if (isEmpty && query.text) return { ...answer, documents: [], words: new Set() };
    // What is excluded comes by the same requests as what is asked first.
    const [exact] = await Promise.all([this.#finder.exact(query), this.#asker.excluded(query)]);
    if (exact.documents.length === 0 && query.unquoted) return this.#find(parseQuery(query.unquoted), literal);
    // A phrase is meant as it is typed.
    const isFinal = query.words.length === 0 || query.runs.some(({ isPhrase }) => isPhrase);
    if (exact.documents.length > 0 || isFinal) return { ...answer, ...exact };
    const found = (act) => async () => {
      const outcome = await act();
      return outcome.documents.length > 0 ? { ...answer, ...outcome } : undefined;
    };
    const anywhere = found(() => this.#finder.anywhere(query));
    const near = found(() => this.#finder.near(query));
    const corrected = async () => (literal ? undefined : this.#correct(answer));
    await this.#asker.prepareLoose(query);
    const attempts = (await this.#slips.hasSlip(query)) ? [near, corrected, anywhere] : [anywhere, corrected];
    for (const attempt of attempts) {
      const attempted = await attempt();
      if (attempted) return attempted;
    }
    return { ...answer, ...(await this.#finder.loose(query)), isLoose: true };
  }

  /**
   * @param {Answer} answer to a query that finds nothing
   * @returns {Promise<Answer | undefined>}
   */
  async #correct(answer) {
    const strange = await this.#slips.strangePairs(answer.query);
    for await (const texts of corrections(answer.query, strange, this.#data)) {
      const readings = await this.#slips.likely(texts.map(parseQuery));
      await this.#asker.prepare(readings);
      for (const query of readings) {
        const found = await this.#finder.exact(query);
        if (found.documents.length > 0) return { ...answer, query, ...found, correction: { text: query.text, typed: answer.query.text } };
      }
    }
    return undefined;
  }

  /**
   * @param {import("./search-tables.mjs").Card[]} cards
   * @param {Answer} answer
   * @returns {Promise<Hit[]>}
   */
  async #hits(cards, { query, isLoose }) {
    const { kinds } = await this.#data.manifest();
    return cards.map((card) => ({
      address: card.address,
      title: markParts(card.title, query),
      kind: { id: kinds[card.kind].id, label: kinds[card.kind].label },
      day: card.day,
      excerpt: excerptOf(card, query),
      missing: isLoose && !card.isCut ? missingOf(query, wordsOf(card)) : [],
    }));
  }

  /** @returns {Promise<Facets>} */
  #loadFacets() {
    return this.#facets.get("", async () => {
      const [files, { total }] = await Promise.all([this.#data.facetFiles(), this.#data.manifest()]);
      return new Facets(files, total);
    });
  }
}

/**
 * @param {Query} query
 * @param {Set<string>} known folded
 * @returns {string[]} the query's words that are not known, as typed
 */
function missingOf({ words }, known) {
  return [...new Set(words.filter(({ syllable }) => !known.has(syllable)).map(({ text }) => text))];
}

/**
 * @param {Answer} answer
 * @param {import("./search-tables.mjs").Card[]} cards
 * @returns {Set<string>} folded words that some hit has; not every word of a query is asked for
 */
function knownOf({ words }, cards) {
  return new Set([...words, ...cards.flatMap((card) => [...wordsOf(card)])]);
}

/**
 * @param {import("./search-tables.mjs").Card} card
 * @returns {Set<string>} all its folded syllables
 */
function wordsOf({ title, lead, tags, body }) {
  return new Set([title, lead, tags, body].flatMap(syllables));
}
