/** Where a reader was on each page of hits: Back leads there also where the browser has not kept the page. */

const KEY = "search-places";
const MOST = 20;

/** @typedef {{href: string, top: number, hit: string}} Place `hit` is the address that was followed */

/** Remembers, for as long as the tab is open, how far each address was scrolled. */
export class Places {
  /** @param {HTMLElement} results */
  constructor(results) {
    this.#results = results;
    // What is scrolled to is drawn later than the browser would look for it.
    history.scrollRestoration = "manual";
    addEventListener("pagehide", () => this.leave());
  }

  #results;
  #here = location.href;
  #hit = "";

  /** @param {string} href of a hit that is being followed */
  follow(href) {
    this.#hit = href;
  }

  /** Remember where the reader is; the address may have changed already. */
  leave() {
    const place = { href: this.#here, top: Math.round(scrollY), hit: this.#hit };
    keep([place, ...kept().filter(({ href }) => href !== place.href)].slice(0, MOST));
  }

  /** Hold what is shown from now on for the page at the address. */
  enter() {
    this.#here = location.href;
    this.#hit = "";
  }

  /** Go where the reader was at this address: there, the hit that was followed has the focus. */
  restore() {
    const place = kept().find(({ href }) => href === location.href);
    if (!place) return;
    const links = [...this.#results.querySelectorAll("a")];
    links.find(({ href }) => href === place.hit)?.focus({ preventScroll: true });
    scrollTo({ top: place.top, behavior: "instant" });
  }
}

/** @returns {boolean} the page was left before and is come back to, or loaded again */
export function isReturning() {
  return performance.getEntriesByType("navigation").some(({ type }) => type === "back_forward" || type === "reload");
}

/** @returns {Place[]} newest first */
function kept() {
  try {
    const places = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return places.filter(({ href, top, hit }) => typeof href === "string" && Number.isFinite(top) && typeof hit === "string");
  } catch {
    return []; // Storage is closed, or holds what another program wrote.
  }
}

/** @param {Place[]} places */
function keep(places) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(places));
  } catch {
    // As above: the page then begins at its top.
  }
}
