// A <details> that closes as a menu should: on Escape and when attention goes elsewhere.

/** @param {Iterable<HTMLDetailsElement>} disclosures */
export function closeOnLeaving(disclosures) {
  for (const details of disclosures) {
    details.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary").focus();
    });
    details.addEventListener("focusout", (event) => {
      // No related target means a click on plain ground, which the next listener judges.
      if (event.relatedTarget && !details.contains(event.relatedTarget)) details.open = false;
    });
    document.addEventListener("click", (event) => {
      if (!details.contains(event.target)) details.open = false;
    });
  }
}
