/**
 * Search over any page: a field with a list below it (ARIA combobox), in a dialog.
 * Loaded when it is opened for the first time.
 */

import { CompletionKey } from "./search-completion-key.mjs";
import { describeFailure, drawButton, element, formatCount } from "./search-drawing.mjs";
import { OptionList } from "./search-dialog-list.mjs";
import { drawFound, drawRecent } from "./search-dialog-options.mjs";
import { SearchClient } from "./search-client.mjs";
import { drawSlashSwitch } from "./search-dialog-switch.mjs";
import { keepSearch, recentSearches } from "./search-recent.mjs";

const WAIT_WHILE_TYPING_MS = 120;
const WAIT_BEFORE_ANNOUNCING_MS = 800;
const HITS = 7;
const SUGGESTIONS = 4;

/** @type {SearchDialog | undefined} */
let dialog;

/**
 * Open the dialog with what stands in the page's own field.
 * @param {string} page the search page's address
 * @param {HTMLInputElement} field
 * @param {Element | null} before what had the focus and gets it back
 */
export function openDialog(page, field, before) {
  dialog ??= new SearchDialog(page);
  dialog.open(field.value, before);
  field.value = "";
}

class SearchDialog {
  /** @param {string} page */
  constructor(page) {
    this.#page = page;
    this.#client = new SearchClient(page);
    this.#input = element("input", {
      ...{ id: "tim_hop", name: "q", type: "text", inputmode: "search", enterkeyhint: "search" },
      ...{ role: "combobox", "aria-autocomplete": "list", "aria-controls": "tim_muc", "aria-expanded": "false" },
      ...{ "aria-label": "Từ khóa, tên gương, số văn bản", placeholder: "Từ khóa, tên, số văn bản" },
      ...{ autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: "300" },
    });
    this.#status = element("p", { class: "finder-status" });
    this.#announcer = element("p", { class: "visually-hidden", role: "status" });
    this.#beside = element("div", { class: "finder-beside" });
    this.#list = new OptionList(this.#input, element("div", { id: "tim_muc", role: "listbox", "aria-label": "Gợi ý và kết quả" }));
    this.#dialog = this.#draw();
    this.#completionKey = new CompletionKey(this.#input, (completed) => this.#fill(completed));
    this.#listen();
    document.body.append(this.#dialog);
  }

  #page;
  #input;
  #status;
  #announcer;
  #beside;
  #list;
  #dialog;
  #client;
  #typingTimer = 0;
  #announcingTimer = 0;
  #completionKey;
  // The text that is not to be mended.
  #literal = "";
  /** @type {Element | null} */
  #before = null;

  /**
   * @param {string} text to begin with; empty for what stood there when it was closed
   * @param {Element | null} before
   */
  open(text, before) {
    if (this.#dialog.open) return;
    this.#before = before;
    if (text) this.#input.value = text;
    this.#fit();
    this.#dialog.showModal();
    this.#input.focus();
    if (!text) this.#input.select();
    this.#client.open();
    this.#answer();
  }

  /** @returns {HTMLDialogElement} */
  #draw() {
    const close = drawButton("Đóng", () => this.#dialog.close(), { class: "finder-close" });
    const form = element("form", { class: "finder-form", role: "search", action: this.#page, method: "get", "aria-label": "Tìm trong toàn trang" }, [
      this.#input,
      element("button", { type: "submit", class: "finder-submit" }, ["Tìm"]),
      close,
    ]);
    form.addEventListener("submit", () => keepSearch(this.#input.value));
    const keys = element("p", { class: "finder-keys", "aria-hidden": "true" });
    for (const [key, use] of [["↑ ↓", "chọn"], ["Enter", "mở"], ["→", "điền nốt"], ["Esc", "đóng"]]) keys.append(element("kbd", {}, [key]), ` ${use} `);
    const body = element("div", { class: "finder-body" }, [this.#status, element("div", { class: "finder-lists" }, [this.#list.element, this.#beside])]);
    const foot = element("div", { class: "finder-foot" }, [keys, drawSlashSwitch()]);
    return element("dialog", { class: "finder", lang: "vi", "aria-label": "Tìm kiếm" }, [form, this.#announcer, body, foot]);
  }

  #listen() {
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#announcingTimer);
      clearTimeout(this.#typingTimer);
      this.#typingTimer = setTimeout(() => this.#answer(), WAIT_WHILE_TYPING_MS);
    });
    this.#input.addEventListener("keydown", (event) => this.#pressed(event));
    this.#dialog.addEventListener("click", (event) => {
      if (event.target === this.#dialog) this.#dialog.close(); // The ground around it is the dialog's own.
    });
    this.#dialog.addEventListener("close", () => this.#closed());
    for (const name of ["resize", "scroll"]) globalThis.visualViewport?.addEventListener(name, () => this.#fit());
    addEventListener("online", () => {
      if (this.#dialog.open) this.#answer();
    });
  }

  /** Take the part of the screen that a phone's keyboard leaves free; who zooms moves about by hand. */
  #fit() {
    const { height, offsetTop, scale } = globalThis.visualViewport ?? { scale: 0 };
    const isWhole = Math.abs(scale - 1) < 0.01;
    this.#dialog.style.setProperty("--finder-seen", isWhole ? `${height}px` : "");
    this.#dialog.style.setProperty("--finder-top", isWhole ? `${offsetTop}px` : "");
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!event.defaultPrevented && this.#list.press(event)) event.preventDefault();
  }

  async #answer() {
    clearTimeout(this.#typingTimer);
    const text = this.#input.value;
    if (!text.trim()) {
      this.#forget();
      this.#showRecent();
      return;
    }
    if (this.#dialog.dataset.finderState !== "done") this.#status.textContent = "Đang tìm…";
    this.#dialog.dataset.finderState = "loading";
    const question = { text, count: HITS, literal: text === this.#literal };
    const [found, suggestions] = await Promise.all([this.#client.search(question), this.#client.suggest(question, SUGGESTIONS)]);
    if (found === "outdated" || this.#input.value !== text || !this.#dialog.open) return;
    if (typeof found === "string") this.#showFailure(found);
    else this.#showFound(text, found, typeof suggestions === "string" ? [] : suggestions);
  }

  /**
   * @param {string} text
   * @param {import("./search-client.mjs").Found} found
   * @param {import("./search-client.mjs").Suggestion[]} suggestions
   */
  #showFound(text, found, suggestions) {
    this.#completionKey.offer(text, suggestions[0]?.text ?? "");
    const fill = (completed) => this.#fill(completed);
    this.#list.show(drawFound({ text, found, suggestions, page: this.#page }, fill));
    this.#beside.replaceChildren();
    const { total, correction, isLoose } = found;
    let status = "";
    if (total === 0) status = `Không có kết quả nào cho “${text.trim()}”.`;
    else if (correction) status = `Hiện kết quả cho “${correction.text}”.`;
    else if (isLoose) status = "Chưa tìm thấy bài có đủ các từ; đây là bài có một phần.";
    const counts = total > 0 ? `${formatCount(total)} kết quả, ${suggestions.length} gợi ý.` : "";
    this.#show("done", status, `${status} ${counts} Dùng phím mũi tên để chọn.`);
    if (correction) this.#status.append(" ", this.#drawLiteral(text));
  }

  /**
   * @param {string} text that was mended
   * @returns {HTMLElement} leads to what was typed
   */
  #drawLiteral(text) {
    return drawButton(`Tìm nguyên văn “${text.trim()}”`, () => {
      this.#literal = text;
      this.#fill(text);
    });
  }

  #showRecent() {
    const searches = recentSearches();
    const { groups, beside } = drawRecent(searches, (text) => this.#fill(text), () => {
      this.#showRecent();
      this.#input.focus();
    });
    this.#list.show(groups);
    this.#beside.replaceChildren(...beside);
    this.#show("recent", searches.length > 0 ? "Từ đã tìm, chỉ lưu trên máy này" : "Gõ có dấu hay không dấu đều được.", "");
  }

  /** @param {"network" | "format"} reason */
  #showFailure(reason) {
    this.#completionKey.offer("", "");
    this.#list.show([]);
    const isOld = reason === "format";
    const again = isOld ? drawButton("Tải lại trang", () => location.reload()) : drawButton("Thử lại", () => this.#fill(this.#input.value));
    again.classList.add("search-again");
    this.#beside.replaceChildren(again);
    this.#show("error", describeFailure(reason), describeFailure(reason));
  }

  /**
   * @param {string} state
   * @param {string} status
   * @param {string} announced once typing pauses
   */
  #show(state, status, announced) {
    this.#dialog.dataset.finderState = state;
    this.#status.textContent = status;
    clearTimeout(this.#announcingTimer);
    this.#announcingTimer = setTimeout(() => (this.#announcer.textContent = announced.trim()), WAIT_BEFORE_ANNOUNCING_MS);
  }

  /** @param {string} text */
  #fill(text) {
    this.#input.value = text;
    this.#input.focus();
    this.#answer();
  }

  #closed() {
    this.#forget();
    const before = this.#before;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus({ preventScroll: true });
    else document.activeElement?.blur();
  }

  #forget() {
    clearTimeout(this.#typingTimer);
    clearTimeout(this.#announcingTimer);
    this.#announcer.textContent = "";
    this.#client.forget();
  }
}
