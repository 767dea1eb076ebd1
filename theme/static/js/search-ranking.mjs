/** The order of hits, from what the index knows of them. */

import { pairTerm } from "./search-query.mjs";
import { isMarked, withoutY } from "./search-spelling.mjs";
import { gapOf } from "./search-words.mjs";

/** The code of a word that may have any marks. */
export const ANY_MARKS = -1;
const RECENT = 0.15;
const NEARNESS = 0.5;
const [NOT_IN_TITLE, BEGUN_IN_TITLE, IN_TITLE, IS_TITLE] = [0, 1, 2, 3];
const TITLE = 1;
const OFFICIAL_NAME = /^(.+?)(?: so)? \d+$/;

/**
 * @typedef {import("./search-lunr.mjs").Hit} Hit
 * @typedef {import("./search-tables.mjs").Card} Card
 * @typedef {import("./search-shard.mjs").Part} Part
 * @typedef {import("./search-terms.mjs").Need} Need
 * @typedef {{document: number, attempt: number, merit: number, terms: Hit["terms"]}} Found
 *   `attempt` is the number of the attempt that found it, 0 for the strictest
 * @typedef {{document: number, weight: number, rank: string}} Ranked hits of one rank differ by weight
 * @typedef {object} Grounds what hits are ordered by
 * @property {Need[]} needs
 * @property {Map<string, Part[]>} parts of their terms
 * @property {import("./search-query.mjs").Query} query
 * @property {Uint8Array} kinds of all documents
 * @property {any} manifest
 */

/**
 * Order hits: those whose title is the query, or holds all of it, come first, unless the title's
 * marks contradict those typed; then stricter attempts; then those whose marks agree; then by
 * merit, kind and recency; then the newer.
 * @param {Found[]} found
 * @param {Grounds} grounds
 * @returns {Ranked[]} best first
 */
export function order(found, grounds) {
  const { query, kinds, manifest } = grounds;
  const votes = query.words.some(isMarked) ? voteByMarks(grounds) : undefined;
  const lengths = titleLengths(grounds);
  const officialKind = mayBeOfficialName(query, manifest) ? manifest.kinds.findIndex(({ id }) => id === "document") : undefined;
  const newest = Math.max(1, kinds.length - 1);
  const keyed = found.map((hit) => {
    const { document, attempt, merit } = hit;
    const vote = votes?.(document) ?? { all: 0, title: 0 };
    const isOfficial = kinds[document] === officialKind && isInTags(hit, grounds);
    const relation = vote.title < 0 ? NOT_IN_TITLE : isOfficial ? IS_TITLE : relationToTitle(hit, grounds, lengths);
    const weight = merit * manifest.kinds[kinds[document]].boost * (1 + (RECENT * document) / newest);
    // A lone word is first looked for where it is indexed alone, whatever its marks.
    const sureness = query.words.length === 1 ? [vote.all, -attempt] : [-attempt, vote.all];
    return { document, weight, key: [relation, ...sureness, weight, document] };
  });
  keyed.sort((a, b) => compare(b.key, a.key));
  return keyed.map(({ document, weight, key }) => ({ document, weight, rank: key.slice(0, -2).join() }));
}

/**
 * Raise hits, among those of one rank, in whose text the words that were asked stand close together.
 * @param {Card[]} cards with their texts, in the order of their documents
 * @param {number[]} documents
 * @param {Ranked[]} ranked
 * @param {import("./search-query.mjs").Query} query
 * @returns {Card[]}
 */
export function byNearness(cards, documents, ranked, query) {
  const known = new Map(ranked.map((each) => [each.document, each]));
  const hits = cards.map((card, i) => {
    const { rank, weight } = known.get(documents[i]);
    return { card, rank, weight: weight * (1 + NEARNESS / (1 + gapOf(card, query))) };
  });
  const ranks = [...new Set(hits.map(({ rank }) => rank))];
  hits.sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || b.weight - a.weight);
  return hits.map(({ card }) => card);
}

/**
 * Weigh lunr's score by the share of the query that was found: lunr would rate one rare term in a
 * title above all terms in a text.
 * @param {Hit} hit
 * @param {Need[]} needs
 * @returns {number}
 */
export function meritOf({ score, terms }, needs) {
  if (needs.length === 0) return score;
  const has = needs.filter(({ term, isOpen }) => isFound(terms, term, isOpen));
  return score * (has.length / needs.length) ** 2;
}

/**
 * @param {Hit["terms"]} terms
 * @param {string} term
 * @param {boolean} isOpen
 * @returns {boolean}
 */
export function isFound(terms, term, isOpen) {
  return term in terms || (isOpen && Object.keys(terms).some((longer) => longer.startsWith(term)));
}

/**
 * @param {Found} hit
 * @param {Grounds} grounds
 * @param {Map<number, number>} lengths
 * @returns {number}
 */
function relationToTitle({ terms, document }, { needs, query }, lengths) {
  if (needs.length === 0) return NOT_IN_TITLE;
  const isIn = (name) => terms[name] !== undefined && "title" in terms[name];
  // A document's own number is as good as its title.
  if (needs.some(({ term }) => term.startsWith("#") && isIn(term))) return IN_TITLE;
  const whole = needs.filter(({ term }) => isIn(term)).length;
  if (whole === needs.length) return lengths.get(document) === query.words.length ? IS_TITLE : IN_TITLE;
  const open = needs.find(({ isOpen }) => isOpen);
  if (!open || whole < needs.length - 1 || isIn(open.term)) return NOT_IN_TITLE;
  const isBegun = Object.keys(terms).some((longer) => longer.startsWith(open.term) && isIn(longer));
  return isBegun ? BEGUN_IN_TITLE : NOT_IN_TITLE;
}

/**
 * @param {import("./search-query.mjs").Query} query
 * @param {any} manifest
 * @returns {boolean} whether it is a type of documents and a number: `chỉ thị 19`, `kế hoạch số 4`
 */
function mayBeOfficialName({ words }, { documentTypes }) {
  const [, type] = OFFICIAL_NAME.exec(words.map(({ syllable }) => syllable).join(" ")) ?? [];
  return documentTypes.has(type);
}

/**
 * @param {Found} hit
 * @param {Grounds} grounds
 * @returns {boolean} whether all that was asked, as neighbours, stands in its tags, as a document's official name does
 */
function isInTags({ terms }, { needs }) {
  return needs.every(({ term, words }) => words.length > 1 && "tags" in (terms[term] ?? {}));
}

/**
 * @param {Grounds} grounds
 * @returns {Map<number, number>} lengths of the titles that have the first need, in syllables
 */
function titleLengths({ needs, parts }) {
  const lengths = new Map();
  for (const { start, fields } of parts.get(needs[0]?.term) ?? []) {
    // Exact for titles below 16 syllables, and so is the comparison.
    fields[TITLE]?.documents.forEach((document, i) => {
      lengths.set(start + document, fields[TITLE].codes[i] >> 2);
    });
  }
  return lengths;
}

/**
 * Compare typed marks with those of documents: a term spelt the same counts for, one that is only
 * spelt otherwise counts against.
 * @param {Grounds} grounds
 * @returns {(document: number) => {all: number, title: number}} from -1 to 1 over all fields; below
 *   0 for the title if its marks contradict
 */
function voteByMarks({ needs, parts }) {
  const all = new Map();
  const title = new Map();
  for (const need of needs) {
    /** @type {Map<number, boolean>} */
    const agrees = new Map();
    /** @type {Map<number, boolean>} */
    const agreesInTitle = new Map();
    eachPosting(need, parts, (document, field, isSpeltSo) => {
      agrees.set(document, agrees.get(document) || isSpeltSo);
      if (field === TITLE) agreesInTitle.set(document, agreesInTitle.get(document) || isSpeltSo);
    });
    for (const [document, agreed] of agreesInTitle) if (!agreed) title.set(document, -1);
    for (const [document, agreed] of agrees) {
      all.set(document, (all.get(document) ?? 0) + (agreed ? 1 : -1));
    }
  }
  return (document) => ({
    all: (all.get(document) ?? 0) / Math.max(1, needs.length),
    title: title.get(document) ?? 0,
  });
}

/**
 * List the documents that have a term spelt as typed.
 * @param {Pick<Need, "term" | "words">} need its words may be fewer than the term's
 * @param {Map<string, Part[]>} parts
 * @returns {Set<number>}
 */
export function speltAsTyped(need, parts) {
  const found = new Set();
  eachPosting(need, parts, (document, _, isSpeltSo) => isSpeltSo && found.add(document));
  return found;
}

/**
 * List in which pairs a lone word with marks was found: they tell how it is spelt where it is not indexed alone.
 * @param {import("./search-query.mjs").Query} query
 * @param {Found[]} found
 * @returns {string[]} terms
 */
export function pairsBegunBy({ words }, found) {
  if (words.length !== 1 || !isMarked(words[0])) return [];
  const start = pairTerm(words[0].syllable, "");
  return [...new Set(found.flatMap(({ terms }) => Object.keys(terms)))].filter((term) => term.startsWith(start));
}

/**
 * @param {Pick<Need, "term" | "words">} need
 * @param {Map<string, Part[]>} parts
 * @param {(document: number, field: number, isSpeltSo: boolean) => void} see
 */
function eachPosting({ term, words }, parts, see) {
  if (term.startsWith("#")) return;
  const isMeant = (known) => known === term || (words.length === 1 && known.startsWith(pairTerm(words[0].syllable, "")));
  for (const { start, spellings, fields } of [...parts].flatMap(([known, each]) => (isMeant(known) ? each : []))) {
    const bits = spellings.reduce(
      (sum, codes, i) => sum | (words.every((word, j) => isSpelt(word, codes[j])) ? 1 << i : 0),
      0,
    );
    fields.forEach((part, field) =>
      part?.documents.forEach((document, i) => {
        see(start + document, field, ((part.marks?.[i] ?? 1) & bits) > 0);
      }),
    );
  }
}

/**
 * @param {import("./search-spelling.mjs").Word} word
 * @param {number} code
 * @returns {boolean} whether a spelling is the word's; a y is no other one than an i
 */
function isSpelt({ syllable, code: typed }, code) {
  return typed === ANY_MARKS || withoutY(syllable, code) === withoutY(syllable, typed);
}

/**
 * @param {number[]} a
 * @param {number[]} b
 * @returns {number} of the first difference
 */
function compare(a, b) {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place < 0 ? 0 : a[place] - b[place];
}
