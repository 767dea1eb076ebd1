/** What may have been meant where nothing was found: typing-method residue, slips of a finger. */

import { doubtOf, isNear, neighboursOf } from "./search-neighbours.mjs";
import { pairTerm } from "./search-query.mjs";
import { isMarked, spell, write } from "./search-spelling.mjs";
import { spreadOf, sumPostings } from "./search-words.mjs";

const MOST_SUSPECTS = 2;
const MOST_TO_COMPARE = 3;
const MOST_SHARDS = 1;
const ABBREVIATION = /^[bcdfghjklmnpqrstvwxz]{2}$/;
const TELEX_MARKS = [["aa", "â"], ["ee", "ê"], ["oo", "ô"], ["uow", "ươ"], ["aw", "ă"], ["ow", "ơ"], ["uw", "ư"], ["w", "ư"], ["dd", "đ"]];
const TELEX_TONES = { f: "\u0300", s: "\u0301", x: "\u0303", r: "\u0309", j: "\u0323" };
const VNI_TONES = { 2: "\u0300", 1: "\u0301", 4: "\u0303", 3: "\u0309", 5: "\u0323" };
const VNI_SHAPES = { 6: /[aeo](?!.*[aeo])/, 7: /u?o|u/, 8: /a/, 9: /d/ };
const VNI_MARKS = { 6: "\u0302", 7: "\u031b", 8: "\u0306" };

/**
 * @typedef {import("./search-query.mjs").Query} Query
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-data.mjs").SearchData} SearchData
 * @typedef {{pair: import("./search-terms.mjs").Need, posts: number, isWritten: boolean}} Strange how many
 *   posts have a pair, and whether some has it with the marks that were typed
 * @typedef {{place: number, count: number, to: string, code: number, score: number}} Change puts
 *   `to` in the place of `count` words
 */

/**
 * Read a word that was typed for Telex or VNI while neither was on: `ddua`, `hoaf`, `d9ua`, `hoa2`.
 * @param {string} text
 * @returns {string | undefined} NFC; undefined if it is no such word
 */
export function decodeTyping(text) {
  const isTelex = /^[a-z]+$/.test(text);
  if (!isTelex && !/^[a-z]+[1-9a-z]*$/.test(text)) return undefined;
  const decoded = isTelex ? decodeTelex(text) : decodeVni(text);
  const [word] = spell(decoded);
  return decoded === text || !word ? undefined : write(word.syllable, word.code);
}

/**
 * @param {string} text
 * @returns {string} the tone on some vowel
 */
function decodeTelex(text) {
  let decoded = text;
  for (const [typed, meant] of TELEX_MARKS) decoded = decoded.replace(typed, meant);
  const tone = /^(.*?[aăâeêioôơuưy]+)([fsxrj])([a-zđ]*)$/.exec(decoded) ?? /^(.*[aăâeêioôơuưy][a-z]*)([fsxrj])()$/.exec(decoded);
  return tone ? tone[1] + TELEX_TONES[tone[2]] + tone[3] : decoded;
}

/**
 * @param {string} text
 * @returns {string} the tone on some vowel
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
  const end = vowel ? vowel.index + vowel[0].length : 0;
  return letters.slice(0, end) + tone + letters.slice(end);
}

/**
 * List other readings of a query, the likeliest first, in groups that are looked up at one time.
 * @param {Query} query
 * @param {Strange[]} strange its pairs that no or few documents have
 * @param {SearchData} data
 * @returns {AsyncGenerator<string[]>} whole queries
 */
export async function* corrections(query, strange, data) {
  const decoded = query.words.map(({ text }) => decodeTyping(text));
  if (decoded.some(Boolean)) yield [replaceWords(query, (_, i) => decoded[i])];
  const suspects = findSuspects(query.words, strange, await data.vocabulary());
  for (const find of [nearInContext, nearInVocabulary]) {
    const changes = await Promise.all(suspects.map((suspect) => find(query.words, suspect, data)));
    yield changes.flat().map((change) => apply(change, query));
  }
}

/**
 * @param {Change} change
 * @param {Query} query
 * @returns {string}
 */
function apply({ place, count: taken, to, code }, query) {
  const hasMarks = query.words.some(isMarked);
  const written = hasMarks && !to.includes(" ") ? write(to, code) : to;
  return replaceWords(query, (_, i) => {
    if (i === place) return written;
    return i > place && i < place + taken ? "" : undefined;
  });
}

/**
 * Put other words in the place of those of a query.
 * @param {Query} query
 * @param {(word: Word, place: number, typed: string) => string | undefined} replace
 * @returns {string} the whole query
 */
export function replaceWords({ text, words }, replace) {
  let rest = text;
  let done = "";
  words.forEach((word, i) => {
    const place = rest.toLowerCase().indexOf(word.text);
    if (place < 0) return;
    const typed = rest.slice(place, place + word.text.length);
    done += rest.slice(0, place) + (replace(word, i, typed) ?? typed);
    rest = rest.slice(place + typed.length);
  });
  return (done + rest).replace(/\s+/g, " ").trim();
}

/**
 * Choose the words that are probably wrong: those whose pairs are the rarest. Whoever writes marks
 * means the words that posts have, and those that stand so in a text beside a word of the query.
 * Two consonants alone are an abbreviation.
 * @param {Word[]} words
 * @param {Strange[]} strange
 * @param {Map<string, unknown>} vocabulary
 * @returns {number[]} places, at most two
 */
function findSuspects(words, strange, vocabulary) {
  const isRight = (word) => strange.some(({ pair, isWritten }) => isWritten && pair.words.includes(word));
  const isMeant = words.some(isMarked) ? ({ syllable }) => vocabulary.has(syllable) : ({ syllable }) => words.length === 1 && ABBREVIATION.test(syllable);
  const mayBeWrong = (word) => word.syllable.length > 1 && !/\d/.test(word.syllable) && !isRight(word) && !isMeant(word);
  const places = words.map((_, i) => i).filter((i) => mayBeWrong(words[i]));
  const strangeness = (i) => {
    const around = strange.filter(({ pair }) => pair.words.includes(words[i]));
    return around.reduce((sum, { posts }) => sum + 1 / (1 + posts), 0) / Math.max(1, around.length);
  };
  const suspects = places.filter((i) => words.length === 1 || strangeness(i) > 0);
  return suspects.sort((a, b) => strangeness(b) - strangeness(a)).slice(0, MOST_SUSPECTS);
}

/**
 * Look for like words after the word before: their pairs lie in a file that is here already.
 * @param {Word[]} words
 * @param {number} place of the word that may be wrong
 * @param {SearchData} data
 * @returns {Promise<Change[]>} best first
 */
async function nearInContext(words, place, data) {
  if (place === 0) return [];
  const before = words[place - 1].syllable;
  const { syllable } = words[place];
  const terms = await data.beside(pairTerm(before, syllable), `${before}_`);
  const near = terms.filter((term) => isNear(term.slice(before.length + 1), syllable));
  const known = await data.parts(near, { oldOnly: true });
  const candidates = near.map((term) => {
    const parts = known.get(term);
    const code = parts[0].spellings[0]?.[1] ?? 0;
    return withDoubt({ place, count: 1, to: term.slice(before.length + 1), code, score: strengthOf(parts) }, syllable);
  });
  return judgeByNext(words, best(candidates), data);
}

/**
 * Look for like words in the vocabulary: other first letters, lost spaces, a first word.
 * @param {Word[]} words
 * @param {number} place
 * @param {SearchData} data
 * @returns {Promise<Change[]>} best first
 */
async function nearInVocabulary(words, place, data) {
  // Beside other words, what only the recent part has would not be looked up.
  const vocabulary = await data.vocabulary({ oldOnly: words.length > 1 });
  const { syllable } = words[place];
  const candidates = candidatesFor(words, place, vocabulary);
  if (place === 0) return judgeByNext(words, best(candidates), data);
  const before = words[place - 1].syllable;
  const termOf = ({ to }) => pairTerm(before, to.split(" ")[0]);
  const terms = await data.inFewShards(candidates.map(termOf), MOST_SHARDS);
  const known = await data.parts(terms, { oldOnly: true });
  const judged = candidates.filter((each) => known.has(termOf(each)));
  return judgeByNext(words, best(judged.map((each) => withDoubt({ ...each, score: strengthOf(known.get(termOf(each))) }, syllable))), data);
}

/**
 * @param {Change[]} changes
 * @returns {Change[]}
 */
function best(changes) {
  return changes.sort((a, b) => b.score - a.score).slice(0, MOST_TO_COMPARE);
}

/**
 * Add to the score of changes how often they stand before the word after them.
 * @param {Word[]} words
 * @param {Change[]} changes
 * @param {SearchData} data
 * @returns {Promise<Change[]>} best first
 */
async function judgeByNext(words, changes, data) {
  const terms = changes.map(({ place, count: taken, to }) => {
    const next = words[place + taken]?.syllable;
    return next && pairTerm(to.split(" ").at(-1), next);
  });
  const [known, { common }] = await Promise.all([data.parts(terms.filter(Boolean), { oldOnly: true }), data.manifest()]);
  // A common word stands beside many others: that says less for it.
  const rarity = ({ to }) => -Math.log(spreadOf({ syllable: to }, common)) / 2;
  const judged = changes.map((change, i) => ({
    ...change,
    score: change.score + strengthOf(known.get(terms[i])) + rarity(change),
  }));
  // What never stands before the next word would be asked for nothing.
  return best(judged.filter((_, i) => !terms[i] || known.has(terms[i])));
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
  const changes = known.map((to) => withDoubt({ place, count: 1, to, ...scored(vocabulary.get(to)) }, syllable));
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
  return { code, score: posts * Math.LN2 };
}

/**
 * @param {Change} change
 * @param {string} typed
 * @returns {Change} less probable where the slip is; words that were joined or parted are as typed
 */
function withDoubt(change, typed) {
  const isOneWord = change.count === 1 && !change.to.includes(" ");
  return isOneWord ? { ...change, score: change.score - doubtOf(change.to, typed) } : change;
}

/**
 * @param {import("./search-shard.mjs").Part[] | undefined} parts
 * @returns {number} how much a pair's being known says for it
 */
function strengthOf(parts) {
  return parts ? 2 + Math.log1p(sumPostings(parts)) : 0;
}

/**
 * Find known words that look like those of a query that no post has: of others it is a minus, quotes
 * or a filter that leaves nothing.
 * @param {Query} query
 * @param {SearchData} data
 * @param {number} most
 * @returns {Promise<string[]>} with marks, commonest first
 */
export async function nearestWords({ words }, data, most) {
  const vocabulary = await data.vocabulary();
  const unknown = words.filter(({ syllable }) => !vocabulary.has(syllable));
  const near = unknown.flatMap(({ syllable }) => [...neighboursOf(syllable)].filter((each) => vocabulary.has(each)));
  const known = [...new Set(near)].map((syllable) => ({ syllable, ...vocabulary.get(syllable) }));
  known.sort((a, b) => b.posts - a.posts);
  return known.slice(0, most).map(({ syllable, code }) => write(syllable, code));
}
