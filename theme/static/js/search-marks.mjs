/** Finds a query's words in a text as it is written, marks them and cuts an excerpt around them. */

import { fold, unifyIAndY } from "./fold.mjs";

const IS_RUN = /^[\p{L}\p{N}]+$/u;
const EXCERPT_CHARACTERS = 240;
const BEFORE_MATCH = 70;
const SENTENCE_END = /[.!?…:;]\s+/g;
/** @type {Map<string, string>} */
const folded = new Map();

/**
 * @typedef {{syllable: string, start: number, end: number}} Run a folded syllable and its place
 * @typedef {{syllables: string[], isOpen: boolean}} Wanted the last syllable may be half typed
 * @typedef {{text: string, marked: boolean}} Part
 */

/**
 * Cut a text into parts to be marked and parts in between. Of several syllables only neighbours
 * are marked, unless the text has none.
 * @param {string} text
 * @param {Wanted} wanted
 * @returns {Part[]} in order, together the whole text
 */
export function markParts(text, wanted) {
  return partsOf(text, joinNeighbours(chooseRuns(findRuns(text), wanted), text));
}

/**
 * Choose what of a post to show below its title: the lead if it has the words that the title
 * lacks, else the densest place of the text.
 * @param {{lead: string, body: string}} card
 * @param {Wanted} wanted
 * @returns {Part[]}
 */
export function excerptOf({ lead, body }, wanted) {
  const inLead = strengthOf(chooseRuns(findRuns(lead), wanted));
  const runs = chooseRuns(findRuns(body), wanted);
  const best = densest(runs);
  if (!best || inLead >= best.strength) return markParts(cutEnd(lead || body), wanted);
  const { start, end } = windowAround(body, runs[best.first].start);
  const shown = runs.filter((run) => run.start >= start && run.end <= end);
  const moved = shown.map((run) => ({ ...run, start: run.start - start, end: run.end - start }));
  const text = body.slice(start, end);
  const parts = partsOf(text, joinNeighbours(moved, text));
  if (start > 0) parts.unshift({ text: "… ", marked: false });
  if (end < body.length) parts.push({ text: "…", marked: false });
  return parts;
}

/**
 * Fold a text character by character, keeping each syllable's place in the original.
 * @param {string} text
 * @returns {Run[]}
 */
export function findRuns(text) {
  /** @type {Run[]} */
  const runs = [];
  let isOpen = false;
  let place = 0;
  for (const character of text) {
    const letter = foldOne(character);
    const end = place + character.length;
    if (letter === " ") {
      isOpen = false;
    } else if (letter !== "") {
      if (!isOpen) runs.push({ syllable: "", start: place, end });
      const run = runs.at(-1);
      run.syllable += letter;
      run.end = end;
      isOpen = true;
    } else if (isOpen) {
      runs.at(-1).end = end;
    }
    place = end;
  }
  for (const run of runs) run.syllable = unifyIAndY(run.syllable);
  return runs;
}

/**
 * @param {string} character
 * @returns {string} folded; a space for what parts words
 */
function foldOne(character) {
  let known = folded.get(character);
  if (known === undefined) {
    known = fold(character);
    if (known !== "" && !IS_RUN.test(known)) known = " ";
    folded.set(character, known);
  }
  return known;
}

/**
 * @param {Run[]} runs
 * @param {Wanted} wanted
 * @returns {Run[]}
 */
function chooseRuns(runs, { syllables, isOpen }) {
  const last = syllables.length - 1;
  const places = runs.map(({ syllable }) =>
    syllables.flatMap((word, i) =>
      syllable === word || (isOpen && i === last && syllable.startsWith(word)) ? [i] : [],
    ),
  );
  const isPair = (i) => places[i]?.some((place) => places[i + 1]?.includes(place + 1));
  const paired = runs.filter((_, i) => isPair(i) || isPair(i - 1));
  if (paired.length > 0) return paired;
  // What only begins like the last of several words is not meant where it stands alone.
  return runs.filter(({ syllable }, i) => places[i].length > 0 && (last === 0 || syllables.includes(syllable)));
}

/**
 * @param {Run[]} runs marked ones
 * @returns {number} how many different syllables they are
 */
function strengthOf(runs) {
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
    const strength = strengthOf(runs.slice(first, end));
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
