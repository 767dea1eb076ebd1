/** Draws results. Everything that was typed or written by people goes through `textContent`. */

import { markParts } from "./search-marks.mjs";

const NUMBERS = new Intl.NumberFormat("vi");

/**
 * @typedef {import("./search-shards.mjs").Card} Card
 */

/**
 * Draw one hit as an article.
 * @param {Card} card
 * @param {string[]} words folded syllables to be marked
 * @param {URL} home the site's root
 * @returns {HTMLElement}
 */
export function drawHit(card, words, home) {
  const link = element("a", {}, drawMarked(card.title, words));
  link.href = new URL(card.address, home).href;
  const meta = [element("span", { class: "chip" }, [card.kind])];
  if (card.day) {
    meta.push(" ", element("time", { datetime: card.day }, [dayFirst(card.day)]));
  }
  return element("article", { class: "hit" }, [
    element("h2", {}, [link]),
    element("p", { class: "hit-meta" }, meta),
    element("p", { class: "hit-text" }, drawMarked(card.lead, words)),
  ]);
}

/**
 * Say how many hits there are, for the status line.
 * @param {number} total
 * @param {string} typed
 * @returns {string}
 */
export function describeTotal(total, typed) {
  if (total === 0) return `Không có kết quả nào cho “${typed}”`;
  return `${NUMBERS.format(total)} kết quả cho “${typed}”`;
}

/**
 * Draw what helps when nothing was found.
 * @param {URL} home
 * @returns {HTMLElement}
 */
export function drawNothing(home) {
  const link = element("a", {}, ["kho lưu trữ"]);
  link.href = new URL("luu-tru/", home).href;
  return element("p", { class: "hits-none" }, [
    "Chưa tìm thấy bài nào. Hãy thử ít từ hơn, gõ không dấu, hoặc xem ",
    link,
    " theo từng năm.",
  ]);
}

/**
 * Draw a button in a line of its own.
 * @param {string} label
 * @param {() => void} act
 * @param {Record<string, string>} attributes
 * @returns {HTMLElement}
 */
export function drawButton(label, act, attributes = {}) {
  const button = element("button", { class: "button", type: "button", ...attributes }, [label]);
  button.addEventListener("click", act);
  return element("p", { class: "hits-more" }, [button]);
}

/**
 * @param {string} text
 * @param {string[]} words
 * @returns {(Node | string)[]}
 */
function drawMarked(text, words) {
  return markParts(text, words).map((part) =>
    part.marked ? element("mark", {}, [part.text]) : part.text,
  );
}

/**
 * @param {string} day as 2021-11-23
 * @returns {string} as 23/11/2021
 */
function dayFirst(day) {
  return day.split("-").reverse().join("/");
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children strings become text
 * @returns {any}
 */
function element(name, attributes, children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
