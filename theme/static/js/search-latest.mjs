/** Keeps one result of what takes long. */

/** @template T */
export class Latest {
  /** @type {{key: string, value: Promise<T>} | undefined} */
  #kept;

  /**
   * Give what was made last if the key is the same; what failed is made anew.
   * @param {string} key
   * @param {() => Promise<T>} make
   * @returns {Promise<T>}
   */
  get(key, make) {
    if (this.#kept?.key !== key) {
      const kept = { key, value: make() };
      this.#kept = kept;
      kept.value.catch(() => this.#kept === kept && (this.#kept = undefined));
    }
    return this.#kept.value;
  }
}
