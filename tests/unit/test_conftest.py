"""The fixtures that guard every test do what they say."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import platformdirs
import pytest


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.org", 443)])
def test_a_unit_test_that_reaches_for_the_network_fails(address: tuple[str, int]) -> None:
    with pytest.raises(pytest.fail.Exception, match="network"):
        socket.create_connection(address, timeout=1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened, pytest.raises(pytest.fail.Exception):
        opened.sendto(b"?", address)


def test_a_server_on_this_computer_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1]), timeout=5).close()


def test_the_folders_of_the_user_are_those_of_the_test(user_folder: Path) -> None:
    assert Path.home() == user_folder
    assert os.environ["XDG_DATA_HOME"].startswith(str(user_folder))
    if os.name == "posix":
        assert platformdirs.user_data_path("x").is_relative_to(user_folder)
        assert not platformdirs.user_cache_path("x").is_relative_to(user_folder)
