/** Postings to hits: a small stock lunr index of just the terms that one query needs. */

import { FIELDS } from "./search-shard.mjs";

/**
 * @typedef {import("./search-weights.mjs").Weighed} Weighed
 * @typedef {{term: string, prefix?: boolean, required?: boolean, boost?: number,
 *   fields?: string[]}} Clause
 * @typedef {{document: number, score: number, terms: Record<string, Record<string, object>>}} Hit
 *   `terms` has the fields in which each term was found
 * @typedef {(term: string, field: string) => boolean} Wish whether a term there is what is wanted
 */

const NOTHING = Object.freeze({});

/**
 * Ask lunr; hits come best first, a clause that is not required only raises the score.
 * @param {any} lunr
 * @param {Map<string, Weighed[]>} postings every term that the clauses can mean, by field
 * @param {Clause[]} clauses
 * @param {Wish[]} [wishes] a hit has some term for each, beside what its clauses require
 * @returns {Hit[]}
 */
export function queryLunr(lunr, postings, clauses, wishes = []) {
  const { presence, wildcard } = lunr.Query;
  const required = clauses.filter((clause) => clause.required).map(wishOf);
  const results = makeIndex(lunr, keepWanted(postings, [...required, ...wishes])).query((query) => {
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
 * @param {Clause} clause
 * @returns {Wish}
 */
function wishOf({ term, prefix, fields = FIELDS }) {
  return (each, field) => (prefix ? each.startsWith(term) : each === term) && fields.includes(field);
}

/**
 * Leave out the documents that lack something: lunr would weigh them first, and then drop them. All
 * terms stay, as every one of the query's counts in all scores.
 * @param {Map<string, Weighed[]>} postings
 * @param {Wish[]} wishes
 * @returns {Map<string, Weighed[]>}
 */
function keepWanted(postings, wishes) {
  if (wishes.length === 0) return postings;
  /** @type {Map<number, number>} how many of the wishes, one after the other, each document fulfils */
  const fulfilled = new Map();
  for (const [place, wish] of wishes.entries()) {
    for (const [term, fields] of postings) {
      for (const [i, { documents }] of fields.entries()) {
        if (!wish(term, FIELDS[i])) continue;
        for (const document of documents) if ((fulfilled.get(document) ?? 0) === place) fulfilled.set(document, place + 1);
      }
    }
  }
  const isWanted = (document) => fulfilled.get(document) === wishes.length;
  return new Map(Array.from(postings, ([term, fields]) => [term, fields.map((field) => keep(field, isWanted))]));
}

/**
 * @param {Weighed} field
 * @param {(document: number) => boolean} isWanted
 * @returns {Weighed}
 */
function keep({ documents, weights }, isWanted) {
  return { documents: documents.filter(isWanted), weights: weights.filter((_, i) => isWanted(documents[i])) };
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
