"""A second server, and a second command that wants the folder for itself."""
from support.shop import Shop, expect


def run(luck):
    shop = Shop().open()
    server = shop.serve()
    second = shop.run("serve", "--port", "0", timeout=20)
    expect(second.code == 1 and "in use by another program" in second.err, f"a second server: {second}")
    expect(shop.run("note", "Pak Budi", "w-1").code == 0, "a command beside the server was not carried out")
    server.kill()
    third = shop.serve()
    third.stop()
    return {"refused": 1}
