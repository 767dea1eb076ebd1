/** What is asked on the search page, as its address says it: to be shared, kept and gone back to. */

import { readDays } from "./search-page-days.mjs";

/** Names in the address, by the names of facets. */
const NAMES = {
  kind: "loai",
  campaign: "phong-trao",
  unit: "don-vi",
  place: "dia-ban",
  sector: "linh-vuc",
  award: "khen-thuong",
  type: "loai-van-ban",
  year: "nam",
};
const MOST_VALUES = 50;
const MOST_PAGES = 100_000;
export const HITS_ON_A_PAGE = 10;

/**
 * @typedef {object} Asked
 * @property {string} text
 * @property {Record<string, string[]>} chosen values by facet
 * @property {string} since ISO or empty
 * @property {string} until ISO or empty
 * @property {import("./search-page-days.mjs").Days["refused"]} refused days that cannot be used; they
 *   stay in the address, as what is said of them does
 * @property {boolean} isByDate
 * @property {boolean} isLiteral typing is not corrected
 * @property {number} page from 1
 */

/**
 * @param {string} href
 * @returns {Asked} whatever the address holds
 */
export function readAddress(href) {
  const given = new URL(href).searchParams;
  const values = (name) => [...new Set(given.getAll(name).filter(Boolean))].slice(0, MOST_VALUES);
  const chosen = Object.entries(NAMES).map(([facet, name]) => [facet, values(name)]);
  return {
    text: given.get("q") ?? "",
    chosen: Object.fromEntries(chosen.filter(([, ids]) => ids.length > 0)),
    ...readDays(given.get("tu-ngay") ?? "", given.get("den-ngay") ?? ""),
    isByDate: given.get("xep") === "moi-nhat",
    isLiteral: given.get("nguyen-van") === "1",
    page: /^[1-9]\d{0,5}$/.test(given.get("trang") ?? "") ? Math.min(Number(given.get("trang")), MOST_PAGES) : 1,
  };
}

/**
 * @param {Asked} asked
 * @param {string} pageHref the search page's address
 * @returns {URL} without what is as usual
 */
export function writeAddress({ text, chosen, since, until, refused, isByDate, isLiteral, page }, pageHref) {
  const address = new URL(pageHref);
  address.hash = "";
  const values = Object.entries(NAMES).flatMap(([facet, name]) => (chosen[facet] ?? []).map((id) => [name, id]));
  const days = { "tu-ngay": since || refused?.since, "den-ngay": until || refused?.until };
  const others = { ...days, xep: isByDate && "moi-nhat", "nguyen-van": isLiteral && "1", trang: page > 1 && String(page) };
  const given = [["q", text], ...values, ...Object.entries(others)].filter(([, value]) => value);
  address.search = new URLSearchParams(given).toString();
  return address;
}

/**
 * @param {Asked} asked
 * @returns {boolean} posts are chosen by something beside words
 */
export function hasFilters({ chosen, since, until }) {
  return Object.keys(chosen).length > 0 || since !== "" || until !== "";
}

/**
 * @param {Asked} asked
 * @returns {import("./search-client.mjs").Question} for the worker
 */
export function questionOf({ text, chosen, since, until, isByDate, isLiteral, page }) {
  const filters = { ...chosen, ...(since && { since }), ...(until && { until }) };
  const sort = isByDate ? "date" : "relevance";
  return { text, filters, sort, literal: isLiteral, from: (page - 1) * HITS_ON_A_PAGE, count: HITS_ON_A_PAGE };
}

/**
 * Choose a value, or no longer.
 * @param {Asked} asked
 * @param {string} facet
 * @param {string} id
 * @param {boolean} isChosen
 * @returns {Record<string, string[]>} by facet
 */
export function choose({ chosen }, facet, id, isChosen) {
  const ids = (chosen[facet] ?? []).filter((other) => other !== id);
  const { [facet]: _, ...others } = chosen;
  if (isChosen) ids.push(id);
  return ids.length > 0 ? { ...others, [facet]: ids } : others;
}
