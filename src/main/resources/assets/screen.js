// One screen at a time, by the keys that presenters and their clickers use. Every key follows a link
// of the page, so that nothing is lost without this.
(() => {
  "use strict";

  const WAYS = {
    ArrowRight: "[data-screen=next]",
    PageDown: "[data-screen=next]",
    " ": "[data-screen=next]",
    ArrowLeft: "[data-screen=previous]",
    PageUp: "[data-screen=previous]",
    Home: ".screen-list li:first-child a",
    End: ".screen-list li:last-child a",
    Escape: "[data-screen=back]",
  };

  // Space and the page keys also scroll: where the screen is too small for all, they do that first.
  const hasMore = (event) => {
    const page = document.scrollingElement;
    if (event.key === "PageDown" || event.key === " ") {
      return page.scrollTop + page.clientHeight < page.scrollHeight - 8;
    }
    return event.key === "PageUp" && page.scrollTop > 8;
  };

  const list = () => document.querySelector(".screen-list[open]");

  const isBusy = (event) =>
    event.key === " " && event.target.closest("a, button, summary") !== null;

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.key === "Escape" && list()) {
      list().open = false;
      return;
    }
    const back = event.key === " " && event.shiftKey;
    const way = document.querySelector(back ? WAYS.PageUp : WAYS[event.key] || "no-way");
    if (!way || isBusy(event) || hasMore(event)) return;
    event.preventDefault();
    way.click();
  });

  document.addEventListener("click", (event) => {
    if (list() && !list().contains(event.target)) list().open = false;
    if (event.target.closest("[data-screen-full]")) document.documentElement.requestFullscreen();
  });

  const prepare = () => {
    document.querySelectorAll("[data-screen-keys]").forEach((it) => (it.hidden = false));
    document.querySelectorAll("[data-screen-full]").forEach((it) => {
      it.hidden = !document.fullscreenEnabled || document.fullscreenElement !== null;
    });
  };

  prepare();
  document.addEventListener("htmx:afterSettle", prepare);
  document.addEventListener("fullscreenchange", prepare);
})();
