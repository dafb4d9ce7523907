"""Annotations as plain sentences."""

from __future__ import annotations

import pytest
from lxml import etree

from cfclient.contract._text import documentation


def said(content: str) -> str:
    """Return a documentation element."""
    return f'<documentation xmlns:a="urn:a">{content}</documentation>'


@pytest.mark.parametrize(
    ("annotation", "sentence"),
    [
        ("", ""),
        ("<documentation> One \n two </documentation>", "One two."),
        ("<documentation>Why?</documentation>", "Why?"),
        (said("<a:summary>Short</a:summary>"), "Short."),
        (
            said("<a:summary>Short</a:summary><a:demoValue>1</a:demoValue>"),
            "Short. Example: 1.",
        ),
        (
            said("<a:description>&lt;p&gt;A &lt;i&gt;B&lt;/i&gt; &amp;amp; c.</a:description>"),
            "A B & c.",
        ),
        (said("<a:link>urn:x</a:link><a:restOperation/>"), ""),
        (said("Said.<a:facts sources='x'/>"), "Said."),
        ("<documentation>One</documentation><documentation>Two.</documentation>", "One. Two."),
    ],
)
def test_sentences(annotation: str, sentence: str) -> None:
    """Sentences contain no markup, and each one is terminated."""
    node = etree.fromstring(
        f'<element xmlns="urn:x"><annotation>{annotation}</annotation></element>'
    )

    assert sentence == documentation(node)
