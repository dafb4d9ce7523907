"""The examples of a page, as the type checker gets them."""

from __future__ import annotations

from check_examples import module_of

PAGE = """\
# Calls

```python
count = 3
```

```text title="Output"
3
```

```python
print(count)
```
"""


def test_module_of_a_page() -> None:
    """A module has all examples of a page, and nothing else, on their lines."""
    expected = {3: "count = 3", 11: "print(count)"}

    found = module_of(PAGE).split("\n")
    assert len(PAGE.splitlines()) == len(found)
    assert expected == {place: line for place, line in enumerate(found) if line}
