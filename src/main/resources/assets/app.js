// Makes pages nicer to use; every page works without it. All words come from the page.
(() => {
  "use strict";

  const each = (root, selector, act) => {
    if (root.matches && root.matches(selector)) act(root);
    root.querySelectorAll(selector).forEach(act);
  };

  // Saving an answer: say how it goes, and try again until it is saved. The element that sends it by
  // htmx must listen to the event "retry". The links and buttons of the bar wait until all is saved.

  const RETRY_AFTER = [1000, 2000, 4000, 8000, 15000];
  const unsaved = new Map(); // element that sends -> tries so far
  let waiting = null; // the link or button to follow once everything is saved

  const statusOf = (element) =>
    (element.closest("form") || document).querySelector("[data-save-status]") ||
    document.querySelector("[data-save-status]");

  const say = (element, state) => {
    const status = statusOf(element);
    if (status && status.dataset.state !== state) {
      status.dataset.state = state;
      status.textContent = status.dataset[state] || "";
    }
  };

  const changes = (event) => event.detail.requestConfig.verb !== "get";

  const send = (element) => {
    if (unsaved.has(element) && element.isConnected && navigator.onLine) {
      htmx.trigger(element, "retry");
    }
  };

  const sendAll = () => [...unsaved.keys()].forEach(send);

  const tryAgain = (event) => {
    const element = event.detail.elt;
    if (!changes(event) || !statusOf(element)) return;
    const tries = unsaved.get(element) || 0;
    unsaved.set(element, tries + 1);
    say(element, "unsaved");
    setTimeout(() => send(element), RETRY_AFTER[Math.min(tries, RETRY_AFTER.length - 1)]);
  };

  const refused = (event) => {
    const status = event.detail.xhr.status;
    if (status >= 500 || status === 429) {
      tryAgain(event);
    } else if (changes(event)) {
      unsaved.delete(event.detail.elt);
      say(event.detail.elt, "");
    }
  };

  const saved = (event) => {
    if (!event.detail.successful || !changes(event)) return;
    unsaved.delete(event.detail.elt);
    if (unsaved.size > 0) return;
    say(event.detail.elt, "saved");
    if (waiting) {
      const goOn = waiting;
      waiting = null;
      goOn.click();
    }
  };

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (changes(event) && !unsaved.has(event.detail.elt)) say(event.detail.elt, "saving");
  });
  document.addEventListener("htmx:sendError", tryAgain);
  document.addEventListener("htmx:timeout", tryAgain);
  document.addEventListener("htmx:responseError", refused);
  document.addEventListener("htmx:afterRequest", saved);
  window.addEventListener("online", sendAll);

  document.addEventListener(
    "click",
    (event) => {
      const way = event.target.closest(".bar a, .bar button");
      if (way && unsaved.size > 0) {
        event.preventDefault();
        event.stopPropagation();
        waiting = way;
        sendAll();
      }
    },
    true,
  );

  window.addEventListener("beforeunload", (event) => {
    if (unsaved.size > 0) event.preventDefault();
  });

  // An error's small page names its own place; htmx would otherwise drop it.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const xhr = event.detail.xhr;
    if (xhr.status >= 400 && xhr.getResponseHeader("HX-Retarget") && !unsaved.has(event.detail.elt)) {
      event.detail.shouldSwap = true;
    }
  });

  // A long form that is saved while it is filled in sends only what has changed.

  const changed = new Map(); // form -> names of fields not sent yet

  const changedIn = (form) => {
    if (!changed.has(form)) changed.set(form, new Set());
    return changed.get(form);
  };

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && event.target.name && form.matches("[data-changes]")) changedIn(form).add(event.target.name);
  });

  document.addEventListener("htmx:configRequest", (event) => {
    const form = event.detail.elt;
    if (!form.matches("[data-changes]")) return;
    const names = changedIn(form);
    if (names.size === 0) {
      event.preventDefault();
      return;
    }
    const parameters = event.detail.parameters;
    Object.keys(parameters).forEach((name) => {
      if (!names.has(name) && name !== "csrfToken" && name !== "version") delete parameters[name];
    });
    form.sentNames = [...names];
    names.clear();
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.detail.elt;
    if (form.matches("[data-changes]") && !event.detail.successful) {
      (form.sentNames || []).forEach((name) => changedIn(form).add(name));
    }
  });

  // A form is sent once, however often its button is pressed.

  const forget = (form) => {
    delete form.dataset.sent;
    form.querySelectorAll("[type=submit]").forEach((button) => button.removeAttribute("aria-disabled"));
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-once]")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.querySelectorAll("[type=submit]").forEach((button) => button.setAttribute("aria-disabled", "true"));
    setTimeout(() => forget(form), 10000); // a download leaves the page where it is
  });

  window.addEventListener("pageshow", () => each(document, "form[data-sent]", forget));
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.detail.elt.closest("form[data-sent]");
    if (form) forget(form);
  });

  // Figures that are fetched again and again: not while nobody looks, and what is unfolded stays so.

  let unfolded = [];

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (document.hidden && event.detail.elt.matches("[data-live]")) event.preventDefault();
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    unfolded = [...event.detail.target.querySelectorAll("details[id][open]")].map((fold) => fold.id);
  });
  document.addEventListener("htmx:afterSwap", () => {
    unfolded.forEach((id) => {
      const fold = document.getElementById(id);
      if (fold) fold.open = true;
    });
    unfolded = [];
  });

  // Copying, where the browser allows it.

  const offerCopy = (button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    const label = button.firstElementChild;
    const text = label.textContent;
    button.onclick = async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      label.textContent = button.dataset.copyDone;
      setTimeout(() => (label.textContent = text), 3000);
    };
  };

  // A page that is made for paper.

  const offerPrint = (button) => {
    button.hidden = false;
    button.onclick = () => window.print();
  };

  // Rows of pages can be wider than the screen: the one that is shown is never outside.

  each(document, ":is(.nav, .tabs) [aria-current]", (here) => {
    const row = here.closest(".nav, .tabs ul");
    const beyond = here.getBoundingClientRect().right - row.getBoundingClientRect().right;
    if (beyond > 0) row.scrollLeft += beyond + 16;
  });

  // The menu closes as menus do.

  document.addEventListener("click", (event) => {
    each(document, "details.menu[open]", (menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") each(document, "details.menu[open]", (menu) => (menu.open = false));
  });

  const prepare = (root) => {
    each(root, "[data-copy]", offerCopy);
    each(root, "[data-print]", offerPrint);
    const first = root.querySelector("[data-focus]");
    if (first) first.focus();
  };

  prepare(document);
  document.addEventListener("htmx:afterSettle", (event) => prepare(event.detail.elt));
})();
