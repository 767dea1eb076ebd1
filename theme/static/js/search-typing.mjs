/** What may have been meant where nothing was found: typing-method residue, slips of a finger. */

import { countPostings } from "./search-weights.mjs";
import { pairTerm } from "./search-query.mjs";
import { write } from "./search-spelling.mjs";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const MOST_SUSPECTS = 2;
const MOST_SHARDS = 3;
const MOST_TO_COMPARE = 4;
const MOST_CORRECTIONS = 4;
const TELEX_MARKS = [["aa", "â"], ["ee", "ê"], ["oo", "ô"], ["uow", "ươ"], ["aw", "ă"], ["ow", "ơ"], ["uw", "ư"], ["w", "ư"], ["dd", "đ"]];
const TELEX_TONES = { f: "\u0300", s: "\u0301", x: "\u0303", r: "\u0309", j: "\u0323" };
const VNI_TONES = { 2: "\u0300", 1: "\u0301", 4: "\u0303", 3: "\u0309", 5: "\u0323" };
const VNI_SHAPES = { 6: /[aeo](?!.*[aeo])/, 7: /u?o|u/, 8: /a/, 9: /d/ };
const VNI_MARKS = { 6: "\u0302", 7: "\u031b", 8: "\u0306" };

/**
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-data.mjs").SearchData} SearchData
 * @typedef {{place: number, count: number, to: string, code: number, score: number}} Change puts
 *   `to` in the place of `count` words
 */

/**
 * Read a word that was typed for Telex or VNI while neither was on: `ddua`, `hoaf`, `d9ua`, `hoa2`.
 * @param {string} text
 * @returns {string | undefined} NFC; undefined if it is no such word
 */
export function decodeTyping(text) {
  if (/^[a-z]+$/.test(text)) return decodeTelex(text);
  return /^[a-z]+[1-9a-z]*$/.test(text) ? decodeVni(text) : undefined;
}

/**
 * @param {string} text
 * @returns {string | undefined}
 */
function decodeTelex(text) {
  let decoded = text;
  for (const [typed, meant] of TELEX_MARKS) decoded = decoded.replace(typed, meant);
  const tone = /^(.*?[aăâeêioôơuưy]+)([fsxrj])([a-zđ]*)$/.exec(decoded) ?? /^(.*[aăâeêioôơuưy][a-z]*)([fsxrj])()$/.exec(decoded);
  if (tone) decoded = tone[1] + TELEX_TONES[tone[2]] + tone[3];
  return decoded === text ? undefined : decoded.normalize("NFC");
}

/**
 * @param {string} text
 * @returns {string | undefined}
 */
function decodeVni(text) {
  let letters = text.replace(/\d/g, "");
  let tone = "";
  for (const digit of text.match(/\d/g) ?? []) {
    if (digit in VNI_TONES) tone = VNI_TONES[digit];
    else if (digit === "9") letters = letters.replace("d", "đ");
    else letters = letters.replace(VNI_SHAPES[digit], (vowels) => vowels.replace(/[a-z]/g, (vowel) => vowel + VNI_MARKS[digit]));
  }
  const vowel = /[aeiouy][\u0300-\u036f]*(?=[^aeiouy]*$)/u.exec(letters);
  if (!vowel) return undefined;
  const end = vowel.index + vowel[0].length;
  return (letters.slice(0, end) + tone + letters.slice(end)).normalize("NFC");
}

/**
 * List other readings of a query, the likeliest first.
 * @param {Query} query
 * @param {SearchData} data
 * @returns {AsyncGenerator<string>} whole queries
 */
export async function* corrections(query, data) {
  const decoded = query.words.map(({ text }) => decodeTyping(text));
  if (decoded.some(Boolean)) yield replaceWords(query, (_, i) => decoded[i]);
  const changes = await findChanges(query, data);
  for (const change of changes) {
    const written = query.words.some(({ code }) => code > 0) ? writeAll(change) : change.to;
    yield replaceWords(query, (_, i) => {
      if (i === change.place) return written;
      return i > change.place && i < change.place + change.count ? "" : undefined;
    });
  }
}

/**
 * @param {Change} change
 * @returns {string}
 */
function writeAll({ to, code }) {
  return to.includes(" ") ? to : write(to, code);
}

/**
 * @param {Query} query
 * @param {(word: Word, place: number) => string | undefined} replace
 * @returns {string}
 */
function replaceWords({ text, words }, replace) {
  let rest = text;
  let done = "";
  words.forEach((word, i) => {
    const place = rest.toLowerCase().indexOf(word.text);
    if (place < 0) return;
    const typed = rest.slice(place, place + word.text.length);
    done += rest.slice(0, place) + (replace(word, i) ?? typed);
    rest = rest.slice(place + typed.length);
  });
  return (done + rest).replace(/\s+/g, " ").trim();
}

/**
 * @param {Query} query
 * @param {SearchData} data
 * @returns {Promise<Change[]>} best first
 */
async function findChanges({ words }, data) {
  const vocabulary = await data.vocabulary();
  const suspects = await findSuspects(words, vocabulary, data);
  const changes = [];
  for (const place of suspects.slice(0, MOST_SUSPECTS)) {
    const candidates = candidatesFor(words, place, vocabulary);
    changes.push(...(await compareInContext(words, candidates, data)));
  }
  return changes.sort((a, b) => b.score - a.score).slice(0, MOST_CORRECTIONS);
}

/**
 * Order the words by how strange they are: unknown ones first, then those whose neighbours are.
 * @param {Word[]} words
 * @param {Map<string, any>} vocabulary
 * @param {SearchData} data
 * @returns {Promise<number[]>} places
 */
async function findSuspects(words, vocabulary, data) {
  const terms = words.slice(1).map((word, i) => pairTerm(words[i].syllable, word.syllable));
  const known = await data.parts(terms);
  const spread = words.map(({ syllable }, i) => {
    const around = [terms[i - 1], terms[i]].filter(Boolean).map((term) => count(known.get(term)));
    const strength = around.reduce((sum, each) => sum + Math.log1p(each), 0) / Math.max(1, around.length);
    return strength + (vocabulary.has(syllable) ? 1 + (vocabulary.get(syllable).posts / 100) : 0);
  });
  const places = words.map((_, i) => i).filter((i) => words[i].syllable.length > 1 && !/\d/.test(words[i].syllable));
  return places.sort((a, b) => spread[a] - spread[b]);
}

/**
 * @param {import("./search-shard.mjs").Part[] | undefined} parts
 * @returns {number} of postings
 */
function count(parts) {
  return (parts ?? []).reduce((sum, part) => sum + countPostings(part), 0);
}

/**
 * @param {Word[]} words
 * @param {number} place
 * @param {Map<string, {posts: number, code: number}>} vocabulary
 * @returns {Change[]} commonest first
 */
function candidatesFor(words, place, vocabulary) {
  const { syllable } = words[place];
  const known = [...neighboursOf(syllable)].filter((each) => each !== syllable && vocabulary.has(each));
  const changes = known.map((to) => ({ place, count: 1, to, ...scored(vocabulary.get(to)) }));
  for (let i = 1; i < syllable.length; i++) {
    const [a, b] = [syllable.slice(0, i), syllable.slice(i)];
    if (vocabulary.has(a) && vocabulary.has(b)) changes.push({ place, count: 1, to: `${a} ${b}`, ...scored(vocabulary.get(a)) });
  }
  const joined = syllable + (words[place + 1]?.syllable ?? "");
  if (joined !== syllable && vocabulary.has(joined)) changes.push({ place, count: 2, to: joined, ...scored(vocabulary.get(joined)) });
  return changes.sort((a, b) => b.score - a.score);
}

/**
 * @param {{posts: number, code: number}} known
 * @returns {{code: number, score: number}}
 */
function scored({ posts, code }) {
  return { code, score: posts };
}

/**
 * @param {string} syllable
 * @returns {Set<string>} all within one insertion, deletion, replacement or swap
 */
function neighboursOf(syllable) {
  const near = new Set();
  for (let i = 0; i <= syllable.length; i++) {
    const [before, after] = [syllable.slice(0, i), syllable.slice(i)];
    near.add(before + after.slice(1));
    if (after.length > 1) near.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      if (after) near.add(before + letter + after.slice(1));
    }
  }
  return near;
}

/**
 * Score candidates by how often they stand beside their neighbours: first the one before, whose
 * pairs lie together, then for the best the one after.
 * @param {Word[]} words
 * @param {Change[]} candidates commonest first
 * @param {SearchData} data
 * @returns {Promise<Change[]>} best first
 */
async function compareInContext(words, candidates, data) {
  const pairsOf = ({ place, count, to }) => {
    const parts = to.split(" ");
    const names = [words[place - 1]?.syllable, ...parts, words[place + count]?.syllable];
    return names.slice(1).map((name, i) => names[i] && name && pairTerm(names[i], name));
  };
  let chosen = candidates;
  if (candidates[0]?.place > 0) {
    const terms = candidates.map((each) => pairsOf(each)[0]);
    const near = await data.parts(await data.inFewShards(terms, MOST_SHARDS));
    const strength = new Map(candidates.map((each, i) => [each, count(near.get(terms[i]))]));
    chosen = candidates.filter((each) => strength.get(each) > 0);
    chosen.sort((a, b) => strength.get(b) - strength.get(a));
  }
  chosen = chosen.slice(0, MOST_TO_COMPARE);
  const terms = chosen.map((each) => pairsOf(each).filter(Boolean));
  const known = await data.parts(terms.flat());
  return chosen
    .map((each, i) => ({ ...each, score: each.score / 100 + terms[i].reduce((sum, term) => sum + strengthOf(known.get(term)), 0) / Math.max(1, terms[i].length) }))
    .sort((a, b) => b.score - a.score);
}

/**
 * @param {import("./search-shard.mjs").Part[] | undefined} parts
 * @returns {number} how much a pair's being known says for it
 */
function strengthOf(parts) {
  return parts ? 2 + Math.log1p(count(parts)) : 0;
}

/**
 * Find known words that look like those of a query.
 * @param {Query} query
 * @param {SearchData} data
 * @param {number} most
 * @returns {Promise<string[]>} with marks, commonest first
 */
export async function nearestWords({ words }, data, most) {
  const vocabulary = await data.vocabulary();
  const near = words.flatMap(({ syllable }) =>
    [...neighboursOf(syllable)].filter((each) => each !== syllable && vocabulary.has(each)),
  );
  const known = [...new Set(near)].map((syllable) => ({ syllable, ...vocabulary.get(syllable) }));
  known.sort((a, b) => b.posts - a.posts);
  return known.slice(0, most).map(({ syllable, code }) => write(syllable, code));
}
