// Ground, contrast and size of text, kept on the reader's own machine and sent nowhere.

const NAMES = ["theme", "contrast", "text"];

/**
 * Applies what was kept.
 * @param {HTMLElement} root the element whose data attributes the stylesheet reads
 */
export function applyKept(root) {
  for (const name of NAMES) apply(root, name, read(name));
}

/**
 * Shows the settings, set to what was kept.
 * @param {HTMLElement} root as above
 * @param {HTMLDetailsElement} details
 */
export function offerSettings(root, details) {
  const form = details.querySelector("form");
  const show = () => {
    for (const name of NAMES) form.elements[name].value = read(name);
  };
  show();
  form.addEventListener("change", ({ target }) => {
    apply(root, target.name, target.value);
    keep(target.name, target.value);
  });
  // A page that "back" brings again, or another tab, still stands as it did before the choice.
  const follow = () => {
    applyKept(root);
    show();
  };
  addEventListener("pageshow", ({ persisted }) => persisted && follow());
  addEventListener("storage", follow);
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
