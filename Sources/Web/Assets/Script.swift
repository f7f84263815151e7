import Hummingbird

/// What makes the pages nicer; all of them work without it. One file, no framework, nothing from elsewhere.
enum Script {
    static let text: StaticString = #"""
        // Akrab: keys for those who have some, and news without reloading. Every page works without this.
        (() => {
          "use strict";
          const isTyping = () => {
            const here = document.activeElement;
            return here && /^(INPUT|TEXTAREA|SELECT)$/.test(here.tagName);
          };
          const items = () => [...document.querySelectorAll("article.call, .rows > li, .people > li")];
          let place = -1;
          const step = (by) => {
            const all = items();
            if (!all.length) return;
            place = Math.max(0, Math.min(all.length - 1, place + by));
            const link = all[place].querySelector("a, button, summary");
            if (link) { link.focus(); all[place].scrollIntoView({ block: "nearest" }); }
          };
          const write = (kind) => {
            const choice = document.querySelector(`.kinds input[value="${kind}"]`);
            const words = document.querySelector(".box textarea");
            if (choice && words) { choice.checked = true; words.focus(); return true; }
          };
          const keys = {
            "/": () => { const field = document.querySelector("input[type=search]"); field ? field.focus() : location.assign("/cari"); },
            j: () => step(1), k: () => step(-1),
            r: () => write("balasan"), p: () => write("janji"), c: () => write("catatan"),
            "?": () => { const help = document.getElementById("tombol"); if (help) help.hidden = !help.hidden; },
          };
          addEventListener("keydown", (event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            if (event.key === "Escape" && isTyping()) return document.activeElement.blur();
            if (isTyping() || !keys[event.key]) return;
            event.preventDefault();
            keys[event.key]();
          });

          for (const button of document.querySelectorAll("[data-salin]")) {
            if (!navigator.clipboard) break;
            button.hidden = false;
            button.addEventListener("click", async () => {
              await navigator.clipboard.writeText(document.getElementById(button.dataset.salin).textContent);
              button.textContent = button.dataset.sudah;
            });
          }

          // A button pressed once is enough.
          addEventListener("submit", (event) => {
            const form = event.target;
            if (form.dataset.sent) return event.preventDefault();
            if (form.method === "post") { form.dataset.sent = "1"; setTimeout(() => delete form.dataset.sent, 5000); }
          });

          // A telephone keeps Today for the time without a connection; only over TLS, or on this machine.
          navigator.serviceWorker?.register("/pekerja.js").catch(() => {});
          const isKept = document.documentElement.dataset.tersimpan;
          if (isKept) addEventListener("online", () => location.reload());

          // Promises that are due, as notifications of the telephone's own: only where somebody asked for it.
          const reminds = "akrab-ingatkan";
          const isAsked = () => { try { return localStorage.getItem(reminds) === "1"; } catch { return false; } };
          const remind = async () => {
            if (!isAsked() || Notification.permission !== "granted") return;
            (await navigator.serviceWorker.ready).active?.postMessage("ingatkan");
          };
          if (document.body.dataset.live && "Notification" in window && navigator.serviceWorker) {
            remind().catch(() => {});
            setInterval(() => remind().catch(() => {}), 300000);
            const card = document.getElementById("pengingat");
            if (card) {
              const said = card.querySelector("[role=status]"), yes = card.querySelector("[data-ingatkan]"), no = card.querySelector("[data-berhenti]");
              const show = () => {
                const isOn = isAsked() && Notification.permission === "granted";
                said.textContent = isOn ? said.dataset.ya : "";
                yes.hidden = isOn; no.hidden = !isOn;
              };
              card.hidden = false;
              show();
              yes.addEventListener("click", async () => {
                if (await Notification.requestPermission() !== "granted") { said.textContent = said.dataset.tidak; return; }
                localStorage.setItem(reminds, "1");
                show();
                const worker = await navigator.serviceWorker.ready;
                // Only an installed app is woken without a page; the others remind while one is open.
                await worker.periodicSync?.register("pengingat", { minInterval: 3600000 }).catch(() => {});
                await remind();
              });
              no.addEventListener("click", async () => {
                localStorage.removeItem(reminds);
                show();
                await (await navigator.serviceWorker.ready).periodicSync?.unregister("pengingat").catch(() => {});
              });
            }
          }

          // News: what is on the page is asked for again, unless somebody is writing on it.
          const isBusy = () => isTyping() || document.querySelector("details.act[open], .sending")
            || [...document.querySelectorAll("textarea")].some((field) => field.value !== field.defaultValue);
          const refresh = async () => {
            if (isBusy()) return;
            const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
            if (!answer.ok || isBusy()) return;
            const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
            for (const part of ["#isi", ".rail"]) {
              const now = document.querySelector(part), then = fresh.querySelector(part);
              if (now && then && now.innerHTML !== then.innerHTML) now.replaceWith(document.adoptNode(then));
            }
          };
          if (document.body.dataset.live && "EventSource" in window) {
            let known = null;
            const news = new EventSource("/perubahan");
            news.onmessage = (event) => {
              if (isKept) return location.reload();
              if (known !== null && event.data !== known) refresh().catch(() => {});
              known = event.data;
            };
            addEventListener("pagehide", () => news.close());
          }
        })();
        """#

    static var response: Response {
        Response(
            status: .ok, headers: [.contentType: "text/javascript; charset=utf-8", .cacheControl: "max-age=3600"],
            body: .init(byteBuffer: ByteBuffer(staticString: text)))
    }
}
