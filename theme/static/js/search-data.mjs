/**
 * The index as files: an old part and a recent one, read as one index.
 * The files are written by `plugins/search` (`publishing.py`, `segment.py`, `cards.py`).
 */

import { placeOf } from "./search-bytes.mjs";
import { Cards } from "./search-cards.mjs";
import { IndexFiles } from "./search-files.mjs";
import { Shard } from "./search-shard.mjs";
import { readVocabulary } from "./search-tables.mjs";
import { weigh } from "./search-weights.mjs";

const MOST_KEPT_SHARDS = 64;
const LAST_CHARACTER = "\uffff";

/** @typedef {import("./search-shard.mjs").Part} Part */

/** The published index of one build. */
export class SearchData {
  /**
   * @param {string} manifestHref absolute
   * @param {import("./search-loading.mjs").Loader} loader
   */
  constructor(manifestHref, loader) {
    this.#files = new IndexFiles(manifestHref, loader);
    /** What it keeps of every post. */
    this.posts = new Cards(this.#files, loader);
  }

  #files;
  /** @type {Map<string, Promise<Shard>>} */
  #shards = new Map();

  /** @returns {Promise<any>} what the manifest says, made ready */
  manifest() {
    return this.#files.manifest();
  }

  /**
   * Load terms as they lie in the segments; a term that no document has is left out.
   * @param {Iterable<string>} terms
   * @param {{oldOnly?: boolean}} [options] whether a look at the old part is enough
   * @returns {Promise<Map<string, Part[]>>}
   */
  async parts(terms, { oldOnly = false } = {}) {
    const wanted = [...new Set(terms)];
    const manifest = await this.manifest();
    const segments = oldOnly ? manifest.segments.slice(0, 1) : manifest.segments;
    const found = await Promise.all(
      wanted.map(async (term) => {
        const shards = await Promise.all(segments.map((segment) => this.#shardOf(segment, term)));
        const parts = segments.map(({ start }, i) => shards[i]?.part(term, start));
        return /** @type {const} */ ([term, parts.filter(Boolean)]);
      }),
    );
    return new Map(found.filter(([, parts]) => parts.length > 0));
  }

  /**
   * Load terms with their weights, as a whole index would have them.
   * @param {Iterable<string>} terms
   * @returns {Promise<Map<string, import("./search-weights.mjs").Weighed[]>>}
   */
  async postings(terms) {
    return this.weighed(await this.parts(terms));
  }

  /**
   * @param {Map<string, Part[]>} parts
   * @returns {Promise<Map<string, import("./search-weights.mjs").Weighed[]>>}
   */
  async weighed(parts) {
    const { scoring } = await this.manifest();
    return new Map([...parts].map(([term, each]) => [term, weigh(each, scoring)]));
  }

  /**
   * List the terms that begin with a prefix, in their order.
   * @param {string} prefix
   * @param {number} mostShards how many files of each segment may be read for it
   * @param {{oldOnly?: boolean}} [options]
   * @returns {Promise<string[]>}
   */
  async range(prefix, mostShards, { oldOnly = false } = {}) {
    const { segments } = await this.manifest();
    const loading = segments.slice(0, oldOnly ? 1 : undefined).flatMap((segment) => {
      const first = Math.max(0, placeOf(segment.terms, prefix));
      const last = placeOf(segment.terms, prefix + LAST_CHARACTER);
      const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      return places.slice(0, mostShards).map((place) => this.#shard(segment, place));
    });
    const shards = await Promise.all(loading);
    return [...new Set(shards.flatMap((shard) => shard.range(prefix)))].sort();
  }

  /**
   * Keep those terms that lie in few files of the old part; the first ones decide which.
   * @param {string[]} terms
   * @param {number} mostShards
   * @returns {Promise<string[]>}
   */
  async inFewShards(terms, mostShards) {
    const { segments } = await this.manifest();
    const places = new Set();
    return terms.filter((term) => {
      const place = placeOf(segments[0].terms, term);
      if (places.size < mostShards) places.add(place);
      return places.has(place);
    });
  }

  /**
   * List the terms of the old part that begin as a given one and lie in the same file.
   * @param {string} term
   * @param {string} prefix
   * @returns {Promise<string[]>}
   */
  async beside(term, prefix) {
    const { segments } = await this.manifest();
    return (await this.#shardOf(segments[0], term))?.range(prefix) ?? [];
  }

  /** @returns {Promise<{segment: any, bytes: Uint8Array}[]>} the facets of each segment */
  async facetFiles() {
    const { segments } = await this.manifest();
    return Promise.all(segments.map(async (segment) => ({ segment, bytes: await this.#files.kept(segment, segment.facets) })));
  }

  /**
   * Load the syllables that are corrected to.
   * @param {{oldOnly?: boolean}} [options] whether those of the old part are enough
   * @returns {Promise<Map<string, {posts: number, code: number}>>} posts as a number of bits
   */
  vocabulary({ oldOnly = false } = {}) {
    return this.#files.once(`vocabulary ${oldOnly}`, async () => {
      const { segments } = await this.manifest();
      const known = new Map();
      const files = segments.slice(0, oldOnly ? 1 : undefined).map((segment) => this.#files.small(segment, segment.vocabulary));
      for (const bytes of await Promise.all(files)) readVocabulary(bytes, known);
      return known;
    });
  }

  /**
   * @param {any} segment
   * @param {string} term
   * @returns {Promise<Shard> | undefined}
   */
  #shardOf(segment, term) {
    const place = placeOf(segment.terms, term);
    return place < 0 ? undefined : this.#shard(segment, place);
  }

  /**
   * @param {any} segment
   * @param {number} place
   * @returns {Promise<Shard>}
   */
  #shard(segment, place) {
    const key = `${segment.start} ${place}`;
    const loading = this.#shards.get(key) ?? this.#files.shard(segment, place).then((bytes) => new Shard(bytes));
    this.#shards.delete(key);
    this.#shards.set(key, loading);
    loading.catch(() => this.#shards.delete(key));
    if (this.#shards.size > MOST_KEPT_SHARDS) this.#shards.delete(this.#shards.keys().next().value);
    return loading;
  }
}
