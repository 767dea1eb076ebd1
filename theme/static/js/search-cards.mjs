/** What an index keeps of every post to show it and to read its text: the cards, and where each lies. */

import { inflate } from "./search-bytes.mjs";
import { readCard, readHeads, readTable } from "./search-tables.mjs";

const MOST_KEPT_CARDS = 200;
const TEXTS_TO_READ = { least: 6, most: 24, bytes: 24_000 };
const MOST_TEXTS_ONE_BY_ONE = 10;

/**
 * @typedef {import("./search-tables.mjs").Card} Card
 * @typedef {import("./search-tables.mjs").Table} Table
 */

/** The posts of one build. */
export class Cards {
  /**
   * @param {import("./search-files.mjs").IndexFiles} files
   * @param {import("./search-loading.mjs").Loader} loader
   */
  constructor(files, loader) {
    this.#files = files;
    this.#loader = loader;
  }

  #files;
  #loader;
  /** @type {Map<number, Card>} */
  #cards = new Map();

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
    return this.#files.once("table", async () => {
      const manifest = await this.#files.manifest();
      const tables = manifest.segments.map((segment) => this.#files.small(segment, segment.table));
      return readTable(await Promise.all(tables), manifest);
    });
  }

  /** @param {number[]} documents */
  async #loadCards(documents) {
    const [{ kinds, places }, { segments }] = await Promise.all([this.table(), this.#files.manifest()]);
    await Promise.all(
      documents.map(async (document) => {
        const number = segments.findLastIndex(({ start }) => start <= document);
        const segment = segments[number];
        const bytes = await this.#files.piece(segment, segment.cards, places[number], document - segment.start);
        this.#cards.set(document, readCard(await inflate(bytes), kinds[document]));
      }),
    );
  }

  /** @param {number[]} documents */
  async #loadHeads(documents) {
    const [{ kinds }, { segments }] = await Promise.all([this.table(), this.#files.manifest()]);
    await Promise.all(
      documents.map(async (document) => {
        const segment = segments.findLast(({ start }) => start <= document);
        const place = document - segment.start;
        const name = segment.heads(Math.floor(place / segment.headsPerFile));
        const heads = await this.#files.once(segment.folder + name, async () => readHeads(await this.#files.inflated(segment, name)));
        this.#cards.set(document, { ...heads[place % segment.headsPerFile], kind: kinds[document] });
      }),
    );
  }
}
