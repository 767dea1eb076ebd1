/** The chosen filters above the hits, each to be taken off. */

import { choose } from "./search-page-address.mjs";
import { dayFirst, drawButton, element } from "./search-drawing.mjs";

const DAYS = { since: "Từ ngày", until: "Đến ngày" };

/**
 * @typedef {import("./search-page-address.mjs").Asked} Asked
 * @typedef {Pick<Asked, "chosen"> | Pick<Asked, "since"> | Pick<Asked, "until">} Change
 */

/** Remembers how values are called, as the address has their ids alone. */
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

  /** @param {import("./search-facets.mjs").Facet[]} facets */
  learn(facets) {
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
    if (chips.length > 1) items.push(element("li", {}, [drawButton("Bỏ tất cả", () => this.#change({ chosen: {}, since: "", until: "" }), { class: "search-chip-all" })]));
    const place = this.#focused();
    this.#place.replaceChildren(...items);
    items[place]?.querySelector("button").focus();
    this.#place.hidden = chips.length === 0;
  }

  /**
   * @param {Asked} asked
   * @returns {{text: string, change: Partial<Asked>}[]}
   */
  #ofValues(asked) {
    return Object.entries(asked.chosen).flatMap(([facet, ids]) =>
      ids.map((id) => {
        const known = this.#names.get(facet);
        const text = known ? `${known.label}: ${known.values.get(id) ?? id}` : id;
        return { text, change: { chosen: choose(asked, facet, id, false) } };
      }),
    );
  }

  /**
   * @param {Asked} asked
   * @returns {{text: string, change: Partial<Asked>}[]}
   */
  #ofDays(asked) {
    const names = Object.keys(DAYS).filter((name) => asked[name]);
    return names.map((name) => ({ text: `${DAYS[name]} ${dayFirst(asked[name])}`, change: { [name]: "" } }));
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
