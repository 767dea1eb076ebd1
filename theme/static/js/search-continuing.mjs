/** How the texts of hits go on after words: only what stands so in a post is offered. */

import { findRuns } from "./search-runs.mjs";
import { isMarked, spell, withoutY } from "./search-spelling.mjs";

/** What a place is worth: a title says what a post is about. */
const FIELDS = { title: 3, lead: 2, tags: 2, body: 1 };
const MOST_ADDED = 4;
const MOST_WEAK = 1;
// So many of the places must go on alike for a word to be part of what is offered.
const ALIKE = 0.8;
const JOINED = /^(?:\s|\s*[-–/]\s*)$/;
const TONES = 6;
const LETTERS = /([^\u0300-\u036f])([\u0302\u0306\u031b]*)[\u0300-\u036f]*/gu;
// Words that nobody searches for; what is offered goes on to the word that they lead to.
const WEAK = new Set(
  "bị bởi các cho chưa có cũng của do đã đang đây đến để đó được hay hoặc hơn khi không là mà mỗi một này nên như nhưng những ở qua rất rồi sẽ tại thì theo trong trên từ và vào vẫn vì về với".split(" "),
);

/**
 * @typedef {import("./search-spelling.mjs").Word} Word
 * @typedef {import("./search-tables.mjs").Card} Card
 * @typedef {{text: string, gap: string}} Written a word of a text, and what stands before it there
 * @typedef {{post: number, worth: number, words: Written[]}} Place
 */

/**
 * Find what the last of some words becomes, or what comes next; most telling first.
 * @param {Card[]} cards
 * @param {Word[]} typed words that stand together
 * @param {boolean} isOpen the last one may be half typed
 * @returns {Written[][]} from the first word typed on
 */
export function continuations(cards, typed, isOpen) {
  /** @type {Map<string, Place[]>} */
  const groups = new Map();
  const areMeant = typed.some(isMarked);
  for (const place of placesOf(cards, typed, isOpen, (i) => areMeant && i < typed.length - 1)) {
    const size = sizeOf(place, typed);
    if (size === undefined) continue;
    const key = lower(place.words.slice(typed.length - 1, size));
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const pairs = new Pairs(cards);
  const found = [...groups.values()].flatMap((places) => {
    const size = sizeOf(places[0], typed);
    const isNext = isWhole(places[0].words, typed);
    // A single post proves nothing by "… and", "… of".
    if (isNext && size > typed.length + 1 && countPosts(places) === 1) return [];
    return [{ worth: worthOf(places), words: lengthen(places, size, size > typed.length, pairs) }];
  });
  return found.sort((a, b) => b.worth - a.worth).map(({ words }) => words);
}

/**
 * Go on with a word that the index offers, as far as the texts at hand do alike.
 * @param {Card[]} cards
 * @param {string} word
 * @returns {Written[]}
 */
export function goOn(cards, word) {
  const places = placesOf(cards, spell(word), false, () => true);
  return places.length > 0 ? lengthen(places, 1, false, new Pairs(cards)) : [{ text: word, gap: "" }];
}

/**
 * @param {string} word
 * @returns {boolean} whether it says nothing by itself
 */
export function isWeak(word) {
  return WEAK.has(word.toLowerCase());
}

/**
 * @param {Card[]} cards
 * @param {Word[]} typed
 * @param {boolean} isOpen
 * @param {(place: number) => boolean} isMeant whether a word without marks is meant to have none
 * @returns {Place[]}
 */
function placesOf(cards, typed, isOpen, isMeant) {
  return cards.flatMap((card, post) =>
    Object.entries(FIELDS).flatMap(([field, worth]) => stretchesOf(card[field], typed, isOpen, isMeant).map((words) => ({ post, worth, words }))),
  );
}

/**
 * @param {string} text
 * @param {Word[]} typed
 * @param {boolean} isOpen
 * @param {(place: number) => boolean} isMeant
 * @returns {Written[][]} the words typed and some that follow, as far as nothing parts them
 */
function stretchesOf(text, typed, isOpen, isMeant) {
  const runs = findRuns(text);
  const gapBefore = (i) => (i > 0 ? text.slice(runs[i - 1].end, runs[i].start) : "");
  return runs.flatMap((_, first) => {
    const stretch = [];
    for (let i = first; i < runs.length && stretch.length < typed.length + MOST_ADDED; i++) {
      const word = { text: text.slice(runs[i].start, runs[i].end), gap: gapBefore(i) };
      const place = i - first;
      if (place > 0 && !JOINED.test(word.gap)) break;
      if (place < typed.length && !fits(typed[place], runs[i].syllable, word.text, isMeant(place), isOpen && place === typed.length - 1)) return [];
      stretch.push(word);
    }
    return stretch.length >= typed.length ? [stretch] : [];
  });
}

/**
 * @param {Word} word typed
 * @param {string} syllable
 * @param {string} text
 * @param {boolean} isMeant
 * @param {boolean} isOpen the word may be half typed
 * @returns {boolean} whether letters and typed marks agree
 */
function fits(word, syllable, text, isMeant, isOpen) {
  if (syllable === word.syllable) return (!isMeant && !isMarked(word)) || spell(text).some(({ code }) => withoutY(syllable, code) === withoutY(syllable, word.code));
  return isOpen && syllable.startsWith(word.syllable) && beginsSo(word, text);
}

/**
 * Marks come late in typing: those that are missing yet may still come.
 * @param {Word} word
 * @param {string} text
 * @returns {boolean}
 */
export function beginsSo({ text: typed, code }, text) {
  const [tone, whole] = [code % TONES, (spell(text)[0]?.code ?? 0) % TONES];
  if (tone > 0 && tone !== whole) return false;
  const letters = shapes(text);
  return shapes(typed).every((shape, i) => shape.length < 2 || shape === letters[i]);
}

/**
 * @param {string} text
 * @returns {string[]} its letters with hat, horn or bar, without tones; plain ones are one character long
 */
function shapes(text) {
  const letters = text.normalize("NFD").toLowerCase().matchAll(LETTERS);
  return Array.from(letters, ([, letter, marks]) => (letter === "đ" ? "d-" : letter + marks));
}

/**
 * @param {Written[]} words
 * @param {Word[]} typed
 * @returns {boolean} whether the last one typed is a whole word there
 */
function isWhole(words, typed) {
  return findRuns(words[typed.length - 1].text)[0].syllable === typed.at(-1).syllable;
}

/**
 * @param {Place} place
 * @param {Word[]} typed
 * @returns {number | undefined} how many words are offered at least; none if nothing follows
 */
function sizeOf({ words }, typed) {
  const from = isWhole(words, typed) ? typed.length : typed.length - 1;
  const telling = words.findIndex(({ text }, i) => i >= from && !isWeak(text));
  return telling < 0 || telling - from > MOST_WEAK ? undefined : telling + 1;
}

/**
 * Go on as long as nearly all places do so alike: a name, a set phrase. A single place lends what
 * makes a word of two syllables, or what always stands so.
 * @param {Place[]} places
 * @param {number} size
 * @param {boolean} isHalf the last word is the first that was added
 * @param {Pairs} pairs
 * @returns {Written[]}
 */
function lengthen(places, size, isHalf, pairs) {
  let alike = places;
  let end = size;
  for (; ; end++) {
    const next = mostAlike(alike, end);
    if (next.length === 0 || next.length < ALIKE * alike.length) break;
    const isLent = isHalf && end === size;
    if (countPosts(next) === 1 && !isLent && !pairs.belong(next[0].words[end - 1].text, next[0].words[end].text)) break;
    alike = next;
  }
  while (end > size && isWeak(alike[0].words[end - 1].text)) end -= 1;
  return alike[0].words.slice(0, end);
}

/**
 * @param {Place[]} places
 * @param {number} end
 * @returns {Place[]} those of the commonest word there
 */
function mostAlike(places, end) {
  /** @type {Map<string, Place[]>} */
  const groups = new Map();
  for (const place of places) {
    if (end >= place.words.length) continue;
    const word = lower([place.words[end]]);
    groups.set(word, [...(groups.get(word) ?? []), place]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/**
 * @param {Place[]} places
 * @returns {number}
 */
function countPosts(places) {
  return new Set(places.map(({ post }) => post)).size;
}

/**
 * @param {Place[]} places
 * @returns {number} each post counts once, by its best place
 */
function worthOf(places) {
  const best = new Map();
  for (const { post, worth } of places) best.set(post, Math.max(worth, best.get(post) ?? 0));
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}

/**
 * @param {Written[]} words
 * @returns {string}
 */
function lower(words) {
  return words.map(({ text }) => text.toLowerCase()).join(" ");
}

/** Which words of the texts at hand stand together. */
class Pairs {
  /** @param {Card[]} cards */
  constructor(cards) {
    this.#cards = cards;
  }

  #cards;
  /** @type {Map<string, Map<string, number>> | undefined} what follows each word, and how often */
  #following;

  /**
   * @param {string} word
   * @param {string} next
   * @returns {boolean} whether the word is nearly always followed so, and more than once
   */
  belong(word, next) {
    this.#following ??= this.#count();
    const after = this.#following.get(word.toLowerCase());
    const times = after?.get(next.toLowerCase()) ?? 0;
    return times > 1 && times >= ALIKE * [...after.values()].reduce((sum, each) => sum + each, 0);
  }

  /** @returns {Map<string, Map<string, number>>} */
  #count() {
    const following = new Map();
    for (const text of this.#cards.flatMap((card) => Object.keys(FIELDS).map((field) => card[field].toLowerCase()))) {
      const runs = findRuns(text);
      runs.forEach(({ start, end }, i) => {
        if (i === 0) return;
        const word = text.slice(runs[i - 1].start, runs[i - 1].end);
        const next = JOINED.test(text.slice(runs[i - 1].end, start)) ? text.slice(start, end) : "";
        const after = following.get(word) ?? new Map();
        following.set(word, after.set(next, (after.get(next) ?? 0) + 1));
      });
    }
    return following;
  }
}
