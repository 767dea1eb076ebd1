/** What a half-typed query may become. */

import { beginsSo, continuations, goOn, isWeak } from "./search-continuing.mjs";
import { findRuns } from "./search-runs.mjs";
import { singleTerm } from "./search-query.mjs";
import { isMarked, write } from "./search-spelling.mjs";
import { sumPostings } from "./search-words.mjs";

const MOST_SHARDS = 2;
// As many words as stand so in a text; if none does, the last three.
const TYPED_AT_FIRST = 8;
const TYPED_AT_LEAST = 3;

/**
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-data.mjs").SearchData} SearchData
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-tables.mjs").Card} Card
 * @typedef {import("./search-continuing.mjs").Written} Written
 * @typedef {{text: string, marked: {text: string, marked: boolean}[]}} Suggestion
 */

/**
 * Complete the last word, or add what comes next, as it stands in the text of a hit. What a lone
 * word may be the beginning of, the index knows better.
 * @param {Query} query
 * @param {SearchData} data
 * @param {Promise<Card[]>} hits the posts that are shown for the query
 * @param {number} most
 * @returns {Promise<Suggestion[]>}
 */
export async function suggest(query, data, hits, most) {
  const words = query.runs.at(-1)?.words ?? [];
  if (words.length === 0 || !query.isOpen) return [];
  const drawn = words.length > 1 ? ofTexts(query.text, words, await hits) : await ofLoneWord(query.text, words[0], data, hits, most);
  const whole = new Map(drawn.map((suggestion) => [suggestion.text.toLowerCase(), suggestion]));
  return [...whole.values()].slice(0, most);
}

/**
 * @param {string} text
 * @param {Word[]} words
 * @param {Card[]} cards
 * @returns {Suggestion[]}
 */
function ofTexts(text, words, cards) {
  const ofLast = (count) => {
    const typed = words.slice(-count);
    return continuations(cards, typed, true).flatMap((offer) => draw(text, typed, offer));
  };
  const found = ofLast(TYPED_AT_FIRST);
  return found.length > 0 || words.length <= TYPED_AT_LEAST ? found : ofLast(TYPED_AT_LEAST);
}

/**
 * @param {string} text
 * @param {Word} word
 * @param {SearchData} data
 * @param {Promise<Card[]>} hits
 * @param {number} most
 * @returns {Promise<Suggestion[]>}
 */
async function ofLoneWord(text, word, data, hits, most) {
  const [begun, cards] = await Promise.all([ofIndex(word, data, most), hits]);
  const offers = [...continuations(cards, [word], false), ...begun.map((each) => goOn(cards, each))];
  return offers.flatMap((words) => draw(text, [word], words));
}

/**
 * @param {Word} word
 * @param {SearchData} data
 * @param {number} most
 * @returns {Promise<string[]>} words that begin so; commonest first
 */
async function ofIndex(word, data, most) {
  const known = await data.parts(await data.range(singleTerm(word.syllable), MOST_SHARDS));
  const found = [...known].flatMap(([term, parts]) => {
    const begun = term === singleTerm(word.syllable) ? undefined : spellingOf(parts, term.slice(1), word);
    return begun && !isWeak(begun) ? [{ begun, posts: sumPostings(parts) }] : [];
  });
  return found.sort((a, b) => b.posts - a.posts).slice(0, most).map(({ begun }) => begun);
}

/**
 * @param {import("./search-shard.mjs").Part[]} parts
 * @param {string} syllable
 * @param {Word} word
 * @returns {string | undefined} the commonest spelling that does not contradict typed marks
 */
function spellingOf(parts, syllable, word) {
  const written = parts.flatMap(({ spellings }) => spellings.map(([code]) => write(syllable, code)));
  return written.find((each) => beginsSo(word, each));
}

/**
 * @param {string} text the query
 * @param {Word[]} typed its last words
 * @param {Written[]} words what they become
 * @returns {Suggestion[]} none where the query does not end in those words
 */
function draw(text, typed, words) {
  const runs = findRuns(text).slice(-typed.length);
  if (runs.map(({ syllable }) => syllable).join() !== typed.map(({ syllable }) => syllable).join()) return [];
  let before = text.slice(0, runs[0].start);
  typed.slice(0, -1).forEach((word, i) => {
    const { start, end } = runs[i];
    before += withMarks(word, text.slice(start, end), words[i].text) + text.slice(end, runs[i + 1].start);
  });
  const last = complete(typed.at(-1), text.slice(runs.at(-1).start), words[typed.length - 1].text);
  const added = words.slice(typed.length).map((word) => word.gap + inCaseOf(word.text, text.slice(runs[0].start)));
  const parts = [
    { text: before + last.kept, marked: false },
    { text: [last.added, ...added].join(""), marked: true },
  ];
  return [{ text: parts.map((part) => part.text).join(""), marked: parts.filter((part) => part.text) }];
}

/**
 * @param {Word} word half typed, or whole
 * @param {string} typed as it stands in the query
 * @param {string} written
 * @returns {{kept: string, added: string}}
 */
function complete(word, typed, written) {
  if (findRuns(written)[0].syllable === word.syllable) return { kept: withMarks(word, typed, written), added: "" };
  if (written.toLowerCase().startsWith(typed.toLowerCase())) return { kept: typed, added: inCaseOf(written, typed).slice(typed.length) };
  return { kept: "", added: letterByLetter(inCaseOf(written, typed), typed) };
}

/**
 * @param {Word} word
 * @param {string} typed
 * @param {string} written
 * @returns {string} the word as typed, with its marks if it has none yet
 */
function withMarks(word, typed, written) {
  return isMarked(word) ? typed : letterByLetter(written, typed);
}

/**
 * @param {string} written
 * @param {string} typed
 * @returns {string} with capitals where they were typed
 */
export function letterByLetter(written, typed) {
  const letters = [...typed];
  return Array.from(written, (letter, i) => {
    if (i >= letters.length) return letter;
    return isLower(letters[i]) ? letter.toLowerCase() : letter.toUpperCase();
  }).join("");
}

/**
 * @param {string} written
 * @param {string} typed
 * @returns {string} small letters where no capital was typed, unless it is an abbreviation
 */
function inCaseOf(written, typed) {
  return isLower(typed) && isLower(written.slice(1)) ? written.toLowerCase() : written;
}

/**
 * @param {string} text
 * @returns {boolean}
 */
function isLower(text) {
  return text === text.toLowerCase();
}
