"""Offline use makes no look-up and no packet: the kernel counts, in a network of its own, and every process is heard.

The program runs in a network namespace whose only way out is its loopback, so a packet to this computer (a local
resolver) is counted there, and one to anywhere else where the kernel finds no route. An audit hook in each Python
process, the workers included, hears what Python code asks for; the kernel's counters also see native libraries.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from exposure_check.faces.samples import packaged
from tests.e2e.command_line import CommandLine

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("unshare") is None, reason="network namespaces are Linux's"
)

PROGRAM = ["-m", "exposure_check"]
ISOLATED = ["unshare", "--map-root-user", "--net"]

RECORDER = """
import os, socket, sys

_out = os.open(os.environ["EXPOSURE_CHECK_TEST_RECORD"], os.O_WRONLY | os.O_NONBLOCK)
_internet = {socket.AF_INET, socket.AF_INET6}
_families = {"socket.__new__": 1, "socket.connect": 0, "socket.sendto": 0, "socket.sendmsg": 0, "socket.bind": 0}
_lookups = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo",
            "http.client.connect", "urllib.Request"}

def _write(*words):
    os.write(_out, (" ".join(str(word) for word in words).replace("\\n", " ") + "\\n").encode("utf-8", "replace")[:500])

def _hear(event, arguments):
    if event in _lookups:
        _write("heard", os.getpid(), event, arguments[:2])
    elif event in _families:
        thing = arguments[_families[event]]
        if (thing if event == "socket.__new__" else thing.family) in _internet:
            _write("heard", os.getpid(), event, arguments[1:3])

sys.addaudithook(_hear)
_write("started", os.getpid(), "worker" if "spawn_main" in " ".join(sys.orig_argv) else "main")
"""

NATIVE_CONNECT = """
import ctypes, struct
library = ctypes.CDLL(None)
address = struct.pack("=H", 2) + struct.pack("!H", 80) + bytes([192, 0, 2, 1]) + bytes(8)
library.connect(library.socket(2, 1, 0), address, 16)
"""

LAUNCHER = """
import fcntl, json, socket, struct, subprocess, sys

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:  # SIOCSIFFLAGS: up and running
    fcntl.ioctl(control, 0x8914, struct.pack("16sh14s", b"lo", 0x41, b""))

def packets():
    with open("/proc/net/dev") as file:
        loopback = next(line for line in file if line.strip().startswith("lo:")).split()
    counters = {"loopback": int(loopback[10])}
    with open("/proc/net/snmp") as file:
        names, values = [line.split() for line in file if line.startswith("Ip:")]
    counters["no route"] = int(dict(zip(names, values))["OutNoRoutes"])
    try:
        with open("/proc/net/snmp6") as file:
            counters["no route 6"] = int(dict(line.split() for line in file)["Ip6OutNoRoutes"])
    except FileNotFoundError:
        pass
    return counters

before = packets()
ended = [
    subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=240)
    for command in json.loads(sys.argv[1])
]
after = packets()
print(json.dumps({
    "ended": [[done.returncode, done.stdout, done.stderr] for done in ended],
    "packets": {name: after[name] - before[name] for name in after},
}))
"""


@dataclass
class Watched:
    """What was seen while commands ran."""

    ended: list[list[str | int]]
    packets: dict[str, int]
    started: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)


class Namespace:
    """Runs commands in one network namespace, with the recorder in each Python process."""

    def __init__(self, line: CommandLine, folder: Path) -> None:
        (folder / "sitecustomize.py").write_text(RECORDER, encoding="utf-8")
        self._record = folder / "record"
        os.mkfifo(self._record)
        self._environment = {
            **line.environment,
            "PYTHONPATH": os.pathsep.join((str(folder), line.environment["PYTHONPATH"])),
            "EXPOSURE_CHECK_TEST_RECORD": str(self._record),
        }
        self._home = line.home

    def run(self, *commands: list[str]) -> Watched:
        """Each command is one of the Python interpreter's arguments."""
        interpreted = [[sys.executable, *command] for command in commands]
        lines: list[str] = []
        # Opened for writing, too, so that it has no end before we say so.
        reading = os.open(self._record, os.O_RDWR)
        listener = threading.Thread(target=_listen, args=(reading, lines))
        listener.start()
        try:
            done = subprocess.run(
                [*ISOLATED, sys.executable, "-S", "-c", LAUNCHER, json.dumps(interpreted)],
                env=self._environment,
                cwd=self._home,
                capture_output=True,
                text=True,
                timeout=280,
                check=False,
            )
        finally:
            os.write(reading, b"end\n")
            listener.join()
            os.close(reading)
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout)
        return Watched(
            told["ended"],
            told["packets"],
            [line for line in lines if line.startswith("started")],
            [line for line in lines if line.startswith("heard")],
        )


def _listen(reading: int, lines: list[str]) -> None:
    text = b""
    while not text.endswith(b"end\n"):
        text += os.read(reading, 65536)
    lines += text.decode().splitlines()


@pytest.fixture
def namespace(tmp_path: Path) -> Namespace:
    tried = subprocess.run([*ISOLATED, "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"this account may not make a network namespace: {tried.stderr.strip()}")
    home, recorder = tmp_path / "home", tmp_path / "recorder"
    home.mkdir()
    recorder.mkdir()
    return Namespace(CommandLine(home), recorder)


def test_offline_use_makes_no_look_up_and_no_packet(namespace: Namespace, tmp_path: Path) -> None:
    photos = tmp_path / "home" / "photos"
    photos.mkdir()
    shutil.copy(packaged("skimage", "data", "astronaut.png"), photos)
    (photos / "page.html").write_text('<img src="https://photos.example/me.jpg">')
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 broken")
    person = ["--name", "Eileen Example", "--country", "FR", "--email", "eileen@example.org"]
    watched = namespace.run(
        [*PROGRAM, "vault", "create"],
        [*PROGRAM, "person", "add", *person],
        [*PROGRAM, "face", "enrol", "Eileen Example", str(packaged("skimage", "data", "astronaut.png"))],
        [*PROGRAM, "scan", "Eileen Example", str(photos), "--workers", "2"],
        [*PROGRAM, "matches", "Eileen Example"],
        [*PROGRAM, "letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", "letter.pdf"],
        [*PROGRAM, "network", "log"],
    )
    codes = [code for code, _, _ in watched.ended]
    assert codes == [0, 0, 0, 1, 0, 0, 0], watched.ended  # 1: the broken photo is told
    assert "1 with a match" in str(watched.ended[3][1])
    assert "Nothing was ever asked over the network." in str(watched.ended[6][1])
    assert (tmp_path / "home" / "letter.pdf").stat().st_size > 1000
    # The recorder was in the commands and in their workers; the launcher runs without it.
    assert sum("main" in line for line in watched.started) >= 7
    assert sum("worker" in line for line in watched.started) >= 2
    assert watched.heard == []
    assert set(watched.packets.values()) == {0}, watched.packets


def test_the_demonstration_makes_no_look_up_and_no_packet(namespace: Namespace) -> None:
    watched = namespace.run([*PROGRAM, "demo", "--out", "demo"])
    assert [code for code, _, _ in watched.ended] == [0], watched.ended
    assert watched.heard == []
    assert set(watched.packets.values()) == {0}, watched.packets


def test_the_doctor_sends_nothing_and_its_attempt_to_make_a_socket_in_a_worker_is_heard(namespace: Namespace) -> None:
    # It tries what a worker must not be able to do (faces/probe.py), so the recorder is known to reach into workers.
    watched = namespace.run([*PROGRAM, "doctor"])
    assert [line.split()[2] for line in watched.heard] == ["socket.__new__"]
    assert f"started {watched.heard[0].split()[1]} worker" in watched.started
    assert set(watched.packets.values()) == {0}, watched.packets


@pytest.mark.parametrize(
    ("code", "heard", "counter"),
    [
        ("import socket; socket.getaddrinfo('photos.example', 443)", "socket.getaddrinfo", None),
        ("import socket; socket.create_connection(('192.0.2.1', 80))", "socket.connect", "no route"),
        ("import socket; socket.socket(type=2).sendto(b'x', ('127.0.0.1', 53))", "socket.sendto", "loopback"),
        (NATIVE_CONNECT, None, "no route"),
    ],
    ids=["look-up", "connection", "packet", "native code"],
)
def test_what_would_be_a_look_up_or_a_packet_is_noticed(
    namespace: Namespace, code: str, heard: str | None, counter: str | None
) -> None:
    watched = namespace.run(["-c", code])
    assert any(heard in line for line in watched.heard) if heard else watched.heard == []
    if counter is not None:
        assert watched.packets[counter] > 0
