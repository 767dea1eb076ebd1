/** What the query on the search page may become: links below its field, the first also by →. */

import { CompletionKey } from "./search-completion-key.mjs";
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
    this.#key = new CompletionKey(input, onFill);
  }

  #input;
  #place;
  #client;
  #key;

  /** @param {Asked} asked what was typed, or nothing to take all back */
  async show(asked) {
    const text = asked.text;
    const isTyping = () => document.activeElement === this.#input;
    const isWanted = text.trim() !== "" && isTyping();
    const suggestions = isWanted ? await this.#client.suggest(questionOf(asked), SUGGESTIONS) : [];
    // Whoever has left the field meanwhile, by Enter for one, is done with typing.
    if (suggestions === "outdated" || this.#input.value !== text || (isWanted && !isTyping())) return;
    const found = typeof suggestions === "string" ? [] : suggestions;
    this.#key.offer(text, found[0]?.text ?? "");
    this.#place.hidden = found.length === 0;
    const links = found.map(({ text: completed }) => {
      const { href } = writeAddress({ ...asked, text: completed, page: 1, isLiteral: false }, location.href);
      return element("li", {}, [element("a", { href }, [completed])]);
    });
    this.#place.querySelector("ul").replaceChildren(...links);
  }
}
