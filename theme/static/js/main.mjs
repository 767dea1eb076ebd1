// What every page gets when scripts run; without them pages lack the settings and some tools.

import { closeOnLeaving } from "./disclosure.mjs";
import { markWordsOfSearch, offerSearch } from "./search-opener.mjs";
import { offerSettings } from "./settings.mjs";
import { offerTools } from "./tools.mjs";

for (const details of document.querySelectorAll("[data-settings]")) {
  offerSettings(document.documentElement, details);
}
closeOnLeaving(document.querySelectorAll("details[data-closing]"));
const tools = document.querySelector("[data-tools]");
if (tools) offerTools(tools);
const chips = document.querySelectorAll("[data-state]");
if (chips.length) import("./state.mjs").then(({ keepStates }) => keepStates(chips));
offerSearch(document.querySelector("form[role=search]"));
markWordsOfSearch();
