/** What was searched for on this device: kept here alone, sent nowhere, erased when asked to. */

const KEY = "search-recent";
const MOST = 8;
const MOST_CHARACTERS = 120;

/** @returns {string[]} newest first */
export function recentSearches() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isQuery).slice(0, MOST) : [];
  } catch {
    return []; // Storage is closed, or holds what another program wrote.
  }
}

/** @param {string} typed */
export function keepSearch(typed) {
  const text = typed.trim().normalize("NFC").slice(0, MOST_CHARACTERS);
  if (text) keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

/** @param {string} text */
export function eraseSearch(text) {
  keep(recentSearches().filter((other) => other !== text));
}

/** Forget every search. */
export function eraseAllSearches() {
  keep([]);
}

/** @param {string[]} searches */
function keep(searches) {
  try {
    if (searches.length > 0) localStorage.setItem(KEY, JSON.stringify(searches));
    else localStorage.removeItem(KEY);
  } catch {
    // As above: the page then simply forgets.
  }
}

/**
 * @param {unknown} kept
 * @returns {boolean}
 */
function isQuery(kept) {
  return typeof kept === "string" && kept.trim() !== "" && kept.length <= MOST_CHARACTERS;
}
