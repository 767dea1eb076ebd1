// Keeps a campaign's state right on days when the site was not built anew.

const LABELS = { upcoming: "Sắp diễn ra", running: "Đang diễn ra", ended: "Đã kết thúc" };

/** Today in Vietnam as YYYY-MM-DD, whatever the clock of the reader's machine is set to. */
function today() {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}

/** @param {Iterable<HTMLElement>} chips elements with data-state, data-first and data-last */
export function keepStates(chips) {
  const day = today();
  for (const chip of chips) {
    const { state, first, last } = chip.dataset;
    const now = first && day < first ? "upcoming" : last && day > last ? "ended" : "running";
    // What has ended does not begin again, even where an entry's own time ran out before the campaign's.
    if (now === state || state === "ended") continue;
    chip.classList.replace(`chip-${state}`, `chip-${now}`);
    chip.dataset.state = now;
    chip.textContent = LABELS[now];
  }
}
