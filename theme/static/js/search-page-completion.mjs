/** What the query on the search page may become: links below its field, the first also by →. */

import { element } from "./search-drawing.mjs";
import { questionOf, writeAddress } from "./search-page-address.mjs";

const SUGGESTIONS = 4;

/** @typedef {import("./search-page-address.mjs").Asked} Asked */

/** Completes what is typed into a field. */
export class Completion {
  /**
   * @param {HTMLInputElement} input
   * @param {HTMLElement} place
   * @param {import("./search-client.mjs").SearchClient} client
   * @param {(text: string) => void} onFill
   */
  constructor(input, place, client, onFill) {
    this.#input = input;
    this.#place = place;
    this.#client = client;
    input.addEventListener("keydown", (event) => {
      const isAtEnd = input.selectionStart === input.value.length && input.selectionEnd === input.value.length;
      if (event.key !== "ArrowRight" || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || !isAtEnd || !this.#first || input.value !== this.#typed) return;
      event.preventDefault();
      onFill(this.#first);
    });
  }

  #input;
  #place;
  #client;
  #first = "";
  #typed = "";

  /** @param {Asked} asked what was typed, or nothing to take all back */
  async show(asked) {
    const text = asked.text;
    const suggestions = text.trim() && document.activeElement === this.#input ? await this.#client.suggest(questionOf(asked), SUGGESTIONS) : [];
    if (suggestions === "outdated" || this.#input.value !== text) return;
    const found = typeof suggestions === "string" ? [] : suggestions;
    this.#typed = text;
    this.#first = found[0]?.text ?? "";
    this.#place.hidden = found.length === 0;
    const links = found.map(({ text: completed }) => {
      const { href } = writeAddress({ ...asked, text: completed, page: 1, isLiteral: false }, location.href);
      return element("li", {}, [element("a", { href }, [completed])]);
    });
    this.#place.querySelector("ul").replaceChildren(...links);
  }
}
