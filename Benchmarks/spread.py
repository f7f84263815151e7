#!/usr/bin/env python3
"""How far a disappointment travels, beside its peers on the same graph, in one run.

    python3 -m venv venv && venv/bin/pip install cynetdiff ndlib networkx numpy
    swift build -c release --product EngagementBench
    venv/bin/python Benchmarks/spread.py .build/release/EngagementBench [--people 100000] [--ties 1000000] [--seeds 100]

The graph is drawn by EngagementBench with a fixed seed; every job runs in a process of its own. The peers are given the graph in
memory and timed from there: the independent cascade alone, not reading. ndlib is asked for few runs, because it needs many
seconds for each. CPU seconds of all threads; a run is a whole cascade.
"""
import argparse, json, os, statistics, subprocess, sys, tempfile, time


def edges(path):
    import numpy as np

    table = np.loadtxt(path, delimiter=",", skiprows=1)
    return table[:, 0].astype(int), table[:, 1].astype(int), table[:, 2]


def answer(totals, runs, cpu, wall):
    mean = statistics.fmean(totals)
    error = statistics.stdev(totals) / len(totals) ** 0.5 if len(totals) > 1 else 0
    print(json.dumps({"runs": runs, "expected": mean, "standardError": error, "cpu": cpu, "wall": wall}))


def cynetdiff(path, seeds, runs):
    import array

    import numpy as np
    from cynetdiff.models import IndependentCascadeModel

    sources, targets, chances = edges(path)
    order = np.argsort(sources, kind="stable")
    people = int(max(sources.max(), targets.max())) + 1
    starts = np.searchsorted(sources[order], np.arange(people))
    model = IndependentCascadeModel(
        array.array("I", starts.tolist()), array.array("I", targets[order].tolist()),
        activation_probs=array.array("f", chances[order].tolist()))
    model.set_rng(np.random.default_rng(7))
    model.set_seeds(set(range(seeds)))
    totals, cpu, wall = [], time.process_time(), time.perf_counter()
    for _ in range(runs):
        model.reset_model()
        model.advance_until_completion()
        totals.append(model.get_num_activated_nodes())
    answer(totals, runs, time.process_time() - cpu, time.perf_counter() - wall)


def ndlib(path, seeds, runs):
    import ndlib.models.epidemics as epidemics
    import ndlib.models.ModelConfig as config
    import networkx

    graph = networkx.DiGraph()
    sources, targets, chances = edges(path)
    graph.add_edges_from(zip(sources.tolist(), targets.tolist()))
    settings = config.Configuration()
    for source, target, chance in zip(sources.tolist(), targets.tolist(), chances.tolist()):
        settings.add_edge_configuration("threshold", (source, target), chance)
    settings.add_model_initial_configuration("Infected", list(range(seeds)))
    totals, spent, wall = [], 0.0, 0.0
    for run in range(runs):
        model = epidemics.IndependentCascadesModel(graph, seed=run + 1)
        model.set_initial_status(settings)
        cpu, start = time.process_time(), time.perf_counter()
        while True:
            counts = model.iteration(node_status=False)["node_count"]
            if counts[1] == 0:
                break
        totals.append(counts[2])
        spent += time.process_time() - cpu
        wall += time.perf_counter() - start
    answer(totals, runs, spent, wall)


def run(command):
    process = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    return json.loads(process.stdout.strip().splitlines()[-1]) if process.returncode == 0 else None


def main():
    if len(sys.argv) > 1 and sys.argv[1] == "--peer":
        {"cynetdiff": cynetdiff, "ndlib": ndlib}[sys.argv[2]](sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--ties", type=int, default=1_000_000)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--share", type=float, default=1.0, help="of the runs, for a quick look")
    options = parser.parse_args()
    peer = [sys.executable, os.path.abspath(__file__), "--peer"]
    print("| R | tool | runs | expected | wall s | CPU s | runs per CPU s | Akrab is faster |\n|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for reproduction, ours, theirs, slow in ((0.8, 10_000, 10_000, 3), (1.5, 1_000, 200, 1)):
            path = os.path.join(folder, "graph.csv")
            subprocess.run([options.bench, "graph", path, str(options.people), str(options.ties), str(reproduction)], check=True)
            akrab = None
            for tool, runs in (("Akrab", ours), ("cynetdiff", theirs), ("ndlib", slow)):
                runs = max(1, int(runs * options.share)) if tool != "ndlib" else runs
                arguments = [path, str(options.seeds), str(runs)]
                result = run([options.bench, "spread"] + arguments if tool == "Akrab" else peer + [tool] + arguments)
                if result is None:
                    print(f"| {reproduction} | {tool} | {runs} | failed | | | | |", flush=True)
                    continue
                speed = runs / max(result["cpu"], 1e-9)
                akrab = akrab or speed
                expected = f"{result['expected']:.1f} ± {result['standardError']:.1f}"
                faster = "" if tool == "Akrab" else f"{akrab / speed:.1f}×"
                print(
                    f"| {reproduction} | {tool} | {runs} | {expected} | {result['wall']:.2f} | {result['cpu']:.2f} | {speed:.3g} | {faster} |",
                    flush=True)


main()
