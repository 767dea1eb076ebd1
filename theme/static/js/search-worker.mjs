/** Search off the page's thread; `docs/search.md` has the contract of its messages. */

import lunr from "./lunr.mjs";
import { FormatError, SearchData } from "./search-data.mjs";
import { SearchEngine } from "./search-engine.mjs";

// lunr reaches for the global object through `this`, which a module does not have.
lunr.utils.warn = (message) => console.warn(message);

const ANSWERS = { open: "opened", suggest: "suggestions", search: "found", facets: "facets" };

/** @type {SearchEngine | undefined} */
let engine;
/** @type {Record<string, number>} the newest question of each name */
const newest = {};

self.addEventListener("message", async ({ data: asked }) => {
  const { id, name } = asked;
  newest[name] = id;
  if (name === "open") engine = new SearchEngine(lunr, new SearchData(asked.manifest, load));
  try {
    const answer = await engine[name](asked);
    self.postMessage(newest[name] === id ? { id, [ANSWERS[name]]: answer } : { id, outdated: true });
  } catch (error) {
    console.warn("search:", error);
    self.postMessage({ id, failed: error instanceof FormatError ? "format" : "network" });
  }
});

/**
 * Load a file, or a range of one where the host knows ranges.
 * @param {string} href
 * @param {[number, number]} [range] first byte, and the one after the last
 * @returns {Promise<{bytes: Uint8Array, from: number}>}
 */
async function load(href, range) {
  const headers = range ? { Range: `bytes=${range[0]}-${range[1] - 1}` } : undefined;
  const response = await fetch(href, { headers });
  if (response.status === 404) throw new FormatError(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, from: response.status === 206 ? range[0] : 0 };
}
