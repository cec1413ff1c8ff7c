"use strict";
// Filters, keys and links into hidden cards. Without this script everything on the page is shown.
(() => {
  const cards = [...document.querySelectorAll(".card:not(.settled)")];
  const form = document.getElementById("filters");
  if (!form) return;
  const shown = document.getElementById("shown");
  const showAll = document.getElementById("show-all");
  const noneShown = document.getElementById("none-shown");
  const keys = document.getElementById("keys");
  const boxes = (name) => [...form.querySelectorAll(`input[name=${name}]`)];
  const ticked = (name) => boxes(name).filter((box) => box.checked).map((box) => box.value);
  const { article, against } = form.elements;

  const pairOf = (card, left, right) => {
    const pairs = card.dataset.pairs.split(" ");
    return pairs.includes(`${left}-${right}`) || pairs.includes(`${right}-${left}`);
  };

  const passes = (card, severities, kinds) => {
    const { severity, kind, articles } = card.dataset;
    if (!severities.includes(severity) || !kinds.includes(kind)) return false;
    if (article.value && against.value) return pairOf(card, article.value, against.value);
    const one = article.value || against.value;
    return !one || articles.split(" ").includes(one);
  };

  const apply = () => {
    const severities = ticked("severity");
    const kinds = ticked("kind");
    for (const card of cards) card.hidden = !passes(card, severities, kinds);
    const count = cards.filter((card) => !card.hidden).length;
    shown.textContent = `${count} of ${cards.length} shown`;
    showAll.disabled = state() === "";
    noneShown.hidden = count > 0;
    for (const cell of document.querySelectorAll(".matrix a")) {
      const current = cell.dataset.article === article.value && cell.dataset.against === against.value;
      if (current) cell.setAttribute("aria-current", "true");
      else cell.removeAttribute("aria-current");
    }
  };

  // The address holds only what differs from showing everything.
  const state = () => {
    const parts = new URLSearchParams();
    for (const name of ["severity", "kind"]) {
      if (ticked(name).length < boxes(name).length) parts.set(name, ticked(name).join(","));
    }
    for (const select of [article, against]) if (select.value) parts.set(select.name, select.value);
    return parts.toString();
  };

  const restore = (hash) => {
    const parts = new URLSearchParams(hash);
    for (const name of ["severity", "kind"]) {
      const wanted = parts.has(name) ? parts.get(name).split(",") : null;
      for (const box of boxes(name)) box.checked = !wanted || wanted.includes(box.value);
    }
    for (const select of [article, against]) select.value = parts.get(select.name) ?? "";
    for (const select of [article, against]) if (select.selectedIndex < 0) select.value = "";
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
      restore(hash);
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
    const visible = cards.filter((card) => !card.hidden);
    if (!visible.length) return;
    const at = visible.indexOf(document.activeElement?.closest(".card"));
    const next = at < 0 ? (step > 0 ? 0 : visible.length - 1) : Math.min(Math.max(at + step, 0), visible.length - 1);
    visible[next].focus({ preventScroll: true });
    visible[next].scrollIntoView({ block: "start" });
  };

  const actions = { j: () => move(1), k: () => move(-1), a: everything, "?": () => keys.showModal() };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.closest("select, textarea, input:not([type=checkbox])")) return;
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
  form.addEventListener("change", remember);
  form.addEventListener("submit", (event) => event.preventDefault());
  showAll.addEventListener("click", everything);
  document.getElementById("show-keys").addEventListener("click", () => keys.showModal());

  form.hidden = false;
  document.querySelector(".keys-hint").hidden = false;
  if (matchMedia("(max-width: 60rem)").matches) form.querySelector("details").open = false;
  follow();
})();
