/** Postings to hits: a small stock lunr index of just the terms that one query needs. */

import { FIELDS } from "./search-shard.mjs";

/**
 * @typedef {import("./search-weights.mjs").Weighed} Weighed
 * @typedef {{term: string, prefix?: boolean, required?: boolean, boost?: number,
 *   fields?: string[]}} Clause
 * @typedef {{document: number, score: number, terms: Record<string, Record<string, object>>}} Hit
 *   `terms` has the fields in which each term was found
 */

const NOTHING = Object.freeze({});

/**
 * Ask lunr; hits come best first, a clause that is not required only raises the score.
 * @param {any} lunr
 * @param {Map<string, Weighed[]>} postings every term that the clauses can mean, by field
 * @param {Clause[]} clauses
 * @returns {Hit[]}
 */
export function queryLunr(lunr, postings, clauses) {
  const { presence, wildcard } = lunr.Query;
  const results = makeIndex(lunr, postings).query((query) => {
    for (const clause of clauses) {
      query.clause({
        term: clause.term,
        boost: clause.boost ?? 1,
        fields: clause.fields ?? FIELDS,
        presence: clause.required ? presence.REQUIRED : presence.OPTIONAL,
        wildcard: clause.prefix ? wildcard.TRAILING : wildcard.NONE,
        usePipeline: false,
      });
    }
  });
  return results.map(({ ref, score, matchData }) => ({
    document: Number(ref),
    score,
    terms: matchData.metadata,
  }));
}

/**
 * Expand postings into what the constructor of `lunr.Index` takes.
 * @param {any} lunr
 * @param {Map<string, Weighed[]>} postings
 * @returns {any} a lunr.Index
 */
export function makeIndex(lunr, postings) {
  const terms = [...postings.keys()].sort();
  const invertedIndex = Object.create(null);
  const vectors = Object.create(null);
  terms.forEach((term, index) => {
    const entry = (invertedIndex[term] = Object.create(null));
    entry._index = index;
    FIELDS.forEach((field, place) => {
      const { documents, weights } = postings.get(term)[place];
      const found = (entry[field] = {});
      documents.forEach((document, i) => {
        found[document] = NOTHING;
        (vectors[`${field}/${document}`] ??= []).push(index, weights[i]);
      });
    });
  });
  for (const ref in vectors) vectors[ref] = new lunr.Vector(vectors[ref]);
  return new lunr.Index({
    fields: FIELDS,
    fieldVectors: vectors,
    invertedIndex,
    tokenSet: makeTokenSet(lunr, terms),
    pipeline: new lunr.Pipeline(),
  });
}

/**
 * Make a token set as a plain tree. lunr's own builder merges equal branches by a key that runs
 * labels and node numbers together, which loses terms with digits (lunr 2.3.9).
 * @param {any} lunr
 * @param {string[]} terms
 * @returns {any} a lunr.TokenSet
 */
export function makeTokenSet(lunr, terms) {
  const root = new lunr.TokenSet();
  for (const term of terms) {
    let node = root;
    for (let i = 0; i < term.length; i++) {
      node = node.edges[term[i]] ??= new lunr.TokenSet();
    }
    node.final = true;
  }
  return root;
}
