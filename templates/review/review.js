"use strict";
// Keys. Without this script every verdict is a click away.
(() => {
  const cards = [...document.querySelectorAll(".card")];
  const keys = document.getElementById("keys");
  if (!keys) return;
  document.querySelector(".keys-hint").hidden = false;
  const showKeys = () => keys.showModal();
  document.getElementById("show-keys").addEventListener("click", showKeys);

  const current = () => document.activeElement.closest(".card") ?? document.querySelector(".card:target");
  const step = (by) => {
    const at = cards.indexOf(current());
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), cards.length - 1);
    cards[next]?.focus();
    cards[next]?.scrollIntoView({ block: "start" });
  };
  const inCard = (selector) => current()?.querySelector(selector);
  const press = (verdict) => inCard(`button[value="${verdict}"]`)?.click();
  const dismiss = () => {
    const choice = inCard(".dismiss");
    if (!choice) return;
    choice.open = true;
    choice.querySelector("div button").focus();
  };
  const because = (key) => inCard(".dismiss[open]")?.querySelectorAll("div button")[Number(key) - 1]?.click();
  const search = () => {
    document.querySelector("#filters > details").open = true;
    document.querySelector("input[type=search]").focus();
  };

  // The article that a line stands in, in the card, at that line; the link leads there without this script.
  const unfold = async (link) => {
    const figure = link.closest("figure");
    const open = figure.querySelector(".whole");
    link.setAttribute("aria-expanded", String(!open));
    if (open) {
      open.remove();
      return;
    }
    const box = figure.appendChild(document.createElement("div"));
    box.className = "whole";
    box.tabIndex = 0;
    const answer = await fetch(link.href).catch(() => null);
    const page = new DOMParser().parseFromString(answer?.ok ? await answer.text() : "", "text/html");
    const text = page.querySelector("article.text");
    if (!text) {
      location.href = link.href;
      return;
    }
    const place = page.getElementById(link.hash.slice(1));
    place?.classList.add("here");
    // Another card may show the same article.
    for (const named of text.querySelectorAll("[id]")) named.removeAttribute("id");
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", `Whole article: ${text.getAttribute("aria-label")}`);
    box.append(document.adoptNode(text));
    if (place) box.scrollTop += place.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  };
  const lines = (card) => [...(card?.querySelectorAll(".reading > figure:first-of-type figcaption a") ?? [])];
  for (const link of document.querySelectorAll(".card figcaption a")) link.setAttribute("aria-expanded", "false");
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".card figcaption a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    unfold(link);
  });

  const actions = {
    j: () => step(1),
    k: () => step(-1),
    o: () => document.getElementById("next")?.click(),
    c: () => press("confirmed"),
    d: dismiss,
    f: () => press("fixed"),
    u: () => press("undone"),
    w: () => lines(current()).forEach(unfold),
    x: () => press("different"),
    a: () => press("alias"),
    n: () => inCard("input[name=note]")?.focus(),
    "/": () => search(),
    "?": showKeys,
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const field = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (field) {
      if (event.key === "Escape") (field.closest(".card") ?? field).focus();
      if (event.key === "Escape" && !field.closest(".card")) field.blur();
      return;
    }
    const action = actions[event.key] ?? (/^[1-9]$/.test(event.key) ? () => because(event.key) : null);
    if (!action) return;
    event.preventDefault();
    action();
  });

  if (matchMedia("(max-width: 60rem)").matches) {
    const sought = document.querySelector("input[type=search]").value;
    for (const group of document.querySelectorAll("#filters details:not(:has(:checked))")) {
      if (!(sought && group.matches(".all"))) group.open = false;
    }
  }

  // What is chosen shows at once; the button is for those without this script.
  document.getElementById("filters").addEventListener("change", (event) => event.currentTarget.requestSubmit());

  const target = document.getElementById(location.hash.slice(1));
  if (target?.matches(".card")) target.focus();
})();
