/// The look of the app: warm paper, ink, one accent; tokens first, light and dark from the same tokens. One literal, so that
/// the program is one file.
enum Stylesheet {
    /// The ground everything lies on, for what is drawn before the stylesheet is read.
    static let paper = (light: "#fbf8f3", dark: "#16181b")

    static let text: StaticString = #"""
        /* Akrab's look: warm paper, ink, one accent. Two sizes of type, one spacing scale, no web fonts, no framework.
           Tokens first; a component never names a raw colour. Light and dark come from the same tokens. */
        :root {
          color-scheme: light dark;
          --paper: light-dark(#fbf8f3, #16181b);
          --card: light-dark(#ffffff, #1e2125);
          --ink: light-dark(#22252a, #ece8e1);
          --quiet: light-dark(#6a6f76, #9aa0a8);
          --line: light-dark(#e7e0d5, #2e3238);
          --accent: light-dark(#0f6b62, #4fc0b2);
          --accent-soft: light-dark(#e2f1ee, #17332f);
          --warm: light-dark(#a34720, #ec9a6f);
          --warm-soft: light-dark(#fbeae1, #3a251b);
          --gold: light-dark(#7c5e0e, #d9b657);
          --gold-soft: light-dark(#f7efd6, #332b14);
          --s1: .25rem; --s2: .5rem; --s3: .75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2.5rem;
          --radius: .75rem;
          font: 400 1rem/1.5 system-ui, "Noto Sans", "Segoe UI", Roboto, sans-serif;
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); }
        a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
        a:hover { text-decoration-color: currentColor; }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; letter-spacing: -.01em; }
        h2 { font-size: 1rem; margin: 0 0 var(--s3); }
        small, .quiet { color: var(--quiet); font-size: .875rem; }
        [hidden] { display: none !important; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }

        /* Frame: a rail of places on the left; on a phone the same rail lies along the bottom edge. */
        .frame { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); min-height: 100dvh; }
        .rail { padding: var(--s5) var(--s3); border-right: 1px solid var(--line); position: sticky; top: 0; height: 100dvh; display: flex; flex-direction: column; gap: var(--s1); }
        .rail .brand { font-weight: 700; font-size: 1.15rem; padding: 0 var(--s3) var(--s4); }
        .rail > a { display: flex; justify-content: space-between; padding: var(--s2) var(--s3); border-radius: var(--radius); text-decoration: none; color: var(--quiet); }
        .rail > a[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
        .rail .count { font-variant-numeric: tabular-nums; }
        .rail footer { margin-top: auto; padding: var(--s3); }
        main { padding: var(--s5) var(--s6); max-width: 84rem; }
        header.page { display: flex; align-items: end; justify-content: space-between; gap: var(--s4); margin-bottom: var(--s5); flex-wrap: wrap; }
        .columns { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: var(--s5); align-items: start; }
        .columns.three { grid-template-columns: 15.5rem minmax(0, 1fr) 19rem; }

        /* Pieces */
        .card { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--s4); }
        .card + .card { margin-top: var(--s3); }
        .figures .card, .columns.even > .card { margin-top: 0; }
        .button { font: inherit; border: 1px solid var(--line); background: var(--card); color: var(--ink); border-radius: 999px; padding: var(--s1) var(--s4); min-height: 2.25rem; cursor: pointer; }
        .button:disabled { opacity: .45; cursor: not-allowed; }
        .button.primary { background: var(--accent); border-color: var(--accent); color: var(--card); font-weight: 600; }
        progress { inline-size: 100%; block-size: .6rem; accent-color: var(--accent); }
        .tag { display: inline-block; font-size: .8rem; padding: 0 var(--s2); border-radius: 999px; background: var(--accent-soft); color: var(--accent); white-space: nowrap; }
        a.tag { min-height: 1.5rem; line-height: 1.5rem; min-width: 1.5rem; text-decoration: none; }
        .tag.warm { background: var(--warm-soft); color: var(--warm); }
        .tag.gold { background: var(--gold-soft); color: var(--gold); }
        .avatar { inline-size: 2.5rem; block-size: 2.5rem; border-radius: 50%; display: grid; place-items: center; font-weight: 600; background: var(--gold-soft); color: var(--gold); flex: none; }
        blockquote { margin: var(--s2) 0; padding-left: var(--s3); border-left: 3px solid var(--line); color: var(--quiet); }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: var(--s3); margin-bottom: var(--s5); }
        .figure b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        input, textarea, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--s2) var(--s3); width: 100%; }

        /* Today: one person, one reason, one next act */
        .call { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s4); }
        .call .who { display: flex; gap: var(--s2); align-items: baseline; flex-wrap: wrap; }
        .call .who b { font-size: 1.05rem; }
        .call .acts { display: flex; gap: var(--s2); flex-wrap: wrap; margin-top: var(--s3); }
        .clash { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr); gap: var(--s3); padding: var(--s3) 0; border-top: 1px solid var(--line); }
        .clash:first-of-type { border-top: 0; }
        summary { cursor: pointer; font-weight: 600; min-height: 1.5rem; }
        .only-phone { display: none !important; }

        /* A principle's measure: the dot is the estimate, the bar its interval; never a bare number without its evidence */
        .measure { display: grid; grid-template-columns: 1fr auto; gap: var(--s1) var(--s3); align-items: baseline; padding: var(--s2) 0; border-top: 1px solid var(--line); text-decoration: none; }
        .measure:first-of-type { border-top: 0; }
        .measure .track { grid-row: 2; grid-column: 1 / -1; position: relative; height: .4rem; margin-block: .25rem; border-radius: 999px; background: var(--line); }
        .measure .range { position: absolute; inset-block: 0; left: calc(var(--low) * 1%); right: calc(100% - var(--high) * 1%); border-radius: 999px; background: var(--tone, var(--accent)); opacity: .35; }
        .measure .dot { position: absolute; top: -.2rem; left: calc(var(--at) * 1% - .4rem); width: .8rem; height: .8rem; border-radius: 50%; background: var(--tone, var(--accent)); }
        .measure.low { --tone: var(--warm); }
        .measure.unknown .track { background: repeating-linear-gradient(90deg, var(--line) 0 .4rem, transparent .4rem .8rem); }

        /* Timeline */
        .timeline { list-style: none; margin: 0; padding: 0; }
        .timeline li { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: var(--s3); padding: var(--s3) 0; border-top: 1px solid var(--line); }
        .timeline li > div { overflow-wrap: anywhere; }
        .timeline .day { border-top: 0; color: var(--quiet); font-size: .875rem; display: block; padding-bottom: 0; }
        .bubble { display: inline-block; padding: var(--s2) var(--s3); border-radius: var(--radius); background: var(--card); border: 1px solid var(--line); max-width: 34rem; }
        .bubble.ours { background: var(--accent-soft); border-color: transparent; }
        dl.facts { margin: 0; display: grid; gap: var(--s3); }
        dl.facts dt { color: var(--quiet); font-size: .8rem; }
        dl.facts dd { margin: 0; overflow-wrap: anywhere; }
        dl.facts > * { min-width: 0; }
        table { border-collapse: collapse; width: 100%; }
        th { text-align: left; font-weight: 600; color: var(--quiet); font-size: .875rem; }
        th, td { padding: var(--s2) var(--s3) var(--s2) 0; border-bottom: 1px solid var(--line); vertical-align: top; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        svg text { font: inherit; font-size: 12px; fill: var(--quiet); }

        @media (max-width: 60rem) { .columns, .columns.three { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 44rem) {
          html { scroll-padding-bottom: 5rem; }
          .frame { display: block; padding-bottom: 4.5rem; }
          .rail { position: fixed; inset: auto 0 0 0; height: auto; flex-direction: row; justify-content: space-around; padding: var(--s2); background: var(--card); border: 0; border-top: 1px solid var(--line); z-index: 1; }
          .rail .brand, .rail footer, .rail .more { display: none; }
          .rail > a { flex-direction: column; align-items: center; font-size: .8rem; padding: var(--s1) var(--s2); min-width: 3.5rem; }
          main { padding: var(--s4); }
          .clash { grid-template-columns: minmax(0, 1fr); gap: var(--s1); }
          .only-phone { display: flex !important; }
        }
        @media (prefers-reduced-motion: no-preference) { .card { transition: border-color .15s; } .card:hover { border-color: var(--quiet); } }

        /* What the first pages need beside the prototype's pieces. */
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: var(--s3); top: var(--s3); background: var(--card); padding: var(--s2) var(--s3); z-index: 2; }
        .crumb { margin: 0 0 var(--s2); }
        nav.crumb { display: flex; gap: var(--s4); flex-wrap: wrap; }
        * + nav.crumb { margin: var(--s4) 0 0; }
        .brief { max-width: 34rem; }
        .brief dl.facts { gap: var(--s1); }
        .brief dl.facts > div { display: grid; grid-template-columns: 5.25rem minmax(0, 1fr); gap: var(--s2); border-top: 1px solid var(--line); padding-top: var(--s1); }
        .brief dl.facts > div:first-child { border-top: 0; }
        .brief dt { padding-top: .15rem; }
        .brief dd { font-size: .9rem; line-height: 1.3; }
        .brief dd a { text-decoration: none; display: inline-block; padding-block: .15rem; min-height: 1.5rem; }
        .brief .side-by-side { display: flex; flex-wrap: wrap; column-gap: var(--s3); }
        .brief p { margin: var(--s3) 0 0; }
        header.page:has(+ .brief) { margin-bottom: var(--s3); }
        .timeline div > a { text-decoration: none; display: inline-block; padding-block: .2rem; }
        h2 a { display: inline-block; padding-block: .2rem; }
        .timeline div > a:hover { text-decoration: underline; }
        .brief .warn { color: var(--warm); font-weight: 600; }
        .who a { text-decoration: none; display: inline-block; padding-block: .1rem; }
        .button { display: inline-flex; align-items: center; text-decoration: none; }
        .call .acts { align-items: center; }
        .call details { padding-left: var(--s2); }
        .call details[open] { flex-basis: 100%; padding: var(--s2) 0 0; }
        .now .acts { margin-top: var(--s3); display: flex; gap: var(--s2); flex-wrap: wrap; align-items: center; }
        .call summary, .measure summary { min-height: 1.5rem; }
        blockquote small { display: block; }
        main > footer { margin-top: var(--s5); justify-content: space-between; gap: var(--s3); flex-wrap: wrap; }
        .rows a:not(.button), blockquote a, .card p b a, .plain a { display: inline-block; padding-block: .3rem; }
        main p > a, .orders a, .rows b a, .card > b a, .order .who a, .crumb a { display: inline-block; padding-block: var(--s1); }
        .halves { table-layout: fixed; }
        .halves div + div { margin-top: var(--s2); }
        .orders td { padding-right: var(--s2); }
        td.number { white-space: nowrap; }
        div.measure { grid-template-columns: auto minmax(0, 1fr); }
        div.measure { column-gap: var(--s2); }
        div.measure small { text-align: right; font-size: .8rem; }
        .halves td { font-size: .875rem; overflow-wrap: anywhere; }
        .orders td:last-child { padding-right: 0; }
        details.measure { display: block; }
        .measure summary { display: flex; gap: var(--s2); align-items: baseline; list-style: none; }
        .measure summary::-webkit-details-marker { display: none; }
        .measure summary::before { content: "▸"; color: var(--quiet); }
        .measure[open] summary::before { content: "▾"; }
        .measure summary small { margin-left: auto; text-align: right; }
        .measure > p { margin: var(--s2) 0 0; }
        .measure .name .tag { margin-left: var(--s1); }
        .finding + .finding { border-top: 1px solid var(--line); margin-top: var(--s3); padding-top: var(--s3); }
        .finding h3 { font-size: .9rem; margin: 0; }
        .finding p { margin: var(--s1) 0; }
        .finding .next { color: var(--accent); }
        .measure svg.track { display: block; background: none; margin-block: var(--s1); }
        .track .whole { fill: var(--line); }
        .track .range { fill: var(--tone, var(--accent)); opacity: .35; }
        .track .dot { fill: var(--tone, var(--accent)); }
        .principles { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: var(--s3); align-items: start; }
        .principles .card { margin-top: 0; min-width: 0; }
        .call p, .call blockquote { overflow-wrap: anywhere; }
        .bubble { overflow-wrap: anywhere; white-space: pre-line; }
        .now { border-color: var(--accent); margin-bottom: 1rem; }
        .notice { margin-bottom: var(--s4); color: var(--quiet); }
        .large { inline-size: 3.5rem; block-size: 3.5rem; }
        .person { display: flex; gap: 1rem; align-items: center; }
        .languages a { display: inline-block; padding: var(--s1) var(--s1) var(--s1) 0; }
        .languages a[aria-current] { font-weight: 600; color: var(--accent); }
        .people { list-style: none; margin: 0; padding: 0; }
        .people a { display: flex; gap: var(--s3); align-items: center; padding: var(--s2) 0; border-top: 1px solid var(--line); text-decoration: none; }
        .people li:first-child a { border-top: 0; }
        .empty { text-align: center; padding: var(--s6) var(--s4); color: var(--quiet); }
        details summary { font-weight: 400; }
        details[open] summary { margin-bottom: var(--s2); }

        /* Forms: a button is a form of its own; what is not needed does not show. */
        form.act { display: inline; }
        details.act { padding: 0; }
        .acts details.act { padding-left: 0; }
        details.act > summary { list-style: none; display: inline-flex; margin: 0; }
        details.act > summary::-webkit-details-marker { display: none; }
        details.act[open] { flex-basis: 100%; }
        details.act form { display: grid; gap: var(--s3); padding: var(--s3) 0; max-width: 24rem; justify-items: start; }
        .clash .tag { white-space: normal; border-radius: var(--radius); padding: var(--s1) var(--s2); }
        table.steps { table-layout: fixed; }
        table.steps th:first-child { width: 52%; color: var(--ink); font-weight: 400; }
        table + .acts { margin-top: var(--s3); }
        form.plan label { margin-bottom: var(--s2); }
        form label.check { display: flex; gap: var(--s2); align-items: center; min-height: 2.25rem; }
        form label.check input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0; padding: 0; }
        form label.check > span { color: var(--ink); font-size: 1rem; }
        form.plan > .button { margin-top: var(--s4); }
        blockquote.pre { white-space: pre-wrap; color: var(--ink); }
        form label { display: block; width: 100%; }
        form label > span { color: var(--quiet); font-size: .875rem; }
        .box { display: grid; gap: var(--s3); margin-bottom: var(--s4); }
        .box .button { justify-self: start; }
        .box .acts { display: flex; gap: var(--s2); flex-wrap: wrap; }
        .kinds { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: var(--s1); min-width: 0; }
        .kinds legend { font-weight: 600; padding: 0; margin-bottom: var(--s2); }
        .kinds label { width: auto; position: relative; }
        .kinds input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; height: 100%; }
        .kinds label > span { display: inline-flex; align-items: center; min-height: 2.25rem; padding: 0 var(--s3); border-radius: 999px; border: 1px solid var(--line); color: var(--ink); }
        .kinds input:checked + span { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); font-weight: 600; }
        .kinds input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }
        .for-note { display: none; }
        .box:has([value="catatan"]:checked) .for-note { display: block; }
        .for-promise, .for-fact { display: none; gap: var(--s3); grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
        .box:has([value="janji"]:checked) .for-promise, .box:has([value="ingatan"]:checked) .for-fact { display: grid; }
        .doing { max-width: 48rem; }
        .doing > .card { margin-bottom: var(--s4); }
        .sending { color: inherit; white-space: pre-line; }
        .card.stop { border-color: var(--warm); }
        .card.stop > h2 { color: var(--warm); }
        .problem { color: var(--warm); margin: 0; }
        .notice.trouble { border: 1px solid var(--warm); color: var(--warm); padding: var(--s2) var(--s4); border-radius: var(--radius); margin-top: 0; }
        .notice.done { background: var(--accent-soft); color: var(--accent); padding: var(--s2) var(--s4); border-radius: var(--radius); margin-top: 0; }
        .complaint + .complaint { border-top: 1px solid var(--line); padding-top: var(--s3); }
        .complaint .acts { display: flex; gap: var(--s2); flex-wrap: wrap; align-items: start; }
        #keluhan { margin-bottom: var(--s4); }
        dd form.act { display: block; margin-top: var(--s1); }
        dd .button { min-height: 2rem; font-size: .875rem; }

        .rows { list-style: none; margin: 0; padding: 0; }
        .rows li { display: flex; gap: var(--s3); justify-content: space-between; flex-wrap: wrap; padding: var(--s3) 0; border-top: 1px solid var(--line); }
        .rows li:first-child { border-top: 0; }
        .rows .acts, .order .acts { display: flex; gap: var(--s2); flex-wrap: wrap; align-items: start; }
        .order p { margin: var(--s2) 0; }
        .order.gone { opacity: .6; }
        .days { display: flex; gap: var(--s2); flex-wrap: wrap; }
        code { overflow-wrap: anywhere; font-size: .875rem; }
        .card > .acts { display: flex; gap: var(--s2); flex-wrap: wrap; align-items: start; }
        .columns + .card { margin-top: var(--s4); }
        #tombol { position: fixed; right: var(--s4); bottom: var(--s4); z-index: 3; width: 16rem; }
        #tombol dl > div { display: flex; gap: var(--s3); }
        .newcomer[open] { flex-basis: 100%; }

        .filters { display: flex; gap: var(--s2); flex-wrap: wrap; align-items: start; margin-bottom: var(--s4); }
        .filters .filter { max-width: 100%; }
        .filter > summary { overflow-wrap: anywhere; }
        .filter[open] form { grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); max-width: 48rem; align-items: end; }
        .acts.below { display: flex; gap: var(--s2); flex-wrap: wrap; margin-top: var(--s4); align-items: start; }

        /* A talk as a telephone shows it: theirs on the left, ours on the right. */
        .thread { max-width: 48rem; margin-bottom: var(--s4); }
        .talk { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--s3); }
        .talk li { display: grid; justify-items: start; max-width: 85%; }
        .talk li.ours { justify-self: end; justify-items: end; text-align: right; }
        .talk li.ours .bubble { text-align: left; }
        .talk .day, .talk .mark { justify-self: center; color: var(--quiet); font-size: .875rem; text-align: center; max-width: 100%; }
        .talk small { display: block; }
        .talk details.act > summary { border: 0; background: none; padding: 0 var(--s1); min-height: 1.75rem; color: var(--quiet); text-decoration: underline; font-size: .875rem; }
        .talk details.act[open] { width: 100%; }
        .people .tag { white-space: normal; overflow-wrap: anywhere; }
        .talks .line { flex: 1; min-width: 0; overflow-wrap: anywhere; }
        .talks .when { text-align: right; flex: none; }
        .days .button[aria-current] { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); font-weight: 600; }
        .doing > .acts { display: flex; gap: var(--s2); flex-wrap: wrap; }

        /* At the door: one card in the middle, and pictures a camera can read in either look. */
        .door { max-width: 26rem; margin-inline: auto; }
        .door h1 { margin-top: 0; }
        .frame:not(:has(.rail)) { display: block; }
        .frame:not(:has(.rail)) .only-phone { display: flex !important; max-width: 26rem; margin-inline: auto; }
        .qr { display: block; width: 100%; max-width: 15rem; height: auto; }
        .qr .ground { fill: #fff; }
        .qr .fields { fill: #000; }
        .link, .codes { overflow-wrap: anywhere; }
        .codes { list-style: none; padding: 0; }
        .own a { display: inline-block; padding: var(--s1) var(--s2) var(--s1) 0; }
        form label > small { display: block; }

        /* Today as it was kept on a telephone: to be read, nothing else. */
        [data-tersimpan] :is(form, details.act, .rail, .notice.done, .notice.trouble) { display: none; }
        [data-tersimpan] a[href^="/"] { pointer-events: none; text-decoration: none; }

        /* What lies ahead: pictures, and tables that move inside their own edges. */
        .columns.even { grid-template-columns: repeat(2, minmax(0, 1fr)); margin-bottom: var(--s4); }
        .wide { overflow-x: auto; }
        .plot { display: block; width: 100%; max-width: 36rem; height: auto; }
        .plot .grid { stroke: var(--line); }
        .plot .line { fill: none; stroke: var(--accent); stroke-width: 2; }
        .plot .faint { fill: none; stroke: var(--quiet); stroke-dasharray: 3 3; }
        .plot .band { fill: var(--accent); opacity: .2; }
        .plot .stick { stroke: var(--gold); stroke-width: 1.5; }
        .plot .shade { fill: var(--warm-soft); opacity: .6; }
        figure { margin: 0; }
        .key { color: var(--accent); }
        .plain { padding-left: 1.1rem; margin: 0 0 var(--s3); }
        .plain li { margin-bottom: var(--s2); }
        .worth a { justify-content: space-between; }
        .worth .amount { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .case label { display: block; margin-bottom: var(--s3); }
        .case label span { display: block; color: var(--quiet); font-size: .875rem; }
        @media (max-width: 60rem) { .columns.even { grid-template-columns: minmax(0, 1fr); } .columns.three > section { order: 1; } }
        @media (max-width: 44rem) {
          .timeline li { grid-template-columns: 3.5rem minmax(0, 1fr); }
          h1 { font-size: 1.35rem; }
          .rail > a { flex: auto; flex-direction: row; justify-content: center; gap: var(--s1); min-height: 2.75rem; min-width: 0; padding: var(--s1); font-size: .85rem; white-space: nowrap; }
          .rail { padding: var(--s2) var(--s1); gap: 0; }
          .rows .button { font-size: .9rem; }
          .talks .when { max-width: 4.5rem; }
          .rail > a.wide-only { display: none; }
          .rail > a.here-on-phone { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
          .call { grid-template-columns: minmax(0, 1fr); }
          .call > .avatar { display: none; }
          .call .who small { display: none; }
          .button { min-height: 2.75rem; padding: var(--s1) var(--s3); }
          header.page form { flex: 1 1 100%; }
        }
        """#
}
