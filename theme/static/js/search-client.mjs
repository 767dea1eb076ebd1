/**
 * The page's side of the worker: of the questions of a kind only the last one's answer counts.
 * An index that is gone is looked for anew: the site was built meanwhile.
 */

/**
 * @typedef {import("./search-engine.mjs").Found} Found
 * @typedef {import("./search-facets.mjs").Facet} Facet
 * @typedef {import("./search-facets.mjs").Filters} Filters
 * @typedef {import("./search-suggest.mjs").Suggestion} Suggestion
 * @typedef {{text: string, filters?: Filters, sort?: string, from?: number, count?: number,
 *   literal?: boolean}} Question
 * @typedef {"network" | "format" | "outdated"} NoAnswer
 */

const WORKER = new URL("./search-worker.mjs", import.meta.url);
const GONE = 404;

/** Asks the search worker; `docs/search.md` has the contract. */
export class SearchClient {
  /**
   * @param {string} pageHref the search page, which alone names the index of today
   * @param {string} [manifestHref] what it names, if that is known
   */
  constructor(pageHref, manifestHref) {
    this.#pageHref = pageHref;
    this.#manifestHref = manifestHref;
  }

  #pageHref;
  #manifestHref;
  /** @type {Promise<Worker> | undefined} */
  #worker;
  /** @type {Promise<boolean> | undefined} */
  #renewing;
  #lastId = 0;
  /** @type {Map<number, (answer: any) => void>} */
  #waiting = new Map();
  /** @type {Map<string, number>} of each name the question whose answer is waited for */
  #newest = new Map();

  /** Load what every question needs, while the reader is still typing. */
  open() {
    const starting = (this.#worker ??= this.#begin());
    starting.catch(() => this.#forgetWorker(starting)); // The first question tries again, and tells.
  }

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
    this.#newest.delete(name);
  }

  /**
   * @param {string} name
   * @param {object} question
   * @param {string} key of the answer
   * @returns {Promise<any>}
   */
  async #askAnew(name, question, key) {
    this.#outdate(name);
    const id = (this.#lastId += 1);
    this.#newest.set(name, id);
    const worker = (this.#worker ??= this.#begin());
    let answer = await this.#ask(worker, id, { name, ...question });
    if (answer.failed === "format" && (await this.#renew(worker))) {
      if (this.#newest.get(name) !== id) return "outdated";
      answer = await this.#ask((this.#worker ??= this.#begin()), id, { name, ...question });
    }
    return answer[key] ?? (answer.outdated ? "outdated" : answer.failed);
  }

  /**
   * @param {Promise<Worker>} starting
   * @param {number} id
   * @param {object} question
   * @returns {Promise<any>}
   */
  #ask(starting, id, question) {
    return new Promise((resolve) => {
      const settle = (answer) => {
        this.#waiting.delete(id);
        resolve(answer);
      };
      this.#waiting.set(id, settle);
      const failed = () => {
        this.#forgetWorker(starting);
        settle({ failed: "network" });
      };
      starting.then((worker) => this.#waiting.get(id) === settle && worker.postMessage({ id, ...question }), failed);
    });
  }

  /** @returns {Promise<Worker>} */
  #begin() {
    const starting = this.#start();
    const watch = (worker) => worker.addEventListener("error", () => this.#fail(starting, worker));
    starting.then(watch, () => {}); // Whoever waits for it is told.
    return starting;
  }

  /** @returns {Promise<Worker>} */
  async #start() {
    this.#manifestHref ??= await findManifest(this.#pageHref);
    const worker = new Worker(WORKER, { type: "module" });
    worker.addEventListener("message", ({ data }) => this.#waiting.get(data.id)?.(data));
    worker.postMessage({ id: 0, name: "open", manifest: this.#manifestHref });
    return worker;
  }

  /**
   * @param {Promise<Worker>} starting
   * @param {Worker} worker which could not run
   */
  async #fail(starting, worker) {
    worker.terminate();
    if (this.#worker !== starting) return;
    this.#forgetWorker(starting);
    const settled = [...this.#waiting.values()];
    const failed = (await isGone(WORKER)) ? "format" : "network";
    for (const settle of settled) settle({ failed });
  }

  /** @param {Promise<Worker>} starting */
  #forgetWorker(starting) {
    if (this.#worker === starting) this.#worker = undefined;
  }

  /**
   * Turn to the index that the search page names now.
   * @param {Promise<Worker>} old whose index is gone
   * @returns {Promise<boolean>} false if it names the same
   */
  async #renew(old) {
    if (this.#worker !== old) return true;
    this.#renewing ??= this.#findNewer(old).finally(() => (this.#renewing = undefined));
    return this.#renewing;
  }

  /**
   * @param {Promise<Worker>} old
   * @returns {Promise<boolean>}
   */
  async #findNewer(old) {
    const found = await findManifest(this.#pageHref).catch(() => this.#manifestHref);
    if (found === this.#manifestHref) return false;
    this.#manifestHref = found;
    this.#forgetWorker(old);
    (await old).terminate();
    for (const settle of [...this.#waiting.values()]) settle({ failed: "format" });
    return true;
  }
}

/**
 * @param {string} pageHref
 * @returns {Promise<string>} absolute
 */
async function findManifest(pageHref) {
  const response = await fetch(pageHref, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${pageHref}`);
  const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
  return new URL(parsed.querySelector("main[data-search-manifest]").dataset.searchManifest, pageHref).href;
}

/**
 * @param {URL} address
 * @returns {Promise<boolean>} the host no longer has it
 */
async function isGone(address) {
  try {
    return (await fetch(address, { method: "HEAD" })).status === GONE;
  } catch {
    return false;
  }
}
