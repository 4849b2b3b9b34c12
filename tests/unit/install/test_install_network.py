"""Installing packages: every way in which an index, a proxy or a network fails, and a cancel."""

from __future__ import annotations

import pytest
from installing import Reporter, left, refusal
from landlabels.core.environment.errors import InstallCancelled
from landlabels.core.environment.install import install, manifest
from landlabels.core.environment.pip import Source
from package_index import serve_index, write_certificate


@pytest.mark.parametrize(
    ("status", "problem"),
    [(401, "refuses the download"), (403, "refuses the download"), (500, "has a fault"), (404, "no fitting file")],
)
def test_an_index_that_answers_with_an_error_is_explained(index, root, status, problem):
    index.status = status
    assert problem in refusal(root, Source(index=index.url))


def test_a_captive_portal_has_no_fitting_file(index, root):
    index.html = True
    assert "the index has no fitting file of 'landlabels-tiny'" in refusal(root, Source(index=index.url))


def test_a_damaged_download_is_explained(index, root):
    index.damaged = True
    assert "damaged or was changed" in refusal(root, Source(index=index.url))


def test_no_network_is_explained(root):
    text = refusal(root, Source(index="http://localhost:1/simple"))
    assert "cannot be reached" in text and "folder of wheels" in text


def test_an_unknown_host_is_explained(root):
    assert "cannot be reached" in refusal(root, Source(index="https://no-such-host.invalid/simple"))


@pytest.mark.parametrize("address", ["http://localhost:1/simple", "https://example.invalid/simple"])
@pytest.mark.parametrize(
    ("status", "problem"), [(407, "demands a user name"), (403, "refuses"), (502, "refuses the connection|has a fault")]
)
def test_a_proxy_that_refuses_is_explained(index, root, status, problem, address):
    index.status = status
    proxy = index.url.removesuffix("/simple")
    text = refusal(root, Source(index=address, proxy=proxy))
    assert any(each in text for each in problem.split("|")), text


def test_a_proxy_that_does_not_answer_is_explained(root):
    text = refusal(root, Source(index="https://example.invalid/simple", proxy="http://localhost:1"))
    assert "the proxy does not answer" in text


def test_an_insecure_address_is_explained(root):
    assert "not secure" in refusal(root, Source(index="http://example.invalid/simple"))


def test_a_proxy_is_used(index, root):
    source = Source(index="http://localhost:1/simple", proxy=index.url.removesuffix("/simple"))
    assert install(root, ["tiny"], source, Reporter()).versions


def test_an_unknown_certificate_is_explained_and_can_be_trusted(wheels, root, tmp_path):
    certificate = write_certificate(tmp_path)
    if certificate is None:
        pytest.skip("the program openssl is not installed")
    with serve_index(wheels, certificate) as index:
        text = refusal(root, Source(index=index.url))
        assert "certificate" in text and "Manage Certificates" in text
        trusted = Source(index=index.url, certificates=str(certificate["certificate"]))
        assert install(root, ["tiny"], trusted, Reporter()).versions


def test_a_cancel_ends_pip_and_leaves_nothing(index, root):
    index.stalled, reporter = True, Reporter()
    reporter.cancel = lambda: bool(index.requests)
    with pytest.raises(InstallCancelled):
        install(root, ["tiny"], Source(index=index.url), reporter)
    assert left(root) == ["install.log"]
    assert not manifest(root)
