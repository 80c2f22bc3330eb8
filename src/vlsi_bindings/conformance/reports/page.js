(() => {
  const { field, filters, fewMatches } = page;
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

  page.start({
    apply,
    open: () => fold(messages.filter((message) => !message.element.hidden), true),
    close: () => fold(messages, false),
  });
})();
