"""The faults of Docs/reliability.md, made on purpose, with the built program. Run by Scripts/torture."""
import argparse
import importlib
import os
import pathlib
import subprocess
import sys
import time
import traceback

from support import machine
from support.shop import Finding


def main():
    names = sorted(path.stem for path in (pathlib.Path(__file__).parent / "faults").glob("*.py"))
    parser = argparse.ArgumentParser(prog="Scripts/torture", description="Faults: " + ", ".join(names))
    parser.add_argument("names", nargs="*", help="all of them without a name")
    parser.add_argument("--trials", type=int, help="instead of each fault's own number")
    said = parser.parse_args()
    for name in said.names:
        if name not in names:
            parser.error(f"no fault is called {name}")
    failed = 0
    try:
        for name in said.names or names:
            failed += not carry_out(importlib.import_module(f"faults.{name}"), name, said.trials)
    finally:
        machine.clean_up()
    sys.exit(1 if failed else 0)


def carry_out(fault, name, trials):
    """One line when it is over; False when something was found."""
    count = trials or getattr(fault, "TRIALS", 1)
    results, found, began = [], [], time.monotonic()
    for trial in range(count):
        try:
            results.append(fault.run(machine.chance(name, trial)))
        except Finding as finding:
            found.append(f"trial {trial}: {finding}")
            print(f"  {name}, {found[-1]}", flush=True)
        except Exception:
            found.append(f"trial {trial}: the test itself broke")
            traceback.print_exc()
        finally:
            machine.settle()
    figures = summed(results)
    verdict = "as promised" if not found else f"{len(found)} FOUND"
    print(f"{name:18} {count - len(found)}/{count} {verdict}; {figures} ({time.monotonic() - began:.0f} s)", flush=True)
    return not found


def summed(results):
    """Counts added up, times and sizes at their largest, words once each."""
    told = {}
    for result in results:
        for key, value in result.items():
            if isinstance(value, str):
                told.setdefault(key, [])
                if value not in told[key]:
                    told[key].append(value)
            elif isinstance(value, float):
                told[key] = max(told.get(key, 0.0), value)
            else:
                told[key] = told.get(key, 0) + value
    return ", ".join(
        f"{key} {' | '.join(value) if isinstance(value, list) else f'{value:.1f}' if isinstance(value, float) else value}"
        for key, value in told.items())


if __name__ == "__main__":
    main()
