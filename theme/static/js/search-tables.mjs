/** Reads the small files of an index, and says where its cards lie. */

import { Bytes, expandNames } from "./search-bytes.mjs";

const SLOT_BYTES = 512;
const MOST_BETWEEN = 256;

/**
 * @typedef {{address: string, title: string, day: string, lead: string, tags: string,
 *   body: string, isCut: boolean, kind: number}} Card
 * @typedef {{cardBytes: number, kinds: Uint8Array, slots: Uint8Array, files: Uint16Array, froms: Uint32Array}} Table
 *   by document: its kind, and the slots, the file and the first byte of its card; and how large
 *   an average card is
 * @typedef {{document: number, href: string, from: number, size: number, kind: number}} Place
 */

/**
 * @param {any} manifest as published
 * @returns {any} with every segment's first document, names of files, and sums over segments
 */
export function prepare(manifest) {
  let total = 0;
  const segments = manifest.segments.map((segment) => {
    const start = total;
    total += segment.posts;
    return {
      ...segment,
      start,
      terms: expandNames(segment.terms),
      shards: named(segment.shards, "t"),
      cards: named(segment.cards, "b"),
      heads: named(segment.heads, "d"),
    };
  });
  const lengths = [0, 1, 2, 3].map((field) => segments.reduce((sum, { lengths }) => sum + lengths[field], 0));
  const averages = lengths.map((length) => length / Math.max(1, total));
  const common = Object.fromEntries(
    Object.entries(manifest.common).map(([field, words]) => [
      field,
      new Map(words.split(" ").map((word, place) => [word, place])),
    ]),
  );
  return { ...manifest, total, segments, common, scoring: { ...manifest.scoring, documents: total, averages } };
}

/**
 * @param {string[] | number} names a list, or how many numbered ones there are
 * @param {string} letter
 * @returns {(place: number) => string}
 */
function named(names, letter) {
  return (place) => (typeof names === "number" ? `${letter}${place}.bin` : names[place]);
}

/**
 * @param {string} text
 * @returns {Uint8Array}
 */
export function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * Say where each card lies: files are filled one after the other, as `cards.py` does.
 * @param {Uint8Array} bytes the segment's table: numbers of slots times that of kinds, plus kinds
 * @param {any} segment
 * @param {number} kinds
 * @param {Table} table to be filled
 */
export function placeCards(bytes, { posts, start, cardFileBytes }, kinds, table) {
  const reader = new Bytes(bytes);
  let file = 0;
  let from = 0;
  for (let document = start; document < start + posts; document++) {
    const both = reader.number();
    table.kinds[document] = both % kinds;
    table.slots[document] = Math.floor(both / kinds);
    const size = table.slots[document] * SLOT_BYTES;
    if (from && from + size > cardFileBytes) {
      file += 1;
      from = 0;
    }
    table.files[document] = file;
    table.froms[document] = from;
    from += size;
  }
}

/**
 * @param {Table} table
 * @returns {number} bytes
 */
export function averageCard({ slots }) {
  return (slots.reduce((sum, each) => sum + each, 0) * SLOT_BYTES) / Math.max(1, slots.length);
}

/**
 * Bring cards together by file, and within it those between which little lies.
 * @param {Place[]} places
 * @returns {Map<string, Place[][]>}
 */
export function together(places) {
  /** @type {Map<string, Place[][]>} */
  const files = new Map();
  for (const place of [...places].sort((a, b) => a.document - b.document)) {
    const stretches = files.get(place.href) ?? [];
    files.set(place.href, stretches);
    const before = stretches.at(-1)?.at(-1);
    if (before && place.from - endOf(before) <= MOST_BETWEEN) stretches.at(-1).push(place);
    else stretches.push([place]);
  }
  return files;
}

/**
 * @param {Place} place
 * @returns {number} the byte after its last
 */
export function endOf({ from, size }) {
  return from + size;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} kind
 * @returns {Card}
 */
export function readCard(bytes, kind) {
  const [title, address, day, lead, tags, body, cut] = JSON.parse(new TextDecoder().decode(bytes));
  return { title, address, day, lead, tags, body, isCut: Boolean(cut), kind };
}

/**
 * Read the heads of some documents: cards without tags and text.
 * @param {Uint8Array} bytes
 * @returns {Omit<Card, "kind">[]}
 */
export function readHeads(bytes) {
  const rows = JSON.parse(new TextDecoder().decode(bytes));
  return rows.map(([title, address, day, lead]) => ({ title, address, day, lead, tags: "", body: "", isCut: true }));
}

/**
 * @param {Uint8Array} bytes
 * @param {Map<string, {posts: number, code: number}>} known
 */
export function readVocabulary(bytes, known) {
  const end = bytes.findIndex((byte, i) => byte === 10 && bytes[i + 1] === 10);
  const names = expandNames(new Bytes(bytes).text(end));
  names.forEach((name, i) => {
    const place = end + 2 + i;
    known.set(name, { posts: bytes[place], code: bytes[place + names.length] });
  });
}

/**
 * @param {number} document
 * @param {Table} table
 * @param {string} href of its file
 * @returns {Place}
 */
export function placeOfCard(document, table, href) {
  return {
    document,
    href,
    from: table.froms[document],
    size: table.slots[document] * SLOT_BYTES,
    kind: table.kinds[document],
  };
}
