// The views of the page: each has a root element and a refresh that disturbs nothing in it.
import { badge, choice, code, element, field, fieldsOf, get, moment, reconcile, send, toneOf } from "./dom.js";

const SIZE = 50;
// As near to the newest message, in pixels, as counts as being there.
const NEAR = 40;
const count = new Intl.NumberFormat("en");
const input = (name, properties = {}) => element("input", { name, autocomplete: "off", ...properties });
const plural = (number, one, many = one + "s") => `${count.format(number)} ${number === 1 ? one : many}`;
const button = (text, properties = {}) => element("button", { type: "button", textContent: text, ...properties });
const valuesOf = (form) => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
const phone = { inputMode: "tel", pattern: "\\+?[0-9]+", required: true };

// A page of a list with the count of all, and steps to the other pages.
const pager = (load, show) => {
  let first = 0, latest = 0;
  const status = element("span", { role: "status" });
  const step = (text, way) => button(text, { onclick: () => { first = Math.max(0, first + way * SIZE); refresh(); } });
  const newer = step("Newer", -1), older = step("Older", 1);
  const refresh = async (begin = first) => {
    first = begin;
    const turn = ++latest;
    const { items, total } = await load({ first, size: SIZE });
    if (turn !== latest) return;
    if (first >= total && first > 0) return refresh(0);
    const text = total ? `${count.format(first + 1)}–${count.format(first + items.length)} of ${count.format(total)}` : "0 of 0";
    if (status.textContent !== text) status.textContent = text;
    newer.disabled = first === 0;
    older.disabled = first + SIZE >= total;
    show(items);
  };
  return { bar: element("div", { className: "pager" }, status, newer, older), refresh };
};

// A list beside the detail of what is chosen in it.
const explorer = ({ name, form, load, keyOf, row, detail, empty }) => {
  let chosen, shown;
  const list = element("ul", { className: "rows", ariaLabel: name });
  const none = element("p", { className: "empty", textContent: empty });
  const body = element("div", { className: "detail" }, element("p", { className: "empty", textContent: "Choose one to see what is behind it." }));
  const mark = () => { for (const each of list.children) each.firstChild.setAttribute("aria-current", String(each.dataset.key === chosen?.key)); };
  const open = async () => {
    if (!chosen) return;
    const item = chosen;
    const parts = await detail(item.item);
    if (item !== chosen || parts.content === shown) return;
    shown = parts.content;
    const back = button("Back", { className: "back", onclick: () => { root.classList.remove("open"); list.querySelector("[aria-current=true]")?.focus(); } });
    body.replaceChildren(back, ...parts.build());
  };
  const make = () => element("li", {}, element("button", { type: "button" }));
  const fill = (child, item) => {
    child.firstChild.replaceChildren(...row(item));
    child.firstChild.onclick = () => {
      chosen = { key: child.dataset.key, item };
      shown = undefined;
      mark();
      root.classList.add("open");
      open();
    };
  };
  const pages = pager((place) => load({ ...place, ...(form ? valuesOf(form) : {}) }), (items) => {
    reconcile(list, items, keyOf, make, fill);
    none.hidden = items.length > 0;
    mark();
  });
  list.onkeydown = (event) => {
    const way = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    const next = way && event.target.closest("li")?.[way];
    if (way) event.preventDefault();
    if (next) next.firstChild.focus();
  };
  const split = element("div", { className: "split" }, element("section", { className: "card", ariaLabel: name }, pages.bar, list, none),
    element("section", { className: "card", ariaLabel: "Detail" }, body));
  const root = split;
  if (form) {
    form.oninput = () => pages.refresh(0);
    form.onsubmit = (event) => event.preventDefault();
  }
  return { root: form ? [form, split] : [split], refresh: async () => { await pages.refresh(); await open(); } };
};

const exchange = (found) => found?.request ? [...code("SOAP request", found.request), ...code("SOAP response", found.response || "(empty)")] : [];
const what = (item) => item.kind === "Call" ? `Call${item.seconds ? `, ${item.seconds} s` : ""}` : item.message;

// A call with a dialplan as a conversation: the dialplan speaks, the other side presses keys.
const told = {
  spoken: ({ text }) => text, played: ({ text }) => `Sound ${text}`, pressed: ({ text }) => `Pressed ${text}`, "timed out": () => "No key",
  detected: ({ text }) => `Answered: ${text}`, set: ({ name, text }) => `${name} = ${text}`, stashed: ({ name, text }) => `Stored ${name} = ${text}`,
  recorded: ({ name, seconds }) => `Recorded ${name}, ${seconds} s`, requested: ({ name, text }) => `${name} ${text}`,
  transferred: ({ name, text }) => `Transfer to ${name}: ${text}`, texted: ({ name, text }) => `Text to ${name}: ${text}`,
  blocked: ({ name }) => `Do not call ${name}`, keyed: ({ text }) => `Sent keys ${text}`, ended: ({ text }) => `Ended: ${text}`,
};
const sideOf = (kind) => ["spoken", "played"].includes(kind) ? "out" : ["pressed", "timed out"].includes(kind) ? "in" : "note";
const trace = (events) => events?.length ? [element("h3", { textContent: "What was heard and pressed" }),
  element("ol", { className: "bubbles", ariaLabel: "Events of the dialplan" }, ...events.map((event) => element("li", { className: sideOf(event.kind), title: event.path },
    told[event.kind]({ name: "", text: "", ...event }), element("small", { textContent: `${event.at.toFixed(1)} s` }))))] : [];

const drawing = (svg) => svg ? [element("h3", { textContent: "Dialplan" }),
  element("img", { className: "drawing", alt: "The dialplan as a picture", src: "data:image/svg+xml," + encodeURIComponent(svg) })] : [];

export const messages = (about) => explorer({
  name: "Texts and calls, newest first",
  empty: "No text or call matches.",
  form: element("form", { className: "bar", role: "search" },
    field("Number", input("number", { type: "search", inputMode: "tel" })),
    field("Text", input("text", { type: "search" })),
    field("Kind", choice("kind", [["", "All"], ["Text", "Texts"], ["Call", "Calls"]]), "short"),
    field("Direction", choice("direction", [["", "Both"], ["out", "Out"], ["in", "In"]]), "short"),
    field("Result", choice("result", [["", "Any"], ...[...about.results, ...about.states].map((word) => [word, word])])),
    field("From (UTC)", input("begin", { type: "datetime-local" })),
    field("Until (UTC)", input("end", { type: "datetime-local" }))),
  load: (values) => get("messages", values),
  keyOf: (item) => `${item.kind} ${item.id}`,
  row: (item) => [element("span", { className: "number", textContent: `${item.inbound ? "from" : "to"} ${item.number}` }), badge(item.result),
    element("span", { className: "line", textContent: what(item) }), element("span", { className: "line", textContent: moment(item.created).slice(5, 16) })],
  detail: async ({ kind, id }) => {
    const found = await get("message", { kind, id });
    return { content: JSON.stringify(found), build: () => {
      const { to_number, label, text_record, call_record, ...fields } = found.fields;
      const records = (text_record ?? call_record ?? []).map((record) => fieldsOf(record));
      return [
        element("div", { className: "heading" }, element("h2", { textContent: `${kind} ${found.inbound ? "from" : "to"} ${found.number}` }), badge(found.result)),
        element("p", { className: "reason " + toneOf(found.result), textContent: found.reason }),
        ...(found.message ? [element("p", { textContent: found.message })] : []),
        element("a", { href: "#conversation/" + found.number, textContent: "Open the conversation" }),
        ...trace(found.trace), ...drawing(found.drawing),
        ...exchange(found.exchange),
        element("h3", { textContent: "Fields" }), fieldsOf({ ...fields, to_number: to_number.value, ...(label ? { label: label.map(({ name }) => name).join(", ") } : {}) }),
        ...(records.length ? [element("h3", { textContent: "Attempts" }), ...records] : []),
      ];
    } };
  },
});

export const conversation = (about, tell) => {
  let number = "";
  const chosen = input("number", { ...phone, type: "tel" });
  const form = element("form", { className: "bar" }, field("Number of the other side", chosen), button("Open", { type: "submit", className: "primary" }));
  const bubbles = element("ol", { className: "bubbles", ariaLabel: "Texts and calls, oldest first", tabIndex: 0 });
  const status = element("p", { className: "empty", role: "status", textContent: "Enter a number, or open a conversation from a message." });
  const own = input("to_number", { ...phone, value: "67076" }), said = input("message", { required: true });
  const keys = input("keys", { placeholder: "none", title: "0 to 9, * and #; a comma waits, ! hangs up" });
  const composer = element("form", { className: "composer", hidden: true },
    field("Reply as this number", said, "wide"), field("To", own), button("Reply", { type: "submit", className: "primary" }),
    field("Keys to press", keys, "short"), button("Press when called", { onclick: () => act("callees", { number, keys: keys.value }) }),
    button("Call", { onclick: () => act("calls", { from_number: number, to_number: own.value === "67076" ? "12135550100" : own.value, keys: keys.value }) }));
  const toNewest = () => { bubbles.scrollTop = bubbles.scrollHeight; };
  const act = (name, values) => tell(async () => { await send(name, values); await refresh(); toNewest(); });
  const refresh = async () => {
    if (!number) return;
    const { items, total } = await get("conversation", { number });
    const text = total > items.length ? `The newest ${items.length} of ${count.format(total)}` : total ? "" : `Nothing was sent to ${number} or received from it.`;
    if (status.textContent !== text) status.textContent = text;
    status.hidden = !text;
    // Whoever has scrolled up to read stays there.
    const isAtNewest = bubbles.scrollHeight - bubbles.scrollTop - bubbles.clientHeight < NEAR;
    reconcile(bubbles, items, (item) => `${item.kind} ${item.id}`, (item) => element("li", { className: item.inbound ? "in" : "out" }), (child, item) =>
      child.replaceChildren(what(item), element("small", {}, moment(item.created), badge(item.result))));
    if (isAtNewest) toNewest();
  };
  const open = async (wanted) => {
    number = chosen.value = wanted;
    composer.hidden = !wanted;
    if (wanted) keys.value = (await get("callees", { number: wanted })).keys;
    await refresh();
    toNewest();
  };
  form.onsubmit = (event) => { event.preventDefault(); location.hash = "#conversation/" + chosen.value.replace("+", ""); };
  composer.onsubmit = (event) => { event.preventDefault(); act("texts", { from_number: number, to_number: own.value, message: said.value }); said.value = ""; };
  return { root: [form, element("section", { className: "card talk", ariaLabel: "Conversation" }, status, bubbles, composer)], refresh, open };
};

export const broadcasts = (about, tell) => {
  const list = element("ul", { className: "cards", ariaLabel: "Broadcasts, newest first" });
  const none = element("p", { className: "empty", textContent: "There are no broadcasts." });
  const control = (id, command, text) => button(text, { ariaLabel: `${text} broadcast ${id}`, onclick: () => tell(async () => { await send("broadcast", { id, command }); await pages.refresh(); }) });
  const make = ({ id }) => element("li", {}, element("div"), element("div", { className: "buttons" }, control(id, "START", "Start"), control(id, "STOP", "Stop"), control(id, "ARCHIVE", "Archive")));
  const fill = (child, item) => {
    const results = Object.entries(item.results), done = item.total - item.open;
    const bars = results.map(([word, number]) => {
      const bar = element("span", { className: toneOf(word), title: `${word} ${number}` });
      bar.style.flexGrow = number;
      return bar;
    });
    const body = element("div", { className: "detail" },
      element("div", { className: "heading" }, element("h2", { textContent: item.name }), badge(item.status)),
      element("span", { className: "quiet", textContent: `${item.type}, id ${item.id}, ${plural(item.batches, "batch", "batches")}, ${count.format(done)} of ${count.format(item.total)} done` }),
      element("div", { className: "chart", role: "img", ariaLabel: results.map((each) => each.join(" ")).join(", ") || "no results" }, ...bars),
      element("div", { className: "legend" }, ...results.map(([word, number]) => badge(word, `${word} ${count.format(number)}`))));
    body.style.padding = 0;
    child.replaceChild(body, child.firstChild);
    const [start, stop, archive] = child.lastChild.children;
    start.disabled = item.total === 0 || ["RUNNING", "ARCHIVED"].includes(item.status);
    stop.disabled = item.status !== "RUNNING";
    archive.disabled = item.status === "ARCHIVED";
  };
  const pages = pager((place) => get("broadcasts", place), (items) => {
    reconcile(list, items, (item) => item.id, make, fill);
    none.hidden = items.length > 0;
  });
  return { root: [element("section", { className: "card", ariaLabel: "Broadcasts" }, pages.bar, list, none)], refresh: () => pages.refresh() };
};

export const notifications = () => explorer({
  name: "Notifications, newest first",
  empty: "No notification was posted: there are no subscriptions, or nothing has ended yet.",
  load: (values) => get("notifications", values),
  keyOf: (item) => item.number,
  row: (item) => [element("span", { className: "number", textContent: item.event || item.content_type }), badge(item.outcome === "delivered" || item.outcome === "pending" ? item.outcome : "failed"),
    element("span", { className: "line", textContent: `to ${item.endpoint}` }), element("span", { className: "line", textContent: plural(item.attempts, "attempt") })],
  detail: async ({ number }) => {
    const item = await get("notification", { number });
    return { content: JSON.stringify(item), build: () => [
      element("h2", { textContent: `To ${item.endpoint}` }),
      element("span", { className: "quiet", textContent: `Subscription ${item.subscription_id}, ${plural(item.attempts, "attempt")}` }),
      element("p", { className: "reason " + (toneOf(item.outcome)), textContent: item.outcome }),
      element("h3", { textContent: "Responses" }),
      item.statuses.length ? element("ol", {}, ...item.statuses.map((text) => element("li", { textContent: text }))) : element("p", { className: "quiet", textContent: "None yet" }),
      ...code(`Request, ${item.content_type}`, item.content),
    ] };
  },
});

export const requests = () => explorer({
  name: "SOAP exchanges, newest first",
  empty: "No SOAP request matches.",
  form: element("form", { className: "bar", role: "search" }, field("Operation", input("operation", { type: "search" }))),
  load: (values) => get("exchanges", values),
  keyOf: (item) => item.number,
  row: (item) => [element("span", { className: "number", textContent: item.operation }), badge(item.status, item.is_fault ? `${item.status} fault` : "200 OK"),
    element("span", { className: "line", textContent: Object.entries(item.made).map(([kind, made]) => `made ${plural(made, kind.toLowerCase())}`).join(", ") || item.path }),
    element("span", { className: "line", textContent: moment(item.moment).slice(5, 19) })],
  detail: async ({ number }) => {
    const found = await get("exchange", { number });
    return { content: JSON.stringify(found), build: () => [
      element("div", { className: "heading" }, element("h2", { textContent: `${found.number}. ${found.operation}` }), badge(found.status)),
      element("span", { className: "quiet", textContent: `POST ${found.path}, without its credentials` }), ...exchange(found)] };
  },
});

// The fields of the form that belong to one kind of fault alone.
const FAULT_FIELDS = { status: ["status", "retry_after"], delay: ["seconds"], fault: ["code"] };

const effectOf = (item) => [
  item.operation ?? "any operation",
  item.share === null ? `the next ${plural(item.times, "call")}` : `${Math.round(item.share * 1000) / 10} % of the calls`,
  ...{ status: [`HTTP ${item.status}`], delay: [`${item.seconds} s`], fault: [item.code] }[item.kind] ?? [],
  ...(item.kind === "status" && item.retry_after !== null ? [`Retry-After ${item.retry_after} s`] : []),
].join(", ");

export const faults = (about, tell) => {
  const list = element("ul", { className: "cards", ariaLabel: "Faults still to happen" });
  const none = element("p", { className: "empty", textContent: "No fault is to happen." });
  const number = (name, properties) => input(name, { type: "number", className: "short", ...properties });
  const own = {
    seconds: field("Seconds", number("seconds", { min: 0, step: "any", placeholder: "1" })),
    status: field("Status", number("status", { min: 400, max: 599, placeholder: "503" })),
    retry_after: field("Retry-After", number("retry_after", { min: 0 })),
    code: field("Code", choice("code", [["", "UNAVAILABLE"], ...about.codes.map((name) => [name, name])])),
  };
  const kind = choice("kind", about.kinds.map((each) => [each, each]));
  const form = element("form", { className: "bar" },
    field("Kind", kind),
    field("Operation", choice("operation", [["", "Any"], ...about.operations.map((name) => [name, name])])),
    field("Times", number("times", { min: 1, placeholder: "1" })),
    field("Share of calls", number("share", { min: 0, max: 1, step: "any", placeholder: "0.3" })),
    ...Object.values(own),
    button("Add", { type: "submit", className: "primary" }));
  const fit = () => {
    for (const [name, label] of Object.entries(own)) {
      label.hidden = !(FAULT_FIELDS[kind.value] ?? []).includes(name);
      label.lastElementChild.disabled = label.hidden;
    }
  };
  const refresh = async () => {
    const { items } = await get("faults");
    none.hidden = items.length > 0;
    clear.disabled = items.length === 0;
    reconcile(list, items.map((item, place) => ({ ...item, place })), (item) => item.place, () => element("li"), (child, item) => {
      child.replaceChildren(element("h2", { textContent: item.kind }), element("span", { className: "quiet", textContent: effectOf(item) }));
    });
  };
  const clear = button("Clear all", { className: "danger", onclick: () => tell(async () => { await send("faults", {}, "DELETE"); await refresh(); }) });
  kind.onchange = fit;
  fit();
  form.onsubmit = (event) => {
    event.preventDefault();
    const given = Object.entries(valuesOf(form)).map(([name, value]) => [name, ["kind", "operation", "code"].includes(name) ? value : Number(value)]);
    tell(async () => { await send("faults", Object.fromEntries(given)); await refresh(); });
  };
  return { root: [form, element("section", { className: "card", ariaLabel: "Faults" }, element("div", { className: "pager" }, element("h2", { textContent: "Still to happen" }), clear), list, none)], refresh };
};
