"""Downloading one file from a server that drops, lies, changes the file, redirects, is slow or refuses."""

from __future__ import annotations

import hashlib
import os
import time

import pytest
from file_host import host_files
from landlabels.core.errors import CancelledEarly
from landlabels.core.model import http_client, transfer
from landlabels.core.model.http_client import StandardClient
from landlabels.core.model.transfer import TransferError, Watch, address_on, download_file

CONTENT = os.urandom(1_000_000)


@pytest.fixture(autouse=True)
def short_waits(monkeypatch):
    monkeypatch.setattr(transfer, "RETRY_DELAYS", (0.01,) * 5)


@pytest.fixture
def host(tmp_path):
    folder = tmp_path / "www"
    folder.mkdir()
    (folder / "file.bin").write_bytes(CONTENT)
    with host_files(folder) as host:
        yield host


@pytest.fixture
def fetch(host, tmp_path):
    """Download /file.bin, and list the positions that were reported and the reasons for new attempts."""

    def run(path="/file.bin", cancelled=lambda: False, started=lambda size: None):
        run.steps, run.reasons = [], []
        watch = Watch(lambda done, size: run.steps.append((done, size)), cancelled, started, run.reasons.append)
        address = path if "://" in path else host.url + path
        return download_file(address, run.path, StandardClient(), watch)

    run.path = tmp_path / "file.bin"
    return run


def reason(fetch, **options) -> str:
    """The reason why a download fails; nothing is left under the final name."""
    with pytest.raises(TransferError) as failed:
        fetch(**options)
    assert not fetch.path.exists()
    return str(failed.value)


def left_over(fetch) -> list[str]:
    return sorted(path.name for path in fetch.path.parent.iterdir() if path.name != "www")


def test_a_file_arrives_with_its_size_and_hash(fetch):
    received = fetch()
    assert fetch.path.read_bytes() == CONTENT
    assert (received.size, received.sha256) == (len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
    assert not received.is_declared
    assert fetch.steps[0] == (0, len(CONTENT)) and fetch.steps[-1] == (len(CONTENT), len(CONTENT))
    assert left_over(fetch) == ["file.bin", "file.bin.part.json"]


def test_a_dropped_connection_is_continued_from_where_it_ended(fetch, host):
    host.drop_after = [300_000, 200_000, 1]
    assert fetch().size == len(CONTENT)
    assert fetch.path.read_bytes() == CONTENT
    assert [first for _, first in host.requests] == [None, 300_000, 500_000, 500_001]
    assert fetch.reasons[0] == "the connection ended after 300000 of 1000000 bytes"
    assert [headers.get("if-range") is not None for headers in host.headers] == [False, True, True, True]


def test_a_complete_file_is_checked_and_not_requested_again(fetch, host):
    fetch()
    assert fetch().size == len(CONTENT) and len(host.requests) == 1
    fetch.path.write_bytes(CONTENT[:10])
    fetch()
    assert fetch.path.read_bytes() == CONTENT and host.requests[1:] == [("/file.bin", 10)]


def test_a_server_that_ignores_ranges_starts_again(fetch, host):
    host.ignores_ranges, host.drop_after = True, [300_000]
    fetch()
    assert fetch.path.read_bytes() == CONTENT


def test_a_body_without_declared_size_is_accepted_and_its_drop_noticed(fetch, host):
    host.chunked, host.drop_after = True, [300_000]
    fetch()
    assert fetch.path.read_bytes() == CONTENT and len(host.requests) == 2


def test_a_server_that_drops_always_ends_with_a_reason(fetch, host):
    host.drop_after = [300_000] + [0] * 20
    assert reason(fetch) == "the connection ended after 300000 of 1000000 bytes"
    assert len(host.requests) == 1 + len(transfer.RETRY_DELAYS)
    assert left_over(fetch) == ["file.bin.part", "file.bin.part.json"]
    host.drop_after = []
    fetch()
    assert fetch.path.read_bytes() == CONTENT
    assert host.requests[-1][1] == 300_000


@pytest.mark.parametrize("ignores_if_range", [False, True])
def test_a_file_that_changes_during_the_download_is_taken_whole(fetch, host, ignores_if_range):
    new = os.urandom(len(CONTENT))
    host.drop_after, host.ignores_if_range = [300_000], ignores_if_range

    def change(host, path):
        if len(host.requests) == 2:
            (host.root / "file.bin").write_bytes(new)

    host.before_answer = change
    fetch()
    assert fetch.path.read_bytes() == new


def test_a_file_that_changes_at_each_request_ends_with_a_reason(fetch, host):
    def change(host, path):
        (host.root / "file.bin").write_bytes(os.urandom(len(CONTENT)))

    host.before_answer, host.ignores_if_range, host.drop_after = change, True, [1000] * 50
    assert reason(fetch) == "the file changes on the server during the download"


def test_a_part_of_another_file_is_not_continued(fetch, host):
    fetch.path.with_name("file.bin.part").write_bytes(b"x" * 100)
    fetch()
    assert fetch.path.read_bytes() == CONTENT and host.requests[0][1] is None


@pytest.mark.parametrize(
    "state", ["", "{", "[]", "{}", '{"version": [], "etag": "\\u0000", "size": "5", "sha256": 5}', '{"size": 1}']
)
def test_a_damaged_record_of_a_part_starts_again(fetch, host, state):
    host.drop_after = [300_000] + [0] * 20
    reason(fetch)
    host.drop_after = []
    fetch.path.with_name("file.bin.part.json").write_text(state)
    fetch()
    assert fetch.path.read_bytes() == CONTENT and host.requests[-1][1] is None


def test_a_part_that_is_longer_than_the_file_starts_again(fetch, host):
    host.drop_after = [500_000] + [0] * 20
    reason(fetch)
    host.drop_after = []
    (host.root / "file.bin").write_bytes(CONTENT[:1000])
    host.ignores_if_range = True
    assert fetch().size == 1000
    assert fetch.path.read_bytes() == CONTENT[:1000]


def test_size_and_hash_of_a_redirect_are_checked(fetch, host):
    host.redirects["/resolve/file.bin"] = "/file.bin"
    assert fetch("/resolve/file.bin").is_declared
    fetch.path.unlink()
    host.linked = {"X-Linked-Etag": f'"{"0" * 64}"'}
    assert reason(fetch, path="/resolve/file.bin") == "its SHA-256 is not the one that the server declares"
    assert left_over(fetch) == []
    host.linked = {"X-Linked-Size": "999"}
    assert reason(fetch, path="/resolve/file.bin") == "the server declares two sizes, 999 and 1000000 bytes"
    host.linked = {"X-Linked-Etag": '"a-git-hash"'}
    assert not fetch("/resolve/file.bin").is_declared


def test_a_version_declared_by_a_redirect_is_compared_when_a_download_is_continued(fetch, host):
    host.redirects["/resolve/file.bin"] = "/file.bin"
    host.etag, host.drop_after = 'W/"weak"', [300_000] + [0] * 20
    reason(fetch, path="/resolve/file.bin")
    host.drop_after = []
    new = os.urandom(len(CONTENT))
    (host.root / "file.bin").write_bytes(new)
    fetch("/resolve/file.bin")
    assert fetch.path.read_bytes() == new


def test_sizes_that_are_lies_end_with_a_reason(fetch, host):
    host.extra = {"Content-Length": "2000000"}
    host.ignores_ranges = True
    assert reason(fetch) == "the connection ended after 1000000 of 2000000 bytes"
    host.extra = {"X-Linked-Size": "5"}
    assert reason(fetch) == "the server declares two sizes, 5 and 1000000 bytes"
    host.extra, host.chunked = {"X-Linked-Size": "5"}, True
    assert reason(fetch) == "the server sends more than it declares"
    assert left_over(fetch) == []
    host.extra, host.chunked = {"Content-Length": str(1 << 50)}, False
    assert reason(fetch) == "the file is too large"


@pytest.mark.parametrize("value", ["-5", "²", "9" * 5000, "five", ""])
def test_numbers_that_are_none_are_not_read(fetch, host, value):
    host.extra, host.chunked = {"X-Linked-Size": value, "Retry-After": value}, True
    host.statuses = [503]
    assert fetch().size == len(CONTENT)


def test_an_empty_file_is_refused(fetch, host):
    (host.root / "file.bin").write_bytes(b"")
    assert reason(fetch) == "the server sends an empty file"


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ([404], "the server has no such file (404); the address may have changed"),
        ([410], "the server has no such file (410); the address may have changed"),
        ([401], "the server refuses access (401)"),
        ([403], "the server refuses access (403)"),
        ([451], "the server refuses access (451)"),
        ([418], "the server answers 418"),
        ([204], "the server answers 204"),
        ([304], "the server answers 304"),
        ([500] * 6, "the server answers 500"),
        ([429] * 6, "the server answers 429"),
    ],
)
def test_refusals_end_with_a_reason(fetch, host, statuses, expected):
    host.statuses = list(statuses)
    assert reason(fetch) == expected
    assert len(host.requests) == len(statuses)


def test_a_busy_server_is_asked_again(fetch, host, monkeypatch):
    waits = []
    monkeypatch.setattr(transfer._Transfer, "_wait", lambda self, seconds: waits.append(seconds))
    host.statuses, host.extra = [500, 503, 429, 429], {"Retry-After": "7"}
    fetch()
    assert fetch.path.read_bytes() == CONTENT and waits == [7.0] * 4
    assert fetch.reasons == [f"the server answers {status}" for status in (500, 503, 429, 429)]
    fetch.path.unlink()
    host.statuses, host.extra = [429], {"Retry-After": "3600"}
    assert reason(fetch) == "the server is busy for 3600 s"


@pytest.mark.parametrize("page", [b"<!DOCTYPE html><html>Log in</html>", b"\n <html><body></body></html>"])
@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/octet-stream"])
def test_a_web_page_is_not_taken_for_the_file(fetch, host, page, kind):
    host.page, host.extra = page, {"Content-Type": kind}
    assert reason(fetch) == "the server sends a web page instead of the file"
    assert left_over(fetch) == []


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/again", "the server redirects more than 10 times"),
        ("file:///etc/hostname", "the server redirects to an address that is not on the web"),
        ("ftp://127.0.0.1/file.bin", "the server redirects to an address that is not on the web"),
        ("http://[::1/file.bin", "'http://[::1/file.bin' is not a valid address"),
    ],
)
def test_redirects_that_are_not_followed(fetch, host, target, expected):
    host.redirects["/again"] = target
    assert reason(fetch, path="/again") == expected


def test_a_login_is_sent_to_its_own_server_only(fetch, host, tmp_path):
    other_root = tmp_path / "www" / "other"
    other_root.mkdir()
    (other_root / "file.bin").write_bytes(CONTENT)
    with host_files(other_root) as other:
        host.redirects["/file.bin"] = other.url + "/file.bin"
        fetch(host.url.replace("://", "://me:se%40cret@") + "/file.bin")
        assert host.headers[0]["authorization"] == "Basic bWU6c2VAY3JldA=="
        assert "authorization" not in other.headers[0]


def test_a_server_that_is_not_there_ends_with_a_reason(fetch):
    assert reason(fetch, path="http://127.0.0.1:9/file.bin").startswith("the connection fails: ")
    found = reason(fetch, path="http://no-such-host.invalid/file.bin")
    assert found.startswith("the connection fails: ") and "Errno" not in found


def test_the_proxy_of_the_environment_is_used(fetch, host, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, host.url)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    assert "has no such file" in reason(fetch, path="http://elsewhere.invalid/other.bin")
    assert host.requests == [("http://elsewhere.invalid/other.bin", None)]


def test_a_stalled_server_is_given_up(fetch, host, monkeypatch):
    monkeypatch.setattr(http_client, "TIMEOUT_S", 0.3)
    host.pause = 60
    assert reason(fetch) == "the connection fails: timed out"


@pytest.mark.parametrize("when", ["before the answer", "between blocks"])
def test_a_cancel_takes_effect_within_a_second_and_keeps_what_arrived(fetch, host, when):
    begun = []

    def cancelled() -> bool:
        if when == "between blocks" and fetch.steps and fetch.steps[-1][0]:
            host.pause = 60
        begun.append(time.monotonic())
        return begun[-1] - begun[0] > 0.5

    host.pause = 0.05
    if when == "before the answer":
        host.before_answer = lambda host, path: time.sleep(60)
    with pytest.raises(CancelledEarly):
        fetch(cancelled=cancelled)
    assert begun[-1] - begun[0] < 30  # it does not wait for the server
    host.pause, host.before_answer = 0, lambda host, path: None
    if when == "between blocks":
        fetch()
        assert fetch.path.read_bytes() == CONTENT and host.requests[-1][1]


def test_the_missing_bytes_are_told_before_they_are_requested(fetch, host):
    told = []
    host.drop_after = [300_000]
    fetch(started=told.append)
    assert told == [1_000_000, 700_000]


def test_the_path_on_a_mirror():
    assert address_on("https://m/a b/ü%20", "https://h/f") == "https://m/a%20b/%C3%BC%20/f"
    with pytest.raises(TransferError, match="is not a valid address"):
        address_on("https://[m", "https://h/f")
    published = "https://huggingface.co/a/b/resolve/main/model.safetensors"
    assert address_on("https://mirror.org", published) == "https://mirror.org/a/b/resolve/main/model.safetensors"
    assert (
        address_on("http://u:p@m:8/x/?key=1", published) == "http://u:p@m:8/x/a/b/resolve/main/model.safetensors?key=1"
    )
