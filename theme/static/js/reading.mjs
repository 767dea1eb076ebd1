// Reads an entry aloud with a voice of the reader's own machine in the text's language; nothing is sent away.

// What stands in an entry's own column, in that order; neither controls nor other entries.
const PARTS = [
  ".article-title, .slogan, .article-lead, .results p, .abstract :is(h2, p), .aim :is(h2, p)",
  ".done :is(h2, li), .prose :is(h2, h3, h4, p, li, th, td), .lessons :is(h2, li)",
  ".part:not(:has(.album)) > h2, :is(.tasks, .points) li, .ledger :is(tbody th, td)",
  ".timeline :is(h3, p), .places p, .part .document-title",
].join(", ");

export class Reader {
  #button;
  #label;
  #voices;
  #say;
  #findVoice;
  #parts = [];
  #at = -1;
  #words;

  constructor(button, voices, say, findVoice) {
    this.#button = button;
    this.#label = button.querySelector("[data-listen-label]");
    this.#voices = voices;
    this.#say = say;
    this.#findVoice = findVoice;
    // Without this a page that is left keeps talking in some browsers.
    addEventListener("pagehide", () => voices.cancel());
  }

  /** Starts at the beginning, or stops where it is. */
  toggle() {
    if (this.#at >= 0) {
      this.#stop("Đã dừng đọc");
      return;
    }
    this.#parts = [...document.querySelectorAll(PARTS)].filter(ownWords);
    this.#button.setAttribute("aria-pressed", "true");
    this.#label.textContent = "Dừng đọc";
    this.#say("Đang đọc bài");
    this.#next();
  }

  #next() {
    this.#mark(false);
    this.#at += 1;
    const part = this.#parts[this.#at];
    if (!part) {
      this.#stop("Đã đọc xong");
      return;
    }
    this.#mark(true);
    const words = new SpeechSynthesisUtterance(ownWords(part));
    words.voice = this.#findVoice() ?? null;
    words.lang = words.voice?.lang ?? document.documentElement.lang;
    // Kept, as some browsers forget words that nobody holds and then never say that they ended.
    this.#words = words;
    words.onend = () => {
      if (this.#words === words) this.#next();
    };
    words.onerror = () => {
      if (this.#words === words) this.#stop("Máy không đọc được");
    };
    this.#voices.speak(words);
  }

  #mark(isSpoken) {
    this.#parts[this.#at]?.classList.toggle("is-spoken", isSpoken);
  }

  #stop(words) {
    this.#mark(false);
    this.#at = -1;
    this.#words = undefined;
    this.#voices.cancel();
    this.#button.setAttribute("aria-pressed", "false");
    this.#label.textContent = "Nghe bài";
    this.#say(words);
  }
}

/** The words of a part without those of paragraphs and lists in it, which are parts themselves. */
function ownWords(part) {
  const copy = part.cloneNode(true);
  for (const inner of copy.querySelectorAll("p, li, .ledger-file")) inner.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}
