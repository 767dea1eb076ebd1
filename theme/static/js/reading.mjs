// Reads an entry aloud with a voice of the reader's own machine in the text's language; nothing is sent away.

const PARTS = ".article-title, .article-lead, .done li, .prose :is(p, li, h2, h3), .lessons li";

export class Reader {
  #button;
  #label;
  #voices;
  #say;
  #findVoice;
  #parts = [];
  #at = -1;

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
    // A list item holds paragraphs of its own now and then: the innermost text is read once.
    const all = [...document.querySelectorAll(PARTS)];
    this.#parts = all.filter((part) => !all.some((other) => other !== part && part.contains(other)));
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
    const words = new SpeechSynthesisUtterance(part.textContent);
    words.voice = this.#findVoice() ?? null;
    words.lang = words.voice?.lang ?? document.documentElement.lang;
    const at = this.#at;
    words.onend = () => {
      if (this.#at === at) this.#next();
    };
    words.onerror = () => {
      if (this.#at === at) this.#stop("Máy không đọc được");
    };
    this.#voices.speak(words);
  }

  #mark(isSpoken) {
    this.#parts[this.#at]?.classList.toggle("is-spoken", isSpoken);
  }

  #stop(words) {
    this.#mark(false);
    this.#at = -1;
    this.#voices.cancel();
    this.#button.setAttribute("aria-pressed", "false");
    this.#label.textContent = "Nghe bài";
    this.#say(words);
  }
}
