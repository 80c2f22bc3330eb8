(() => {
  const { field } = page;
  const operations = Array.from(document.querySelectorAll(".operation"), (element) => ({
    element,
    kind: element.dataset.behaviour,
    text: element.textContent.toLowerCase(),
  }));

  const apply = () => {
    const text = field("text").value.trim().toLowerCase();
    const kind = field("kind").value;
    let shown = 0;
    for (const operation of operations) {
      const fits = (!kind || operation.kind === kind) && (!text || operation.text.includes(text));
      operation.element.hidden = !fits;
      shown += fits;
    }
    field("none").hidden = shown > 0;
    field("count").textContent = `${shown} of ${operations.length} operations`;
  };

  page.start({ apply, open: () => {}, close: () => {} });
})();
