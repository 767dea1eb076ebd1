// Prints one report of Lighthouse a line; arguments: the browser, the categories, the addresses.
import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";

const MOST_TRIES = 3;
const [chromePath, categories, ...addresses] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox"] });
const options = {
  port: chrome.port,
  onlyCategories: categories.split(","),
  onlyAudits: ["network-requests"],
  disableFullPageScreenshot: true,
  logLevel: "silent",
};

/** On a busy machine a page may not be ready to be judged in time; it is then asked for again. */
async function measure(address) {
  for (let tries = 1; ; tries += 1) {
    const { lhr } = await lighthouse(address, options);
    const isWhole = Object.values(lhr.categories).every(({ score }) => score !== null);
    if (isWhole || tries === MOST_TRIES) return lhr;
  }
}

try {
  for (const address of addresses) console.log(JSON.stringify(await measure(address)));
} finally {
  await chrome.kill();
}
