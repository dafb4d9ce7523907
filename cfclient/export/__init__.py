"""Tables and files of what the service lists: Arrow, Parquet, CSV and JSON lines."""

from cfclient.export._export import Export
from cfclient.export._progress import Failure, Progress, Summary
from cfclient.export._sources import listing
from cfclient.export._tables import to_arrow

__all__ = ["Export", "Failure", "Progress", "Summary", "listing", "to_arrow"]
