/**
 * Search off the page's thread. The page sends `{manifest}` once, then `{id, typed, from, count}`;
 * each is answered by `{id, found}` or `{id, failed: true}`.
 */

import lunr from "./lunr.mjs";
import { SearchEngine } from "./search-engine.mjs";
import { SearchData } from "./search-shards.mjs";

// lunr reaches for the global object through `this`, which a module does not have.
lunr.utils.warn = (message) => console.warn(message);

/** @type {SearchEngine | undefined} */
let engine;

self.addEventListener("message", async ({ data: { manifest, id, typed, from, count } }) => {
  if (manifest) {
    engine = new SearchEngine(lunr, new SearchData(manifest, loadJson));
    return;
  }
  try {
    self.postMessage({ id, found: await engine.search(typed, from, count) });
  } catch (error) {
    console.warn("search:", error);
    self.postMessage({ id, failed: true });
  }
});

/**
 * @param {string} href
 * @returns {Promise<any>}
 */
async function loadJson(href) {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return response.json();
}
