import Hummingbird

/// What a telephone keeps for the time without a connection: the look of the app, and *Hari ini* as it was last read. Nothing
/// else is kept, and nothing that is sent passes here.
enum Worker {
    static let text: StaticString = #"""
        // Akrab without a connection: the look of the app, and Today as it was last read. Nothing else is kept.
        "use strict";
        const TOOLS = "akrab-alat", TODAY = "akrab-hari-ini", REMINDED = "akrab-diingatkan";
        const tools = ["/akrab.css", "/akrab.js", "/ikon.svg", "/ikon-192.png"];
        // A telephone that left the network waits for minutes before it says so.
        const PATIENCE_MS = 10000;

        // Anything but Today itself means that nobody is in here any more; a server in trouble means nothing.
        const keep = async (answer) => {
          const drawer = await caches.open(TODAY);
          const type = answer.headers.get("Content-Type") ?? "";
          if (answer.status === 200 && !answer.redirected && type.startsWith("text/html")) await drawer.put("/", answer);
          else if (answer.status < 500) await drawer.delete("/");
        };

        addEventListener("install", (event) => event.waitUntil((async () => {
          await (await caches.open(TOOLS)).addAll(tools);
          await keep(await fetch("/"));
          await skipWaiting();
        })()));
        addEventListener("activate", (event) => event.waitUntil(clients.claim()));

        // The page carries the sentence that says since when it is so; here it is only shown.
        const asKept = async (kept) => new Response(
          (await kept.text()).replace("<html ", '<html data-tersimpan="1" ').replace('id="tersimpan" hidden', 'id="tersimpan"'),
          { headers: kept.headers });

        const today = async (event) => {
          const answer = fetch(event.request);
          event.waitUntil(answer.then((answer) => keep(answer.clone())).catch(() => {}));
          if (event.request.mode !== "navigate") return answer;
          const kept = await caches.match("/", { cacheName: TODAY });
          if (!kept) return answer;
          const late = new Promise((_, give) => setTimeout(give, PATIENCE_MS));
          try { return await Promise.race([answer, late]); } catch { return asKept(kept); }
        };

        const tool = async (event, path) => {
          const drawer = await caches.open(TOOLS);
          const fresh = fetch(event.request).then(async (answer) => {
            if (answer.ok) await drawer.put(path, answer.clone());
            return answer;
          });
          const kept = await drawer.match(path);
          if (!kept) return fresh;
          event.waitUntil(fresh.catch(() => {}));
          return kept;
        };

        // Promises that are due, each once; which were shown is remembered, none of their words.
        const remind = async () => {
          const answer = await fetch("/janji/pengingat.json", { headers: { Accept: "application/json" } });
          if (!answer.ok || answer.redirected) return;
          const shown = await caches.open(REMINDED);
          const { items } = await answer.json();
          for (const { tag, title, body, url } of items) {
            if (await shown.match(`/janji/pengingat/${tag}`)) continue;
            await registration.showNotification(title, { tag, body, icon: "/ikon-192.png", data: { url } });
            await shown.put(`/janji/pengingat/${tag}`, new Response(""));
          }
        };
        addEventListener("periodicsync", (event) => { if (event.tag === "pengingat") event.waitUntil(remind().catch(() => {})); });
        addEventListener("message", (event) => { if (event.data === "ingatkan") event.waitUntil(remind().catch(() => {})); });
        addEventListener("notificationclick", (event) => {
          event.notification.close();
          event.waitUntil(clients.openWindow(event.notification.data.url));
        });

        addEventListener("fetch", (event) => {
          const { origin, pathname } = new URL(event.request.url);
          if (origin !== location.origin) return;
          // Whoever signs out takes the kept page along.
          if (event.request.method === "POST" && pathname === "/keluar") event.waitUntil(Promise.all([caches.delete(TODAY), caches.delete(REMINDED)]));
          if (event.request.method !== "GET") return;
          if (pathname === "/") event.respondWith(today(event));
          else if (tools.includes(pathname)) event.respondWith(tool(event, pathname));
        });
        """#

    static var response: Response {
        Response(
            status: .ok, headers: [.contentType: "text/javascript; charset=utf-8", .cacheControl: "no-cache"],
            body: .init(byteBuffer: ByteBuffer(staticString: text)))
    }
}
