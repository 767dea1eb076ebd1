/** The panel of filters: values with counts, which stay where they are while they are being chosen. */

import { DayFields } from "./search-page-days.mjs";
import { FacetList } from "./search-page-facet.mjs";

const OPEN_AT_FIRST = 3;

/** @typedef {import("./search-facets.mjs").Facet} Facet */

/** All filters of the search page; the template has the form around them and the days. */
export class FilterPanel {
  /**
   * @param {HTMLFormElement} form
   * @param {(facet: string, id: string, isChosen: boolean) => void} onChoice
   * @param {(days: {since: string, until: string}) => void} onDays
   */
  constructor(form, onChoice, onDays) {
    this.#place = form.querySelector("[data-search-facets]");
    this.#daysPlace = form.querySelector("[data-search-days]");
    this.#days = new DayFields(this.#daysPlace, onDays);
    form.addEventListener("submit", (event) => event.preventDefault());
    this.#place.addEventListener("change", ({ target }) => {
      if (target.type === "checkbox") onChoice(target.name, target.value, target.checked);
    });
  }

  #place;
  #daysPlace;
  #days;
  /** @type {Map<string, FacetList>} */
  #lists = new Map();

  /**
   * Show the counts.
   * @param {Facet[]} facets
   * @param {boolean} isFresh other words were asked: the values come in a new order
   */
  show(facets, isFresh) {
    if (isFresh) {
      const open = new Set([...this.#lists].filter(([, { element }]) => element.open).map(([name]) => name));
      const isFirst = this.#lists.size === 0;
      this.#lists.clear();
      this.#place.replaceChildren();
      facets.forEach((facet, i) => this.#add(facet, isFirst ? i < OPEN_AT_FIRST : open.has(facet.name)));
    }
    for (const facet of facets) if (!this.#lists.has(facet.name)) this.#add(facet, true);
    const values = new Map(facets.map((facet) => [facet.name, facet.values]));
    for (const [name, list] of this.#lists) list.update(values.get(name) ?? []);
    // Not before, since the days stand below all values and would be pushed down.
    this.#daysPlace.hidden = false;
  }

  /** @param {import("./search-page-address.mjs").Asked} asked what the marks and days must say */
  setChosen(asked) {
    for (const [name, list] of this.#lists) list.setChosen(asked.chosen[name] ?? []);
    this.#days.show(asked);
  }

  /** Take back a day that is being typed. */
  forgetTyped() {
    this.#days.forgetTyped();
  }

  /**
   * @param {Facet} facet
   * @param {boolean} isOpen
   */
  #add(facet, isOpen) {
    const list = new FacetList(facet, isOpen);
    this.#lists.set(facet.name, list);
    this.#place.append(list.element);
  }
}
