/**
 * All that a page knows of search before a reader asks for it: keys and clicks that load the
 * dialog, and words to be marked that came with the address.
 */

const WORDS = "#tim=";
const FAILED = "Không tải được phần tìm kiếm. Hãy thử lại, hoặc nhấn Enter để sang trang Tìm kiếm.";

/** The dialog could not be loaded, so an empty form leads to the search page. */
let hasFailed = false;

/**
 * Open search on Ctrl K, ⌘K and /, and on a click into a page's small form.
 * @param {HTMLFormElement | null} form leads to the search page where no script helps
 */
export function offerSearch(form) {
  const input = form?.elements.q;
  if (!input) return;
  input.setAttribute("aria-keyshortcuts", "Control+K Meta+K /");
  addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented || !(isOpening(event) || isSlash(event))) return;
    if (document.querySelector("dialog:modal")) return;
    event.preventDefault();
    open(form, input);
  });
  if (!form.matches("[data-search-open]")) return;
  input.addEventListener("click", () => open(form, input));
  form.addEventListener("submit", (event) => {
    if (input.value.trim() || hasFailed) return;
    event.preventDefault();
    open(form, input);
  });
  input.addEventListener("input", () => input.setCustomValidity(""));
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} input
 */
async function open(form, input) {
  if (!form.matches("[data-search-open]")) {
    input.focus();
    input.select();
    return;
  }
  const before = document.activeElement;
  // What is typed until the dialog has come goes into this field, and from there into the dialog's.
  input.focus({ preventScroll: true });
  try {
    const { openDialog } = await import("./search-dialog.mjs");
    openDialog(form.action, input, before);
    hasFailed = false;
  } catch {
    hasFailed = true;
    input.setCustomValidity(FAILED);
    input.reportValidity();
    input.setCustomValidity("");
  }
}

/** @param {KeyboardEvent} event */
function isOpening({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  return key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** @param {KeyboardEvent} event */
function isSlash({ key, ctrlKey, metaKey, altKey, target }) {
  if (key !== "/" || ctrlKey || metaKey || altKey) return false;
  return !target.closest?.("input, textarea, select, [contenteditable]") && isSlashWanted();
}

/**
 * A key of one letter must be to be switched off (WCAG 2.1.4): the dialog has the switch.
 * @returns {boolean}
 */
function isSlashWanted() {
  try {
    return localStorage.getItem("search-slash") !== "off";
  } catch {
    return true;
  }
}

/** Mark the words that a result's address brought, and keep the address clean for sharing. */
export function markWordsOfSearch() {
  const arrive = (isNew) => {
    if (location.hash.startsWith(WORDS)) {
      const words = decode(location.hash.slice(WORDS.length));
      history.replaceState({ ...history.state, words }, "", location.pathname + location.search);
      mark(words, true);
    } else if (isNew && history.state?.words) {
      mark(history.state.words, false);
    }
  };
  arrive(true);
  addEventListener("hashchange", () => arrive(false));
}

/**
 * @param {string} words
 * @param {boolean} isScrolling
 */
async function mark(words, isScrolling) {
  if (typeof words !== "string" || !words.trim()) return;
  const { markWords } = await import("./search-highlight.mjs");
  markWords(words, isScrolling);
}

/**
 * @param {string} escaped
 * @returns {string} empty if it is none of ours
 */
function decode(escaped) {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return "";
  }
}
