/** The files of an index, by the names that its manifest gives them; each is loaded once. */

import { inflate } from "./search-bytes.mjs";
import { FormatError } from "./search-loading.mjs";
import { prepare } from "./search-tables.mjs";

const FORMAT_VERSION = 4;

/** The published files of one build. */
export class IndexFiles {
  /**
   * @param {string} manifestHref absolute
   * @param {import("./search-loading.mjs").Loader} loader
   */
  constructor(manifestHref, loader) {
    this.#href = manifestHref;
    this.#loader = loader;
  }

  #href;
  #loader;
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
  path(segment, name) {
    return new URL(segment.folder + name, this.#href).href;
  }

  /**
   * @param {any} segment
   * @param {string} name
   * @returns {Promise<Uint8Array>} the whole file
   */
  async inflated(segment, name) {
    return inflate(await this.#loader.whole(this.path(segment, name)));
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
