"""The same cut when syncs do nothing: it must lose something, else the test of a cut of power could not fail."""
from faults import power_cut
from support.machine import shim
from support.shop import Finding

TRIALS = 3


def run(luck):
    writers, image = power_cut.cut(luck, {"LD_PRELOAD": shim("nosync")})
    try:
        power_cut.examined(image, writers)
    except Finding as finding:
        return {"lost": 1, "as": str(finding)[:90]}
    raise Finding("nothing was lost without syncs: the disk or the test is not what it says")
