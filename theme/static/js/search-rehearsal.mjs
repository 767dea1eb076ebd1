/**
 * One question about one made-up post, asked while the first files of an index are on their way.
 * A browser's first use of any code, and of any regular expression, takes ten times as long as the
 * next: a quarter of what the first question of a reader took.
 */

import { SearchEngine } from "./search-engine.mjs";
import { Shard } from "./search-shard.mjs";
import { weigh } from "./search-weights.mjs";

const TEXT = "Thi đua yêu nước";
const TERM = "thi_dua";
// As long as a short post: what is used often is made faster still.
const POST = { title: TEXT, address: "", day: "", lead: TEXT, tags: TEXT, body: `${TEXT}. `.repeat(50), isCut: false, kind: 0 };
// As `plugins/search/encoding.py` writes it: one term, spelt in one way, once in the body of the first post.
const SHARD = Uint8Array.of(1, 8, 1, 1, 2, 1, 1, 0, 0, ...new TextEncoder().encode(`0${TERM}`), 0b1_0001, 1, 0, 1, 0, 0b1_01);

/**
 * Ask it.
 * @param {any} lunr
 * @returns {Promise<import("./search-engine.mjs").Found>}
 */
export function rehearse(lunr) {
  return new SearchEngine(lunr, new MadeUpData()).search({ text: TEXT.slice(0, TERM.length) });
}

/** An index of the one post, as far as the question goes. */
class MadeUpData {
  posts = {
    table: async () => ({ kinds: Uint8Array.of(0), cardBytes: 1, places: [] }),
    hasTexts: async () => true,
    textsToRead: async () => 1,
    cards: async () => [POST],
  };

  async manifest() {
    return {
      total: 1,
      kinds: [{ id: "", label: "", boost: 1 }],
      documentTypes: new Set(),
      common: { title: new Map(), lead: new Map(), body: new Map() },
      scoring: { k1: 1.2, b: 0.75, boosts: [1, 5, 2, 2], documents: 1, averages: [4, 4, 4, 4] },
    };
  }

  /** @param {string[]} terms */
  async parts(terms) {
    const part = new Shard(SHARD).part(TERM, 0);
    return new Map(terms.filter((term) => term === TERM).map((term) => [term, [part]]));
  }

  /** @param {string[]} terms */
  async postings(terms) {
    const { scoring } = await this.manifest();
    return new Map([...(await this.parts(terms))].map(([term, parts]) => [term, weigh(parts, scoring)]));
  }

  async range() {
    return [TERM];
  }
}
