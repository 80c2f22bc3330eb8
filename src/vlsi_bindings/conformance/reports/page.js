"use strict";
(() => {
  const filters = document.getElementById("filters");
  const field = (id) => document.getElementById(id);
  const messages = Array.from(document.querySelectorAll(".message"), (element) => ({
    element,
    clean: "clean" in element.dataset,
    unreadable: "unreadable" in element.dataset,
    text: element.querySelector(".name").textContent.toLowerCase(),
    findings: Array.from(element.querySelectorAll(".finding"), (finding) => ({
      element: finding,
      severity: finding.dataset.severity,
      rule: finding.dataset.rule,
      type: finding.dataset.type,
      text: finding.textContent.toLowerCase(),
    })),
  }));
  const fewMatches = 20;

  const wanted = () => ({
    text: field("text").value.trim().toLowerCase(),
    rule: field("rule").value,
    type: field("type").value,
    severities: new Set(Array.from(filters.querySelectorAll("[name=severity]:checked"), (box) => box.value)),
    clean: field("clean").checked,
  });

  const matches = (finding, named, filter) =>
    filter.severities.has(finding.severity)
    && (!filter.rule || finding.rule === filter.rule)
    && (!filter.type || finding.type === filter.type)
    && (!filter.text || named || finding.text.includes(filter.text));

  const show = (message, filter) => {
    const named = filter.text !== "" && message.text.includes(filter.text);
    let shown = 0;
    for (const finding of message.findings) {
      const fits = matches(finding, named, filter);
      finding.element.hidden = !fits;
      shown += fits;
    }
    const free = !filter.rule && !filter.type && (!filter.text || named || (message.unreadable
      && message.element.textContent.toLowerCase().includes(filter.text)));
    const visible = shown > 0 || (free && (message.unreadable || (message.clean && filter.clean)));
    message.element.hidden = !visible;
    return [visible, shown];
  };

  const apply = () => {
    const filter = wanted();
    const visible = [];
    let found = 0;
    for (const message of messages) {
      const [seen, shown] = show(message, filter);
      found += shown;
      if (seen) visible.push(message);
    }
    field("none").hidden = visible.length > 0;
    field("count").textContent = `${found} findings in ${visible.length} of ${messages.length} messages`;
    if ((filter.text || filter.rule || filter.type) && visible.length <= fewMatches) fold(visible, true);
  };

  const fold = (list, open) => {
    for (const message of list) if (message.element.tagName === "DETAILS") message.element.open = open;
  };

  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(apply, 100);
  };

  filters.hidden = false;
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("input", later);
  filters.addEventListener("reset", later);
  field("open").addEventListener("click", () => fold(messages.filter((m) => !m.element.hidden), true));
  field("close").addEventListener("click", () => fold(messages, false));
  for (const button of document.querySelectorAll("th button")) {
    button.addEventListener("click", () => {
      const kind = "rule" in button.dataset ? "rule" : "type";
      field(kind).value = button.dataset[kind];
      apply();
      filters.scrollIntoView({ block: "start" });
      field(kind).focus({ preventScroll: true });
    });
  }
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field("text").focus();
  });
  apply();
})();
