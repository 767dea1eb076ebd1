/**
 * How a syllable is accented, as one byte: the mirror of `plugins/search/spelling.py`.
 * Both sides run the shared fixture `tests/spelling.json`; change them together.
 */

import { fold, unify } from "./fold.mjs";

const RUN = /[\p{L}\p{N}\u0300-\u036f]+/gu;
const LETTERS = /([^\u0300-\u036f])([\u0300-\u036f]*)/gu;
const TONES = "\u0300\u0301\u0303\u0309\u0323";
const TONES_AT_END = /[\u0300\u0301\u0303\u0309\u0323]+$/;
const SHAPES = { a: "\u0306\u0302", e: "\u0302", o: "\u0302\u031b", u: "\u031b" };
const OTHER = 255;
const CONSONANT_THEN_I = /^(?:[bcdfghjklmnpqrstvwxz]+|qu)i$/;

/**
 * @typedef {{syllable: string, code: number, text: string}} Word a folded syllable, the code of its
 *   marks (0 for none) and the run as it was written
 */

/**
 * Split a text as `syllables` does, keeping how each one is accented.
 * @param {string} text
 * @returns {Word[]}
 */
export function spell(text) {
  const runs = text.normalize("NFD").toLowerCase().match(RUN) ?? [];
  return runs.flatMap((run) => {
    const folded = unify(fold(run));
    return folded ? [{ syllable: folded, code: codeOf(run, folded), text: run.normalize("NFC") }] : [];
  });
}

/**
 * @param {string} run decomposed, in lower case
 * @param {string} folded
 * @returns {number}
 */
function codeOf(run, folded) {
  let tone = 0;
  let shape = 0;
  let weight = 1;
  for (const [, letter, marks] of run.matchAll(LETTERS)) {
    const digits = SHAPES[letter] ?? "";
    shape += weight * highest(digits, marks);
    weight *= digits.length + 1;
    tone ||= highest(TONES, marks);
  }
  if (folded.endsWith("i") && run.replace(TONES_AT_END, "").endsWith("y")) shape += weight;
  const code = (shape * 2 + (run.includes("đ") ? 1 : 0)) * 6 + tone;
  return Math.min(code, OTHER);
}

/**
 * @param {string} known
 * @param {string} marks
 * @returns {number} the highest place, from 1, that a mark has among the known; 0 for none
 */
function highest(known, marks) {
  return Math.max(0, ...Array.from(marks, (mark) => known.indexOf(mark) + 1));
}

/**
 * Forget whether a syllable was written with i or with y.
 * @param {string} syllable folded
 * @param {number} code
 * @returns {number}
 */
export function withoutY(syllable, code) {
  if (code === OTHER || !CONSONANT_THEN_I.test(syllable)) return code;
  const weight = syllable.startsWith("qu") ? 2 : 1;
  return (Math.floor(code / 12) % weight) * 12 + (code % 12);
}

/**
 * @param {{syllable: string, code: number}} word
 * @returns {boolean} whether it has marks; a y instead of an i is none
 */
export function isMarked({ syllable, code }) {
  return withoutY(syllable, code) > 0;
}

/**
 * Write a folded syllable with its marks.
 * @param {string} syllable
 * @param {number} code
 * @returns {string} NFC
 */
export function write(syllable, code) {
  if (code === OTHER) return syllable;
  let shape = Math.floor(code / 12);
  let written = "";
  for (const letter of syllable) {
    const digits = SHAPES[letter] ?? "";
    written += letter + (digits[(shape % (digits.length + 1)) - 1] ?? "");
    shape = Math.floor(shape / (digits.length + 1));
  }
  if (shape > 0) written = written.replace(/i$/, "y");
  if (Math.floor(code / 6) % 2) written = written.replace("d", "đ");
  return placeTone(written, TONES[(code % 6) - 1] ?? "").normalize("NFC");
}

/**
 * Put a tone where it is written today: on the vowel with a hat or horn, else on the last one if a
 * consonant follows, else on the first of two (hòa) or the middle of three.
 * @param {string} written decomposed
 * @param {string} tone
 * @returns {string}
 */
function placeTone(written, tone) {
  const found = /^((?:gi(?=[aeouy])|qu(?=[aeioy])|[^aeiouy])*)((?:[aeiouy][\u0300-\u036f]*)+)(.*)$/u.exec(written);
  if (!tone || !found) return written;
  const vowels = found[2].match(/[aeiouy][\u0300-\u036f]*/g);
  const marked = vowels.findLastIndex((vowel) => vowel.length > 1);
  const middle = found[3] || vowels.length > 2 ? 1 : 0;
  const place = marked >= 0 ? marked : Math.min(middle, vowels.length - 1);
  vowels[place] += tone;
  return found[1] + vowels.join("") + found[3];
}
