/** The page's side of the worker: started with the first question, only the last answer counts. */

/**
 * @typedef {import("./search-engine.mjs").Found} Found
 */

/** Asks the search worker. */
export class SearchClient {
  /** @param {string} manifestHref absolute */
  constructor(manifestHref) {
    this.#manifestHref = manifestHref;
  }

  #manifestHref;
  /** @type {Worker | undefined} */
  #worker;
  #lastId = 0;
  /** @type {(answer: Found | "failed" | "outdated") => void} */
  #settle = () => {};

  /**
   * Ask for one page of a result; never rejects.
   * @param {string} typed
   * @param {number} from
   * @param {number} count
   * @returns {Promise<Found | "failed" | "outdated">} outdated if something else was asked since
   */
  ask(typed, from, count) {
    this.forget();
    this.#worker ??= this.#start();
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#worker.postMessage({ id, typed, from, count });
    });
  }

  /** Give up waiting for an answer. */
  forget() {
    this.#settle("outdated");
    this.#lastId += 1;
  }

  /** @returns {Worker} */
  #start() {
    const worker = new Worker(new URL("./search-worker.mjs", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data: { id, found, failed } }) => {
      if (id === this.#lastId) this.#settle(failed ? "failed" : found);
    });
    worker.addEventListener("error", () => {
      this.#worker = undefined;
      this.#settle("failed");
    });
    worker.postMessage({ manifest: this.#manifestHref });
    return worker;
  }
}
