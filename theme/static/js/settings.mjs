// Ground, contrast and size of text, kept on the reader's own machine and sent nowhere.

const NAMES = ["theme", "contrast", "text"];

/**
 * Applies what was kept and shows the settings.
 * @param {HTMLElement} root the element whose data attributes the stylesheet reads
 * @param {HTMLDetailsElement | null} details
 */
export function offerSettings(root, details) {
  for (const name of NAMES) apply(root, name, read(name));
  if (!details) return;
  const form = details.querySelector("form");
  for (const name of NAMES) form.elements[name].value = root.dataset[name] ?? "";
  form.addEventListener("change", ({ target }) => {
    apply(root, target.name, target.value);
    keep(target.name, target.value);
  });
  details.hidden = false;
}

function apply(root, name, value) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
}

function read(name) {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return ""; // Storage is closed in some private windows: the page then simply forgets.
  }
}

function keep(name, value) {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // As above.
  }
}
