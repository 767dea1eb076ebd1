/** Finds a query's syllables in a text as it is written, so that a page can mark them. */

import { fold, unifyIAndY } from "./fold.mjs";

const IS_RUN = /^[\p{L}\p{N}]+$/u;

/**
 * @typedef {{syllable: string, start: number, end: number}} Run a folded syllable and its place
 */

/**
 * Cut a text into parts to be marked and parts in between. Of several syllables only neighbours
 * are marked, unless the text has none.
 * @param {string} text
 * @param {string[]} words folded syllables of the query, the last perhaps half typed
 * @returns {{text: string, marked: boolean}[]} in order, together the whole text
 */
export function markParts(text, words) {
  const parts = [];
  let end = 0;
  for (const { start, end: stop } of joinNeighbours(chooseRuns(findRuns(text), words), text)) {
    if (start > end) parts.push({ text: text.slice(end, start), marked: false });
    parts.push({ text: text.slice(start, stop), marked: true });
    end = stop;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
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
    const folded = fold(character);
    const end = place + character.length;
    if (IS_RUN.test(folded)) {
      if (!isOpen) runs.push({ syllable: "", start: place, end });
      const run = runs.at(-1);
      run.syllable += folded;
      run.end = end;
      isOpen = true;
    } else if (folded !== "") {
      isOpen = false;
    } else if (isOpen) {
      runs.at(-1).end = end;
    }
    place = end;
  }
  return runs.map((run) => ({ ...run, syllable: unifyIAndY(run.syllable) }));
}

/**
 * @param {Run[]} runs
 * @param {string[]} words
 * @returns {Run[]}
 */
function chooseRuns(runs, words) {
  const last = words.at(-1);
  const lastPlace = words.length - 1;
  const matches = (run, word, place) =>
    run.syllable === word || (place === lastPlace && run.syllable.startsWith(word));
  const isPair = (a, b) =>
    words.some((word, i) => i > 0 && matches(a, words[i - 1], i - 1) && matches(b, word, i));
  const paired = runs.filter(
    (run, i) => (runs[i + 1] && isPair(run, runs[i + 1])) || (runs[i - 1] && isPair(runs[i - 1], run)),
  );
  if (paired.length > 0 || last === undefined) return paired;
  return runs.filter((run) => words.some((word, place) => matches(run, word, place)));
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
