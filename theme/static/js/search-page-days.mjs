/** First and last day of what is looked for: from the address, and typed into their two fields. */

import { dayFirst } from "./search-drawing.mjs";

export const DAY_NAMES = { since: "Từ ngày", until: "Đến ngày" };
// A year that is being typed is 0002, 0020 and 0202 first; the template's fields have the same bounds.
const DAY = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;
const WAIT_FOR_A_DAY_MS = 500;
const DONE = "nên trang chưa lọc theo ngày này.";
const TURNED = "Ngày đầu đang sau ngày cuối, nên trang chưa lọc theo khoảng ngày này.";

/**
 * @typedef {object} Days
 * @property {string} since ISO or empty
 * @property {string} until ISO or empty
 * @property {{since: string, until: string, why: string, wrong: string[]} | undefined} refused what
 *   was given and cannot be used, with the names of those at fault
 */

/**
 * Take from two days what makes sense, and say what does not.
 * @param {string} since
 * @param {string} until
 * @returns {Days}
 */
export function readDays(since, until) {
  const given = { since, until };
  const wrong = Object.keys(given).filter((name) => given[name] && !isDay(given[name]));
  if (wrong.length === 0 && since && until && since > until) return { since: "", until: "", refused: { ...given, why: TURNED, wrong: Object.keys(given) } };
  const refused = wrong.length > 0 ? { ...given, why: describeWrong(wrong.map((name) => given[name])), wrong } : undefined;
  return { since: isDay(since) ? since : "", until: isDay(until) ? until : "", refused };
}

/** The two fields and what is wrong with them. */
export class DayFields {
  /**
   * @param {HTMLElement} place
   * @param {(days: {since: string, until: string}) => void} onDays told of days that make sense, once typing pauses
   */
  constructor(place, onDays) {
    this.#fields = [...place.querySelectorAll("input")];
    this.#wrong = place.querySelector("[data-search-days-wrong]");
    this.#onDays = onDays;
    for (const field of this.#fields) {
      field.addEventListener("input", () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#typed(), WAIT_FOR_A_DAY_MS);
      });
      // Half a day is no mistake while it is being typed.
      field.addEventListener("blur", () => this.#left());
    }
  }

  #fields;
  #wrong;
  #onDays;
  #timer = 0;
  #shown = "";

  /** @param {Days} days what is asked; what is being typed stays as long as that is the same */
  show({ since, until, refused }) {
    const shown = JSON.stringify([since, until, refused]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    [since || refused?.since, until || refused?.until].forEach((day = "", i) => {
      if (this.#fields[i].value !== day) this.#fields[i].value = day;
    });
    this.#say(refused);
  }

  /** Take back what is being typed: other days were asked for in another way. */
  forgetTyped() {
    clearTimeout(this.#timer);
    this.#shown = "";
    for (const field of this.#fields) if (field.validity.badInput) field.value = "";
  }

  #typed() {
    if (this.#fields.some(isHalf)) return;
    const { since, until, refused } = readDays(...this.#fields.map(({ value }) => value));
    this.#say(refused);
    if (!refused) this.#onDays({ since, until });
  }

  #left() {
    const halves = this.#fields.filter(isHalf);
    if (halves.length > 0) this.#say({ why: describeHalves(halves), wrong: halves.map(({ name }) => name) });
  }

  /** @param {{why: string, wrong: string[]} | undefined} refused */
  #say({ why, wrong } = { why: "", wrong: [] }) {
    if (this.#wrong.textContent !== why) this.#wrong.textContent = why;
    this.#wrong.hidden = why === "";
    for (const field of this.#fields) field.setAttribute("aria-invalid", String(wrong.includes(field.name)));
  }
}

/**
 * @param {HTMLInputElement} field
 * @returns {boolean} it holds something that is not yet a day
 */
function isHalf({ value, validity }) {
  return validity.badInput || (value !== "" && !isDay(value));
}

/**
 * @param {HTMLInputElement[]} fields
 * @returns {string}
 */
function describeHalves(fields) {
  const names = fields.map(({ name }) => `“${DAY_NAMES[name]}”`).join(" và ");
  if (fields.some(({ validity }) => validity.badInput)) return `Ô ${names} chưa đủ hoặc không có trong lịch, ${DONE}`;
  return `Năm ở ô ${names} phải từ 1900 đến 2199, ${DONE}`;
}

/**
 * @param {string} day
 * @returns {boolean} it is in the calendar, between the years 1900 and 2199
 */
function isDay(day) {
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * @param {string[]} days
 * @returns {string}
 */
function describeWrong(days) {
  if (days.some((day) => !DAY.test(day))) return `Ngày trong đường dẫn của trang không đọc được, ${DONE}`;
  return `Ngày ${days.map(dayFirst).join(" và ")} không có trong lịch, ${DONE}`;
}
