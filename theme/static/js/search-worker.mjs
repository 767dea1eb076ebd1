//# allFunctionsCalledOnLoad
/**
 * Search off the page's thread; `docs/search.md` has the contract of its messages.
 * By its first line V8 compiles all of it before a question comes, not piece by piece during the first.
 */

import lunr from "lunr/lunr.min.js";
import { SearchData } from "./search-data.mjs";
import { SearchEngine } from "./search-engine.mjs";
import { FormatError, Loader } from "./search-loading.mjs";
import { rehearse } from "./search-rehearsal.mjs";

// lunr reaches for the global object through `this`, which a module does not have.
lunr.utils.warn = (message) => console.warn(message);

/** @param {unknown} error */
const warn = (error) => console.warn("search:", error);
const TRIAL = "thu.bin";
const ANSWERS = { open: "opened", suggest: "suggestions", search: "found", facets: "facets" };

/** @type {SearchEngine | undefined} */
let engine;
/** @type {Record<string, number>} the newest question of each name */
const newest = {};

self.addEventListener("message", async ({ data: asked }) => {
  const { id, name } = asked;
  newest[name] = id;
  if (name === "open") engine = new SearchEngine(lunr, new SearchData(asked.manifest, new Loader(new URL(TRIAL, asked.manifest).href)));
  try {
    const answering = engine[name](asked);
    if (name === "open") rehearse(lunr).catch(warn);
    const answer = await answering;
    self.postMessage(newest[name] === id ? { id, [ANSWERS[name]]: answer } : { id, outdated: true });
  } catch (error) {
    warn(error);
    self.postMessage({ id, failed: error instanceof FormatError ? "format" : "network" });
  }
});
