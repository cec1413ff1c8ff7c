"use strict";
// Filters, keys and links into hidden cards. Without this script everything on the page is shown.
(() => {
  const cards = [...document.querySelectorAll(".card")];
  const form = document.getElementById("filters");
  if (!form) return;
  const shown = document.getElementById("shown");
  const showAll = document.getElementById("show-all");
  const noneShown = document.getElementById("none-shown");
  const keys = document.getElementById("keys");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const fields = [...new Set(boxes.map((box) => box.name))];
  const inputs = [form.elements.text, form.elements.article, form.elements.against].filter(Boolean);
  const valueOf = (name) => form.elements[name]?.value.trim() ?? "";

  // What text is looked for in, as in the review.
  const said = new Map(cards.map((card) => {
    const parts = card.querySelectorAll("h3, header .rule, .value, blockquote");
    return [card, [...parts].map((part) => part.textContent).join(" ").replace(/\s+/g, " ").toLowerCase()];
  }));
  const has = (card, box) => card.dataset[box.name].split("\n").includes(box.value);

  const filters = (name) => boxes.some((box) => box.name === name && box.checked);

  const wanted = () => ({
    chosen: fields.map((name) => boxes.filter((box) => box.name === name && box.checked)).filter((some) => some.length),
    words: valueOf("text").toLowerCase().split(/\s+/).filter(Boolean),
    article: valueOf("article"),
    against: valueOf("against"),
  });

  const concerns = (card, left, right) => {
    const pairs = card.dataset.pairs.split(" ");
    if (left && right) return pairs.includes(`${left}-${right}`) || pairs.includes(`${right}-${left}`);
    return !(left || right) || card.dataset.articles.split(" ").includes(left || right);
  };

  // What is settled counts only where it is asked for by its verdict.
  const passes = (card, { chosen, words, article, against }, besides = null) => {
    const open = !card.matches(".settled") || besides === "verdict" || filters("verdict");
    return open
      && chosen.every((some) => some[0].name === besides || some.some((box) => has(card, box)))
      && words.every((word) => said.get(card).includes(word))
      && concerns(card, article, against);
  };

  const count = (filter) => {
    for (const name of fields) {
      const pool = cards.filter((card) => passes(card, filter, name));
      for (const box of boxes.filter((one) => one.name === name)) {
        box.closest("label").querySelector(".number").textContent = pool.filter((card) => has(card, box)).length;
      }
    }
  };

  const apply = () => {
    const filter = wanted();
    const filtered = state() !== "";
    for (const card of cards) card.hidden = filtered && !passes(card, filter);
    const visible = cards.filter((card) => passes(card, filter));
    for (const group of document.querySelectorAll("details.settled")) {
      const asked = visible.some((card) => group.contains(card));
      group.hidden = filtered && !asked;
      group.open = asked;
    }
    const byStory = filters("story");
    for (const story of document.querySelectorAll(".story")) {
      story.hidden = byStory && !visible.some((card) => story.contains(card));
    }
    const all = filters("verdict") ? cards : cards.filter((card) => !card.matches(".settled"));
    shown.textContent = `${visible.length} of ${all.length} shown`;
    showAll.disabled = !filtered;
    noneShown.hidden = !filtered || visible.length > 0;
    count(filter);
    for (const cell of document.querySelectorAll(".matrix a")) {
      const current = cell.dataset.article === filter.article && cell.dataset.against === filter.against;
      if (current) cell.setAttribute("aria-current", "true");
      else cell.removeAttribute("aria-current");
    }
  };

  // The address names filters and values as the review's does.
  const state = () => {
    const parts = new URLSearchParams();
    for (const box of boxes) if (box.checked) parts.append(box.name, box.value);
    for (const input of inputs) if (input.value.trim()) parts.append(input.name, input.value.trim());
    return parts.toString();
  };

  const restore = (hash) => {
    const parts = new URLSearchParams(hash);
    for (const box of boxes) {
      box.checked = parts.getAll(box.name).includes(box.value);
      if (box.checked) box.closest("details").open = true;
    }
    for (const input of inputs) {
      input.value = parts.get(input.name) ?? "";
      if (input.selectedIndex < 0) input.value = "";
      if (input.value && input.matches("select")) input.closest("details").open = true;
    }
    apply();
  };

  const remember = () => {
    apply();
    history.replaceState(null, "", state() ? `#${state()}` : location.pathname + location.search);
  };

  const everything = () => {
    restore("");
    remember();
  };

  const follow = () => {
    const hash = location.hash.slice(1);
    if (hash === "" || hash.includes("=")) {
      restore(hash || location.search);
      return;
    }
    const target = document.getElementById(hash);
    if (!target) return;
    if (target.closest("[hidden]")) restore("");
    target.closest("details:not([open])")?.setAttribute("open", "");
    target.scrollIntoView();
    if (target.matches(".card")) target.focus({ preventScroll: true });
  };

  const move = (step) => {
    const visible = cards.filter((card) => card.checkVisibility());
    if (!visible.length) return;
    const at = visible.indexOf(document.activeElement?.closest(".card"));
    const next = at < 0 ? (step > 0 ? 0 : visible.length - 1) : Math.min(Math.max(at + step, 0), visible.length - 1);
    visible[next].focus({ preventScroll: true });
    visible[next].scrollIntoView({ block: "start" });
  };

  const search = () => {
    form.querySelector("details").open = true;
    form.elements.text.focus();
  };

  const actions = { j: () => move(1), k: () => move(-1), a: everything, "/": search, "?": () => keys.showModal() };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.closest("select, textarea, input:not([type=checkbox])")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (!Object.hasOwn(actions, event.key)) return;
    event.preventDefault();
    actions[event.key]();
  });

  document.addEventListener("click", (event) => {
    const cell = event.target.closest(".matrix a");
    if (!cell) return;
    event.preventDefault();
    const { article: left, against: right } = cell.dataset;
    restore(new URLSearchParams({ article: left, against: right }));
    remember();
    move(1);
  });

  window.addEventListener("hashchange", follow);
  window.addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("main details")) details.open = true;
  });
  form.addEventListener("input", remember);
  form.addEventListener("submit", (event) => event.preventDefault());
  showAll.addEventListener("click", everything);
  document.getElementById("show-keys").addEventListener("click", () => keys.showModal());

  form.hidden = false;
  document.querySelector(".keys-hint").hidden = false;
  if (matchMedia("(max-width: 60rem)").matches) form.querySelector("details").open = false;
  follow();
})();
