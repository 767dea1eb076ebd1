/**
 * The index as files: knows which shard holds a term, loads it once, reads its postings.
 * The files are written by `plugins/search` (`encoding.py`, `publishing.py`).
 */

export const FIELDS = ["body", "title", "lead", "tags"];

const FORMAT_VERSION = 1;
const MOST_KEPT_SHARDS = 64;
const LAST_CHARACTER = "\uffff";

/**
 * @typedef {{documents: number[], weights: number[]}} FieldPosting documents ascending
 * @typedef {Record<string, FieldPosting>} Posting a term's documents by field
 * @typedef {{address: string, title: string, kind: string, day: string, lead: string}} Card
 * @typedef {(href: string) => Promise<any>} LoadJson
 */

/** The published index of one build. */
export class SearchData {
  /**
   * @param {string} manifestHref absolute
   * @param {LoadJson} loadJson
   */
  constructor(manifestHref, loadJson) {
    this.#href = manifestHref;
    this.#loadJson = loadJson;
  }

  #href;
  #loadJson;
  /** @type {Promise<any> | undefined} */
  #manifest;
  /** @type {Map<string, Promise<Shard>>} */
  #shards = new Map();
  /** @type {Map<number, Promise<Card[]>>} */
  #blocks = new Map();

  /**
   * Load the postings of terms; a term that no document has is left out.
   * @param {Iterable<string>} terms
   * @returns {Promise<Map<string, Posting>>}
   */
  async postings(terms) {
    const wanted = [...new Set(terms)];
    const manifest = await this.#loadManifest();
    const shards = await Promise.all(
      wanted.map((term) => this.#loadShard(manifest, placeOf(manifest.terms, term))),
    );
    /** @type {Map<string, Posting>} */
    const found = new Map();
    wanted.forEach((term, i) => {
      const posting = shards[i]?.posting(term);
      if (posting) found.set(term, posting);
    });
    return found;
  }

  /**
   * List the terms that begin with a prefix, in their order.
   * @param {string} prefix
   * @param {number} mostShards how many files may be read for it
   * @returns {Promise<string[]>}
   */
  async range(prefix, mostShards) {
    const manifest = await this.#loadManifest();
    const first = Math.max(0, placeOf(manifest.terms, prefix));
    const last = placeOf(manifest.terms, prefix + LAST_CHARACTER);
    const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const shards = await Promise.all(
      places.slice(0, mostShards).map((place) => this.#loadShard(manifest, place)),
    );
    return shards.flatMap((shard) => shard?.range(prefix, prefix + LAST_CHARACTER) ?? []);
  }

  /**
   * Load the result cards of some documents.
   * @param {number[]} documents
   * @returns {Promise<Map<number, Card>>}
   */
  async cards(documents) {
    const manifest = await this.#loadManifest();
    const entries = await Promise.all(
      documents.map(async (document) => {
        const block = await this.#loadBlock(manifest, blockOf(document, manifest));
        return /** @type {const} */ ([document, block[document % manifest.cardsPerBlock]]);
      }),
    );
    return new Map(entries);
  }

  /**
   * Keep the first documents that lie in at most so many blocks of cards.
   * @param {number[]} documents
   * @param {number} mostBlocks
   * @returns {Promise<number[]>}
   */
  async withinBlocks(documents, mostBlocks) {
    const manifest = await this.#loadManifest();
    const blocks = new Set();
    const end = documents.findIndex((document) => {
      blocks.add(blockOf(document, manifest));
      return blocks.size > mostBlocks;
    });
    return end < 0 ? documents : documents.slice(0, end);
  }

  /** @returns {Promise<any>} */
  #loadManifest() {
    this.#manifest ??= this.#loadJson(this.#href).then(
      (manifest) => {
        if (manifest.version !== FORMAT_VERSION) throw new Error("unknown format of the index");
        return manifest;
      },
    );
    this.#manifest.catch(() => (this.#manifest = undefined));
    return this.#manifest;
  }

  /**
   * @param {any} manifest
   * @param {number} place
   * @returns {Promise<Shard | undefined>}
   */
  async #loadShard(manifest, place) {
    const name = manifest.shards[place];
    if (!name) return undefined;
    const kept = this.#shards.get(name);
    this.#shards.delete(name);
    const loading = kept ?? this.#loadJson(this.#resolve(name)).then((flat) => new Shard(flat));
    this.#shards.set(name, loading);
    loading.catch(() => this.#shards.delete(name));
    const [oldest] = this.#shards.keys();
    if (this.#shards.size > MOST_KEPT_SHARDS) this.#shards.delete(oldest);
    return loading;
  }

  /**
   * @param {any} manifest
   * @param {number} block
   * @returns {Promise<Card[]>}
   */
  #loadBlock(manifest, block) {
    let loading = this.#blocks.get(block);
    if (!loading) {
      loading = this.#loadJson(this.#resolve(manifest.cards[block])).then((rows) =>
        rows.map(readCard),
      );
      this.#blocks.set(block, loading);
      loading.catch(() => this.#blocks.delete(block));
    }
    return loading;
  }

  /**
   * @param {string} name
   * @returns {string}
   */
  #resolve(name) {
    return new URL(name, this.#href).href;
  }
}

/** One file of neighbouring terms; postings are read when asked for. */
export class Shard {
  /** @param {(string | number[] | 0)[]} flat terms, each followed by its fields */
  constructor(flat) {
    this.#flat = flat;
    let term = "";
    flat.forEach((value, i) => {
      if (typeof value !== "string") return;
      term = term.slice(0, parseInt(value[0], 36)) + value.slice(1);
      this.#terms.push(term);
      this.#starts.push(i + 1);
    });
  }

  #flat;
  /** @type {string[]} */
  #terms = [];
  /** @type {number[]} */
  #starts = [];

  /**
   * @param {string} term
   * @returns {Posting | undefined}
   */
  posting(term) {
    const place = placeOf(this.#terms, term);
    if (this.#terms[place] !== term) return undefined;
    const end = (this.#starts[place + 1] ?? this.#flat.length + 1) - 1;
    const columns = this.#flat.slice(this.#starts[place], end);
    return Object.fromEntries(FIELDS.map((field, i) => [field, readColumn(columns[i] || [])]));
  }

  /**
   * @param {string} first
   * @param {string} last
   * @returns {string[]} the terms from first to last
   */
  range(first, last) {
    return this.#terms.filter((term) => first <= term && term <= last);
  }
}

/**
 * Find the last of some sorted strings that is not after a term; -1 if all are.
 * @param {string[]} sorted
 * @param {string} term
 * @returns {number}
 */
export function placeOf(sorted, term) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * @param {any} column differences of document numbers, each followed by a weight times 1,000
 * @returns {FieldPosting}
 */
function readColumn(column) {
  const documents = [];
  const weights = [];
  let document = 0;
  for (let i = 0; i < column.length; i += 2) {
    document += column[i];
    documents.push(document);
    weights.push(column[i + 1] / 1000);
  }
  return { documents, weights };
}

/**
 * @param {string[]} row
 * @returns {Card}
 */
function readCard([address, title, kind, day, lead]) {
  return { address, title, kind, day, lead };
}

/**
 * @param {number} document
 * @param {any} manifest
 * @returns {number}
 */
function blockOf(document, manifest) {
  return Math.floor(document / manifest.cardsPerBlock);
}
