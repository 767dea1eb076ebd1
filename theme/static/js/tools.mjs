// The tools of an entry that need a script: shown once it runs, and heavy parts fetched when used.

const COPIED_SHOWN_MS = 4000;

/** @param {HTMLElement} tools the element with data-tools */
export function offerTools(tools) {
  const status = tools.querySelector("[data-tools-status]");
  const say = (words) => {
    status.textContent = words;
  };
  offer(tools.querySelector("[data-print]"), () => print());
  offerCopy(tools, say);
  offerShare(tools);
  offerSaving(tools, say);
  offerListening(tools, say);
}

function offer(button, act) {
  button.hidden = false;
  button.addEventListener("click", act);
}

/** The address to pass on: the published one, or in a preview the one that is shown. */
function addressOf(tools) {
  return new URL(tools.dataset.url, location.href).href;
}

function offerCopy(tools, say) {
  if (!navigator.clipboard) return;
  const button = tools.querySelector("[data-copy-url]");
  const label = button.querySelector("[data-copy-label]");
  const usual = label.textContent;
  button.parentElement.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(addressOf(tools));
      label.textContent = "Đã chép địa chỉ";
    } catch {
      label.textContent = "Máy không cho chép, mời chép ở thanh địa chỉ";
    }
    say(label.textContent);
    setTimeout(() => {
      label.textContent = usual;
    }, COPIED_SHOWN_MS);
  });
}

function offerShare(tools) {
  if (!navigator.share) return;
  const button = tools.querySelector("[data-share-native]");
  button.parentElement.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ title: tools.dataset.title, url: addressOf(tools) });
    } catch {
      // The reader has closed the panel of the system: nothing to say.
    }
  });
}

function offerSaving(tools, say) {
  const button = tools.querySelector("[data-save-page]");
  button.parentElement.hidden = false;
  button.addEventListener("click", async () => {
    say("Đang gom ảnh vào một tệp");
    try {
      const { savePage } = await import("./saving.mjs");
      await savePage(addressOf(tools), `${tools.dataset.file}.html`);
      say("Đã lưu bài thành một tệp");
    } catch {
      say("Chưa lưu được, mời thử lại");
    }
  });
}

function offerListening(tools, say) {
  const voices = globalThis.speechSynthesis;
  if (!voices) return;
  const button = tools.querySelector("[data-listen]");
  let player;
  const ofText = ({ lang }) => lang.toLowerCase().startsWith(document.documentElement.lang);
  const findVoice = () => voices.getVoices().find(ofText);
  const show = () => {
    if (findVoice()) button.hidden = false;
  };
  show();
  voices.addEventListener?.("voiceschanged", show);
  button.addEventListener("click", async () => {
    const { Reader } = await import("./reading.mjs");
    player ??= new Reader(button, voices, say, findVoice);
    player.toggle();
  });
}
