/**
 * Vietnamese text for search: the mirror of `plugins/newsroom/text.py`.
 * Both sides run the shared fixture `tests/fold.json`; change them together.
 */

const MARKS = /[\u0300-\u036f]/g;
const RUN = /[\p{L}\p{N}]+/gu;
const LEADING_ZEROS = /^0+(?=[0-9]+$)/;
const CONSONANTS_THEN_Y = /^(?:[bcdfghjklmnpqrstvwxz]+|qu)y$/;

/**
 * Lower-case and drop every Vietnamese mark, đ included; other characters stay.
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  return text.normalize("NFD").toLowerCase().replaceAll("đ", "d").replace(MARKS, "");
}

/**
 * Split into folded syllables, of which each has one form.
 * @param {string} text
 * @returns {string[]}
 */
export function syllables(text) {
  return (fold(text).match(RUN) ?? []).map(unify);
}

/**
 * A closing y after a consonant or qu counts as i (kỷ = kỉ); a number has no leading zeros (07 = 7).
 * @param {string} syllable folded
 * @returns {string}
 */
export function unify(syllable) {
  if (syllable.startsWith("0")) return syllable.replace(LEADING_ZEROS, "");
  return CONSONANTS_THEN_Y.test(syllable) ? `${syllable.slice(0, -1)}i` : syllable;
}

/**
 * Join neighbours: `[thi, dua, yeu]` gives `[thi_dua, dua_yeu]`.
 * @param {string[]} textSyllables
 * @returns {string[]}
 */
export function pairs(textSyllables) {
  return textSyllables.slice(1).map((second, i) => `${textSyllables[i]}_${second}`);
}
