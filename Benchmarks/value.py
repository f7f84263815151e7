#!/usr/bin/env python3
"""Customer value beside its peers, in one run: CPU seconds (all threads) and peak memory.

    python3 -m venv venv && venv/bin/pip install lifetimes polars duckdb pandas "numpy<2"
    swift build -c release --product ValueBench
    venv/bin/python Benchmarks/value.py .build/release/ValueBench [--cdnow SUMMARY.csv] [--customers 1000000] [--rows 10000000]

Every job runs in a process of its own. Data are drawn here with a fixed seed; a summary of CDNOW (customer,x,t_x,T,…) is not
shipped and may be given.
"""
import argparse, datetime, json, os, resource, subprocess, sys, tempfile, time


def made(folder, customers, rows):
    import numpy as np

    rng = np.random.default_rng(7)
    summary, purchases = os.path.join(folder, "summary.csv"), os.path.join(folder, "purchases.csv")
    rate, leaves = rng.gamma(0.6, 1 / 60, customers), rng.beta(0.8, 2.5, customers)
    T = rng.integers(180, 731, customers)
    x, last, now, here = np.zeros(customers, int), np.zeros(customers), np.zeros(customers), np.ones(customers, bool)
    while here.any():
        i = np.where(here)[0]
        now[i] += rng.exponential(1 / rate[i])
        came = now[i] <= T[i]
        here[i[~came]] = False
        j = i[came]
        x[j] += 1
        last[j] = np.ceil(now[j])
        here[j[rng.random(len(j)) < leaves[j]]] = False
    last = np.minimum(last, T)
    m = np.where(x > 0, rng.gamma(4 * np.maximum(x, 1)) / np.maximum(x, 1) * 20000, 0).round(2)
    with open(summary, "w") as out:
        out.write("customer,x,t_x,T,m\n")
        out.writelines(f"{i},{x[i]},{int(last[i])},{T[i]},{m[i]}\n" for i in range(customers))
    days = [(datetime.date(2023, 1, 1) + datetime.timedelta(d)).isoformat() for d in range(730)]
    who, when, much = rng.integers(0, max(1, rows // 10), rows), np.sort(rng.integers(0, 730, rows)), rng.integers(5, 500, rows)
    with open(purchases, "w") as out:
        out.write("customer,date,amount\n")
        for s in range(0, rows, 500_000):
            e = s + 500_000
            out.writelines(f"C{c:07d},{days[d]},{a * 1000}\n" for c, d, a in zip(who[s:e], when[s:e], much[s:e]))
    return summary, purchases


def cpu():
    return time.process_time()


def peer_fit(path, model):
    import warnings

    import pandas as pd

    warnings.simplefilter("ignore")
    from lifetimes import BetaGeoFitter, GammaGammaFitter, ParetoNBDFitter

    data = pd.read_csv(path)
    if "m" not in data:
        data["m"] = data.get("m_x", 0.0)
    fitter = BetaGeoFitter() if model == "bgnbd" else ParetoNBDFitter()
    start = cpu()
    fitter.fit(data.x, data.t_x, data["T"])
    fitted = cpu()
    expected = fitter.conditional_expected_number_of_purchases_up_to_time(365, data.x, data.t_x, data["T"]).sum()
    forecast = cpu()
    result = {"fit": fitted - start, "expected": forecast - fitted, "purchases": float(expected)}
    result["logLikelihood"] = -fitter._negative_log_likelihood_ * len(data) if hasattr(fitter, "_negative_log_likelihood_") else None
    paid = data[(data.x > 0) & (data.m > 0)]
    gamma = GammaGammaFitter(penalizer_coef=0.0)
    try:
        gamma.fit(paid.x, paid.m / paid.m.mean())
        spent = cpu()
        gamma.customer_lifetime_value(fitter, data.x, data.t_x, data["T"], data.m / paid.m.mean(), time=12, freq="D")
        result["clv"] = cpu() - spent
    except Exception as trouble:  # lifetimes refuses some data
        result["clv"] = f"{type(trouble).__name__}"
    return result


def peer_rfm(path, tool):
    start = cpu()
    if tool == "polars":
        import polars as pl

        visits = pl.scan_csv(path, try_parse_dates=True).group_by("customer", "date").agg(pl.col("amount").sum())
        first = pl.col("date") == pl.col("date").min().over("customer")
        table = (
            visits.with_columns(first.alias("first")).group_by("customer").agg(
                (pl.len() - 1).alias("x"), (pl.col("date").max() - pl.col("date").min()).alias("t_x"),
                pl.col("date").min().alias("born"), pl.col("amount").filter(~pl.col("first")).mean().alias("m")).collect())
        count = table.height
    else:
        import duckdb

        count = len(duckdb.sql(f"""
            with visits as (select customer, date, sum(amount) amount from read_csv('{path}') group by 1, 2),
            born as (select *, min(date) over (partition by customer) born from visits)
            select customer, count(*) - 1, max(date) - min(date), avg(amount) filter (date > born) from born group by 1
            """).fetchall())
    return {"customers": count, "cpu": cpu() - start}


def run(command):
    """The last line of a command as JSON, with the CPU and memory of its process."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    text = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        return {"trouble": status}
    result = json.loads(text.strip().splitlines()[-1])
    result["process"] = usage.ru_utime + usage.ru_stime
    result["megabytes"] = usage.ru_maxrss / 1024
    return result


def line(what, ours, theirs, key, peer):
    a, b = ours.get(key), theirs.get(key)
    ratio = f"{a / b:.3f}" if isinstance(a, float) and isinstance(b, float) and b > 0 else "–"
    show = lambda v: f"{v:.3f}" if isinstance(v, float) else str(v)
    print(f"| {what} | {show(a)} | {show(b)} ({peer}) | {ratio} |", flush=True)


def main():
    if len(sys.argv) > 1 and sys.argv[1] == "--peer":
        kind, path, which = sys.argv[2:5]
        print(json.dumps(peer_fit(path, which) if kind == "fit" else peer_rfm(path, which)))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("--cdnow")
    parser.add_argument("--customers", type=int, default=1_000_000)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--data", help="a folder that has summary.csv and purchases.csv already")
    options = parser.parse_args()
    peer = [sys.executable, os.path.abspath(__file__), "--peer"]
    with tempfile.TemporaryDirectory() as folder:
        if options.data:
            summary, purchases = (os.path.join(options.data, name) for name in ("summary.csv", "purchases.csv"))
        else:
            summary, purchases = made(folder, options.customers, options.rows)
        print("| job | Akrab, CPU s | peer, CPU s | ratio |\n|---|---|---|---|")
        sets = ([("CDNOW", options.cdnow)] if options.cdnow else []) + [(f"{options.customers:,} customers", summary)]
        for name, path in sets:
            for model in ("bgnbd", "pnbd") if name == "CDNOW" else ("bgnbd",):
                ours, theirs = run([options.bench, "fit", path, model]), run(peer + ["fit", path, model])
                for key in ("fit", "expected", "clv"):
                    line(f"{model} {key}, {name}", ours, theirs, key, "lifetimes")
        ours = run([options.bench, "rfm", purchases])
        for tool in ("polars", "duckdb"):
            theirs = run(peer + ["rfm", purchases, tool])
            line(f"summaries of {options.rows:,} rows", ours, theirs, "process", tool)
            line("its memory, MB", ours, theirs, "megabytes", tool)


main()
