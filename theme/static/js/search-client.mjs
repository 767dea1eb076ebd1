/** The page's side of the worker: started with the first question, only the last answer counts. */

/**
 * @typedef {import("./search-engine.mjs").Found} Found
 * @typedef {"failed" | "outdated"} NoAnswer
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
  /** @type {number | undefined} the question whose answer the page waits for */
  #current;

  /**
   * Ask for one page of a result; never rejects.
   * @param {string} text
   * @param {number} from
   * @param {number} count
   * @returns {Promise<Found | NoAnswer>} outdated if something else was asked since
   */
  async search(text, from, count) {
    this.forget();
    const answer = this.#ask("search", { text, from, count });
    this.#current = this.#lastId;
    const { found, outdated } = await answer;
    return found ?? (outdated ? "outdated" : "failed");
  }

  /** Give up waiting for an answer. */
  forget() {
    this.#waiting.get(this.#current)?.({ outdated: true });
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
