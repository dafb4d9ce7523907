"""Exports on a Dask cluster, and to an object store."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import distributed
import pytest
from pyarrow import fs

from cfclient import Client, ConfigurationError
from cfclient.export import Progress
from cfclient.sandbox import Sandbox
from tests.export.conftest import calls, expected, ids
from tests.support.command import run, settings
from tests.support.dask import running

PLANTED = "planted-password"


class Recording:
    """A client of a scheduler that records all that is sent to it."""

    def __init__(self, cluster: Any) -> None:
        """Keep the real client."""
        self._cluster = cluster
        self.sent: list[bytes] = []

    def submit(self, *arguments: Any, **options: Any) -> Any:
        """Submit a task."""
        self.sent.append(pickle.dumps((arguments, options)))
        return self._cluster.submit(*arguments, **options)

    def __getattr__(self, name: str) -> Any:
        """Return what the real client has."""
        return getattr(self._cluster, name)


def specifications(dask_scheduler: Any) -> bytes:
    """Return all tasks that a scheduler knows, pickled."""
    return pickle.dumps([task.run_spec for task in dask_scheduler.tasks.values()])


def test_cluster(tmp_path: Path) -> None:
    """On a cluster that loses a worker, every row is written once, without a secret in a task."""
    with Sandbox(seed="demo", login="planted", password=PLANTED, latency=0.02) as sandbox:
        environment = settings(sandbox, CALLFIRE_LOGIN="planted", CALLFIRE_PASSWORD=PLANTED)
        connect: Any = distributed.Client
        with (
            running(2, environment) as cluster,
            connect(cluster.address) as dask,
            sandbox.client() as client,
        ):
            dask.wait_for_workers(2)
            recording: Any = Recording(dask)
            known: list[bytes] = []

            def lose_a_worker(now: Progress) -> None:
                if now.parts == 2:
                    known.append(dask.run_on_scheduler(specifications))
                    cluster.workers[0].kill()

            whole = calls(client, tmp_path / "whole", on_progress=lose_a_worker).run_on(recording)
            slow = calls(client, tmp_path / "slow", workers=2).run_on(dask, requests_per_second=10)
            with pytest.raises(ConfigurationError, match="a worker's CALLFIRE_ENDPOINT is http"):
                calls(elsewhere(sandbox), tmp_path / "other").run_on(dask)
            arguments = ("export", "contacts", "--to", str(tmp_path / "contacts"))
            done = run(*arguments, "--scheduler", cluster.address, env=environment)

            rows = expected(client)
            contacts = [contact.id for contact in client.contacts.iter_contacts()]
    assert ((), ()) == (whole.failures, slow.failures)
    assert rows == ids(tmp_path / "whole") == ids(tmp_path / "slow")
    # Each file is a request, each of two places makes five in a second, and one worker is left.
    assert slow.elapsed >= slow.parts / 5
    assert whole.parts <= len(recording.sent)
    assert b"_cluster" in known[0]
    assert not [task for task in [*known, *recording.sent] if PLANTED.encode() in task]
    assert ("", 0) == (done.stderr, done.returncode)
    assert contacts == ids(tmp_path / "contacts")


def elsewhere(sandbox: Sandbox) -> Client:
    """Return a client that reaches a sandbox by another name."""
    endpoint = sandbox.endpoint.replace("127.0.0.1", "localhost")
    return Client(login="planted", password=PLANTED, endpoint=endpoint)


@pytest.fixture(scope="module")
def object_store() -> Iterator[None]:
    """An S3 server on this machine, with a bucket, in the environment."""
    moto: Any = pytest.importorskip("moto.server", reason="needs moto")
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    variables = {
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.get_host_and_port()[1]}",
    }
    with patch.dict(os.environ, variables):
        fs.FileSystem.from_uri("s3://exports?allow_bucket_creation=true")[0].create_dir("exports")
        yield
    server.stop()


@pytest.mark.parametrize("scheme", ["s3", "fsspec+s3"])
def test_object_store(demo_client: Client, tmp_path: Path, object_store: None, scheme: str) -> None:
    """An export to an object store resumes as one to a folder does."""
    del object_store
    place = f"{scheme}://exports/{scheme}/calls"
    files, base = fs.FileSystem.from_uri(place)

    first = calls(demo_client, place).run()
    lost, *_ = (name for name in names(files, base) if name.endswith(".parquet"))
    files.delete_file(f"{base}/{lost}")
    second = calls(demo_client, place).run()

    assert (first.rows, 1) == (second.rows, second.new_parts)
    kept = tmp_path / "calls"
    kept.mkdir()
    fs.copy_files(base, str(kept), source_filesystem=files)
    assert expected(demo_client) == ids(kept)
    assert [] == [name for name in names(files, base) if name.endswith(".tmp")]


def names(files: fs.FileSystem, folder: str) -> list[str]:
    """Return the names of the files in a folder."""
    found: Any = files.get_file_info(fs.FileSelector(folder))
    return sorted(info.base_name for info in found)
