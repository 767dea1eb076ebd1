/** Reads the binary files of `plugins/search`. */

const TEXT = new TextDecoder();

/**
 * @param {Uint8Array} bytes zlib format
 * @returns {Promise<Uint8Array>}
 */
export async function inflate(bytes) {
  const stream = new DecompressionStream("deflate");
  const writer = stream.writable.getWriter();
  // Bytes that are no such format show where they are read.
  for (const done of [writer.write(bytes), writer.close()]) done.catch(() => undefined);
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

/** A place in bytes that moves on with every reading. */
export class Bytes {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.place = 0;
  }

  /** @returns {number} the next number: seven bits a byte, the least first */
  number() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.place++];
      value += (byte & 127) * scale;
      if (!(byte & 128)) return value;
    }
  }

  /** @param {number} count how many numbers to pass over */
  skip(count) {
    for (let left = count; left > 0; ) if (this.bytes[this.place++] < 128) left -= 1;
  }

  /**
   * @param {number} size
   * @returns {Uint8Array} the next bytes
   */
  take(size) {
    this.place += size;
    return this.bytes.subarray(this.place - size, this.place);
  }

  /**
   * @param {number} size
   * @returns {string} the next bytes as text
   */
  text(size) {
    return TEXT.decode(this.take(size));
  }
}

/**
 * Write sorted names out that were shortened by what each shares with the one before.
 * @param {string} joined
 * @returns {string[]}
 */
export function expandNames(joined) {
  if (!joined) return [];
  let name = "";
  return joined.split("\n").map((line) => (name = name.slice(0, parseInt(line[0], 36)) + line.slice(1)));
}

/**
 * Find the last of some sorted strings that is not after a name; -1 if all are.
 * @param {string[]} sorted
 * @param {string} name
 * @returns {number}
 */
export function placeOf(sorted, name) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= name) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
