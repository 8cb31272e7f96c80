// What HtmlInBrowserTest asks a page; each function returns what is wrong, in words.

/** Texts below an element that can be seen, each with the boxes of its lines. */
function texts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.parentElement;
    if (!node.data.trim() || holder.closest("script, style") || !holder.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ node, holder, words: node.data.trim(), boxes: [...range.getClientRects()] });
  }
  return found;
}

function labels(selector) {
  return [...document.querySelectorAll(selector)].flatMap((root) => texts(root).map((t) => t.words));
}

/** Texts that lie upon each other. */
function overlaps(selector) {
  const wrong = [];
  for (const root of document.querySelectorAll(selector)) {
    const all = texts(root);
    all.forEach((a, i) => all.slice(i + 1).forEach((b) => {
      const meet = a.boxes.some((p) => b.boxes.some((q) =>
        Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 &&
        Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 4));
      if (meet) wrong.push(a.words + " × " + b.words);
    }));
  }
  return wrong;
}

/** Texts that are cut off at the sides of the window, and whether it scrolls sideways. */
function outside() {
  const width = document.documentElement.clientWidth;
  const wrong = texts(document.body)
    .filter((t) => !t.holder.closest("thead") || getComputedStyle(t.holder.closest("thead")).position !== "absolute")
    .filter((t) => t.boxes.some((box) => box.left < 0 || box.right > width + 1))
    .map((t) => t.words);
  return document.documentElement.scrollWidth > width ? wrong.concat("scrolls sideways") : wrong;
}

/** Texts with less contrast to what lies behind them than this. */
function faint(least) {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (channels(colour)[3] !== 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  return texts(document.body).flatMap((t) => {
    const style = getComputedStyle(t.holder);
    const own = t.holder instanceof SVGElement ? style.fill : style.color;
    const [low, high] = [light(own), light(ground(t.holder))].sort((a, b) => a - b);
    const contrast = (high + 0.05) / (low + 0.05);
    return contrast < least ? [t.words + ": " + contrast.toFixed(2)] : [];
  });
}

