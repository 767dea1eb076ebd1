/** Finds a query's words in a text as it is written, marks them and cuts an excerpt around them. */

import { countWords, findWanted } from "./search-runs.mjs";
import { isMarked, spell, withoutY } from "./search-spelling.mjs";

const EXCERPT_CHARACTERS = 240;
const BEFORE_MATCH = 70;
/** What stands between the tags of a card. */
export const TAG_BREAK = " · ";
const MOST_TAGS = 3;
// Neighbours say more than any number of words for themselves, and right marks more than wrong ones.
const [AS_TYPED, NEIGHBOURS] = [100, 200];
const SENTENCE_END = /[.!?…:;]\s+/g;

/**
 * @typedef {import("./search-runs.mjs").Wanted} Wanted
 * @typedef {import("./search-runs.mjs").WantedRun} Run
 * @typedef {{text: string, marked: boolean}} Part
 */

/**
 * Cut a text into parts to be marked and parts in between. Of several syllables only neighbours
 * are marked, unless the text has none; of those, the ones with the marks that were typed, if any.
 * @param {string} text
 * @param {Wanted} wanted
 * @returns {Part[]} in order, together the whole text
 */
export function markParts(text, wanted) {
  return partsOf(text, joinNeighbours(chooseRuns(text, wanted).runs, text));
}

/**
 * Choose what of a post to show below its title: the lead if it has the words that were asked for,
 * else the densest place of the text; where both have less of them than title and tags, those tags.
 * @param {{title: string, lead: string, tags: string, body: string}} card
 * @param {Wanted} wanted
 * @returns {Part[]}
 */
export function excerptOf({ title, lead, tags, body }, wanted) {
  const strength = (text) => {
    const { level, runs } = chooseRuns(text, wanted);
    return level + countSyllables(runs);
  };
  const { level, runs } = chooseRuns(body, wanted);
  const best = densest(runs);
  const inBody = best ? level + best.strength : 0;
  const inLead = strength(lead);
  const intro = () => markParts(cutEnd(lead || body), wanted);
  const inTags = strength(tags);
  if (inTags > Math.max(strength(title), inLead, inBody)) {
    return [...markParts(tellingTags(tags, wanted).join(TAG_BREAK), wanted), { text: " — ", marked: false }, ...intro()];
  }
  return inLead >= inBody ? intro() : cutOut(body, runs, runs[best.first].start);
}

/**
 * Choose the tags that have what was asked, the most telling first; none that only says it again.
 * @param {string} tags
 * @param {Wanted} wanted
 * @returns {string[]}
 */
function tellingTags(tags, wanted) {
  const chosen = tags.split(TAG_BREAK).map((tag) => ({ tag, ...chooseRuns(tag, wanted) }));
  const said = new Set();
  const strengthOf = ({ level, runs }) => level + countSyllables(runs);
  const telling = chosen.sort((a, b) => strengthOf(b) - strengthOf(a)).filter(({ runs }) => {
    const before = said.size;
    for (const { syllable } of runs) said.add(syllable);
    return said.size > before;
  });
  return telling.slice(0, MOST_TAGS).map(({ tag }) => tag);
}

/**
 * @param {string} body
 * @param {Run[]} runs to be marked
 * @param {number} place around which it is cut
 * @returns {Part[]}
 */
function cutOut(body, runs, place) {
  const { start, end } = windowAround(body, place);
  const shown = runs.filter((run) => run.start >= start && run.end <= end);
  const moved = shown.map((run) => ({ ...run, start: run.start - start, end: run.end - start }));
  const text = body.slice(start, end);
  const parts = partsOf(text, joinNeighbours(moved, text));
  if (start > 0) parts.unshift({ text: "… ", marked: false });
  if (end < body.length) parts.push({ text: "…", marked: false });
  return parts;
}

/**
 * @param {string} text
 * @param {Wanted} wanted
 * @returns {{runs: Run[], level: number}} what to mark, and how sure it is that this is meant
 */
function chooseRuns(text, wanted) {
  const runs = findWanted(text, wanted);
  const agreeing = runs.map((run) => run.places.filter((place) => isSpeltSo(text, run, wanted.words[place])));
  const isAgreed = agreeing.some((each) => each.length > 0);
  const { chosen, arePairs } = chooseNeighbours(runs, isAgreed ? agreeing : runs.map(({ places }) => places), wanted);
  const level = (isAgreed ? AS_TYPED : 0) + (arePairs ? NEIGHBOURS : 0);
  return { runs: chosen, level: chosen.length > 0 ? level : 0 };
}

/**
 * @param {Run[]} runs
 * @param {number[][]} places which words each may be
 * @param {Wanted} wanted
 * @returns {{chosen: Run[], arePairs: boolean}}
 */
function chooseNeighbours(runs, places, { words }) {
  const isPair = (i) => places[i]?.some((place) => places[i + 1]?.includes(place + 1)) && countWords(runs[i + 1].apart) === 0;
  const paired = runs.filter((_, i) => isPair(i) || isPair(i - 1));
  if (paired.length > 0) return { chosen: paired, arePairs: true };
  // What only begins like the last of several words is not meant where it stands alone.
  const isMeant = (syllable) => words.length === 1 || words.some((word) => word.syllable === syllable);
  return { chosen: runs.filter(({ syllable }, i) => places[i].length > 0 && isMeant(syllable)), arePairs: false };
}

/**
 * @param {string} text
 * @param {Run} run
 * @param {import("./search-spelling.mjs").Word} word
 * @returns {boolean} whether the run has the marks that were typed, if any were
 */
function isSpeltSo(text, { syllable, start, end }, word) {
  if (!isMarked(word) || word.syllable !== syllable) return true;
  return spell(text.slice(start, end)).some(({ code }) => withoutY(syllable, code) === withoutY(syllable, word.code));
}

/**
 * @param {Run[]} runs marked ones
 * @returns {number} how many different syllables they are
 */
function countSyllables(runs) {
  return new Set(runs.map(({ syllable }) => syllable)).size;
}

/**
 * Find the marked run from which on an excerpt has the most different syllables.
 * @param {Run[]} runs
 * @returns {{first: number, strength: number} | undefined}
 */
function densest(runs) {
  let best;
  for (let first = 0; first < runs.length; first++) {
    const limit = runs[first].start + EXCERPT_CHARACTERS - BEFORE_MATCH;
    let end = first;
    while (end < runs.length && runs[end].end <= limit) end += 1;
    const strength = countSyllables(runs.slice(first, end));
    if (!best || strength > best.strength) best = { first, strength };
  }
  return best;
}

/**
 * @param {string} text
 * @param {number} place of the match
 * @returns {{start: number, end: number}} whole words around it, from a sentence's start if near
 */
function windowAround(text, place) {
  const earliest = Math.max(0, place - BEFORE_MATCH);
  const before = text.slice(earliest, place);
  const sentence = [...before.matchAll(SENTENCE_END)].at(-1);
  let start = earliest;
  if (sentence) start = earliest + sentence.index + sentence[0].length;
  else if (earliest > 0) start = text.indexOf(" ", earliest - 1) + 1;
  if (start > place) start = place;
  return { start, end: start + cutEnd(text.slice(start), "").length };
}

/**
 * @param {string} text
 * @param {string} more what shows that it goes on
 * @returns {string} its first words
 */
function cutEnd(text, more = "…") {
  if (text.length <= EXCERPT_CHARACTERS) return text;
  const end = text.lastIndexOf(" ", EXCERPT_CHARACTERS - 1);
  return text.slice(0, end > EXCERPT_CHARACTERS / 2 ? end : EXCERPT_CHARACTERS - 1) + more;
}

/**
 * @param {string} text
 * @param {{start: number, end: number}[]} marks
 * @returns {Part[]}
 */
function partsOf(text, marks) {
  const parts = [];
  let end = 0;
  for (const { start, end: stop } of marks) {
    if (start > end) parts.push({ text: text.slice(end, start), marked: false });
    parts.push({ text: text.slice(start, stop), marked: true });
    end = stop;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

/**
 * Join marks that only a space parts.
 * @param {Run[]} runs
 * @param {string} text
 * @returns {{start: number, end: number}[]}
 */
function joinNeighbours(runs, text) {
  /** @type {{start: number, end: number}[]} */
  const joined = [];
  for (const { start, end } of runs) {
    const before = joined.at(-1);
    if (before && /^\s$/.test(text.slice(before.end, start))) before.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
