/** One facet of the search page's filters: its values, of which a long list shows some and finds the others. */

import { drawButton, element, formatCount } from "./search-drawing.mjs";
import { fold } from "./fold.mjs";

const SHOWN_AT_FIRST = 5;
const SHOWN_MORE = 20;
const LONG_LIST = 15;

/**
 * @typedef {import("./search-facets.mjs").Facet} Facet
 * @typedef {import("./search-facets.mjs").Value} Value
 * @typedef {{box: HTMLInputElement, count: HTMLElement, item: HTMLElement, label: string, folded: string}} Row
 */

/** Values to be chosen from, which stay where they are. */
export class FacetList {
  /**
   * @param {Facet} facet
   * @param {boolean} isOpen
   */
  constructor({ name, label, values }, isOpen) {
    this.#name = name;
    this.#label = label;
    for (const value of values) this.#addRow(value);
    const named = element("div", { role: "group", "aria-label": label }, [this.#list]);
    const isUsed = values.some(({ chosen }) => chosen);
    this.element = element("details", { class: "facet", open: isOpen || isUsed }, [element("summary", {}, [label]), named, this.#more]);
    if (values.length > LONG_LIST) this.element.insertBefore(this.#drawNarrowing(), named);
    this.#shorten();
  }

  #name;
  #label;
  #list = element("ul");
  #more = drawButton("", () => this.#showMore(), { class: "facet-more" });
  /** @type {Map<string, Row>} */
  #rows = new Map();
  #limit = SHOWN_AT_FIRST;
  #wanted = "";

  /** @param {Value[]} values all others have no posts */
  update(values) {
    const counts = new Map(values.map(({ id, count }) => [id, count]));
    const fresh = values.filter(({ id }) => !this.#rows.has(id));
    for (const value of fresh) this.#addRow(value, true);
    if (fresh.length > 0) this.#shorten(true);
    for (const [id, row] of this.#rows) setCount(row, counts.get(id) ?? 0);
  }

  /** @param {string[]} ids */
  setChosen(ids) {
    for (const [id, { box }] of this.#rows) box.checked = ids.includes(id);
    if ([...this.#rows.values()].some(({ box, item }) => box.checked && item.hidden)) this.#shorten(true);
  }

  /**
   * @param {Value} value
   * @param {boolean} isHidden
   */
  #addRow({ id, label, chosen }, isHidden = false) {
    const box = element("input", { type: "checkbox", name: this.#name, value: id, autocomplete: "off" });
    box.checked = chosen;
    const count = element("span", { class: "facet-count" });
    const item = element("li", { hidden: isHidden }, [element("label", {}, [box, element("span", { class: "facet-label" }, [label]), count])]);
    this.#list.append(item);
    this.#rows.set(id, { box, count, item, label, folded: fold(label) });
  }

  /**
   * Show the first values that hold what is looked for, and all that are chosen.
   * @param {boolean} isAdding what is shown stays so
   * @returns {Row[]} what was hidden before
   */
  #shorten(isAdding = false) {
    const rows = [...this.#rows.values()];
    const fitting = rows.filter(({ folded }) => folded.includes(this.#wanted));
    // A button for one more value would take the place of that value.
    const limit = fitting.length === this.#limit + 1 ? fitting.length : this.#limit;
    const shown = new Set([...fitting.slice(0, limit), ...rows.filter(({ box, item }) => box.checked || (isAdding && !item.hidden))]);
    const fresh = [...shown].filter(({ item }) => item.hidden);
    for (const row of rows) row.item.hidden = !shown.has(row);
    const rest = fitting.filter((row) => !shown.has(row)).length;
    const next = Math.min(rest, SHOWN_MORE);
    this.#more.hidden = rest === 0;
    this.#more.textContent = rest > next ? `Xem thêm ${next} trong ${formatCount(rest)}` : `Xem thêm ${rest}`;
    this.#more.setAttribute("aria-label", `${this.#more.textContent} giá trị của ${this.#label}`);
    return fresh;
  }

  #showMore() {
    this.#limit += SHOWN_MORE;
    this.#shorten()[0]?.box.focus();
  }

  /** @returns {HTMLElement} a field that keeps of the list what holds its text */
  #drawNarrowing() {
    const said = element("p", { class: "visually-hidden", role: "status" });
    const field = element("input", {
      ...{ type: "search", class: "facet-narrow", placeholder: "Tìm trong danh sách…", autocomplete: "off", enterkeyhint: "done" },
      "aria-label": `Tìm trong danh sách ${this.#label}`,
    });
    field.addEventListener("input", () => {
      this.#wanted = fold(field.value).trim();
      this.#limit = this.#wanted ? SHOWN_MORE : SHOWN_AT_FIRST;
      this.#shorten();
      const found = [...this.#rows.values()].filter(({ folded }) => folded.includes(this.#wanted)).length;
      said.textContent = found > 0 ? `${formatCount(found)} giá trị` : "Không có giá trị nào như vậy";
    });
    return element("div", {}, [field, said]);
  }
}

/**
 * @param {Row} row
 * @param {number} count
 */
function setCount({ box, count: shown, item, label }, count) {
  shown.textContent = formatCount(count);
  box.setAttribute("aria-label", `${label}, ${formatCount(count)} bài`);
  item.classList.toggle("is-empty", count === 0);
}
