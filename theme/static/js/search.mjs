/**
 * The search page: keeps the query in the address, asks the worker, shows what it finds.
 * The template gives `<main data-search-state data-search-manifest>` with a form (`q`),
 * `[data-search-status]` and `[data-search-results]`.
 */

import { describeTotal, drawButton, drawHit, drawNothing } from "./search-results.mjs";
import { SearchClient } from "./search-client.mjs";

const WAIT_WHILE_TYPING_MS = 150;
const HITS_AT_ONCE = 10;
const MORE = { "data-search-more": "" };

/** Everything that happens on the search page. */
class SearchPage {
  /** @param {HTMLElement} main */
  constructor(main) {
    const manifest = new URL(main.dataset.searchManifest, document.baseURI);
    this.#main = main;
    this.#form = main.querySelector("form");
    this.#input = main.querySelector("input[name=q]");
    this.#status = main.querySelector("[data-search-status]");
    this.#results = main.querySelector("[data-search-results]");
    this.#client = new SearchClient(manifest.href);
    this.#home = new URL("../../", manifest);
  }

  #main;
  #form;
  #input;
  #status;
  #results;
  #client;
  #home;
  #timer = 0;
  /** The address is of a query that was asked for, so the next one gets an entry of its own. */
  #isSettled = true;

  /** Take over the form and answer the query in the address. */
  start() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
      this.#isSettled = true;
    });
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(), WAIT_WHILE_TYPING_MS);
    });
    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress() {
    clearTimeout(this.#timer);
    this.#isSettled = true;
    this.#input.value = new URL(location.href).searchParams.get("q") ?? "";
    this.#answer(this.#input.value);
  }

  #ask() {
    clearTimeout(this.#timer);
    this.#keepInAddress(this.#input.value);
    this.#answer(this.#input.value);
  }

  /** @param {string} typed */
  #keepInAddress(typed) {
    const address = new URL(location.href);
    if ((address.searchParams.get("q") ?? "") === typed) return;
    if (typed) address.searchParams.set("q", typed);
    else address.searchParams.delete("q");
    if (this.#isSettled) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.#isSettled = false;
  }

  /** @param {string} typed */
  async #answer(typed) {
    if (!typed.trim()) {
      this.#client.forget();
      this.#show("idle", "", []);
      return;
    }
    this.#setState("loading");
    if (this.#status.textContent === "") this.#status.textContent = "Đang tìm…";
    const found = await this.#client.search(typed, 0, HITS_AT_ONCE);
    if (found === "outdated") return;
    if (found === "failed") {
      this.#showFailure();
      return;
    }
    const hits = found.total ? this.#drawPage(typed, found, 0) : [drawNothing(this.#home)];
    this.#show("done", describeTotal(found.total, typed.trim()), hits);
  }

  /**
   * @param {string} typed
   * @param {import("./search-engine.mjs").Found} found
   * @param {number} from
   * @returns {HTMLElement[]}
   */
  #drawPage(typed, found, from) {
    const hits = found.hits.map((hit) => drawHit(hit, this.#home));
    const next = from + found.hits.length;
    if (next >= found.total) return hits;
    const more = drawButton("Xem thêm", () => this.#showMore(typed, next, more), MORE);
    return [...hits, more];
  }

  /**
   * @param {string} typed
   * @param {number} from
   * @param {HTMLElement} more the line to be replaced
   */
  async #showMore(typed, from, more) {
    const found = await this.#client.search(typed, from, HITS_AT_ONCE);
    if (found === "outdated" || !more.isConnected) return;
    if (found === "failed") {
      this.#showFailure();
      return;
    }
    const drawn = this.#drawPage(typed, found, from);
    more.replaceWith(...drawn);
    drawn[0]?.querySelector("a")?.focus();
  }

  #showFailure() {
    const again = drawButton("Thử lại", () => this.#answer(this.#input.value));
    const message = "Không tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.";
    this.#show("error", message, [again]);
  }

  /**
   * @param {string} state
   * @param {string} status
   * @param {HTMLElement[]} results
   */
  #show(state, status, results) {
    this.#results.replaceChildren(...results);
    this.#status.textContent = status;
    this.#setState(state);
  }

  /** @param {string} state */
  #setState(state) {
    this.#main.dataset.searchState = state;
  }
}

const main = document.querySelector("main[data-search-state]");
if (main) new SearchPage(main).start();
