/// What the browser is asked about a page. Each answers a list of what is wrong, in words.
enum PageScripts {
    /// Whatever can be opened.
    static let openEverything = """
        const all = document.querySelectorAll('details'); all.forEach(d => { d.open = true }); return all.length
        """

    private static let targets = """
        const seen = e => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0 && r.right > 0 };
        const targets = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden])')].filter(seen);
        const nameOf = e => (e.getAttribute('aria-label') || e.innerText || e.labels?.[0]?.innerText || '').trim();
        """

    static let namelessTargets = targets + "return targets.filter(e => !nameOf(e)).map(e => e.outerHTML.slice(0, 120))"

    static let smallTargets =
        targets + """
            return targets.map(e => [nameOf(e), e.getBoundingClientRect()]).filter(([, r]) => r.width < 24 || r.height < 24)
              .map(([name, r]) => `${name}: ${Math.round(r.width)} × ${Math.round(r.height)}`)
            """

    /// Text under 4.5 to 1 (3 to 1 when large), from the colours the browser computed, lying over each other as they do.
    static let faintWords = """
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
          const d = canvas.getImageData(0, 0, 1, 1).data; return [d[0], d[1], d[2], d[3] / 255] };
        const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
        const behind = e => { const colours = []; for (; e; e = e.parentElement) colours.push(rgba(getComputedStyle(e).backgroundColor));
          return colours.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]) };
        const light = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b };
        const wrong = [], known = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node; node = walker.nextNode();) {
          const e = node.parentElement, style = getComputedStyle(e);
          if (!node.data.trim() || !e.checkVisibility()) continue;
          const ground = behind(e), ink = over(rgba(style.color), ground);
          const key = [ink, ground, style.fontSize].join(); if (known.has(key)) continue; known.add(key);
          const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x), ratio = (a + 0.05) / (b + 0.05);
          const size = parseFloat(style.fontSize), isLarge = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
          if (ratio < (isLarge ? 3 : 4.5)) wrong.push(`${ratio.toFixed(2)}: ${node.data.trim().slice(0, 40)}`);
        }
        return wrong
        """
}
