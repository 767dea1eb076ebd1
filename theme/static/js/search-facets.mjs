/** Filters and their counts, from columns with a line per document. */

import { Bytes } from "./search-bytes.mjs";

const DAYS_BEFORE_1970 = 719163;
const DAY_MS = 86_400_000;
const YEAR = { name: "year", label: "Năm" };

/**
 * @typedef {Record<string, string[] | string>} Filters
 * @typedef {{id: string, label: string, count: number, chosen: boolean}} Value
 * @typedef {{name: string, label: string, values: Value[]}} Facet
 * @typedef {object} Column one facet of all documents
 * @property {string} name
 * @property {string} label
 * @property {{id: string, label: string}[]} values
 * @property {number[][]} sets which values go together
 * @property {Uint32Array} rows the number of each document's set
 */

/** What all documents can be filtered by. */
export class Facets {
  /**
   * @param {{segment: any, bytes: Uint8Array}[]} files
   * @param {number} total
   */
  constructor(files, total) {
    this.#days = new Int32Array(total);
    /** @type {Map<string, Column>} */
    const columns = new Map();
    for (const { segment, bytes } of files) this.#read(segment, bytes, columns, total);
    this.#columns = [...columns.values(), this.#years()];
  }

  #days;
  /** @type {Column[]} */
  #columns;

  /**
   * Keep the documents that fit.
   * @param {number[]} documents
   * @param {Filters} filters
   * @returns {number[]} in the same order
   */
  filter(documents, filters) {
    const tests = this.#tests(filters);
    return documents.filter((document) => tests.every(({ fits }) => fits(document)));
  }

  /**
   * Count values, each facet's among the documents that fit all other filters.
   * @param {number[]} documents
   * @param {Filters} filters
   * @returns {Facet[]} without facets and values that no document has
   */
  count(documents, filters) {
    const tests = this.#tests(filters);
    const counts = this.#columns.map(({ sets }) => new Uint32Array(sets.length));
    for (const document of documents) {
      const failed = tests.filter(({ fits }) => !fits(document));
      if (failed.length > 1) continue;
      this.#columns.forEach(({ name, rows }, i) => {
        if (failed.length === 0 || failed[0].name === name) counts[i][rows[document]] += 1;
      });
    }
    const facets = this.#columns.map((column, i) => countValues(column, counts[i], filters));
    return facets.filter(({ values }) => values.length > 0);
  }

  /**
   * @param {Filters} filters
   * @returns {{name: string, fits: (document: number) => boolean}[]}
   */
  #tests({ since, until, ...chosen }) {
    const tests = this.#columns.flatMap(({ name, values, sets, rows }) => {
      const ids = [chosen[name] ?? []].flat();
      if (ids.length === 0) return [];
      const wanted = new Set(values.flatMap(({ id }, i) => (ids.includes(id) ? [i] : [])));
      const fitting = sets.map((set) => set.some((value) => wanted.has(value)));
      return [{ name, fits: (document) => fitting[rows[document]] }];
    });
    const [first, last] = [dayNumber(since), dayNumber(until)];
    if (first !== undefined) tests.push({ name: "since", fits: (document) => this.#days[document] >= first });
    if (last !== undefined) tests.push({ name: "until", fits: (document) => this.#days[document] > 0 && this.#days[document] <= last });
    return tests;
  }

  /**
   * @param {any} segment
   * @param {Uint8Array} bytes
   * @param {Map<string, Column>} columns
   * @param {number} total
   */
  #read({ posts, start }, bytes, columns, total) {
    const reader = new Bytes(bytes);
    const heads = JSON.parse(reader.text(reader.number()));
    for (const { name, label, values, sets, width } of heads) {
      if (!columns.has(name)) columns.set(name, { name, label, values: [], sets: [[]], rows: new Uint32Array(total) });
      const column = columns.get(name);
      const places = values.map(([id, text]) => addValue(column.values, id, text));
      const first = column.sets.length;
      column.sets.push(...sets.map((set) => set.map((value) => places[value])));
      const rows = reader.take(posts * width);
      const read = width === 1 ? rows : new Uint32Array(rows.slice().buffer);
      for (let i = 0; i < posts; i++) column.rows[start + i] = first + read[i];
    }
    let day = 0;
    for (let i = 0; i < posts; i++) this.#days[start + i] = day += reader.number();
  }

  /** @returns {Column} the years, made of the days */
  #years() {
    const values = [];
    const rows = Uint32Array.from(this.#days, (day) => {
      if (day === 0) return 0;
      const year = String(new Date((day - DAYS_BEFORE_1970) * DAY_MS).getUTCFullYear());
      return 1 + addValue(values, year, year);
    });
    return { ...YEAR, values, sets: [[], ...values.map((_, i) => [i])], rows };
  }
}

/**
 * @param {{id: string, label: string}[]} values
 * @param {string} id
 * @param {string} label
 * @returns {number} its place
 */
function addValue(values, id, label) {
  const place = values.findLastIndex((value) => value.id === id);
  return place >= 0 ? place : values.push({ id, label }) - 1;
}

/**
 * @param {Column} column
 * @param {Uint32Array} counts of its sets
 * @param {Filters} filters
 * @returns {Facet}
 */
function countValues({ name, label, values, sets }, counts, filters) {
  const chosen = [filters[name] ?? []].flat();
  const totals = new Uint32Array(values.length);
  sets.forEach((set, i) => {
    for (const value of set) totals[value] += counts[i];
  });
  const counted = values.map(({ id, label: text }, i) => ({ id, label: text, count: totals[i], chosen: chosen.includes(id) }));
  const shown = counted.filter(({ count, chosen: isChosen }) => count > 0 || isChosen);
  const byCount = (a, b) => b.count - a.count || a.label.localeCompare(b.label, "vi");
  shown.sort(name === YEAR.name ? (a, b) => Number(b.id) - Number(a.id) : byCount);
  return { name, label, values: shown };
}

/**
 * @param {unknown} day as 2024-01-31
 * @returns {number | undefined} counted from the year 1
 */
function dayNumber(day) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(String(day)) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? undefined : Math.round(time / DAY_MS) + DAYS_BEFORE_1970;
}
