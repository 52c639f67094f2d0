"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const stage = document.getElementById("stage");
  const frame = document.getElementById("timeline");
  const detail = document.getElementById("detail");
  const search = document.getElementById("search");
  const found = document.getElementById("found");
  const SVG = "http://www.w3.org/2000/svg";
  const HEAD = 46, ROW = 26, PAD = 6, ROWS = 3, NEAR = 14;
  const DAY = 86400000;
  const FORM = { day: 0, span: 1, band: 2, until: 3, since: 4 };
  const articles = new Map([...document.querySelectorAll("article.event")].map((a) => [a.dataset.event, a]));
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = '13px system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif';
  const widths = new Map();
  const width = (text) => { if (!widths.has(text)) widths.set(text, pen.measureText(text).width); return widths.get(text); };
  const cut = (text, room) => { let t = text; while (t.length > 4 && width(t + "…") > room) t = t.slice(0, -Math.max(1, t.length >> 4)).trimEnd(); return t === text ? t : t + "…"; };

  const events = data.events.filter((e) => e.first !== null);
  if (!events.length) { frame.hidden = true; }
  const first = Math.min(...events.map((e) => e.first)), last = Math.max(...events.map((e) => e.last));
  let names = 150, left = 0, scale = 1, shown = new Set(data.events.map((e) => e.id)), layout = [], total = 0, selected = null, focused = null;

  const make = (name, attributes, parent) => {
    const node = document.createElementNS(SVG, name);
    for (const key in attributes) node.setAttribute(key, attributes[key]);
    if (parent) parent.append(node);
    return node;
  };
  const head = make("svg", { class: "head", "aria-hidden": "true" }, frame);  // stays in view while the lanes scroll
  const svg = make("svg", { role: "group", "aria-label": data.title || data.words.timeline }, frame);
  const room = () => Math.max(120, frame.clientWidth - names);
  const x = (day) => names + (day - left) * scale;
  const fit = () => { const span = Math.max(1, last - first + 1); scale = Math.min(80, room() / (span * 1.12)); left = first - (room() / scale - span) / 2; arrange(); };
  const zoom = (factor, at) => {
    const place = at === undefined ? names + room() / 2 : at;
    const day = left + (place - names) / scale;
    scale = Math.max(room() / 400000, Math.min(80, scale * factor));
    left = day - (place - names) / scale;
    arrange();
  };

  // The whole of a lane is packed for the zoom at hand, whether in view or not, so that nothing jumps while panning
  function arrange() {
    let top = HEAD;
    layout = data.lanes.map((name, lane) => {
      const here = events.filter((e) => shown.has(e.id) && e.lanes.includes(lane)).sort((a, b) => a.first - b.first || b.last - a.last);
      const items = [];
      let ring = null;
      for (const e of here) {
        const at = e.first * scale, exact = e.form === FORM.day;
        if (exact && ring && at - ring.at < NEAR) { ring.events.push(e); continue; }
        const item = { at, end: exact ? at + scale : (e.last + 1) * scale, events: [e], exact };
        if (exact) ring = item;
        items.push(item);
      }
      const ends = Array(ROWS).fill(-1e12), chips = [];
      for (const item of items) {
        const e = item.events[0], single = item.events.length === 1;
        const middle = item.exact ? (item.at + item.end) / 2 : item.at;
        const begin = item.exact ? middle - 8 : item.at, end = item.exact ? middle + 8 : Math.max(item.end, item.at + 6);
        const label = single ? cut((e.unsure ? "≈ " : "") + e.title, 240) : "";
        const withLabel = end + (label ? 6 + width(label) : 0);
        let row = ends.findIndex((x) => begin >= x + 6);
        if (row < 0) {
          const chip = chips[chips.length - 1];
          if (chip && begin - chip.begin < 34) chip.events.push(...item.events); else chips.push({ begin, events: [...item.events], chip: true, row: ROWS });
          continue;
        }
        // A label gives way where it would push the next mark out of every row
        const crowded = ends.filter((x) => begin >= x + 6).length < 2 && items.some((o) => o !== item && o.at > item.at && o.at < item.at + withLabel - end);
        Object.assign(item, { begin, end, middle, row, label: crowded ? "" : label });
        ends[row] = crowded ? end : withLabel;
      }
      const placed = items.filter((i) => i.row !== undefined);
      const rows = Math.max(1, ...placed.map((i) => i.row + 1), chips.length ? ROWS + 1 : 0);
      const box = { name, lane, top, height: rows * ROW + 2 * PAD, items: [...placed, ...chips], count: here.length };
      top += box.height;
      return box;
    }).filter((box) => box.count);
    top = HEAD;
    for (const box of layout) { box.top = top; top += box.height; }
    total = top;
    draw();
  }

  const STEPS = [[1, "d"], [2, "d"], [7, "d"], [1, "m"], [3, "m"], [1, "y"], [5, "y"], [10, "y"], [50, "y"], [100, "y"]];
  const LONG = { d: 1, m: 30.44, y: 365.25 };
  const dateOf = (day) => new Date(day * DAY);
  const dayOf = (year, month, day) => { const d = new Date(0); d.setUTCFullYear(year, month, day); return Math.round(d / DAY); };
  const text = (day, options) => new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: "UTC", ...options }).format(dateOf(day));

  function ticks() {
    const [n, unit] = STEPS.find(([n, u]) => n * LONG[u] * scale >= 72) || STEPS[STEPS.length - 1];
    const from = left, to = left + room() / scale, out = [], parents = [];
    const a = dateOf(from), b = dateOf(to);
    if (unit === "d") {
      const start = n === 7 ? Math.floor((Math.floor(from) + 3) / 7) * 7 - 3 : Math.floor(from / n) * n;  // 1970-01-01 was a Thursday
      for (let d = start; d <= to; d += n) out.push([d, text(d, { day: "numeric" })]);
      for (let m = a.getUTCFullYear() * 12 + a.getUTCMonth(); m <= b.getUTCFullYear() * 12 + b.getUTCMonth(); m++)
        parents.push([dayOf(Math.floor(m / 12), m % 12, 1), text(dayOf(Math.floor(m / 12), m % 12, 1), { month: "long", year: "numeric" })]);
    } else if (unit === "m") {
      for (let m = Math.floor((a.getUTCFullYear() * 12 + a.getUTCMonth()) / n) * n; m <= b.getUTCFullYear() * 12 + b.getUTCMonth(); m += n)
        out.push([dayOf(Math.floor(m / 12), m % 12, 1), text(dayOf(Math.floor(m / 12), m % 12, 1), { month: "short" })]);
      for (let y = a.getUTCFullYear(); y <= b.getUTCFullYear(); y++) parents.push([dayOf(y, 0, 1), String(y)]);
    } else {
      for (let y = Math.floor(a.getUTCFullYear() / n) * n; y <= b.getUTCFullYear(); y += n) out.push([dayOf(y, 0, 1), String(y)]);
    }
    return [out, parents];
  }

  const SHAPES = {
    meeting: (g) => make("circle", { r: 5.5, class: "shape" }, g),
    visit: (g) => make("path", { d: "M-4.5-5.5 6 0-4.5 5.5Z", class: "shape" }, g),
    agreement: (g) => make("path", { d: "M0-6.5 6.5 0 0 6.5-6.5 0Z", class: "shape" }, g),
    statement: (g) => make("rect", { x: -5.5, y: -5, width: 11, height: 10, rx: 3, class: "shape" }, g),
    pressure: (g) => make("rect", { x: -5, y: -5, width: 10, height: 10, class: "shape" }, g),
    other: (g) => make("circle", { r: 3.5, class: "shape" }, g),
  };

  function draw() {
    const wide = frame.clientWidth;
    svg.setAttribute("viewBox", `0 ${HEAD} ${wide} ${Math.max(1, total - HEAD)}`);
    svg.setAttribute("height", Math.max(1, total - HEAD));
    head.setAttribute("viewBox", `0 0 ${wide} ${HEAD}`);
    head.setAttribute("height", HEAD);
    head.replaceChildren();
    make("rect", { x: 0, y: 0, width: wide, height: HEAD, class: "shield" }, head);
    const again = document.activeElement && document.activeElement.closest && document.activeElement.closest("#timeline .mark") ? focused : null;
    svg.replaceChildren();
    const fades = make("defs", {}, svg);
    for (const kind of Object.keys(SHAPES)) for (const form of ["band", "until", "since"]) {
      const ramp = make("linearGradient", { id: `${form}-${kind}` }, fades);
      const stops = { band: [[0, 0.06], [0.3, 1], [0.7, 1], [1, 0.06]], until: [[0, 0], [1, 1]], since: [[0, 1], [1, 0]] }[form];
      for (const [offset, opacity] of stops) make("stop", { offset, "stop-opacity": opacity, class: kind, "stop-color": COLOURS[kind] }, ramp);
    }
    layout.forEach((box, index) => { if (index % 2 === 0) make("rect", { x: 0, y: box.top, width: wide, height: box.height, class: "band" }, svg); });
    const [small, parents] = ticks();
    for (const [day, name] of small) {
      const at = Math.round(x(day)) + 0.5;
      if (at < names) continue;
      make("line", { x1: at, x2: at, y1: HEAD, y2: total, class: "grid" }, svg);
      make("line", { x1: at, x2: at, y1: HEAD - 20, y2: HEAD, class: "grid" }, head);
      make("text", { x: at + 4, y: HEAD - 6, class: "axis" }, head).textContent = name;
    }
    parents.forEach(([day, name], i) => {
      const at = Math.round(x(day)) + 0.5, next = i + 1 < parents.length ? x(parents[i + 1][0]) : 1e9;
      if (at >= names) {
        make("line", { x1: at, x2: at, y1: HEAD, y2: total, class: "grid major" }, svg);
        make("line", { x1: at, x2: at, y1: 4, y2: HEAD, class: "grid major" }, head);
      }
      const place = Math.min(Math.max(at + 4, names + 4), next - width(name) - 10);
      if (next > names && place >= names) make("text", { x: place, y: 17, class: "axis parent" }, head).textContent = name;
    });
    const shift = names - left * scale;
    for (const box of layout) for (const item of box.items) {
      const begin = item.begin + shift;
      if (begin > wide || (item.chip ? begin + 40 : item.end + shift + 260) < names) continue;
      mark(box, item, shift);
    }
    make("rect", { x: 0, y: 0, width: names, height: total, class: "shield" }, svg);
    layout.forEach((box, index) => {
      if (index % 2 === 0) make("rect", { x: 0, y: box.top, width: names, height: box.height, class: "band" }, svg);
      const name = make("text", { x: 12, y: box.top + PAD + 17, class: "name" }, svg);
      name.textContent = cut(box.name, names - 24);
      make("title", {}, name).textContent = `${box.name}: ${box.count}`;
    });
    make("line", { x1: names - 0.5, x2: names - 0.5, y1: HEAD, y2: total, class: "grid major" }, svg);
    make("line", { x1: names - 0.5, x2: names - 0.5, y1: 0, y2: HEAD, class: "grid major" }, head);
    if (again) focusOn(again);
  }
  const COLOURS = { meeting: "#0072b2", visit: "#e69f00", agreement: "#009e73", statement: "#56b4e9", pressure: "#d55e00", other: "#cc79a7" };

  function mark(box, item, shift) {
    const e = item.events[0], y = box.top + PAD + item.row * ROW + ROW / 2, several = item.events.length > 1 || item.chip;
    const words = several ? data.words.several.replace("%1", item.events.length).replace("%2", e.date) : `${e.date}: ${e.title}`;
    const g = make("g", { class: `mark ${several ? "" : [e.status, e.inferred ? "inferred" : ""].join(" ")}${selected === e.id && !several ? " selected" : ""}`,
      role: "button", tabindex: -1, "aria-label": words, "data-event": e.id }, svg);
    make("title", {}, g).textContent = words;
    if (item.chip) {
      const at = item.begin + shift;
      make("rect", { x: at, y: y - 9, width: 32, height: 18, rx: 9, class: "chip" }, g);
      make("text", { x: at + 16, y: y + 4, class: "count" }, g).textContent = `+${item.events.length}`;
    } else if (item.exact) {
      const inner = make("g", { transform: `translate(${item.middle + shift} ${y})`, class: several ? "" : e.kind }, g);
      make("circle", { r: 10, class: "halo" }, inner);
      if (several) {
        make("circle", { r: 9, class: "ring" }, inner);
        make("text", { y: 4, class: "count" }, inner).textContent = item.events.length;
      } else {
        SHAPES[e.kind](inner);
        if (e.status === "denied") make("path", { d: "M-8 5 8-5", class: "strike" }, inner);
      }
    } else {
      const a = item.begin + shift, wide = Math.max(6, item.end - item.begin), tall = e.form === FORM.span ? 14 : 8;
      const bar = make("rect", { x: a, y: y - tall / 2, width: wide, height: tall, rx: e.form === FORM.span ? 3 : 0, class: `shape ${e.kind}` }, g);
      if (e.form !== FORM.span) { bar.setAttribute("fill", `url(#${["", "", "band", "until", "since"][e.form]}-${e.kind})`); bar.setAttribute("class", "fade"); }
      make("rect", { x: a - 2, y: y - tall / 2 - 2, width: wide + 4, height: tall + 4, class: "halo" }, g);
      if (e.status === "denied") make("path", { d: `M${a} ${y + 6} ${a + Math.min(wide, 16)} ${y - 6}`, class: "strike" }, g);
    }
    if (item.label) make("text", { x: (item.exact ? item.middle + 8 : item.end) + shift + 4, y: y + 4.5, class: "label" }, g).textContent = item.label;
    g.addEventListener("click", (event) => { event.stopPropagation(); open(item); });
    g.addEventListener("focus", () => { focused = e.id; });
  }

  function open(item) {
    if (item.events.length > 1) {
      const a = Math.min(...item.events.map((e) => e.first)), b = Math.max(...item.events.map((e) => e.last));
      if (b > a && scale < 40 && !item.chip) { left = a - (b - a) * 0.25; scale = Math.min(80, room() / ((b - a) * 1.5 + 1)); arrange(); return; }
    }
    show(item.events);
  }

  function show(list) {
    selected = list[0].id;
    detail.replaceChildren();
    const close = document.createElement("button");
    close.className = "close"; close.type = "button"; close.textContent = data.words.close;
    close.addEventListener("click", shut);
    detail.append(close);
    for (const e of list) {
      const copy = articles.get(e.id).cloneNode(true);
      copy.removeAttribute("id");
      for (const fold of copy.querySelectorAll("details")) fold.open = true;
      detail.append(copy);
    }
    detail.hidden = false;
    stage.classList.add("open");
    resized();
  }
  function shut() {
    const back = selected;
    detail.hidden = true; selected = null;
    stage.classList.remove("open");
    resized();
    if (back) focusOn(back);
  }

  const focusOn = (id) => { const node = [...svg.querySelectorAll(".mark")].find((g) => g.dataset.event === id); focused = id; if (node) node.focus({ preventScroll: true }); return node; };
  const places = () => layout.map((box) => [...box.items].sort((a, b) => a.begin - b.begin)).filter((list) => list.length);
  function step(across, down) {
    const all = places();
    if (!all.length) return;
    let lane = all.findIndex((list) => list.some((i) => i.events[0].id === focused)), place = 0;
    if (lane < 0) { lane = 0; }
    else {
      place = all[lane].findIndex((i) => i.events[0].id === focused);
      const now = all[lane][place].begin;
      if (across) place = Math.max(0, Math.min(all[lane].length - 1, place + across));
      if (down) {
        lane = Math.max(0, Math.min(all.length - 1, lane + down));
        place = all[lane].reduce((best, item, i) => (Math.abs(item.begin - now) < Math.abs(all[lane][best].begin - now) ? i : best), 0);
      }
    }
    const item = all[lane][place], at = item.begin + names - left * scale;
    if (at < names + 20 || at > frame.clientWidth - 60) left = item.begin / scale - room() / scale / 2;
    focused = item.events[0].id;
    draw();
    focusOn(focused)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  frame.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey) return;
    const page = room() / scale * 0.8;
    const moves = {
      ArrowRight: () => step(1, 0), ArrowLeft: () => step(-1, 0), ArrowDown: () => step(0, 1), ArrowUp: () => step(0, -1),
      "+": () => zoom(1.2), "=": () => zoom(1.2), "-": () => zoom(1 / 1.2), "0": fit,
      PageDown: () => { left += page; draw(); }, PageUp: () => { left -= page; draw(); },
      Home: () => { left = first - 0.05 * room() / scale; draw(); }, End: () => { left = last - 0.9 * room() / scale; draw(); },
      Escape: shut,
      Enter: () => { const item = layout.flatMap((b) => b.items).find((i) => i.events[0].id === focused); if (item) open(item); },
    };
    moves[" "] = moves.Enter;
    if (moves[event.key]) { event.preventDefault(); moves[event.key](); }
  });
  detail.addEventListener("keydown", (event) => { if (event.key === "Escape") shut(); });
  frame.addEventListener("wheel", (event) => {
    if (event.ctrlKey) { event.preventDefault(); zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.clientX - frame.getBoundingClientRect().left); }
    else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) { event.preventDefault(); left += (event.deltaX || event.deltaY) / scale; draw(); }
  }, { passive: false });
  let drag = null;
  frame.addEventListener("pointerdown", (event) => { if (event.button === 0 && !event.target.closest(".mark")) { drag = { x: event.clientX, left }; frame.setPointerCapture(event.pointerId); } });
  frame.addEventListener("pointermove", (event) => { if (drag) { left = drag.left - (event.clientX - drag.x) / scale; draw(); } });
  frame.addEventListener("pointerup", () => { drag = null; });
  frame.addEventListener("pointercancel", () => { drag = null; });

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const haystacks = new Map([...articles].map(([id, node]) => [id, plain(node.textContent)]));
  function filter() {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    shown = new Set();
    for (const [id, node] of articles) {
      const fits = words.every((word) => haystacks.get(id).includes(word));
      node.hidden = !fits;
      if (fits) shown.add(id);
    }
    for (const heading of document.querySelectorAll("#list h2")) {
      let next = heading.nextElementSibling, any = false;
      while (next && next.tagName !== "H2") { any = any || !next.hidden; next = next.nextElementSibling; }
      heading.hidden = !any;
    }
    found.textContent = words.length ? data.words.found.replace("%1", shown.size).replace("%2", articles.size) : "";
    arrange();
  }
  search.addEventListener("input", filter);
  document.getElementById("in").addEventListener("click", () => zoom(1.5));
  document.getElementById("out").addEventListener("click", () => zoom(1 / 1.5));
  document.getElementById("fit").addEventListener("click", fit);
  document.getElementById("print").addEventListener("click", () => window.print());
  let folds = [];
  window.addEventListener("beforeprint", () => { folds = [...document.querySelectorAll("#list details:not([open])")]; for (const fold of folds) fold.open = true; fit(); });
  window.addEventListener("afterprint", () => { for (const fold of folds) fold.open = false; });
  // The days in view stay in view when the room changes
  function resized() {
    const span = lastRoom / scale, widest = Math.max(0, ...data.lanes.map(width));
    names = Math.round(Math.min(widest * 1.12 + 30, Math.max(90, frame.clientWidth * 0.25)));
    lastRoom = room();
    scale = lastRoom / span;
    arrange();
  }
  new ResizeObserver(() => { if (Math.abs(room() - lastRoom) > 1) resized(); }).observe(frame);
  let lastRoom = room();
  for (const node of document.querySelectorAll(".needs-script")) node.hidden = false;
  if (events.length) { resized(); fit(); }
})();
