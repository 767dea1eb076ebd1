// What every page gets when scripts run; without them the page lacks only the settings.

import { closeOnLeaving } from "./disclosure.mjs";
import { offerPrinting } from "./printing.mjs";
import { offerSettings } from "./settings.mjs";

offerSettings(document.documentElement, document.querySelector("[data-settings]"));
closeOnLeaving(document.querySelectorAll("details[data-closing]"));
offerPrinting(document.querySelectorAll("[data-print]"));
