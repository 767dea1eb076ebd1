/**
 * The index as files: an old part and a recent one, read as one index.
 * The files are written by `plugins/search` (`publishing.py`, `segment.py`, `cards.py`).
 */

import { inflate, placeOf } from "./search-bytes.mjs";
import { FormatError } from "./search-loading.mjs";
import { Shard } from "./search-shard.mjs";
import {
  averageCard,
  endOf,
  fromBase64,
  placeCards,
  placeOfCard,
  prepare,
  readCard,
  readHeads,
  readVocabulary,
  together,
} from "./search-tables.mjs";
import { weigh } from "./search-weights.mjs";

const FORMAT_VERSION = 4;
const MOST_KEPT_SHARDS = 64;
const MOST_KEPT_CARDS = 200;
const TEXTS_TO_READ = { least: 6, most: 24, bytes: 24_000 };
const MOST_TEXTS_ONE_BY_ONE = 10;
const LAST_CHARACTER = "\uffff";

/**
 * @typedef {import("./search-shard.mjs").Part} Part
 * @typedef {import("./search-tables.mjs").Card} Card
 * @typedef {import("./search-tables.mjs").Place} Place
 * @typedef {import("./search-tables.mjs").Table} Table
 * @typedef {import("./search-loading.mjs").Loader} Loader
 */

/** The published index of one build. */
export class SearchData {
  /**
   * @param {string} manifestHref absolute
   * @param {Loader} loader
   */
  constructor(manifestHref, loader) {
    this.#href = manifestHref;
    this.#loader = loader;
  }

  #href;
  #loader;
  /** @type {Map<string, Promise<any>>} */
  #files = new Map();
  /** @type {Map<string, Promise<Shard>>} */
  #shards = new Map();
  /** @type {Map<number, Card>} */
  #cards = new Map();

  /** @returns {Promise<any>} what the manifest says, made ready */
  manifest() {
    return this.#once("manifest", async () => {
      const manifest = JSON.parse(new TextDecoder().decode(await this.#inflated(this.#href)));
      if (manifest.version !== FORMAT_VERSION) throw new FormatError();
      return prepare(manifest);
    });
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

  /** @returns {Promise<boolean>} whether posts' texts can be read: not without ranges */
  async hasTexts() {
    return (await this.#loader.ways()) !== "none";
  }

  /**
   * @param {number} [share] how much of what is usual may be read
   * @returns {Promise<number>} how many posts' texts are cheaper to read than another term
   */
  async textsToRead(share = 1) {
    const { least, bytes } = TEXTS_TO_READ;
    const [{ cardBytes }, ways] = await Promise.all([this.table(), this.#loader.ways()]);
    if (ways === "none") return 0;
    const most = ways === "many" ? TEXTS_TO_READ.most : MOST_TEXTS_ONE_BY_ONE;
    return share * Math.max(least, Math.min(most, Math.floor(bytes / cardBytes)));
  }

  /**
   * Load what results show of some documents; without its text where the host gives no ranges.
   * @param {number[]} documents
   * @returns {Promise<Card[]>} in the same order
   */
  async cards(documents) {
    const missing = documents.filter((document) => !this.#cards.has(document));
    await ((await this.hasTexts()) ? this.#loadCards(missing) : this.#loadHeads(missing));
    const cards = documents.map((document) => this.#cards.get(document));
    while (this.#cards.size > MOST_KEPT_CARDS) this.#cards.delete(this.#cards.keys().next().value);
    return cards;
  }

  /**
   * Load of every document its kind and where its card lies.
   * @returns {Promise<Table>}
   */
  table() {
    return this.#once("table", async () => {
      const { segments, total, kinds } = await this.manifest();
      // The recent part's table is small enough to lie in the manifest.
      const bytesOf = ({ folder, table }) => (folder ? this.#loader.whole(this.#path({ folder }, table)) : fromBase64(table));
      const files = await Promise.all(segments.map(async (segment) => inflate(await bytesOf(segment))));
      const table = {
        cardBytes: 0,
        kinds: new Uint8Array(total),
        slots: new Uint8Array(total),
        files: new Uint16Array(total),
        froms: new Uint32Array(total),
      };
      segments.forEach((segment, i) => placeCards(files[i], segment, kinds.length, table));
      table.cardBytes = averageCard(table);
      return table;
    });
  }

  /** @returns {Promise<{segment: any, bytes: Uint8Array}[]>} the facets of each segment */
  async facetFiles() {
    const { segments } = await this.manifest();
    return Promise.all(
      segments.map(async (segment) => ({
        segment,
        bytes: await this.#once(segment.facets, () => this.#inflated(this.#path(segment, segment.facets))),
      })),
    );
  }

  /**
   * Load the syllables that are corrected to.
   * @returns {Promise<Map<string, {posts: number, code: number}>>} posts as a number of bits
   */
  vocabulary() {
    return this.#once("vocabulary", async () => {
      const { segments } = await this.manifest();
      const known = new Map();
      const files = segments.map((segment) => this.#inflated(this.#path(segment, segment.vocabulary)));
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
    const href = this.#path(segment, segment.shards(place));
    const loading = this.#shards.get(href) ?? this.#inflated(href).then((bytes) => new Shard(bytes));
    this.#shards.delete(href);
    this.#shards.set(href, loading);
    loading.catch(() => this.#shards.delete(href));
    if (this.#shards.size > MOST_KEPT_SHARDS) this.#shards.delete(this.#shards.keys().next().value);
    return loading;
  }

  /** @param {number[]} documents */
  async #loadCards(documents) {
    const [table, { segments }] = await Promise.all([this.table(), this.manifest()]);
    const places = documents.map((document) => {
      const segment = segments.findLast(({ start }) => start <= document);
      return placeOfCard(document, table, this.#path(segment, segment.cards(table.files[document])));
    });
    const files = [...together(places)];
    await Promise.all(files.map(([href, stretches]) => this.#loadStretches(href, stretches)));
  }

  /**
   * @param {string} href
   * @param {Place[][]} stretches of cards that lie close together
   */
  async #loadStretches(href, stretches) {
    const ranges = stretches.map((places) => [places[0].from, endOf(places.at(-1))]);
    const parts = await this.#loader.parts(href, ranges);
    await Promise.all(
      stretches.flat().map(async (each) => {
        const { bytes, from } = parts.find((part) => part.from <= each.from && endOf(each) <= part.from + part.bytes.length);
        const own = bytes.subarray(each.from - from);
        const size = own[0] + own[1] * 256;
        this.#cards.set(each.document, readCard(await inflate(own.subarray(2, 2 + size)), each.kind));
      }),
    );
  }

  /** @param {number[]} documents */
  async #loadHeads(documents) {
    const [{ kinds }, { segments }] = await Promise.all([this.table(), this.manifest()]);
    await Promise.all(
      documents.map(async (document) => {
        const segment = segments.findLast(({ start }) => start <= document);
        const place = document - segment.start;
        const href = this.#path(segment, segment.heads(Math.floor(place / segment.headsPerFile)));
        const heads = await this.#once(href, async () => readHeads(await this.#inflated(href)));
        this.#cards.set(document, { ...heads[place % segment.headsPerFile], kind: kinds[document] });
      }),
    );
  }

  /**
   * @param {any} segment
   * @param {string} name
   * @returns {string}
   */
  #path(segment, name) {
    return new URL(segment.folder + name, this.#href).href;
  }

  /**
   * @param {string} href
   * @returns {Promise<Uint8Array>}
   */
  async #inflated(href) {
    return inflate(await this.#loader.whole(href));
  }

  /**
   * Do something once; if it fails, the next one tries again.
   * @param {string} name
   * @param {() => Promise<any>} act
   * @returns {Promise<any>}
   */
  #once(name, act) {
    if (!this.#files.has(name)) {
      const doing = act();
      this.#files.set(name, doing);
      doing.catch(() => this.#files.delete(name));
    }
    return this.#files.get(name);
  }
}
