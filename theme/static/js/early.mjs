// What a reader has chosen is set before anything is drawn; the page waits for this file alone.

import { applyKept } from "./settings.mjs";

applyKept(document.documentElement);
