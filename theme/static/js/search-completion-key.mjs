/** The key → at the end of a field takes the first completion of what stands there. */
export class CompletionKey {
  /**
   * @param {HTMLInputElement} input
   * @param {(completed: string) => void} onFill
   */
  constructor(input, onFill) {
    input.addEventListener("keydown", (event) => {
      const isAtEnd = input.selectionStart === input.value.length && input.selectionEnd === input.value.length;
      if (event.key !== "ArrowRight" || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || !isAtEnd || !this.#completed || input.value !== this.#typed) return;
      event.preventDefault();
      onFill(this.#completed);
    });
  }

  #typed = "";
  #completed = "";

  /**
   * @param {string} typed a field that holds anything else by then is left as it is
   * @param {string} completed empty for nothing
   */
  offer(typed, completed) {
    this.#typed = typed;
    this.#completed = completed;
  }
}
