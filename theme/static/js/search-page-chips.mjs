/** The chosen filters above the hits, each to be taken off. */

import { DAY_NAMES } from "./search-page-days.mjs";
import { choose } from "./search-page-address.mjs";
import { dayFirst, drawButton, element } from "./search-drawing.mjs";

/**
 * @typedef {import("./search-page-address.mjs").Asked} Asked
 * @typedef {Pick<Asked, "chosen"> | Pick<Asked, "since"> | Pick<Asked, "until">} Change
 */

/** Remembers how values are called, as the address has their ids alone: no id is ever shown. */
export class Chips {
  /**
   * @param {HTMLElement} place
   * @param {(change: Partial<Asked>) => void} onChange
   */
  constructor(place, onChange) {
    this.#place = place;
    this.#onChange = onChange;
  }

  #place;
  #onChange;
  /** @type {Map<string, {label: string, values: Map<string, string>}>} */
  #names = new Map();
  /** @type {Set<string>} values whose names were asked for */
  #answered = new Set();

  /**
   * Learn the names of values; the chosen ones that are not among them are no longer in the index.
   * @param {import("./search-facets.mjs").Facet[]} facets
   * @param {Asked} asked what they are the answer to
   */
  learn(facets, asked) {
    for (const [facet, ids] of Object.entries(asked.chosen)) for (const id of ids) this.#answered.add(keyOf({ facet, id }));
    for (const { name, label, values } of facets) {
      const known = this.#names.get(name)?.values ?? new Map();
      for (const value of values) known.set(value.id, value.label);
      this.#names.set(name, { label, values: known });
    }
  }

  /** @param {Asked} asked */
  show(asked) {
    const chips = [...this.#ofValues(asked), ...this.#ofDays(asked)];
    const items = chips.map(({ text, change }) => element("li", {}, [this.#draw(text, change)]));
    // Their line is kept for chips whose names have not come yet.
    if (Object.values(asked.chosen).flat().length > 0 && chips.length === 0) items.push(element("li", { "aria-hidden": "true" }, [element("span", { class: "search-chip" }, ["…"])]));
    if (chips.length > 1) items.push(element("li", {}, [drawButton("Bỏ tất cả", () => this.#change({ chosen: {}, since: "", until: "" }), { class: "search-chip-all" })]));
    const place = this.#focused();
    this.#place.replaceChildren(...items);
    items[place]?.querySelector("button")?.focus();
    this.#place.hidden = items.length === 0;
  }

  /**
   * @param {Asked} asked
   * @returns {{text: string, change: Partial<Asked>}[]} of each value that has a name, and one of all that are gone
   */
  #ofValues(asked) {
    const values = Object.entries(asked.chosen).flatMap(([facet, ids]) => ids.map((id) => ({ facet, id })));
    const without = (others) => ({ chosen: others.reduce((chosen, { facet, id }) => choose({ ...asked, chosen }, facet, id, false), asked.chosen) });
    const named = values.filter((value) => this.#nameOf(value));
    const gone = values.filter((value) => !this.#nameOf(value) && this.#answered.has(keyOf(value)));
    const chips = named.map((value) => ({ text: this.#nameOf(value), change: without([value]) }));
    if (gone.length > 0) chips.push({ text: gone.length === 1 ? "Mục lọc không còn" : `${gone.length} mục lọc không còn`, change: without(gone) });
    return chips;
  }

  /**
   * @param {{facet: string, id: string}} value
   * @returns {string | undefined}
   */
  #nameOf({ facet, id }) {
    const known = this.#names.get(facet);
    const name = known?.values.get(id);
    return name && `${known.label}: ${name}`;
  }

  /**
   * @param {Asked} asked
   * @returns {{text: string, change: Partial<Asked>}[]}
   */
  #ofDays(asked) {
    const names = Object.keys(DAY_NAMES).filter((name) => asked[name]);
    return names.map((name) => ({ text: `${DAY_NAMES[name]} ${dayFirst(asked[name])}`, change: { [name]: "" } }));
  }

  /**
   * @param {string} text
   * @param {Partial<Asked>} change
   * @returns {HTMLElement}
   */
  #draw(text, change) {
    const cross = element("span", { "aria-hidden": "true" }, ["×"]);
    const button = drawButton("", () => this.#change(change), { class: "search-chip", "aria-label": `Bỏ lọc ${text}` });
    button.append(element("span", {}, [text]), cross);
    return button;
  }

  /** @param {Partial<Asked>} change */
  #change(change) {
    const place = this.#focused();
    this.#onChange(change);
    // The chip that had the focus is gone: the next one has it, or what says how many were found.
    const buttons = this.#place.querySelectorAll("button");
    (buttons[Math.min(place, buttons.length - 1)] ?? document.querySelector("[data-search-status]")).focus();
  }

  /** @returns {number} the place of the chip with the focus, or -1 */
  #focused() {
    return [...this.#place.children].indexOf(document.activeElement?.closest("li"));
  }
}

/**
 * @param {{facet: string, id: string}} value
 * @returns {string}
 */
function keyOf({ facet, id }) {
  return `${facet} ${id}`;
}
