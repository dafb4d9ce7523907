// Builds the page out of texts: nothing here makes markup of one.

export const element = (tag, properties = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};

const ask = async (name, options) => {
  const response = await fetch("/_sandbox/" + name, options);
  const found = await response.json();
  if (!response.ok) throw new Error(found.error);
  return found;
};

export const get = (name, values = {}) => {
  const given = Object.entries(values).filter(([, value]) => value !== "" && value !== undefined);
  return ask(name + (given.length ? "?" + new URLSearchParams(given) : ""));
};

export const send = (name, values = {}, method = "POST") =>
  ask(name, { method, body: JSON.stringify(values) });

// Changes a list so that what is still in it stays the same element: its focus, its selection and
// the place to which it is scrolled are not disturbed.
export const reconcile = (parent, items, keyOf, make, fill) => {
  const known = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let place = parent.firstElementChild;
  for (const item of items) {
    const key = String(keyOf(item));
    let child = known.get(key);
    known.delete(key);
    if (!child) {
      child = make(item);
      child.dataset.key = key;
    }
    const content = JSON.stringify(item);
    if (child.content !== content) {
      child.content = content;
      fill(child, item);
    }
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
  }
  for (const child of known.values()) child.remove();
};

const TONES = {
  good: ["LA", "AM", "SENT", "RECEIVED", "XFER", "XFER_LEG", "FINISHED", "RUNNING", "delivered", "200"],
  warn: ["BUSY", "NO_ANS", "CARRIER_TEMP_ERROR", "DNC", "DNT", "DUP", "STOPPED", "DISABLED"],
  idle: ["READY", "SELECTED", "pending", "ARCHIVED", "START_PENDING", "UNDIALED"],
};

export const toneOf = (word) =>
  Object.keys(TONES).find((tone) => TONES[tone].includes(String(word))) ?? "bad";

export const badge = (word, text = word) =>
  element("span", { className: "badge " + toneOf(word), textContent: text });

export const moment = (text) => text.replace("T", " ").replace(/(\.\d+)?(\+00:00|Z)$/, " UTC");

const XML = /(<[/?]?[\w:.-]+)|([\w:.-]+)(=)("[^"]*"|'[^']*')|([/?]?>)/g;
const LONGEST = 200_000;

const coloured = (text) => {
  const parts = [];
  let last = 0;
  const add = (name, part) => parts.push(name ? element("span", { className: name, textContent: part }) : part);
  for (const found of text.slice(0, LONGEST).matchAll(XML)) {
    if (found.index > last) add("", text.slice(last, found.index));
    if (found[2]) {
      add("x-name", found[2]);
      add("", found[3]);
      add("x-value", found[4]);
    } else add("x-tag", found[0]);
    last = found.index + found[0].length;
  }
  return [...parts, text.slice(last)];
};

// One line of XML or JSON on lines of its own levels, to be read; what is copied stays as it was.
const laidOut = (text) => {
  if (text.includes("\n") || text.length > LONGEST) return text;
  if (text.startsWith("{")) {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  }
  let depth = 0;
  return text.replace(/></g, ">\n<").split("\n").map((line) => {
    if (line.startsWith("</")) depth -= 1;
    const laid = "  ".repeat(Math.max(0, depth)) + line;
    if (/^<[^?!/]/.test(line) && !/\/>$|<\//.test(line)) depth += 1;
    return laid;
  }).join("\n");
};

export const code = (title, text) => {
  const copy = element("button", { type: "button", textContent: "Copy", ariaLabel: `Copy ${title}` });
  const block = element("pre", { tabIndex: 0, ariaLabel: title }, ...coloured(laidOut(text)));
  copy.onclick = async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = "Copied";
    setTimeout(() => { copy.textContent = "Copy"; }, 1500);
  };
  const heading = element("div", { className: "heading" }, element("h3", { textContent: title }), copy);
  return [heading, block];
};

export const fieldsOf = (values) => element("table", {}, element("tbody", {}, ...Object.entries(values).map(
  ([name, value]) => element("tr", {},
    element("th", { scope: "row", textContent: name.replaceAll("_", " ") }),
    element("td", { textContent: typeof value === "object" ? JSON.stringify(value) : value })),
)));

export const field = (label, input, name = "") => element("label", { className: name, textContent: label }, input);

export const choice = (name, options) => element("select", { name },
  ...options.map(([value, text]) => element("option", { value, textContent: text })));
