/**
 * Finishes BM25 in the page, digit for digit as lunr.py's builder would: the index holds what does
 * not change with every new post, counts and lengths.
 */

import { FIELDS, lengthOf } from "./search-shard.mjs";

const HALF = 0.5;
const NEARLY = 1e-6;

/**
 * @typedef {import("./search-shard.mjs").Part} Part
 * @typedef {{documents: number[], weights: number[]}} Weighed
 * @typedef {object} Scoring
 * @property {number} k1
 * @property {number} b
 * @property {number[]} boosts by field
 * @property {number} documents
 * @property {number[]} averages the average length of each field
 */

/**
 * Weigh a term's postings.
 * @param {Part[]} parts the term in each segment that has it
 * @param {Scoring} scoring
 * @returns {Weighed[]} by field, in the order of `FIELDS`; documents ascending
 */
export function weigh(parts, scoring) {
  const spread = parts.reduce((sum, part) => sum + countPostings(part), 0);
  const idf = Math.log(1 + Math.abs((scoring.documents - spread + HALF) / (spread + HALF)));
  return FIELDS.map((_, field) => {
    const weighOne = makeWeigher(idf, field, scoring);
    const documents = [];
    const weights = [];
    for (const { start, fields } of parts) {
      const part = fields[field];
      part?.documents.forEach((document, i) => {
        documents.push(start + document);
        weights.push(weighOne(part.codes[i], part.counts[i]));
      });
    }
    return { documents, weights };
  });
}

/**
 * @param {Part} part
 * @returns {number} in how many fields of documents the term is
 */
export function countPostings({ fields }) {
  return fields.reduce((sum, field) => sum + (field?.documents.length ?? 0), 0);
}

/**
 * @param {number} idf
 * @param {number} field
 * @param {Scoring} scoring
 * @returns {(code: number, count: number) => number}
 */
function makeWeigher(idf, field, { k1, b, boosts, averages }) {
  /** @type {number[]} */
  const known = [];
  const weighOne = (step, count) => {
    const saturation = k1 * (1 - b + b * (lengthOf(step) / averages[field])) + count;
    return round(((idf * ((k1 + 1) * count)) / saturation) * boosts[field]);
  };
  return (code, count) => (code & 3 ? (known[code] ??= weighOne(code >> 2, count)) : weighOne(code >> 2, count));
}

/**
 * Round to three decimals as Python does, which looks at the number itself and not at its product.
 * @param {number} value
 * @returns {number}
 */
function round(value) {
  const thousands = value * 1000;
  const isNearHalf = Math.abs(thousands - Math.floor(thousands) - HALF) < NEARLY;
  return isNearHalf ? Number(value.toFixed(3)) : Math.round(thousands) / 1000;
}
