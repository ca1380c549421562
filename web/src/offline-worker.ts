// The service worker: keeps what a visitor saved readable without a network. It is registered only when somebody saves.
//
// The network always comes first, so that nobody is shown an old page; what was saved is brought up to date by the way.
// Only addresses of this museum are answered, and only reading (GET).

interface Worker {
  location: Location;
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: Asked) => void): void;
}

interface Asked {
  request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

const worker = self as unknown as Worker;
const PATIENCE = 4000; // milliseconds, where there is a saved copy to show instead

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const ours = request.url.startsWith(worker.registration.scope);
  if (request.method === "GET" && ours && !request.headers.has("range")) event.respondWith(answer(event));
});

async function answer(event: Asked): Promise<Response> {
  const { request } = event;
  const address = keyOf(request.url);
  const kept = await caches.match(address);
  // What is saved is asked for anew, past the browser's own memory; the rest as ever.
  const asked = (kept ? fetch(request.url, { cache: "no-cache" }) : fetch(request)).then((response) => {
    if (kept) event.waitUntil(renew(address, response.clone()));
    return response;
  });
  if (!kept) return asked.catch(async (error: unknown) => (await instead(request, address)) ?? Promise.reject(error));
  const found = asked.then((response) => (response.status >= 500 ? kept : response)).catch(() => kept);
  return Promise.race([found, later(PATIENCE).then(() => kept)]);
}

/** A folder's address and its index are one; parts and questions are of the page. */
function keyOf(url: string): string {
  const bare = url.replace(/[?#].*$/, "");
  return bare.endsWith("/") ? `${bare}index.html` : bare;
}

/** Bring every saved copy up to date; what the museum no longer has is forgotten. */
async function renew(address: string, response: Response): Promise<void> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    if (!(await cache.match(address))) continue;
    if (response.status === 404 || response.status === 410) await cache.delete(address);
    else if (response.status === 200 && response.type === "basic") await cache.put(address, response.clone());
  }
}

/** Another size of a picture, or the page that says what is saved. */
async function instead(request: Request, address: string): Promise<Response | undefined> {
  const stem = /^(.*\/pictures\/.*?)(?:\d+|thumbnail)\.(?:jpg|avif)$/.exec(address)?.[1];
  const page = request.mode === "navigate";
  let best = "";
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      if (stem && url.startsWith(stem) && /^\d+\.(jpg|avif)$/.test(url.slice(stem.length))) return caches.match(url);
      if (page && url.endsWith("/offline/index.html") && shared(url, address) > shared(best, address)) best = url;
    }
  }
  return best ? Response.redirect(`${best}?missing`, 302) : undefined;
}

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
