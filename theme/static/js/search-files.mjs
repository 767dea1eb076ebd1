/** The files of an index, by the names that its manifest gives them; each is loaded once. */

import { inflate } from "./search-bytes.mjs";
import { FormatError } from "./search-loading.mjs";
import { Pieces, unpack } from "./search-pieces.mjs";
import { fromBase64, prepare } from "./search-tables.mjs";

const FORMAT_VERSION = 10;

/** The published files of one build. */
export class IndexFiles {
  /**
   * @param {string} manifestHref absolute
   * @param {import("./search-loading.mjs").Loader} loader
   */
  constructor(manifestHref, loader) {
    this.#href = manifestHref;
    this.#loader = loader;
    this.#pieces = new Pieces(loader);
  }

  #href;
  #loader;
  #pieces;
  /** @type {Map<string, Promise<any>>} */
  #done = new Map();

  /** @returns {Promise<any>} what the manifest says, made ready */
  manifest() {
    return this.once("manifest", async () => {
      const manifest = JSON.parse(new TextDecoder().decode(await inflate(await this.#loader.whole(this.#href))));
      if (manifest.version !== FORMAT_VERSION) throw new FormatError();
      return prepare(manifest);
    });
  }

  /**
   * @param {any} segment whose file it is
   * @param {string} name
   * @returns {string} its address
   */
  #path(segment, name) {
    return new URL(segment.folder + name, this.#href).href;
  }

  /**
   * @param {any} segment
   * @param {string} name
   * @returns {Promise<Uint8Array>} the whole file
   */
  async inflated(segment, name) {
    return inflate(await this.#loader.whole(this.#path(segment, name)));
  }

  /**
   * Load a whole file that is needed again.
   * @param {any} segment whose file it is
   * @param {string} name
   * @returns {Promise<Uint8Array>} inflated
   */
  kept(segment, name) {
    return this.once(segment.folder + name, () => this.inflated(segment, name));
  }

  /**
   * Load what of the old part is a file, and of the recent one small enough to lie in the manifest.
   * @param {any} segment
   * @param {string} said a file's name, or base64
   * @returns {Promise<Uint8Array>} inflated
   */
  small(segment, said) {
    return segment.folder ? this.kept(segment, said) : inflate(fromBase64(said));
  }

  /**
   * @param {any} segment
   * @param {(file: number) => string} names of its files
   * @param {import("./search-pieces.mjs").Places} places
   * @param {number} number of the piece
   * @returns {Promise<Uint8Array>}
   */
  piece(segment, names, { files, froms, ends }, number) {
    return this.#pieces.load(this.#path(segment, names(files[number])), froms[number], ends[number]);
  }

  /**
   * Load some neighbouring terms; with those beside them where the host gives no ranges.
   * @param {any} segment
   * @param {number} number
   * @returns {Promise<Uint8Array>} inflated
   */
  async shard(segment, number) {
    const { shards, shardPlaces, groups, shardsPerGroup } = segment;
    if ((await this.#loader.ways()) !== "none") return inflate(await this.piece(segment, shards, shardPlaces, number));
    const group = Math.floor(number / shardsPerGroup);
    const bytes = await this.#loader.whole(this.#path(segment, groups(group)));
    let from = 0;
    for (let before = group * shardsPerGroup; before < number; before++) from += shardPlaces.ends[before] - shardPlaces.froms[before];
    return inflate(unpack(bytes.subarray(from)));
  }

  /**
   * Do something once; if it fails, the next one tries again.
   * @param {string} name
   * @param {() => Promise<any>} act
   * @returns {Promise<any>}
   */
  once(name, act) {
    if (!this.#done.has(name)) {
      const doing = act();
      this.#done.set(name, doing);
      doing.catch(() => this.#done.delete(name));
    }
    return this.#done.get(name);
  }
}
