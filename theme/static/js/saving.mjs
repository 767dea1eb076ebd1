// An entry as one HTML file that opens anywhere: its text, styles and pictures, nothing to fetch.

const LEFT_OUT = [
  "script, link, meta[http-equiv], picture > source, .skip-link, .menu, .strip, .settings, .tools",
  ".side > .sections, .related, .footer-links, .footer-strip, .correction, .tags, .contents, .pager",
].join(", ");

/**
 * Offers the page as a download.
 * @param {string} address where the entry is published
 * @param {string} fileName
 */
export async function savePage(address, fileName) {
  const page = document.documentElement.cloneNode(true);
  const styles = await stylesOf(document);
  for (const element of page.querySelectorAll(LEFT_OUT)) element.remove();
  await Promise.all([...page.querySelectorAll("img")].map(takeIn));
  for (const link of page.querySelectorAll("a[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href"), address).href);
  }
  const style = document.createElement("style");
  style.textContent = styles;
  page.querySelector("head").append(style);
  page.querySelector("main").append(sourceLine(address));
  const whole = `<!doctype html>\n${page.outerHTML}`;
  download(new Blob([whole], { type: "text/html;charset=utf-8" }), fileName);
}

/** The stylesheets' text without their fonts: a kept file uses the machine's own. */
async function stylesOf({ styleSheets }) {
  const texts = [...styleSheets].filter(({ href }) => href).map(async ({ href }) => {
    const text = await (await fetch(href)).text();
    return text.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, "");
  });
  return (await Promise.all(texts)).join("\n");
}

async function takeIn(image) {
  const answer = await fetch(new URL(image.getAttribute("src"), document.baseURI));
  image.removeAttribute("srcset");
  image.removeAttribute("sizes");
  image.removeAttribute("loading");
  image.setAttribute("src", await asDataAddress(await answer.blob()));
}

function asDataAddress(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function sourceLine(address) {
  const line = document.createElement("p");
  line.className = "byline";
  const link = document.createElement("a");
  link.href = address;
  link.textContent = address;
  line.append("Lưu từ: ", link);
  return line;
}

function download(blob, fileName) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
