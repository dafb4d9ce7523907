"""The hooks by which MkDocs builds the reference: virtual pages, their contents and their place."""

from __future__ import annotations

import json
import re
import sys
from html import unescape
from pathlib import Path
from typing import Any, cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage
from mkdocs.structure.toc import get_toc

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cfclient._version import __version__
from reference.catalog import Catalog
from reference.contents import Contents
from reference.fragments import Fragments
from reference.index import Index
from reference.navigation import navigation
from reference.pages import Book, Page
from reference.rendering import Renderer

PLACE = "API reference"
_HEADING = re.compile(r'<h([12])[^>]* id="([^"]+)"[^>]*>(.*?)(?:<a class="headerlink".*?)?</h\1>')
_TAG = re.compile(r"<[^>]+>")

_catalog = Catalog()
_contents = Contents(_catalog)
_renderer = Renderer(_catalog.types)
_fragments = Fragments(_catalog, _renderer)
_pages: dict[str, Page] = {page.address: page for page in Book(_catalog, _contents).pages()}
_by_source = {page.source: page for page in _pages.values()}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the reference into the navigation, where the configuration has its place."""
    config.extra["release"] = __version__
    entries = cast("list[Any]", config["nav"] or [])
    config.nav = [
        {PLACE: navigation(_catalog, _pages)} if entry == {PLACE: []} else entry
        for entry in entries
    ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages and the files for programs."""
    for page in _pages.values():
        files.append(File.generated(config, page.source, content=_front_matter(page)))
    for address, content in Index(_catalog, _contents).files().items():
        files.append(File.generated(config, address, content=content))
    return files


def on_page_markdown(markdown: str, page: SitePage, **_: Any) -> str:
    """Fill the marks of a hand-written page; search prefers prose to lists of names."""
    if page.file.src_uri not in _by_source and not page.file.src_uri.startswith("python/"):
        page.meta.setdefault("search", {"boost": 2})
    return _fragments.fill(markdown, page.file.dest_uri)


def on_page_content(html: str, page: SitePage, **_: Any) -> str:
    """Return the content of a page of the reference, rendered from its template."""
    generated = _by_source.get(page.file.src_uri)
    if generated is None:
        return html
    content = _renderer.render(generated)
    page.toc = get_toc(_headings(content))
    return content


def on_post_build(config: MkDocsConfig) -> None:
    """Write the search index as a script too, since pages from the file system fetch nothing."""
    folder = Path(config.site_dir, "search")
    index = (folder / "search_index.json").read_text(encoding="utf-8")
    (folder / "search_index.js").write_text(f"var __index = {index}", encoding="utf-8")


def _front_matter(page: Page) -> str:
    meta: dict[str, Any] = {
        "title": page.title,
        "description": page.description,
        "search": {"boost": page.boost},
    }
    if page.hides:
        meta["hide"] = list(page.hides)
    return f"---\n{json.dumps(meta)}\n---\n"


def _headings(content: str) -> list[Any]:
    found: list[Any] = []
    for level, anchor, inner in _HEADING.findall(content):
        name = unescape(_TAG.sub("", inner)).strip()
        token: dict[str, Any] = {
            "level": int(level),
            "id": anchor,
            "name": name,
            "html": name,
            "children": [],
        }
        parent = found[-1]["children"] if level == "2" and found else found
        parent.append(token)
    return found
