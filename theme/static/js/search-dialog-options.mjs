/** Draws what the dialog's list holds: completions, hits by kind, the way to all of them, old searches. */

import { dayFirst, drawButton, drawParts, element, formatCount, hitHref } from "./search-drawing.mjs";
import { eraseAllSearches, eraseSearch, keepSearch } from "./search-recent.mjs";

/**
 * @typedef {import("./search-dialog-list.mjs").Group} Group
 * @typedef {import("./search-client.mjs").Found} Found
 * @typedef {import("./search-client.mjs").Suggestion} Suggestion
 * @typedef {{text: string, found: Found, suggestions: Suggestion[], page: string}} Answer
 */

/**
 * @param {Answer} answer
 * @param {(text: string) => void} fill takes a completion
 * @returns {Group[]}
 */
export function drawFound({ text, found, suggestions, page }, fill) {
  const home = new URL("../", page);
  const words = found.correction?.text ?? text;
  const completions = suggestions.map(({ text: whole, marked }) => drawWords(drawParts(marked), () => fill(whole)));
  const nearest = found.nearest.map((word) => drawWords([word], () => fill(word)));
  return [
    { label: "Gợi ý", options: completions, style: "finder-completions" },
    ...groupByKind(found.hits).map(([label, hits]) => ({ label, options: hits.map((hit) => drawHit(hit, words, text, home)) })),
    { label: "Từ gần giống có trong trang", options: nearest },
    { label: "", options: [found.total > 0 ? drawAll(text, found.total, page) : drawArchive(home)] },
  ];
}

/**
 * Draw the searches kept on this device; what erases them stands beside the list, as an option
 * cannot hold a button.
 * @param {string[]} searches
 * @param {(text: string) => void} fill
 * @param {() => void} redraw
 * @returns {{groups: Group[], beside: HTMLElement[]}}
 */
export function drawRecent(searches, fill, redraw) {
  if (searches.length === 0) return { groups: [], beside: [] };
  const erase = (text) => {
    eraseSearch(text);
    redraw();
  };
  const options = searches.map((text) => {
    const option = drawWords([text], () => fill(text));
    option.dataset.erasable = "1";
    option.addEventListener("erase", () => erase(text));
    return option;
  });
  const buttons = searches.map((text) => element("li", {}, [drawButton("×", () => erase(text), { "aria-label": `Xóa “${text}” khỏi từ đã tìm` })]));
  const all = drawButton("Xóa tất cả từ đã tìm", () => {
    eraseAllSearches();
    redraw();
  }, { class: "finder-erase-all" });
  return { groups: [{ label: "", options }], beside: [element("ul", { role: "list", "aria-label": "Xóa từ đã tìm" }, buttons), all] };
}

/**
 * @param {import("./search-engine.mjs").Hit[]} hits best first
 * @returns {Map<string, import("./search-engine.mjs").Hit[]>} kinds in the order of their best
 */
function groupByKind(hits) {
  const groups = new Map();
  for (const hit of hits) groups.set(hit.kind.label, [...(groups.get(hit.kind.label) ?? []), hit]);
  return [...groups];
}

/**
 * @param {import("./search-engine.mjs").Hit} hit
 * @param {string} words to be marked on its page
 * @param {string} typed
 * @param {URL} home
 * @returns {HTMLElement}
 */
function drawHit({ address, title, day, excerpt }, words, typed, home) {
  const option = drawLink(hitHref(address, words, home), [
    element("span", { class: "finder-title" }, drawParts(title)),
    ...(day ? [" ", element("time", { datetime: day }, [dayFirst(day)])] : []),
    " ",
    element("span", { class: "finder-text" }, drawParts(excerpt)),
  ]);
  option.classList.add("finder-hit");
  option.addEventListener("click", () => {
    keepSearch(typed);
    // A hit on the page that is open changes the fragment alone.
    option.closest("dialog")?.close();
  });
  return option;
}

/**
 * @param {string} text
 * @param {number} total
 * @param {string} page
 * @returns {HTMLElement}
 */
function drawAll(text, total, page) {
  const address = new URL(page);
  address.searchParams.set("q", text);
  const option = drawLink(address.href, [total === 1 ? "Xem kết quả trong trang tìm kiếm" : `Xem tất cả ${formatCount(total)} kết quả`]);
  option.classList.add("finder-all");
  option.addEventListener("click", () => keepSearch(text));
  return option;
}

/**
 * @param {URL} home
 * @returns {HTMLElement}
 */
function drawArchive(home) {
  const option = drawLink(new URL("luu-tru/", home).href, ["Mở kho lưu trữ theo năm và chuyên mục"]);
  option.classList.add("finder-all");
  return option;
}

/**
 * @param {(Node | string)[]} children
 * @param {() => void} act
 * @returns {HTMLElement}
 */
function drawWords(children, act) {
  const option = element("div", { role: "option", "aria-selected": "false", class: "finder-words" }, [element("span", {}, children)]);
  option.addEventListener("click", act);
  return option;
}

/**
 * @param {string} href
 * @param {(Node | string)[]} children
 * @returns {HTMLElement} a real link, so that it opens in another tab as any other
 */
function drawLink(href, children) {
  return element("a", { role: "option", "aria-selected": "false", tabindex: "-1", href }, children);
}
