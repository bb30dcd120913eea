// Starts the app. Its modules come packed (crates/pack), which the first visit waits for; what was unpacked
// is kept for the next. The build fills in the next line with the names of the files, relative to the page.
const APP = { script: "", unpacker: "", modules: [] };

// Where it is kept; nowhere, if the browser does not allow that.
const opened = async () => {
  try {
    return await caches.open(`muctieu-unpacked ${new URL("./", location)}`);
  } catch {}
};

const keep = async (cache, file, bytes) => {
  try {
    for (const { url } of await cache.keys()) {
      if (!APP.modules.some((module) => url.endsWith(module))) await cache.delete(url);
    }
    await cache.put(file, new Response(bytes, { headers: { "Content-Type": "application/wasm" } }));
  } catch {}
};

const fetched = async (file) => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
};

const bytesOf = async (file) => (await fetched(file)).arrayBuffer();

// The module in a file; with pauses, if the page has other things to do meanwhile.
self.unpacked = async (file, pauses) => {
  if (file.endsWith(".wasm")) return WebAssembly.compile(await bytesOf(file));
  const cache = await opened();
  try {
    const kept = await cache.match(file);
    if (kept) return await WebAssembly.compileStreaming(kept);
  } catch {
    // Nothing is kept, or what is does no good: then it is as on the first visit.
  }
  const [packed, unpacker] = await Promise.all([fetched(file), bytesOf(APP.unpacker)]);
  const it = (await WebAssembly.instantiate(unpacker)).instance.exports;
  const unpacking = it.begin();
  const parts = packed.body.getReader();
  for (let step = 1, isLast = false; !isLast; ) {
    // What is here is unpacked while the rest is on its way.
    const { done, value } = await parts.read();
    isLast = done;
    if (done) {
      it.end(unpacking);
    } else {
      const room = it.room(value.length);
      new Uint8Array(it.memory.buffer, room).set(value);
      it.feed(unpacking, room, value.length);
    }
    // In small steps: what is called again is soon compiled to faster code, what is under way is not.
    while (it.advance(unpacking, 2000)) {
      if (pauses && step++ % 4 === 0) await new Promise((go) => setTimeout(go));
    }
  }
  const from = it.module(unpacking);
  if (!from) throw new Error(`${file} is damaged`);
  const bytes = new Uint8Array(it.memory.buffer, from, it.length(unpacking));
  keep(cache, file, bytes);
  return WebAssembly.compile(bytes);
};

try {
  const [{ default: init }, first] = await Promise.all([import(APP.script), self.unpacked(APP.modules[0])]);
  await init({ module_or_path: first });
} catch (error) {
  const boot = document.getElementById("boot");
  if (boot) boot.innerHTML = "Trang không mở được. Hãy tải lại. <span lang=en>The page did not open. Please reload it.</span>";
  throw error;
}
