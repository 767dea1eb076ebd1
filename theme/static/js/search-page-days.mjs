/** First and last day of what is looked for: from the address, and typed into their two fields. */

import { dayFirst } from "./search-drawing.mjs";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WAIT_FOR_A_DAY_MS = 500;
const DONE = "nên trang chưa lọc theo ngày này.";
const TURNED = "Ngày đầu đang sau ngày cuối, nên trang chưa lọc theo khoảng ngày này.";
const HALF = `Ngày nhập chưa đủ hoặc không có trong lịch, ${DONE}`;

/**
 * @typedef {object} Days
 * @property {string} since ISO or empty
 * @property {string} until ISO or empty
 * @property {{since: string, until: string, why: string} | undefined} refused what was given and
 *   cannot be used
 */

/**
 * Take from two days what makes sense, and say what does not.
 * @param {string} since
 * @param {string} until
 * @returns {Days}
 */
export function readDays(since, until) {
  const given = { since, until };
  const wrong = [since, until].filter((day) => day && !isDay(day));
  if (wrong.length === 0 && since && until && since > until) return { since: "", until: "", refused: { ...given, why: TURNED } };
  const refused = wrong.length > 0 ? { ...given, why: describeWrong(wrong) } : undefined;
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
      field.addEventListener("blur", () => field.validity.badInput && this.#say(HALF));
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
    this.#say(refused?.why ?? "");
  }

  #typed() {
    if (this.#fields.some(({ validity }) => validity.badInput)) return;
    const { since, until, refused } = readDays(...this.#fields.map(({ value }) => value));
    this.#say(refused?.why ?? "");
    if (!refused) this.#onDays({ since, until });
  }

  /** @param {string} why empty if all is well */
  #say(why) {
    if (this.#wrong.textContent !== why) this.#wrong.textContent = why;
    this.#wrong.hidden = why === "";
    for (const field of this.#fields) field.setAttribute("aria-invalid", String(why !== ""));
  }
}

/**
 * @param {string} day
 * @returns {boolean} it is in the calendar
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
  if (days.some((day) => !DAY.test(day))) return `Ngày trong địa chỉ không đọc được, ${DONE}`;
  return `Ngày ${days.map(dayFirst).join(" và ")} không có trong lịch, ${DONE}`;
}
