/**
 * The search page: keeps what is asked in the address, asks the worker, shows what it finds.
 * `templates/search.html` has the places that this fills, marked by `data-search-…`.
 */

import { describeFailure, drawButton, formatCount } from "./search-drawing.mjs";
import { HITS_ON_A_PAGE, choose, hasFilters, questionOf, readAddress, writeAddress } from "./search-page-address.mjs";
import { Chips } from "./search-page-chips.mjs";
import { Completion } from "./search-page-completion.mjs";
import { FilterPanel } from "./search-page-filters.mjs";
import { Places, isReturning } from "./search-page-places.mjs";
import { describe, drawHits, drawNotes, drawNothing } from "./search-page-results.mjs";
import { SearchClient } from "./search-client.mjs";
import { keepSearch } from "./search-recent.mjs";

const WAIT_WHILE_TYPING_MS = 150;
const WAIT_BEFORE_ANNOUNCING_MS = 700;
const WIDE = "(min-width: 64rem)";
const NOTHING_ASKED = { total: 0, correction: null, missing: [] };

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
    this.#form = main.querySelector("form[role=search]");
    this.#client = new SearchClient(this.#form.action, manifest.href);
    this.#input = this.#form.elements.q;
    this.#status = place("status");
    this.#announcer = place("announcer");
    this.#results = place("results");
    this.#sort = place("sort");
    this.#details = place("filters");
    this.#fold = place("fold");
    this.#places = new Places(this.#results);
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
  #places;
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
      this.#submit();
    });
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#announcingTimer);
      clearTimeout(this.#typingTimer);
      this.#typingTimer = setTimeout(() => this.#typed(), WAIT_WHILE_TYPING_MS);
    });
    this.#sort.addEventListener("change", ({ target }) => this.#ask({ isByDate: target.value === "date" }));
    this.#main.addEventListener("click", (event) => this.#followLink(event));
    this.#fold.addEventListener("click", () => this.#foldFilters());
    addEventListener("popstate", () => this.#return());
    addEventListener("online", () => {
      if (this.#main.dataset.searchState === "error") this.#answer();
    });
    this.#startFilters();
    if (isReturning()) this.#return(true);
    else this.#readAddress();
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

  #submit() {
    // A phone's keyboard would cover what is found.
    if (this.#input.value.trim()) this.#input.blur();
    this.#leadTo(this.#typed());
    keepSearch(this.#input.value);
    this.#isSettled = true;
  }

  /**
   * Give the focus to what says how many were found, once it does; it is then heard by that.
   * @param {Promise<boolean>} answering
   */
  async #leadTo(answering) {
    if (!(await answering) || document.activeElement === this.#input || document.activeElement === this.#status) return;
    clearTimeout(this.#announcingTimer);
    this.#status.focus();
  }

  /**
   * Answer an address that was left before, and go where the reader was.
   * @param {boolean} isLoading whoever scrolls before the answer comes stays there
   */
  async #return(isLoading = false) {
    if (!isLoading) this.#places.leave();
    if ((await this.#readAddress()) && !(isLoading && scrollY > 0)) this.#places.restore();
  }

  /** @returns {Promise<boolean>} */
  #readAddress() {
    this.#places.enter();
    clearTimeout(this.#typingTimer);
    this.#filters.forgetTyped();
    this.#isSettled = true;
    this.#asked = readAddress(location.href);
    this.#input.value = this.#asked.text;
    return this.#answer();
  }

  /** @returns {Promise<boolean>} */
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
   * @returns {Promise<boolean>}
   */
  #ask(change, isMore = false) {
    const isOfDays = "since" in change || "until" in change;
    if (isOfDays) this.#filters.forgetTyped();
    this.#asked = { ...this.#asked, page: 1, ...(isOfDays && { refused: undefined }), ...change };
    const { href } = writeAddress(this.#asked, location.href);
    if (!isMore) this.#places.leave();
    if (isMore) history.replaceState(null, "", href);
    else if (href !== location.href) history.pushState(null, "", href);
    this.#places.enter();
    if (!("text" in change)) this.#isSettled = true;
    return this.#answer();
  }

  /**
   * Answer a link to this page without loading it anew, and remember what led to a hit.
   * @param {MouseEvent} event
   */
  #followLink(event) {
    const link = event.target.closest?.("a[href]");
    if (link?.closest(".hit")) {
      keepSearch(this.#asked.text);
      this.#places.follow(link.href);
    }
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname) return;
    event.preventDefault();
    this.#places.leave();
    if (link.href !== location.href) history.pushState(null, "", link.href);
    this.#leadTo(this.#readAddress());
    this.#form.scrollIntoView({ block: "nearest" });
  }

  /** @returns {Promise<boolean>} whether it is shown: not if something else was asked since */
  async #answer() {
    const asked = this.#asked;
    this.#completion.show(asked);
    this.#showAsked();
    this.#askFacets();
    if (!asked.text.trim() && !hasFilters(asked)) {
      this.#client.forget();
      this.#fold.textContent = "Xong";
      this.#show("idle", "", drawNotes(asked, NOTHING_ASKED));
      return true;
    }
    this.#setState("loading");
    if (this.#status.textContent === "") this.#status.textContent = "Đang tìm…";
    const found = await this.#client.search(questionOf(asked));
    if (found === "outdated") return false;
    if (typeof found === "string") this.#showFailure(found);
    else if (found.total > 0 && found.hits.length === 0 && asked.page > 1) return this.#ask({ page: Math.ceil(found.total / HITS_ON_A_PAGE) }, true);
    else this.#showFound(asked, found);
    return true;
  }

  async #askFacets() {
    const asked = this.#asked;
    if (!this.#details.open && !hasFilters(asked)) return;
    const facets = await this.#client.facets(questionOf(asked));
    if (typeof facets === "string") return;
    const words = `${asked.isLiteral} ${asked.text.trim()}`;
    this.#chips.learn(facets, asked);
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
    this.#fold.textContent = found.total > 0 ? `Xem ${formatCount(found.total)} kết quả` : "Xem kết quả";
    const drawn = found.total > 0 ? drawHits(asked, found, this.#home) : drawNothing(asked, found, this.#home);
    this.#show("done", describe(asked, found), [...drawNotes(asked, found), ...drawn]);
  }

  /** @param {"network" | "format"} reason */
  #showFailure(reason) {
    const isOld = reason === "format";
    const again = isOld ? drawButton("Tải lại trang", () => location.reload()) : drawButton("Thử lại", () => this.#leadTo(this.#answer()));
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
