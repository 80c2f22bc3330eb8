(() => {
  const { field, fewMatches } = page;
  const exchanges = Array.from(document.querySelectorAll(".exchange"), (element) => ({
    element,
    operation: element.dataset.operation,
    marks: element.dataset.marks.split("\n"),
    failed: "failed" in element.dataset,
    odd: "odd" in element.dataset,
    text: null,
  }));
  let revealed = [];
  const mostHits = 500;

  const textOf = (exchange) => {
    exchange.text ??= exchange.element.textContent.toLowerCase();
    return exchange.text;
  };

  const wanted = () => ({
    text: field("text").value.trim().toLowerCase(),
    operation: field("operation").value,
    mark: field("mark").value,
    failed: field("faults").checked,
    odd: field("odd").checked,
  });

  const matches = (exchange, filter) =>
    (!filter.operation || exchange.operation === filter.operation)
    && (!filter.mark || exchange.marks.includes(filter.mark))
    && (!filter.failed || exchange.failed)
    && (!filter.odd || exchange.odd)
    && (!filter.text || textOf(exchange).includes(filter.text));

  const visible = () => exchanges.filter((exchange) => !exchange.element.hidden);

  const unmark = () => {
    for (const fold of revealed) fold.open = false;
    revealed = [];
    for (const line of document.querySelectorAll(".hit")) line.classList.remove("hit");
  };

  const reveal = (found, text) => {
    let hits = 0;
    for (const exchange of found) {
      for (const line of exchange.element.querySelectorAll(".line")) {
        if (hits >= mostHits) return;
        if (!line.textContent.toLowerCase().includes(text)) continue;
        hits += 1;
        line.classList.add("hit");
        for (let above = line.parentElement; above !== exchange.element.parentElement; above = above.parentElement) {
          if (above.tagName !== "DETAILS" || above.open) continue;
          above.open = true;
          revealed.push(above);
        }
      }
    }
  };

  const apply = () => {
    const filter = wanted();
    let shown = 0;
    for (const exchange of exchanges) {
      const fits = matches(exchange, filter);
      exchange.element.hidden = !fits;
      shown += fits;
    }
    unmark();
    if (filter.text && shown <= fewMatches) reveal(visible(), filter.text);
    field("none").hidden = shown > 0;
    field("count").textContent = `${shown} of ${exchanges.length} exchanges`;
  };

  const fold = (list, open) => {
    for (const exchange of list) {
      exchange.element.open = open;
      if (open) for (const inner of exchange.element.querySelectorAll(".tree details")) inner.open = true;
    }
  };

  const go = (step) => {
    const list = visible();
    if (!list.length) return;
    const at = list.findIndex((exchange) => exchange.element.contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + step, 0), list.length - 1);
    const summary = list[next].element.querySelector("summary");
    summary.focus();
    list[next].element.scrollIntoView({ block: "nearest" });
  };

  const unfold = () => {
    const current = exchanges.find((exchange) => exchange.element.contains(document.activeElement));
    if (current) current.element.open = !current.element.open;
  };

  page.start({
    apply,
    open: () => fold(visible(), true),
    close: () => fold(exchanges, false),
    keys: { j: () => go(1), k: () => go(-1), o: unfold },
  });
})();
