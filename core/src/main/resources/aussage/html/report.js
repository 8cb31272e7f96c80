
"use strict";
// All of this is comfort: without it the page shows the same.
(() => {
  const body = document.body;

  // Escape puts the open card away, until something else is pointed at.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      body.classList.add("quiet");
    }
  });
  for (const type of ["focusin", "pointerover", "click"]) {
    document.addEventListener(type, (event) => {
      body.classList.remove("quiet");
      // On a phone cards lie at the foot of the window, but not upon the mark itself.
      const found = event.target.closest(".found");
      if (found) {
        body.classList.toggle("low", found.getBoundingClientRect().bottom * 2 > innerHeight);
      }
    });
  }

  // Who points at a claim in a list sees it in the text.
  const lightUp = (on) => (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link) {
      const id = link.getAttribute("href").slice(1);
      for (const part of document.querySelectorAll("[data-of='" + CSS.escape(id) + "']")) {
        part.classList.toggle("on", on);
      }
    }
  };
  document.addEventListener("focusin", lightUp(true));
  document.addEventListener("focusout", lightUp(false));
  document.addEventListener("pointerover", lightUp(true));
  document.addEventListener("pointerout", lightUp(false));

  // A page of several articles begins with a list of them.
  const articles = [...document.querySelectorAll("main > article[id]")];
  if (articles.length > 1) {
    const list = document.createElement("ul");
    for (const article of articles) {
      const link = document.createElement("a");
      link.href = "#" + article.id;
      link.textContent = article.querySelector("h2").textContent;
      const title = article.querySelector(".text h3");
      const item = document.createElement("li");
      item.append(link);
      if (title) {
        const words = title.cloneNode(true);
        words.querySelectorAll(".card, .number").forEach((extra) => extra.remove());
        item.append(" ", words.textContent);
      }
      list.append(item);
    }
    const contents = document.createElement("nav");
    contents.className = "contents";
    contents.setAttribute("aria-label", "Artikel");
    contents.append(list);
    articles[0].before(contents);
  }
})();
