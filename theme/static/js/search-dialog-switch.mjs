/** Whether the key / opens search: a key of one character must be to be switched off (WCAG 2.1.4). */

import { element } from "./search-drawing.mjs";

const KEY = "search-slash";

/** @returns {HTMLElement} */
export function drawSlashSwitch() {
  const box = element("input", { type: "checkbox", autocomplete: "off" });
  try {
    box.checked = localStorage.getItem(KEY) !== "off";
  } catch {
    box.checked = true; // Storage is closed: the page then simply forgets.
  }
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, "off");
    } catch {
      // As above.
    }
  });
  return element("label", { class: "finder-switch" }, [box, " Mở bằng phím /"]);
}
