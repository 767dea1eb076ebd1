/** Draws what the search page found. */

import { dayFirst, drawParts, element, formatCount, hitHref } from "./search-drawing.mjs";
import { HITS_ON_A_PAGE, hasFilters, writeAddress } from "./search-page-address.mjs";

const NEIGHBOURS_IN_PAGER = 1;
const LONGEST_SHOWN = 80;

/**
 * @typedef {import("./search-engine.mjs").Hit} Hit
 * @typedef {import("./search-client.mjs").Found} Found
 * @typedef {import("./search-page-address.mjs").Asked} Asked
 */

/**
 * Say in one line what was found.
 * @param {Asked} asked
 * @param {Found} found
 * @returns {string}
 */
export function describe({ text, page }, { total, correction, isLoose }) {
  const words = quote(correction?.text ?? text);
  const end = text.trim() ? ` cho ${words}` : " theo bộ lọc";
  if (total === 0) return `Không có kết quả nào${end}`;
  const pages = Math.ceil(total / HITS_ON_A_PAGE);
  const place = page > 1 ? `, trang ${formatCount(page)}/${formatCount(pages)}` : "";
  if (isLoose) return `Chưa tìm thấy bài có đủ các từ ${words}; ${formatCount(total)} bài có một phần${place}`;
  return `${formatCount(total)} kết quả${end}${place}`;
}

/**
 * Draw what is to be said above the hits: days that are not used, another reading, words that no post has.
 * @param {Asked} asked
 * @param {Pick<Found, "total" | "correction" | "missing">} found
 * @returns {HTMLElement[]}
 */
export function drawNotes(asked, { total, correction, missing }) {
  const notes = [];
  if (asked.refused) {
    const { why, wrong } = asked.refused;
    const without = writeAddress({ ...asked, refused: undefined }, location.href);
    notes.push(element("p", { class: "search-note" }, [why, " ", drawLink(without.href, wrong.length > 1 ? "Bỏ hai ngày này" : "Bỏ ngày này")]));
  }
  if (correction) {
    const literal = writeAddress({ ...asked, isLiteral: true, page: 1 }, location.href);
    notes.push(
      element("p", { class: "search-note" }, [
        "Hiện kết quả cho ",
        element("b", {}, [quote(correction.text)]),
        ", ",
        drawLink(literal.href, `tìm nguyên văn ${quote(correction.typed)}`),
      ]),
    );
  }
  if (total > 0 && missing.length > 0) notes.push(element("p", { class: "search-note" }, drawMissing(missing)));
  return notes;
}

/**
 * Draw a page of hits with the way to the others.
 * @param {Asked} asked
 * @param {Found} found
 * @param {URL} home the site's root
 * @returns {HTMLElement[]}
 */
export function drawHits(asked, { hits, total, correction, missing }, home) {
  const words = correction?.text ?? asked.text;
  const start = String((asked.page - 1) * HITS_ON_A_PAGE + 1);
  const items = hits.map((hit) => element("li", {}, [drawHit(hit, hitHref(hit.address, words, home), missing)]));
  return [element("ol", { class: "hits", start, role: "list" }, items), ...drawPager(asked, total)];
}

/**
 * @param {Hit} hit
 * @param {string} href
 * @param {string[]} said words that were said to be missing already
 * @returns {HTMLElement}
 */
function drawHit({ title, kind, day, excerpt, missing }, href, said) {
  const meta = [element("span", { class: "chip" }, [kind.label])];
  if (day) meta.push(" ", element("time", { datetime: day }, [dayFirst(day)]));
  const lacking = missing.filter((word) => !said.includes(word));
  return element("article", { class: "hit" }, [
    element("h2", {}, [element("a", { href }, drawParts(title))]),
    element("p", { class: "hit-meta" }, meta),
    element("p", { class: "hit-text" }, drawParts(excerpt)),
    ...(lacking.length > 0 ? [element("p", { class: "hit-missing" }, drawMissing(lacking))] : []),
  ]);
}

/**
 * @param {string[]} words
 * @returns {(Node | string)[]}
 */
function drawMissing(words) {
  return ["Không có: ", ...words.flatMap((word, i) => [i > 0 ? ", " : "", element("del", {}, [shorten(word)])])];
}

/**
 * Draw what helps when nothing was found: fewer filters, words that exist, the archive.
 * @param {Asked} asked
 * @param {Found} found
 * @param {URL} home
 * @returns {HTMLElement[]}
 */
export function drawNothing(asked, { nearest }, home) {
  const without = { ...asked, chosen: {}, since: "", until: "", refused: undefined, page: 1 };
  const ways = [];
  const isFiltered = hasFilters(asked);
  if (isFiltered) {
    const label = asked.text.trim() ? `Tìm ${quote(asked.text)} trong mọi bài` : "Bỏ các bộ lọc";
    ways.push(element("li", {}, [drawLink(writeAddress(without, location.href).href, label)]));
  }
  // Beside filters, it is hardly the words that are wrong.
  if (nearest.length > 0 && !isFiltered) {
    const links = nearest.flatMap((text, i) => [i > 0 ? ", " : "", drawLink(writeAddress({ ...without, text }, location.href).href, text)]);
    ways.push(element("li", {}, ["Từ gần giống có trong trang: ", ...links]));
  }
  const archive = element("a", { href: new URL("luu-tru/", home).href }, ["kho lưu trữ"]);
  if (asked.text.trim()) ways.push(element("li", {}, ["Thử ít từ hơn, hoặc gõ không dấu"]));
  ways.push(element("li", {}, ["Xem mọi bài theo năm và chuyên mục trong ", archive]));
  return [element("ul", { class: "points search-ways" }, ways)];
}

/**
 * @param {Asked} asked
 * @param {number} total
 * @returns {HTMLElement[]} none if all is on one page
 */
function drawPager(asked, total) {
  const last = Math.ceil(total / HITS_ON_A_PAGE);
  if (last < 2) return [];
  const { page } = asked;
  const to = (number, label, attributes = {}) => drawLink(writeAddress({ ...asked, page: number }, location.href).href, label, attributes);
  const near = Array.from({ length: 2 * NEIGHBOURS_IN_PAGER + 1 }, (_, i) => page - NEIGHBOURS_IN_PAGER + i);
  const shown = [...new Set([1, ...near, last])].filter((number) => number >= 1 && number <= last);
  const items = shown.map((number, i) => {
    const attributes = { "aria-label": `Trang ${number}`, ...(number === page && { "aria-current": "page" }) };
    const gap = i > 0 && number - shown[i - 1] > 1 ? { class: "after-gap" } : {};
    return element("li", gap, [to(number, formatCount(number), attributes)]);
  });
  const before = page > 1 ? [to(page - 1, "Trang trước", { rel: "prev" })] : [];
  const after = page < last ? [to(page + 1, "Trang sau", { rel: "next" })] : [];
  return [element("nav", { class: "hits-pager", "aria-label": "Các trang kết quả" }, [...before, element("ol", { role: "list" }, items), ...after])];
}

/**
 * Draw a link that the search page answers itself.
 * @param {string} href
 * @param {string} label
 * @param {Record<string, string>} attributes
 * @returns {HTMLElement}
 */
function drawLink(href, label, attributes = {}) {
  return element("a", { href, ...attributes }, [label]);
}

/**
 * @param {string} text
 * @returns {string}
 */
function quote(text) {
  return `“${shorten(text.trim())}”`;
}

/**
 * @param {string} text
 * @returns {string} not so long that it hides the results
 */
function shorten(text) {
  const characters = [...text];
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : text;
}
