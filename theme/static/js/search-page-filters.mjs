/** The panel of filters: values with counts, which stay where they are while they are being chosen. */

import { drawButton, element, formatCount } from "./search-drawing.mjs";
import { fold } from "./fold.mjs";

const OPEN_AT_FIRST = 3;
const SHOWN_AT_FIRST = 5;
const LONG_LIST = 15;
const WAIT_FOR_A_DAY_MS = 500;

/**
 * @typedef {import("./search-facets.mjs").Facet} Facet
 * @typedef {{box: HTMLInputElement, count: HTMLElement, item: HTMLElement}} Row
 * @typedef {{details: HTMLDetailsElement, list: HTMLElement, rows: Map<string, Row>}} Group
 * @typedef {(facet: string, id: string, isChosen: boolean) => void} OnChoice
 * @typedef {(days: {since: string, until: string}) => void} OnDays
 */

/** All filters of the search page; the template has the form around them and the days. */
export class FilterPanel {
  /**
   * @param {HTMLFormElement} form
   * @param {OnChoice} onChoice
   * @param {OnDays} onDays
   */
  constructor(form, onChoice, onDays) {
    this.#form = form;
    this.#place = form.querySelector("[data-search-facets]");
    form.addEventListener("submit", (event) => event.preventDefault());
    this.#place.addEventListener("change", ({ target }) => {
      if (target.type === "checkbox") onChoice(target.name, target.value, target.checked);
    });
    for (const field of this.#days) field.addEventListener("input", () => this.#waitForDays(onDays));
  }

  #form;
  #place;
  #timer = 0;
  /** @type {Map<string, Group>} */
  #groups = new Map();

  /** @returns {HTMLInputElement[]} first and last day */
  get #days() {
    return [this.#form.elements.since, this.#form.elements.until];
  }

  /**
   * Show the counts.
   * @param {Facet[]} facets
   * @param {boolean} isFresh other words were asked: the values come in a new order
   */
  show(facets, isFresh) {
    if (isFresh) {
      const open = new Set([...this.#groups].filter(([, { details }]) => details.open).map(([name]) => name));
      const isFirst = this.#groups.size === 0;
      this.#groups.clear();
      this.#place.replaceChildren();
      facets.forEach((facet, i) => this.#add(facet, isFirst ? i < OPEN_AT_FIRST : open.has(facet.name)));
    }
    for (const { rows } of this.#groups.values()) for (const row of rows.values()) setCount(row, 0);
    for (const facet of facets) this.#update(facet);
    // Not before, since the days stand below all values and would be pushed down.
    this.#form.querySelector("[data-search-days]").hidden = false;
  }

  /** @param {import("./search-page-address.mjs").Asked} asked what the marks and days must say */
  setChosen({ chosen, since, until }) {
    for (const [name, { rows }] of this.#groups) {
      for (const [id, { box }] of rows) box.checked = (chosen[name] ?? []).includes(id);
    }
    const [first, last] = this.#days;
    if (document.activeElement !== first) first.value = since;
    if (document.activeElement !== last) last.value = until;
    first.max = until;
    last.min = since;
  }

  /**
   * @param {Facet} facet
   * @param {boolean} isOpen
   * @returns {Group}
   */
  #add({ name, label, values }, isOpen) {
    const list = element("ul");
    const named = element("div", { role: "group", "aria-label": label }, [list]);
    const isUsed = values.some(({ chosen }) => chosen);
    const details = element("details", { class: "facet", open: isOpen || isUsed }, [element("summary", {}, [label]), named]);
    const group = { details, list, rows: new Map() };
    for (const value of values) addRow(group, name, value);
    shorten(group, label);
    this.#groups.set(name, group);
    this.#place.append(details);
    return group;
  }

  /** @param {Facet} facet */
  #update(facet) {
    const group = this.#groups.get(facet.name) ?? this.#add(facet, true);
    for (const value of facet.values) {
      const row = group.rows.get(value.id) ?? addRow(group, facet.name, value);
      row.box.checked = value.chosen;
      setCount(row, value.count);
    }
  }

  /** @param {OnDays} onDays told of days that make sense, once typing pauses */
  #waitForDays(onDays) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const [since, until] = this.#days.map(({ value }) => value);
      const isTurned = since !== "" && until !== "" && since > until;
      this.#form.querySelector("[data-search-days-wrong]").hidden = !isTurned;
      if (!isTurned && this.#days.every(({ validity }) => !validity.badInput && !validity.rangeUnderflow)) onDays({ since, until });
    }, WAIT_FOR_A_DAY_MS);
  }
}

/**
 * @param {Group} group
 * @param {string} name of the facet
 * @param {import("./search-facets.mjs").Value} value
 * @returns {Row}
 */
function addRow({ list, rows }, name, { id, label, chosen }) {
  const box = element("input", { type: "checkbox", name, value: id, autocomplete: "off" });
  box.checked = chosen;
  const count = element("span", { class: "facet-count" });
  const item = element("li", {}, [element("label", {}, [box, element("span", { class: "facet-label" }, [label]), " ", count])]);
  list.append(item);
  const row = { box, count, item };
  rows.set(id, row);
  return row;
}

/**
 * @param {Row} row
 * @param {number} count
 */
function setCount({ count: shown, item }, count) {
  shown.textContent = formatCount(count);
  item.classList.toggle("is-empty", count === 0);
}

/**
 * Hide the end of a long list behind a button, and let a very long one be narrowed by typing.
 * @param {Group} group
 * @param {string} label
 */
function shorten({ details, list, rows }, label) {
  const hidden = [...rows.values()].filter(({ box }, i) => i >= SHOWN_AT_FIRST && !box.checked);
  if (hidden.length < 2) return;
  for (const { item } of hidden) item.hidden = true;
  const more = drawButton(`Xem thêm ${formatCount(hidden.length)}`, () => {
    for (const { item } of hidden) item.hidden = false;
    more.replaceWith(...(rows.size > LONG_LIST ? [drawNarrowing(list, label)] : []));
    hidden[0].box.focus();
  }, { class: "facet-more", "aria-label": `Xem thêm ${hidden.length} giá trị của ${label}` });
  details.append(more);
}

/**
 * @param {HTMLElement} list
 * @param {string} label
 * @returns {HTMLElement} a field that keeps of the list what holds its text
 */
function drawNarrowing(list, label) {
  const field = element("input", { type: "search", class: "facet-narrow", placeholder: "Lọc danh sách…", "aria-label": `Lọc danh sách ${label}`, autocomplete: "off" });
  field.addEventListener("input", () => {
    const wanted = fold(field.value).trim();
    for (const item of list.children) item.hidden = !fold(item.querySelector(".facet-label").textContent).includes(wanted);
  });
  return field;
}
