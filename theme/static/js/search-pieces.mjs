/** Pieces of large files: asked for one by one, loaded together (`plugins/search/slots.py`). */

// Less than a range of its own takes in a request and its answer.
const MOST_BETWEEN = 256;
const SIZE_BYTES = 3;

/**
 * @typedef {{files: Uint16Array, froms: Float64Array, ends: Float64Array}} Places of pieces: the
 *   number of the file, the first byte there and the one after the last
 * @typedef {{from: number, end: number, resolve: (bytes: Uint8Array) => void, reject: (error: unknown) => void}} Wanted
 */

/** Loads what is asked for at one time by one request to each file. */
export class Pieces {
  /** @param {import("./search-loading.mjs").Loader} loader */
  constructor(loader) {
    this.#loader = loader;
  }

  #loader;
  /** @type {Map<string, Wanted[]>} by file */
  #wanted = new Map();

  /**
   * @param {string} href
   * @param {number} from
   * @param {number} end
   * @returns {Promise<Uint8Array>} the piece without its padding
   */
  load(href, from, end) {
    return new Promise((resolve, reject) => {
      // Whoever asks now is through with asking before the next task.
      if (this.#wanted.size === 0) setTimeout(() => this.#loadAll());
      if (!this.#wanted.has(href)) this.#wanted.set(href, []);
      this.#wanted.get(href).push({ from, end, resolve, reject });
    });
  }

  #loadAll() {
    const files = [...this.#wanted];
    this.#wanted.clear();
    for (const [href, wanted] of files) this.#loadSome(href, wanted);
  }

  /**
   * @param {string} href
   * @param {Wanted[]} wanted
   */
  async #loadSome(href, wanted) {
    try {
      const parts = await this.#loader.parts(href, rangesOf(wanted));
      for (const { from, end, resolve } of wanted) {
        const part = parts.find((each) => each.from <= from && end <= each.from + each.bytes.length);
        resolve(unpack(part.bytes.subarray(from - part.from)));
      }
    } catch (error) {
      for (const { reject } of wanted) reject(error);
    }
  }
}

/**
 * @param {Uint8Array} bytes from the piece's first one on
 * @returns {Uint8Array} what its length says
 */
export function unpack(bytes) {
  const size = bytes[0] + bytes[1] * 256 + bytes[2] * 65536;
  return bytes.subarray(SIZE_BYTES, SIZE_BYTES + size);
}

/**
 * @param {Wanted[]} wanted
 * @returns {import("./search-loading.mjs").Range[]} in order; pieces with little between them are in one
 */
function rangesOf(wanted) {
  /** @type {import("./search-loading.mjs").Range[]} */
  const ranges = [];
  for (const { from, end } of [...wanted].sort((a, b) => a.from - b.from)) {
    const before = ranges.at(-1);
    if (before && from - before[1] <= MOST_BETWEEN) before[1] = end;
    else ranges.push([from, end]);
  }
  return ranges;
}

/**
 * Say where pieces lie: files are filled one after the other, as `fill_files` does.
 * @param {ArrayLike<number>} slots how many each piece takes
 * @param {number} slotBytes
 * @param {number} fileBytes how large a file becomes at most, but for one large piece
 * @returns {Places}
 */
export function placePieces(slots, slotBytes, fileBytes) {
  const places = {
    files: new Uint16Array(slots.length),
    froms: new Float64Array(slots.length),
    ends: new Float64Array(slots.length),
  };
  let [file, from] = [0, 0];
  for (let i = 0; i < slots.length; i++) {
    const size = slots[i] * slotBytes;
    if (from && from + size > fileBytes) [file, from] = [file + 1, 0];
    places.files[i] = file;
    places.froms[i] = from;
    from += size;
    places.ends[i] = from;
  }
  return places;
}
