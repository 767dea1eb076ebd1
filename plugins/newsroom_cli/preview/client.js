// Keeps an open page of the preview up to date: loads it again after a good build, and shows
// over it what a build found to mend.

const script = document.currentScript;

const style = `
  :host { all: initial }
  section {
    position: fixed; inset: auto 1rem 1rem; z-index: 2147483647; box-sizing: border-box;
    max-width: 56rem; max-height: 60vh; margin: 0 auto; padding: 1rem 1.25rem; overflow: auto;
    font: 1rem/1.5 system-ui, sans-serif; color: #1c1c1c; background: #fff;
    border: 3px solid #b00020; border-radius: .5rem; box-shadow: 0 .5rem 2rem #0006;
  }
  header { display: flex; gap: 1rem; align-items: start; justify-content: space-between }
  h2 { margin: 0; font-size: 1.125rem; color: #b00020 }
  p { margin: .25rem 0 0 }
  ol { margin: .75rem 0 0; padding-left: 1.5rem }
  li { margin-bottom: .75rem }
  code { font: .9375em ui-monospace, monospace; overflow-wrap: anywhere }
  pre { margin: .75rem 0 0; overflow: auto; font: .875rem/1.4 ui-monospace, monospace }
  button {
    flex: none; min-height: 2.75rem; padding: 0 1rem; font: inherit; color: inherit;
    background: #fff; border: 1px solid #595959; border-radius: .25rem; cursor: pointer;
  }
  button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }
`;

function make(name, text = "", ...children) {
  const element = document.createElement(name);
  element.textContent = text;
  element.append(...children);
  return element;
}

function describe({ path, line, code, message, hint }) {
  const item = make("li");
  item.append(make("code", `${path}:${line}`), ` [${code}] ${message}`);
  if (hint) item.append(make("p", `→ ${hint}`));
  return item;
}

class Panel {
  #host = document.createElement("div");
  #root = this.#host.attachShadow({ mode: "open" });
  #shown = "";

  constructor() {
    this.#host.id = "preview-panel";
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
  }

  update({ problems, failure }) {
    const told = JSON.stringify([problems, failure]);
    if (told === this.#shown) return; // Also keeps a panel hidden that the writer has hidden.
    this.#shown = told;
    if (problems.length || failure) this.#show(problems, failure);
  }

  hide() {
    this.#root.replaceChildren();
  }

  #show(problems, failure) {
    const region = make("section");
    region.setAttribute("role", "alert");
    region.setAttribute("aria-labelledby", "title");
    region.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
    const title = problems.length ? `Còn ${problems.length} chỗ cần sửa` : "Chưa dựng được trang";
    const button = make("button", "Ẩn");
    button.type = "button";
    button.addEventListener("click", () => this.hide());
    const heading = make("h2", title);
    heading.id = "title";
    const lead = make("p", "Sửa rồi lưu lại: trang tự cập nhật và khung này tự mất.");
    region.append(make("header", "", make("div", "", heading, lead), button));
    if (problems.length) region.append(make("ol", "", ...problems.map(describe)));
    else region.append(make("pre", failure));
    document.body.append(this.#host);
    // An alert is read out when it enters a page that is already there.
    requestAnimationFrame(() => this.#root.replaceChildren(region));
  }
}

function follow(panel) {
  const events = new EventSource("/__preview/events");
  events.addEventListener("news", ({ data }) => {
    const news = JSON.parse(data);
    if (news.version === script.dataset.version) panel.update(news);
    else location.reload(); // The browser keeps the place where the writer was reading.
  });
  return events;
}

// A browser opens only a few connections to one host: pages that nobody sees give theirs back.
function followWhileVisible() {
  const panel = new Panel();
  let events = null;
  const adapt = () => {
    events?.close();
    events = document.hidden ? null : follow(panel);
  };
  document.addEventListener("visibilitychange", adapt);
  addEventListener("pagehide", () => events?.close());
  addEventListener("pageshow", adapt);
}

followWhileVisible();
