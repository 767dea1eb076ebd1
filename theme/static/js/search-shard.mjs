/** One file of neighbouring terms, as `plugins/search/encoding.py` writes it. */

import { Bytes, expandNames, placeOf } from "./search-bytes.mjs";

export const FIELDS = ["body", "title", "lead", "tags"];

const COLUMNS = 7;
const EXACT_LENGTHS = 16;

/**
 * @typedef {object} FieldPart one field's postings of a term in a segment; lines belong together
 * @property {number[]} documents ascending, counted from the segment's first
 * @property {Uint8Array} codes the length's step and the count, which `lengthOf` and `counts` read
 * @property {number[]} counts how often the term is there
 * @property {Uint8Array | null} marks a bit for each of the term's spellings; null if all are one
 * @typedef {object} Part a term in one segment
 * @property {number} start the segment's first document
 * @property {number[][]} spellings codes of its syllables, commonest first
 * @property {(FieldPart | null)[]} fields in the order of `FIELDS`
 */

/** Reads a shard; postings are decoded when asked for. */
export class Shard {
  /** @param {Uint8Array} bytes inflated */
  constructor(bytes) {
    const reader = new Bytes(bytes);
    const terms = reader.number();
    const sizes = Array.from({ length: COLUMNS + 1 }, () => reader.number());
    this.names = expandNames(reader.text(sizes[0]));
    this.#columns = sizes.slice(1).map((size) => reader.take(size));
    const [, counts, , differences, , , escapes] = this.#columns;
    this.#readers = [counts, differences, escapes].map((column) => new Bytes(column));
    this.#places = new Uint32Array(terms * 6);
  }

  /** @type {string[]} */
  names;
  /** @type {Uint8Array[]} */
  #columns;
  /** @type {Uint32Array} for each term where it starts in the columns after the first */
  #places;
  // How far the places are known, and what was read for that.
  #known = 0;
  #readers;
  #spellings = 0;
  #lines = 0;
  #marks = 0;

  /**
   * @param {string} term
   * @param {number} start the segment's first document
   * @returns {Part | undefined}
   */
  part(term, start) {
    const place = placeOf(this.names, term);
    return this.names[place] === term ? this.#read(place, start) : undefined;
  }

  /**
   * @param {string} prefix
   * @returns {string[]} the terms that begin so
   */
  range(prefix) {
    const names = [];
    const first = placeOf(this.names, prefix);
    for (let i = this.names[first] === prefix ? first : first + 1; ; i++) {
      if (!this.names[i]?.startsWith(prefix)) return names;
      names.push(this.names[i]);
    }
  }

  /** Find where the next term starts. */
  #findNext() {
    const [heads, , , , codes] = this.#columns;
    const [counts, differences, escapes] = this.#readers;
    const term = this.#known++;
    this.#places.set([counts.place, this.#spellings, differences.place, this.#lines, this.#marks, escapes.place], term * 6);
    let lines = 0;
    for (let bits = heads[term] & 15; bits; bits &= bits - 1) lines += counts.number();
    const kinds = heads[term] >> 4;
    this.#spellings += kinds * syllablesOf(this.names[term]);
    differences.skip(lines);
    if (kinds > 1) this.#marks += lines;
    for (const end = this.#lines + lines; this.#lines < end; this.#lines++) if (!(codes[this.#lines] & 3)) escapes.skip(1);
  }

  /**
   * @param {number} place
   * @param {number} start
   * @returns {Part}
   */
  #read(place, start) {
    while (this.#known <= place) this.#findNext();
    const [heads, ...columns] = this.#columns;
    const readers = columns.map((column, i) => {
      const reader = new Bytes(column);
      reader.place = this.#places[place * 6 + i];
      return reader;
    });
    const [sizes, spellings, differences, codes, marks, escapes] = readers;
    const kinds = heads[place] >> 4;
    const width = syllablesOf(this.names[place]);
    return {
      start,
      spellings: Array.from({ length: kinds }, () => [...spellings.take(width)]),
      fields: FIELDS.map((_, field) => {
        if (!(heads[place] & (1 << field))) return null;
        const size = sizes.number();
        let document = 0;
        const documents = Array.from({ length: size }, () => (document += differences.number()));
        const own = codes.take(size);
        const counts = Array.from(own, (code) => code & 3 || escapes.number());
        return { documents, codes: own, counts, marks: kinds > 1 ? marks.take(size) : null };
      }),
    };
  }
}

/**
 * @param {string} term
 * @returns {number} how many syllables its spellings have
 */
function syllablesOf(term) {
  if (term.startsWith("#")) return 0;
  return term.startsWith("_") ? 1 : 2;
}

/**
 * @param {number} step 0 to 63
 * @returns {number} the length in syllables that it stands for
 */
export function lengthOf(step) {
  if (step < EXACT_LENGTHS) return step;
  return (4 + ((step - EXACT_LENGTHS) & 3)) << (((step - EXACT_LENGTHS) >> 2) + 2);
}
