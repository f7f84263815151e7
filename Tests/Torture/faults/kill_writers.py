"""kill -9 while eight people write."""
from support import comparing
from support.shop import Shop, Writers

TRIALS = 20


def run(luck):
    shop = Shop().open()
    server = shop.serve()
    writers = Writers(server)
    writers.wait_for(luck.randint(1, 400))
    server.kill()
    writers.stop()
    seconds = comparing.after_restart(shop, writers.acknowledged, writers.tried)
    result = {"acknowledged": writers.count, "start s": seconds}
    shop.discard()
    return result
