// Keeps the whole app for offline. The build fills in the next line: a version that changes with any file,
// and every file that the app consists of, relative to this one. As it stands here, nothing is kept.
const PRECACHE = { version: "", files: [] };

// One origin may hold several apps (and several copies of this one), each in its own folder.
const PREFIX = `muctieu ${self.registration.scope} `;
const CACHE = PREFIX + PRECACHE.version;

const inScope = (file) => new URL(file, self.registration.scope).href;

self.addEventListener("install", (event) => {
  // Past the browser's own cache: it may still hold the page of the version before.
  const files = PRECACHE.files.map((file) => new Request(inScope(file), { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)));
  // No skipWaiting: the page that is being read stays as it is until its reader asks for the new one.
});

self.addEventListener("message", (event) => {
  if (event.data === "let-in") self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const mine = request.method === "GET" && request.url.startsWith(self.registration.scope);
  if (!mine || PRECACHE.files.length === 0) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    const { origin, pathname } = new URL(request.url);
    const home = request.mode === "navigate" && origin + pathname === inScope("./");
    const kept = await cache.match(home ? inScope("index.html") : request, { ignoreSearch: true });
    return kept ?? fetch(request);
  })());
});
