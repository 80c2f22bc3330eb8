"use strict";
const page = (() => {
  const filters = document.getElementById("filters");
  const field = (id) => document.getElementById(id);
  const fewMatches = 20;
  const delay = 100;

  const isTyping = (target) => /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.type !== "checkbox";

  const filterBy = (button, apply) => {
    const [kind] = Object.keys(button.dataset);
    field(kind).value = button.dataset[kind];
    apply();
    filters.scrollIntoView({ block: "start" });
    field(kind).focus({ preventScroll: true });
  };

  const obey = (event, apply, keys) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target.id === "text") {
      event.target.value = "";
      apply();
      event.target.blur();
    }
    if (isTyping(event.target) || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  };

  const start = ({ apply, open, close, keys = {} }) => {
    let timer = 0;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(apply, delay);
    };
    const all = { "/": () => field("text").focus(), ...keys };
    filters.hidden = false;
    filters.addEventListener("submit", (event) => event.preventDefault());
    filters.addEventListener("input", later);
    filters.addEventListener("reset", later);
    field("open").addEventListener("click", open);
    field("close").addEventListener("click", close);
    for (const button of document.querySelectorAll("th button"))
      button.addEventListener("click", () => filterBy(button, apply));
    document.addEventListener("keydown", (event) => obey(event, apply, all));
    apply();
  };

  return { field, filters, fewMatches, start };
})();
