/**
 * The search page: keeps what is asked in the address, asks the worker, shows what it finds.
 * `templates/search.html` has the places that this fills, marked by `data-search-…`.
 */

import { describeFailure, drawButton, formatCount } from "./search-drawing.mjs";
import { HITS_ON_A_PAGE, choose, hasFilters, questionOf, readAddress, writeAddress } from "./search-page-address.mjs";
import { Chips } from "./search-page-chips.mjs";
import { Completion } from "./search-page-completion.mjs";
import { FilterPanel } from "./search-page-filters.mjs";
import { describe, drawHits, drawNotes, drawNothing } from "./search-page-results.mjs";
import { SearchClient } from "./search-client.mjs";
import { keepSearch } from "./search-recent.mjs";

const WAIT_WHILE_TYPING_MS = 150;
const WAIT_BEFORE_ANNOUNCING_MS = 700;
const WIDE = "(min-width: 64rem)";

/**
 * @typedef {import("./search-page-address.mjs").Asked} Asked
 * @typedef {import("./search-client.mjs").Found} Found
 */

/** Everything that happens on the search page. */
class SearchPage {
  /** @param {HTMLElement} main */
  constructor(main) {
    const place = (name) => main.querySelector(`[data-search-${name}]`);
    const manifest = new URL(main.dataset.searchManifest, document.baseURI);
    this.#main = main;
    this.#home = new URL("../../", manifest);
    this.#client = new SearchClient(manifest.href);
    this.#form = main.querySelector("form[role=search]");
    this.#input = this.#form.elements.q;
    this.#status = place("status");
    this.#announcer = place("announcer");
    this.#results = place("results");
    this.#sort = place("sort");
    this.#details = place("filters");
    this.#fold = place("fold");
    this.#siteTitle = document.title.split("|").slice(1).join("|").trim();
    this.#chips = new Chips(place("chips"), (change) => this.#ask(change));
    this.#completion = new Completion(this.#input, place("completion"), this.#client, (text) => {
      this.#input.value = text;
      this.#typed();
    });
    this.#filters = new FilterPanel(
      this.#details.querySelector("form"),
      (facet, id, isChosen) => this.#ask({ chosen: choose(this.#asked, facet, id, isChosen) }),
      (days) => this.#ask(days),
    );
  }

  #main;
  #home;
  #client;
  #form;
  #input;
  #status;
  #announcer;
  #results;
  #sort;
  #details;
  #fold;
  #siteTitle;
  #chips;
  #completion;
  #filters;
  /** @type {Asked} */
  #asked = readAddress(location.href);
  #typingTimer = 0;
  #announcingTimer = 0;
  /** The address is of a query that was asked for, so the next one gets an entry of its own. */
  #isSettled = true;
  /** @type {string | undefined} the words whose values the panel shows */
  #textOfPanel;

  /** Take over the forms and answer what the address asks. */
  start() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#typed();
      keepSearch(this.#input.value);
      this.#isSettled = true;
    });
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#announcingTimer);
      clearTimeout(this.#typingTimer);
      this.#typingTimer = setTimeout(() => this.#typed(), WAIT_WHILE_TYPING_MS);
    });
    this.#sort.addEventListener("change", ({ target }) => this.#ask({ isByDate: target.value === "date" }));
    this.#main.addEventListener("click", (event) => this.#followOwnLink(event));
    this.#fold.addEventListener("click", () => this.#foldFilters());
    addEventListener("popstate", () => this.#readAddress());
    addEventListener("online", () => {
      if (this.#main.dataset.searchState === "error") this.#answer();
    });
    this.#startFilters();
    this.#readAddress();
  }

  #startFilters() {
    const wide = matchMedia(WIDE);
    const follow = () => (this.#details.open = wide.matches);
    wide.addEventListener("change", follow);
    follow();
    this.#details.addEventListener("toggle", () => this.#askFacets());
  }

  #foldFilters() {
    this.#details.open = false;
    this.#status.focus();
  }

  #readAddress() {
    clearTimeout(this.#typingTimer);
    this.#isSettled = true;
    this.#asked = readAddress(location.href);
    this.#input.value = this.#asked.text;
    return this.#answer();
  }

  #typed() {
    clearTimeout(this.#typingTimer);
    const text = this.#input.value;
    if (text === this.#asked.text) return this.#answer();
    const isSettled = this.#isSettled;
    this.#isSettled = false;
    return this.#ask({ text, isLiteral: false }, !isSettled);
  }

  /**
   * @param {Partial<Asked>} change
   * @param {boolean} isMore the change belongs to the one before: Back undoes both
   */
  #ask(change, isMore = false) {
    this.#asked = { ...this.#asked, page: 1, ...change };
    const { href } = writeAddress(this.#asked, location.href);
    if (isMore) history.replaceState(null, "", href);
    else if (href !== location.href) history.pushState(null, "", href);
    if (!("text" in change)) this.#isSettled = true;
    return this.#answer();
  }

  /**
   * Answer a link to this page without loading it anew.
   * @param {MouseEvent} event
   */
  #followOwnLink(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, "", link.href);
    this.#readAddress();
    this.#form.scrollIntoView({ block: "nearest" });
    this.#status.focus();
  }

  async #answer() {
    const asked = this.#asked;
    this.#completion.show(asked);
    this.#showAsked();
    this.#askFacets();
    if (!asked.text.trim() && !hasFilters(asked)) {
      this.#client.forget();
      this.#show("idle", "", []);
      return;
    }
    this.#setState("loading");
    if (this.#status.textContent === "") this.#status.textContent = "Đang tìm…";
    const found = await this.#client.search(questionOf(asked));
    if (found === "outdated") return;
    if (typeof found === "string") this.#showFailure(found);
    else if (found.total > 0 && found.hits.length === 0 && asked.page > 1) this.#ask({ page: Math.ceil(found.total / HITS_ON_A_PAGE) }, true);
    else this.#showFound(asked, found);
  }

  async #askFacets() {
    const asked = this.#asked;
    if (!this.#details.open && !hasFilters(asked)) return;
    const facets = await this.#client.facets(questionOf(asked));
    if (typeof facets === "string") return;
    const words = `${asked.isLiteral} ${asked.text.trim()}`;
    this.#chips.learn(facets);
    this.#chips.show(this.#asked);
    this.#filters.show(facets, words !== this.#textOfPanel);
    this.#filters.setChosen(this.#asked);
    this.#textOfPanel = words;
  }

  /** Show what is asked, before it is answered. */
  #showAsked() {
    const { text, isByDate, chosen, since, until } = this.#asked;
    const words = text.trim().slice(0, 60);
    document.title = [...(words ? [`“${words}”`] : []), "Tìm kiếm"].join(" – ") + ` | ${this.#siteTitle}`;
    this.#sort.hidden = words === "";
    this.#sort.querySelector(`[value=${isByDate ? "date" : "relevance"}]`).checked = true;
    this.#chips.show(this.#asked);
    this.#filters.setChosen(this.#asked);
    const count = Object.values(chosen).flat().length + (since || until ? 1 : 0);
    this.#details.querySelector("[data-search-chosen]").textContent = count > 0 ? ` (${count})` : "";
  }

  /**
   * @param {Asked} asked
   * @param {Found} found
   */
  #showFound(asked, found) {
    const drawn = found.total > 0 ? drawHits(asked, found, this.#home) : drawNothing(asked, found, this.#home);
    this.#show("done", describe(asked, found), [...drawNotes(asked, found), ...drawn]);
    this.#fold.textContent = found.total > 0 ? `Xem ${formatCount(found.total)} kết quả` : "Xem kết quả";
  }

  /** @param {"network" | "format"} reason */
  #showFailure(reason) {
    const isOld = reason === "format";
    const again = isOld ? drawButton("Tải lại trang", () => location.reload()) : drawButton("Thử lại", () => this.#answer());
    again.classList.add("search-again");
    this.#show("error", describeFailure(reason), [again]);
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
    clearTimeout(this.#announcingTimer);
    this.#announcingTimer = setTimeout(() => (this.#announcer.textContent = status), WAIT_BEFORE_ANNOUNCING_MS);
  }

  /** @param {string} state */
  #setState(state) {
    this.#main.dataset.searchState = state;
    this.#results.setAttribute("aria-busy", String(state === "loading"));
  }
}

new SearchPage(document.querySelector("main[data-search-state]")).start();
