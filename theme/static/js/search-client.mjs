/** The page's side of the worker: started with the first question, only the last answer counts. */

/**
 * @typedef {import("./search-engine.mjs").Found} Found
 * @typedef {import("./search-facets.mjs").Facet} Facet
 * @typedef {import("./search-facets.mjs").Filters} Filters
 * @typedef {import("./search-suggest.mjs").Suggestion} Suggestion
 * @typedef {{text: string, filters?: Filters, sort?: string, from?: number, count?: number,
 *   literal?: boolean}} Question
 * @typedef {"network" | "format" | "outdated"} NoAnswer
 */

/** Asks the search worker; `docs/search.md` has the contract. */
export class SearchClient {
  /** @param {string} manifestHref absolute */
  constructor(manifestHref) {
    this.#manifestHref = manifestHref;
  }

  #manifestHref;
  /** @type {Worker | undefined} */
  #worker;
  #lastId = 0;
  /** @type {Map<number, (answer: any) => void>} */
  #waiting = new Map();
  /** @type {Map<string, number>} of each name the question whose answer is waited for */
  #newest = new Map();

  /**
   * Ask for one page of a result; never rejects, nor do the other two.
   * @param {Question} question
   * @returns {Promise<Found | NoAnswer>} outdated if something else was asked since
   */
  search(question) {
    return this.#askAnew("search", question, "found");
  }

  /**
   * Ask what a text may become, from the hits of the same question.
   * @param {Question} question
   * @param {number} most
   * @returns {Promise<Suggestion[] | NoAnswer>}
   */
  suggest(question, most) {
    return this.#askAnew("suggest", { ...question, most }, "suggestions");
  }

  /**
   * Ask for the values that a result can be filtered by.
   * @param {Question} question
   * @returns {Promise<Facet[] | NoAnswer>}
   */
  facets(question) {
    return this.#askAnew("facets", question, "facets");
  }

  /** Give up waiting for hits and suggestions. */
  forget() {
    for (const name of ["search", "suggest"]) this.#outdate(name);
  }

  /** @param {string} name */
  #outdate(name) {
    this.#waiting.get(this.#newest.get(name))?.({ outdated: true });
  }

  /**
   * @param {string} name
   * @param {object} question
   * @param {string} key of the answer
   * @returns {Promise<any>}
   */
  async #askAnew(name, question, key) {
    this.#outdate(name);
    const asked = this.#ask(name, question);
    this.#newest.set(name, this.#lastId);
    const answer = await asked;
    return answer[key] ?? (answer.outdated ? "outdated" : answer.failed);
  }

  /**
   * @param {string} name
   * @param {object} question
   * @returns {Promise<any>}
   */
  #ask(name, question) {
    this.#worker ??= this.#start();
    const id = (this.#lastId += 1);
    return new Promise((resolve) => {
      this.#waiting.set(id, (answer) => {
        this.#waiting.delete(id);
        resolve(answer);
      });
      this.#worker.postMessage({ id, name, ...question });
    });
  }

  /** @returns {Worker} */
  #start() {
    const worker = new Worker(new URL("./search-worker.mjs", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => this.#waiting.get(data.id)?.(data));
    worker.addEventListener("error", () => {
      this.#worker = undefined;
      for (const settle of [...this.#waiting.values()]) settle({ failed: "network" });
    });
    worker.postMessage({ id: 0, name: "open", manifest: this.#manifestHref });
    return worker;
  }
}
