// Saving an exhibit for reading without a network, one at a time, its size told first; and removing it again.
// Each one is a cache of its own, named by its list; the list itself comes in last, and says that all is there.

interface List {
  version: string;
  pages: string[];
  files: string[];
  pictures: [plain: string, light: string][];
  zoom: string[];
  tiles: Record<string, string[]>;
}

const AT_ONCE = 4;
const PREFIX = "hyplan ";
const WORKER = "offline-worker.js";

async function offer(block: HTMLElement, light: boolean): Promise<void> {
  const words = block.dataset;
  const list = new URL(words.list ?? "", location.href).href;
  const root = new URL(words.root ?? "./", location.href).href;
  const name = PREFIX + list;
  const find = <Kind extends HTMLElement>(selector: string) => block.querySelector<Kind>(selector);
  const save = find<HTMLButtonElement>(".hy-offline-save") as HTMLButtonElement;
  const remove = find<HTMLButtonElement>(".hy-offline-remove") as HTMLButtonElement;
  const progress = find<HTMLProgressElement>("progress") as HTMLProgressElement;
  const said = find(".hy-offline-said") as HTMLElement;
  const zoom = find<HTMLInputElement>(".hy-offline-tiles");
  const weight = Number(light ? words.light : words.plain);
  const size = (bytes: number) => (words.megabytes ?? "{number}").replace("{number}", inWords(bytes / 1e6));
  const say = (text: string | undefined) => (said.textContent = text ?? "");

  const label = zoom?.parentElement?.querySelector<HTMLElement>("[data-words]");
  if (label) label.textContent = (label.dataset.words ?? "").replace("{size}", size(Number(words.tiles)));

  async function show(): Promise<void> {
    const kept = await versionIn(name, list);
    const total = weight + (zoom?.checked ? Number(words.tiles) : 0);
    save.textContent = ((kept ? words.again : words.save) ?? "").replace("{size}", size(total));
    save.hidden = kept === words.version && !zoom?.checked;
    remove.hidden = !kept;
    if (kept) say(kept === words.version ? words.saved : words.outdated);
  }

  zoom?.addEventListener("change", () => void show());
  save.addEventListener("click", () => {
    save.disabled = true;
    progress.hidden = false;
    progress.value = 0;
    say((words.saving ?? "").replace("{percent}", "0"));
    keep(root, list, name, light, zoom?.checked ?? false, (done) => (progress.value = 100 * done))
      .then(() => {
        if (zoom) zoom.checked = false;
        return show();
      })
      .catch(async () => {
        if (!(await versionIn(name, list))) await caches.delete(name);
        say(words.failed);
      })
      .then(() => {
        save.disabled = false;
        progress.hidden = true;
      });
  });
  remove.addEventListener("click", () => {
    void forget(name, root).then(async () => {
      await show();
      say(words.removed);
      save.focus();
    });
  });
  await show();
  block.hidden = false;
}

/** “3,4” or “3.4”, as the page's language writes it. */
function inWords(number: number): string {
  const digits = number < 10 ? 1 : 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return number.toLocaleString(document.documentElement.lang || "vi", options);
}

async function versionIn(name: string, list: string): Promise<string> {
  if (!(await caches.has(name))) return "";
  const found = await (await caches.open(name)).match(list);
  return found ? ((await found.json()) as List).version : "";
}

async function keep(
  root: string, list: string, name: string, light: boolean, zoom: boolean, tell: (done: number) => void,
): Promise<void> {
  const answer = await get(list);
  const wanted = (await answer.clone().json()) as List;
  const inside = [...wanted.pages, ...wanted.files, ...wanted.pictures.map(([plain, small]) => (light ? small : plain))];
  if (zoom) {
    inside.push(...wanted.zoom);
    for (const [folder, files] of Object.entries(wanted.tiles)) inside.push(...files.map((file) => `${folder}/${file}`));
  }
  const urls = [...new Set([...inside.map((file) => new URL(file, root).href), ...around(root)])];
  await navigator.serviceWorker.register(new URL(WORKER, root).href, { scope: root });
  await navigator.storage?.persist?.().catch(() => false);
  const cache = await caches.open(name);
  const before = new Set((await cache.keys()).map(({ url }) => url));
  let done = 0;
  const left = urls.slice();
  const work = async () => {
    for (let url = left.shift(); url; url = left.shift()) {
      const fresh = await get(url);
      await cache.put(url, fresh);
      tell(++done / urls.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const now = new Set(urls);
  const old = [...before].filter((url) => !now.has(url) && (zoom || !/\/iiif\/images\//.test(url)));
  await Promise.all(old.map((url) => cache.delete(url)));
  await cache.put(list, answer);
}

/** Asked of the network anew, but not sent again where it is the same. */
async function get(url: string): Promise<Response> {
  const answer = await fetch(url, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer;
}

/** What the host's page around every page is made of: style sheets, scripts and signs of this one. */
function around(root: string): string[] {
  const found: string[] = [];
  for (const one of document.querySelectorAll<HTMLElement>("link[rel=stylesheet], link[rel~=icon], script[src], .md-logo img")) {
    const url = (one as HTMLLinkElement).href || (one as HTMLScriptElement).src;
    if (url.startsWith(root)) found.push(url.replace(/[?#].*$/, ""));
  }
  return found;
}

/** Remove an exhibit; with the last one the worker goes too. */
async function forget(name: string, root: string): Promise<void> {
  await caches.delete(name);
  const left = (await caches.keys()).some((other) => other.startsWith(PREFIX + root));
  if (left) return;
  for (const one of await navigator.serviceWorker.getRegistrations()) if (one.scope === root) await one.unregister();
}

/** Whether this browser shows AVIF: the smallest one there is, decoded. */
function showsAvif(): Promise<boolean> {
  const image = new Image();
  image.src =
    "data:image/avif;base64,AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAFwAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAAgAAAAIAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAAH21kYXQSAAoFGAA2BCAyDBsAGmmmhAAAsBKsgA==";
  return image.decode().then(
    () => image.width === 2,
    () => false,
  );
}

async function begin(): Promise<void> {
  const page = document.querySelector<HTMLElement>(".hy-keeping");
  if (page) {
    (page.querySelector(".hy-offline-cannot") as HTMLElement).style.visibility = "hidden"; // its place stays, so nothing moves
    const missing = page.querySelector<HTMLElement>(".hy-offline-missing");
    if (missing) missing.hidden = location.search !== "?missing";
  }
  const light = await showsAvif();
  for (const block of document.querySelectorAll<HTMLElement>(".hy-offline")) await offer(block, light);
}

void begin();
