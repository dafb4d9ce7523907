// Filters lists in place and folds trees; runs again after each instant navigation.

function filter(input) {
  const items = [...document.querySelectorAll("[data-filter-item]")];
  const groups = [...document.querySelectorAll("[data-filter-group]")];
  const count = document.querySelector("[data-filter-count]");
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const text = item.dataset.filterItem.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-filter-item]:not([hidden])");
    }
    count.textContent = words.length ? `${shown} of ${items.length}` : "";
  });
}

function foldable(button) {
  const tree = button.closest("p").nextElementSibling;
  button.addEventListener("click", () => {
    const folds = [...tree.querySelectorAll("details")];
    const unfold = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = unfold;
    button.textContent = unfold ? button.dataset.fold : button.dataset.unfold;
  });
}

// A link to a parameter unfolds what hides it.
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = target && target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
}

// Lists within the navigation and the buttons of code are no landmarks of their own.
function nameless() {
  const inner = 'nav.md-nav[data-md-level]:not([data-md-level="0"]), nav.md-code__nav';
  for (const nav of document.querySelectorAll(inner)) {
    nav.setAttribute("role", "none");
    nav.removeAttribute("aria-expanded");
    nav.removeAttribute("aria-labelledby");
  }
}

document$.subscribe(() => {
  document.querySelectorAll("[data-filter]").forEach(filter);
  document.querySelectorAll(".cf-fold").forEach(foldable);
  // Whoever uses the keyboard scrolls long code and rows of tabs, too.
  document.querySelectorAll("pre > code, .tabbed-labels").forEach((each) => (each.tabIndex = 0));
  // The theme leaves the dialog of the search without a name, and gives one to two landmarks.
  document.querySelector(".md-search").setAttribute("aria-label", "Search");
  document.querySelector(".md-path")?.setAttribute("aria-label", "Breadcrumbs");
  nameless();
  reveal();
});
addEventListener("hashchange", reveal);
// The theme adds the buttons of code later.
new MutationObserver(nameless).observe(document.body, { childList: true, subtree: true });
