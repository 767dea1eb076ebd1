// The print button: of no use without a script, so hidden until one runs.

/** @param {Iterable<HTMLButtonElement>} buttons */
export function offerPrinting(buttons) {
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}
