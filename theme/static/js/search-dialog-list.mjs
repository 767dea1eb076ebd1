/** The list of a combobox: the field keeps the focus, `aria-activedescendant` says what is chosen. */

/**
 * @typedef {{label: string, options: HTMLElement[], style?: string}} Group options act when they
 *   are clicked
 */

export class OptionList {
  /**
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list
   */
  constructor(input, list) {
    this.#input = input;
    this.element = list;
    list.addEventListener("pointermove", ({ target }) => {
      const place = this.#options.indexOf(target.closest("[role=option]"));
      if (place >= 0) this.#choose(place, false);
    });
    // The field keeps the focus while the list is clicked.
    list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  #input;
  /** @type {HTMLElement[]} */
  #options = [];
  #chosen = -1;

  /** @param {Group[]} groups a group without a label is none to the ear */
  show(groups) {
    this.#options = groups.flatMap(({ options }) => options);
    this.#options.forEach((option, i) => (option.id = `tim_muc_${i}`));
    this.element.replaceChildren(...groups.filter(({ options }) => options.length > 0).map(drawGroup));
    this.element.hidden = this.#options.length === 0;
    this.#input.setAttribute("aria-expanded", String(this.#options.length > 0));
    this.#choose(-1);
  }

  /**
   * Move or act as a key says.
   * @param {KeyboardEvent} event
   * @returns {boolean} whether the key was for the list
   */
  press({ key, shiftKey }) {
    const last = this.#options.length - 1;
    if (last < 0 || shiftKey) return false;
    const isChosen = this.#chosen >= 0;
    if (key === "ArrowDown") this.#choose(this.#chosen === last ? -1 : this.#chosen + 1);
    else if (key === "ArrowUp") this.#choose(isChosen ? this.#chosen - 1 : last);
    else if (key === "Home" && isChosen) this.#choose(0);
    else if (key === "End" && isChosen) this.#choose(last);
    else if (key === "Enter" && isChosen) this.#options[this.#chosen].click();
    else if (key === "Delete" && this.#options[this.#chosen]?.dataset.erasable) this.#options[this.#chosen].dispatchEvent(new Event("erase"));
    else {
      if (key === "ArrowLeft" || key === "ArrowRight") this.#choose(-1);
      return false;
    }
    return true;
  }

  /**
   * @param {number} place -1 for none
   * @param {boolean} isScrolling
   */
  #choose(place, isScrolling = true) {
    this.#options[this.#chosen]?.setAttribute("aria-selected", "false");
    this.#chosen = place;
    const option = this.#options[place];
    option?.setAttribute("aria-selected", "true");
    if (option) this.#input.setAttribute("aria-activedescendant", option.id);
    else this.#input.removeAttribute("aria-activedescendant");
    if (option && isScrolling) option.scrollIntoView({ block: "nearest" });
  }
}

/**
 * @param {Group} group
 * @param {number} number
 * @returns {HTMLElement}
 */
function drawGroup({ label, options, style = "" }, number) {
  const group = document.createElement("div");
  group.className = style;
  if (label) {
    const heading = document.createElement("div");
    heading.id = `tim_nhom_${number}`;
    heading.className = "finder-heading";
    heading.setAttribute("role", "presentation");
    heading.textContent = label;
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", heading.id);
    group.append(heading);
  } else {
    group.setAttribute("role", "presentation");
  }
  group.append(...options);
  return group;
}
