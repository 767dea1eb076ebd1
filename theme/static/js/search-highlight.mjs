/** Marks the words of a search on the page that it found, with a bar to go from one to the next. */

import { drawButton, element, formatCount } from "./search-drawing.mjs";
import { markParts } from "./search-marks.mjs";
import { parseQuery } from "./search-query.mjs";

const SKIPPED = "script, style, noscript, nav, form, button, dialog, svg, .found-bar";
const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, blockquote, summary, div, section, article, time";

/** @typedef {HTMLElement[]} Place the marks of one find: more than one where it crosses elements */

/** @type {(() => void) | undefined} */
let clear;

/**
 * Mark words in the page's main part, in place of those marked before.
 * @param {string} typed
 * @param {boolean} isScrolling go to the first
 */
export function markWords(typed, isScrolling) {
  clear?.();
  const main = document.querySelector("main");
  const query = parseQuery(typed);
  if (!main || query.words.length === 0) return;
  const places = markIn(main, query);
  if (places.length === 0) return;
  const bar = drawBar(typed, places);
  main.prepend(bar);
  if (isScrolling) goTo(places[0], "instant");
  clear = () => {
    bar.remove();
    for (const mark of places.flat()) unwrap(mark);
    clear = undefined;
  };
}

/**
 * @param {HTMLElement} main
 * @param {import("./search-marks.mjs").Wanted} wanted
 * @returns {Place[]}
 */
function markIn(main, wanted) {
  const nodes = textNodes(main);
  let text = "";
  const starts = nodes.map(({ node, isApart }) => {
    if (isApart) text += "\n";
    text += node.data;
    return text.length - node.data.length;
  });
  let end = 0;
  const finds = markParts(text, wanted).flatMap(({ text: part, marked }) => {
    end += part.length;
    return marked ? [{ start: end - part.length, end }] : [];
  });
  // From the end: a text node that is cut keeps what stands before the cut.
  const places = finds.map(() => /** @type {Place} */ ([]));
  for (let i = nodes.length - 1; i >= 0; i--) {
    for (let find = finds.length - 1; find >= 0; find--) {
      const from = Math.max(finds[find].start - starts[i], 0);
      const to = Math.min(finds[find].end - starts[i], nodes[i].node.data.length);
      if (from < to) places[find].unshift(wrap(nodes[i].node, from, to));
    }
  }
  return places.filter((place) => place.length > 0);
}

/**
 * @param {HTMLElement} main
 * @returns {{node: Text, isApart: boolean}[]} apart: another block than the one before
 */
function textNodes(main) {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node.matches(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes = [];
  let before;
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const block = node.parentElement.closest(BLOCKS);
    nodes.push({ node, isApart: block !== before });
    before = block;
  }
  return nodes;
}

/**
 * @param {Text} node
 * @param {number} from
 * @param {number} to
 * @returns {HTMLElement}
 */
function wrap(node, from, to) {
  const part = node.splitText(from);
  part.splitText(to - from);
  const mark = element("mark", { class: "found" });
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}

/** @param {HTMLElement} mark */
function unwrap(mark) {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}

/**
 * @param {string} typed
 * @param {Place[]} places
 * @returns {HTMLElement}
 */
function drawBar(typed, places) {
  let at = 0;
  const count = element("span", { role: "status" }, [describe(0, places.length)]);
  const move = (step) => {
    at = (at + step + places.length) % places.length;
    count.textContent = describe(at, places.length);
    goTo(places[at]);
  };
  const off = drawButton("Bỏ tô", () => {
    history.replaceState({ ...history.state, words: undefined }, "");
    clear?.();
    document.querySelector("main").focus({ preventScroll: true });
  }, { "aria-label": "Bỏ tô sáng các từ đã tìm" });
  const steps = places.length > 1 ? [drawButton("Trước", () => move(-1), { "aria-label": "Chỗ trước" }), drawButton("Sau", () => move(1), { "aria-label": "Chỗ sau" })] : [];
  const words = element("span", { class: "found-words" }, ["Đang tô ", element("b", {}, [`“${typed.trim()}”`])]);
  return element("div", { class: "found-bar", lang: "vi", role: "region", "aria-label": "Từ đã tìm" }, [words, count, element("span", { class: "found-steps" }, [...steps, off])]);
}

/**
 * @param {number} at
 * @param {number} total
 * @returns {string}
 */
function describe(at, total) {
  return `chỗ ${formatCount(at + 1)}/${formatCount(total)}`;
}

/**
 * @param {Place} place
 * @param {ScrollBehavior} behavior
 */
function goTo(place, behavior = "auto") {
  for (const mark of document.querySelectorAll("mark.found-now")) mark.classList.remove("found-now");
  for (const mark of place) mark.classList.add("found-now");
  for (let details = place[0].closest("details"); details; details = details.parentElement.closest("details")) details.open = true;
  place[0].scrollIntoView({ block: "center", behavior });
}
