/** Draws what people wrote or typed as text, never as markup. */

const NUMBERS = new Intl.NumberFormat("vi");
// Halves of characters, which no address can hold.
const LONE_SURROGATES = /\p{Cs}/gu;

/** @typedef {import("./search-marks.mjs").Part} Part */

/**
 * Make an element.
 * @param {string} name
 * @param {Record<string, string | boolean>} attributes true gives an empty one, false none
 * @param {(Node | string)[]} children strings become text
 * @returns {any}
 */
export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/**
 * @param {Part[]} parts
 * @returns {(Node | string)[]} the marked parts in `mark`
 */
export function drawParts(parts) {
  return parts.map(({ text, marked }) => (marked ? element("mark", {}, [text]) : text));
}

/**
 * Make a button that submits nothing.
 * @param {string} label
 * @param {() => void} act
 * @param {Record<string, string | boolean>} attributes
 * @returns {HTMLButtonElement}
 */
export function drawButton(label, act, attributes = {}) {
  const button = element("button", { type: "button", ...attributes }, [label]);
  button.addEventListener("click", act);
  return button;
}

/**
 * @param {string} day as 2021-11-23
 * @returns {string} as 23/11/2021
 */
export function dayFirst(day) {
  return day.split("-").reverse().join("/");
}

/**
 * @param {number} count
 * @returns {string} as 1.234
 */
export function formatCount(count) {
  return NUMBERS.format(count);
}

/**
 * Give the address of a hit, with the words that its page marks on arrival: a fragment never goes
 * to the server, and `search-highlight.mjs` takes it out of the address.
 * @param {string} address below the root
 * @param {string} words may be empty
 * @param {URL} home the site's root
 * @returns {string}
 */
export function hitHref(address, words, home) {
  const { href } = new URL(address, home);
  const whole = words.trim().replace(LONE_SURROGATES, "");
  return whole ? `${href}#tim=${encodeURIComponent(whole)}` : href;
}

/**
 * @param {"network" | "format"} reason
 * @returns {string} what to tell a reader
 */
export function describeFailure(reason) {
  if (reason === "format") return "Trang tin vừa được cập nhật. Hãy tải lại trang để tìm tiếp.";
  if (!navigator.onLine) return "Máy đang không có mạng. Khi có mạng trở lại, trang sẽ tự tìm tiếp.";
  return "Không tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.";
}
