/** Draws results. Everything that was typed or written by people goes through `textContent`. */

const NUMBERS = new Intl.NumberFormat("vi");

/**
 * @typedef {import("./search-engine.mjs").Hit} Hit
 * @typedef {import("./search-marks.mjs").Part} Part
 */

/**
 * Draw one hit as an article.
 * @param {Hit} hit
 * @param {URL} home the site's root
 * @returns {HTMLElement}
 */
export function drawHit({ address, title, kind, day, excerpt }, home) {
  const link = element("a", {}, drawParts(title));
  link.href = new URL(address, home).href;
  const meta = [element("span", { class: "chip" }, [kind.label])];
  if (day) meta.push(" ", element("time", { datetime: day }, [dayFirst(day)]));
  return element("article", { class: "hit" }, [
    element("h2", {}, [link]),
    element("p", { class: "hit-meta" }, meta),
    element("p", { class: "hit-text" }, drawParts(excerpt)),
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
 * @param {Part[]} parts
 * @returns {(Node | string)[]}
 */
function drawParts(parts) {
  return parts.map(({ text, marked }) => (marked ? element("mark", {}, [text]) : text));
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
