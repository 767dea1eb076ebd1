/** Reads the small files of an index, and says where its cards lie. */

import { syllables } from "./fold.mjs";
import { Bytes, expandNames } from "./search-bytes.mjs";
import { placePieces } from "./search-pieces.mjs";

const SHARD_SLOT_BYTES = 256;

/**
 * @typedef {{address: string, title: string, day: string, lead: string, tags: string,
 *   body: string, isCut: boolean, kind: number}} Card
 * @typedef {{kinds: Uint8Array, cardBytes: number, places: import("./search-pieces.mjs").Places[]}} Table
 *   the kind of each document, how large an average card is, and for each segment where its cards lie
 */

/**
 * @param {any} manifest as published
 * @returns {any} with every segment's first document, names of files, sums over segments, folded words
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
      shardPlaces: placePieces(slotsOf(segment.shardSlots), SHARD_SLOT_BYTES, segment.shardFileBytes),
      groups: named(segment.groups, "g"),
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
  const documentTypes = new Set(manifest.documentTypes.map((label) => syllables(label).join(" ")));
  return { ...manifest, total, segments, common, documentTypes, scoring: { ...manifest.scoring, documents: total, averages } };
}

/**
 * @param {string} text a character for each piece
 * @returns {number[]}
 */
function slotsOf(text) {
  return Array.from(text, (character) => character.codePointAt(0) - " ".codePointAt(0));
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
 * Read the kind of each post and where its card lies.
 * @param {Uint8Array[]} tables of each segment: numbers of slots times that of kinds, plus kinds
 * @param {any} manifest
 * @returns {Table}
 */
export function readTable(tables, { segments, total, kinds }) {
  const read = { kinds: new Uint8Array(total), cardBytes: 0, places: [] };
  for (const [i, { posts, start, cardFileBytes, cardSlotBytes }] of segments.entries()) {
    const reader = new Bytes(tables[i]);
    const slots = new Uint8Array(posts);
    for (let post = 0; post < posts; post++) {
      const both = reader.number();
      read.kinds[start + post] = both % kinds.length;
      slots[post] = Math.floor(both / kinds.length);
      read.cardBytes += (slots[post] * cardSlotBytes) / total;
    }
    read.places.push(placePieces(slots, cardSlotBytes, cardFileBytes));
  }
  return read;
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
