// The frame of the page: views, clock, reset and live updates.
import { get, moment, send } from "./dom.js";
import * as views from "./views.js";

const find = (name) => document.getElementById(name);
const REST = 300;
let about, current, waiting, told;

const tell = async (act) => {
  try {
    await act();
  } catch (error) {
    find("told").textContent = error.message;
    clearTimeout(told);
    told = setTimeout(() => { find("told").textContent = ""; }, 6000);
  }
};

const showTime = async () => { find("now").textContent = moment((await get("clock")).now); };

const refresh = () => tell(async () => { await Promise.all([showTime(), current.refresh()]); });

const show = async () => {
  const [name, argument] = decodeURIComponent(location.hash.slice(1)).split("/");
  const chosen = views[name] ? name : "messages";
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === "#" + chosen) {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest", inline: "center" });
    } else link.removeAttribute("aria-current");
  }
  if (current?.name !== chosen) {
    current = { name: chosen, ...views[chosen](about, tell) };
    find("view").replaceChildren(...current.root);
    document.title = `${chosen[0].toUpperCase()}${chosen.slice(1)} – CallFire sandbox`;
  }
  if (argument !== undefined) await tell(() => current.open?.(argument));
  await refresh();
};

// However fast things happen, the page looks again once in a while only.
const look = () => {
  waiting ??= setTimeout(() => { waiting = undefined; refresh(); }, REST);
};

const listen = () => {
  const events = new EventSource("/_sandbox/events");
  events.onopen = () => { find("live").textContent = "live"; find("live").className = "on"; };
  events.onerror = () => { find("live").textContent = "no connection"; find("live").className = ""; };
  events.onmessage = look;
  addEventListener("pagehide", () => events.close());
};

for (const button of document.querySelectorAll("[data-minutes]")) {
  button.onclick = () => tell(async () => { await send("clock", { minutes: Number(button.dataset.minutes) }); await refresh(); });
}
find("reset").onclick = () => find("sure").showModal();
find("no").onclick = () => find("sure").close();
find("yes").onclick = () => tell(async () => { find("sure").close(); await send("reset"); await refresh(); });
document.querySelector(".skip").onclick = (event) => { event.preventDefault(); find("view").focus(); };
addEventListener("hashchange", show);
about = await get("about");
await show();
listen();
