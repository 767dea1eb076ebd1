/** Loads files, and several parts of a file at once where the host can (RFC 9110, section 14). */

const HEAD = new TextDecoder("latin1");
const RANGE = /content-range:\s*bytes (\d+)-(\d+)/i;
const [CARRIAGE_RETURN, LINE_FEED] = [13, 10];
const MULTIPART = /^multipart\/byteranges/i;
const PARTIAL = 206;
const GONE = 404;

/**
 * @typedef {{from: number, bytes: Uint8Array}} Part of a file, and its place there
 * @typedef {[number, number]} Range first byte, and the one after the last
 * @typedef {"many" | "one" | "none"} Ways how many ranges the host gives at once
 */

/** A file has another format than this script reads: the site was built anew meanwhile. */
export class FormatError extends Error {}

/** Loads the files of an index. */
export class Loader {
  /** @param {string} trialHref a tiny file to find out by what the host can */
  constructor(trialHref) {
    this.#trialHref = trialHref;
  }

  #trialHref;
  /** @type {Promise<Ways> | undefined} */
  #ways;

  /**
   * @param {string} href
   * @returns {Promise<Uint8Array>}
   */
  async whole(href) {
    return bytesOf(await get(href));
  }

  /** @returns {Promise<Ways>} asked once */
  ways() {
    this.#ways ??= this.#tryWays();
    this.#ways.catch(() => (this.#ways = undefined));
    return this.#ways;
  }

  /**
   * Load parts of a file by as few requests as the host allows.
   * @param {string} href
   * @param {Range[]} ranges in order
   * @returns {Promise<Part[]>} which have all that the ranges ask for
   */
  async parts(href, ranges) {
    const parts = (await this.ways()) === "many" ? await getParts(href, ranges) : [];
    const missing = ranges.filter((range) => !parts.some((part) => has(part, range)));
    const others = await Promise.all(missing.map((range) => getParts(href, [range])));
    return [...parts, ...others.flat()];
  }

  /** @returns {Promise<Ways>} */
  async #tryWays() {
    const ranges = [[0, 1], [2, 3]];
    const parts = await getParts(this.#trialHref, ranges);
    if (parts.length === 2) return "many";
    const [part] = await getParts(this.#trialHref, [ranges[1]]);
    return part.from === 2 ? "one" : "none";
  }
}

/**
 * @param {Part} part
 * @param {Range} range
 * @returns {boolean}
 */
function has({ from, bytes }, [first, end]) {
  return from <= first && end <= from + bytes.length;
}

/**
 * @param {string} href
 * @param {Range[]} ranges
 * @returns {Promise<Part[]>} the whole file from a host that knows no ranges
 */
async function getParts(href, ranges) {
  const wanted = ranges.map(([first, end]) => `${first}-${end - 1}`).join(",");
  const response = await get(href, { Range: `bytes=${wanted}` });
  const bytes = await bytesOf(response);
  if (response.status !== PARTIAL) return [{ from: 0, bytes }];
  if (MULTIPART.test(response.headers.get("Content-Type") ?? "")) return readParts(bytes);
  const first = RANGE.exec(`content-range: ${response.headers.get("Content-Range")}`)?.[1];
  return [{ from: Number(first ?? ranges[0][0]), bytes }];
}

/**
 * @param {string} href
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Response>}
 */
async function get(href, headers) {
  const response = await fetch(href, { headers });
  if (response.status === GONE) throw new FormatError(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return response;
}

/**
 * @param {Response} response
 * @returns {Promise<Uint8Array>}
 */
async function bytesOf(response) {
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Read the parts of a `multipart/byteranges`; each says how long it is.
 * @param {Uint8Array} bytes
 * @returns {Part[]}
 */
function readParts(bytes) {
  const parts = [];
  let place = 0;
  for (;;) {
    const end = findEmptyLine(bytes, place);
    const range = RANGE.exec(HEAD.decode(bytes.subarray(place, end)));
    if (!range) return parts;
    const [first, last] = [Number(range[1]), Number(range[2])];
    place = end + last - first + 1;
    parts.push({ from: first, bytes: bytes.subarray(end, place) });
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {number} start
 * @returns {number} where the line after the next empty one begins, or the end
 */
function findEmptyLine(bytes, start) {
  for (let place = bytes.indexOf(LINE_FEED, start); place >= 0; place = bytes.indexOf(LINE_FEED, place + 1)) {
    if (bytes[place + 1] === CARRIAGE_RETURN && bytes[place + 2] === LINE_FEED) return place + 3;
  }
  return bytes.length;
}
