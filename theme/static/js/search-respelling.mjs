/** Writes the words of a correction as hits do: what is commonest for a word alone may be no word. */

import { parseQuery } from "./search-query.mjs";
import { findRuns } from "./search-runs.mjs";
import { isMarked, spell, withoutY } from "./search-spelling.mjs";
import { letterByLetter } from "./search-suggest.mjs";
import { replaceWords } from "./search-typing.mjs";

/**
 * @typedef {{syllable: string, code: number, isKept: boolean, isOpen: boolean}} Sought kept: it was
 *   typed with marks; open: it may be half typed
 * @typedef {Map<string, number>} Spellings how often each was seen
 * @typedef {{whole: Spellings, begun: Spellings}} Seen as the word itself, and as what it begins
 */

/**
 * Give each word of a correction the spelling that it has in hits beside most of the others; what
 * was typed with marks stays.
 * @param {{text: string, typed: string}} correction
 * @param {import("./search-tables.mjs").Card[]} cards of the hits that are shown
 * @returns {string}
 */
export function respell({ text, typed }, cards) {
  const query = parseQuery(text);
  const kept = new Set(spell(typed).filter(isMarked).map((word) => word.text));
  const last = query.isOpen ? query.words.length - 1 : -1;
  const words = query.words.map((word, i) => ({ ...word, isKept: kept.has(word.text), isOpen: i === last }));
  // Of each word by the number of words that stand together there.
  const seen = words.map(() => /** @type {Seen[]} */ ([]));
  for (const { title, lead, tags, body } of cards) {
    for (const each of [title, lead, tags, body]) look(each, words, seen);
  }
  return replaceWords(query, (_, i, written) => {
    const spelling = words[i].isKept ? undefined : commonest(seen[i].at(-1));
    return spelling && letterByLetter(spelling, written);
  });
}

/**
 * @param {string} text of a hit
 * @param {Sought[]} words
 * @param {Seen[][]} seen where it is noted
 */
function look(text, words, seen) {
  const runs = findRuns(text);
  const writtenAt = (at) => text.slice(runs[at].start, runs[at].end).toLowerCase();
  const isAt = (at, i) => at in runs && i in words && fits(words[i], runs[at].syllable, () => writtenAt(at));
  const countFrom = (at, i, step) => {
    let count = 0;
    while (isAt(at + step * (count + 1), i + step * (count + 1))) count += 1;
    return count;
  };
  for (let at = 0; at < runs.length; at++) {
    for (let i = 0; i < words.length; i++) {
      if (!isAt(at, i)) continue;
      const together = countFrom(at, i, -1) + countFrom(at, i, 1);
      seen[i][together] ??= { whole: new Map(), begun: new Map() };
      const spellings = runs[at].syllable === words[i].syllable ? seen[i][together].whole : seen[i][together].begun;
      spellings.set(writtenAt(at), (spellings.get(writtenAt(at)) ?? 0) + 1);
    }
  }
}

/**
 * @param {Sought} word
 * @param {string} syllable
 * @param {() => string} written
 * @returns {boolean} whether it is the word, or begins so; with its marks, if they were typed
 */
function fits(word, syllable, written) {
  if (syllable !== word.syllable) return word.isOpen && syllable.startsWith(word.syllable);
  return !word.isKept || spell(written()).some(({ code }) => withoutY(syllable, code) === withoutY(syllable, word.code));
}

/**
 * @param {Seen | undefined} seen
 * @returns {string | undefined} none where it is not known how a half-typed word goes on
 */
function commonest(seen) {
  if (!seen) return undefined;
  if (seen.whole.size === 0) return seen.begun.size === 1 ? [...seen.begun.keys()][0] : undefined;
  return [...seen.whole].sort(([, a], [, b]) => b - a)[0][0];
}
