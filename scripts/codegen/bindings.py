"""The xsdata output plugin: turns xsdata's analysed classes into modules of dataclasses."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Iterator, Sequence
from graphlib import TopologicalSorter
from pathlib import Path
from urllib.parse import urlsplit

from xsdata.codegen.models import Attr
from xsdata.codegen.models import Class as SourceClass
from xsdata.codegen.transformer import ResourceTransformer
from xsdata.models.config import GeneratorConfig
from xsdata.models.enums import Tag
from xsdata.utils.namespaces import local_name, target_uri
from xsdata.utils.text import snake_case

from cfclient.contract import Document
from codegen.annotations import Annotations
from codegen.model import Choice, Class, Enumeration, Field, Member, Module

PACKAGE = "cfschema"

# Each XML Schema type that is not simply text, as a type of the standard library.
PYTHON_TYPES = {
    "boolean": "bool",
    "base64Binary": "bytes",
    "hexBinary": "bytes",
    "date": "date",
    "dateTime": "datetime",
    "time": "time",
    "decimal": "Decimal",
    "double": "float",
    "float": "float",
    **dict.fromkeys(
        (
            *("byte", "short", "int", "long", "integer"),
            *("unsignedByte", "unsignedShort", "unsignedInt", "unsignedLong"),
            *("negativeInteger", "nonNegativeInteger", "nonPositiveInteger", "positiveInteger"),
        ),
        "int",
    ),
}

_FIELD_KINDS = {
    Tag.ELEMENT: "Element",
    Tag.ATTRIBUTE: "Attribute",
    Tag.ANY_ATTRIBUTE: "Attributes",
}


def read_modules(documents: Sequence[Document], schemas: Sequence[Path]) -> list[Module]:
    """Return one module for each namespace of the schemas.

    Args:
        documents: The documents of the contract, for their annotations.
        schemas: The schema files, as local paths.
    """
    transformer = ResourceTransformer(GeneratorConfig())
    transformer.process_sources([path.as_uri() for path in schemas])
    classes = transformer.analyze_classes(transformer.classes)
    return list(_Bindings(classes, Annotations(documents)).modules())


def python_name(wire_name: str) -> str:
    """Return the field name for a wire name: `ContactId` gives `contact_id`."""
    name = snake_case(wire_name)
    return f"{name}_" if keyword.iskeyword(name) else name


def module_name(namespace: str) -> str:
    """Return the module for a namespace: its last word that is not a file type."""
    words = [word for word in urlsplit(namespace).path.split("/") if word and word != "xsd"]
    return words[-1]


class _Bindings:
    def __init__(self, classes: Sequence[SourceClass], annotations: Annotations) -> None:
        self._classes = {source.qname: source for source in classes}
        self._annotations = annotations

    def modules(self) -> Iterator[Module]:
        by_namespace: dict[str, list[SourceClass]] = {}
        for source in self._classes.values():
            by_namespace.setdefault(target_uri(source.qname) or "", []).append(source)
        for namespace, sources in sorted(by_namespace.items()):
            enumerations = [s for s in sources if s.is_enumeration]
            classes = [s for s in sources if not s.is_enumeration]
            yield Module(
                name=module_name(namespace),
                namespace=namespace,
                enumerations=[self._enumeration(source) for source in enumerations],
                classes=[self._class(source, ()) for source in self._ordered(classes)],
                imports=self._imports(namespace, classes),
            )

    def _enumeration(self, source: SourceClass) -> Enumeration:
        namespace, name = target_uri(source.qname) or "", source.name
        return Enumeration(
            name=name,
            doc=self._annotations.sentence(namespace, (name,)),
            members=tuple(
                Member(
                    name=attr.name,
                    value=str(attr.default),
                    doc=self._annotations.sentence(namespace, (name, str(attr.default))),
                )
                for attr in source.attrs
            ),
        )

    def _class(self, source: SourceClass, outer: tuple[str, ...]) -> Class:
        path = (*outer, source.name)
        attrs = [attr for attr in source.attrs if not _in_repeating_choice(attr)]
        repeating = [attr for attr in source.attrs if _in_repeating_choice(attr)]
        fields = [self._field(source, attr, path) for attr in attrs]
        if repeating:
            fields.insert(0, self._compound(repeating))
        return Class(
            name=source.name,
            qualified_name=".".join(path),
            namespace=target_uri(source.qname) or "",
            wire_name=local_name(source.qname),
            doc=self._annotations.sentence(target_uri(source.qname) or "", path),
            base=local_name(source.extensions[0].type.qname) if source.extensions else None,
            is_global=not outer,
            fields=fields,
            choices=self._choices(source, attrs, path),
            inner=[self._class(inner, path) for inner in source.inner],
        )

    def _field(self, source: SourceClass, attr: Attr, path: tuple[str, ...]) -> Field:
        namespace = target_uri(source.qname) or ""
        here = (*path, attr.local_name)
        kind = _FIELD_KINDS.get(attr.tag, "Text")
        is_tokens = bool(attr.restrictions.tokens)
        is_list = is_tokens or attr.restrictions.is_list
        required = attr.restrictions.min_occurs != 0 and not attr.is_dict
        default = self._annotations.default(namespace, here)
        metadata: dict[str, str] = {"type": repr(kind)}
        if kind in ("Element", "Attribute"):
            metadata = {"name": repr(attr.local_name), **metadata}
        if kind == "Element":
            metadata["namespace"] = repr(attr.namespace)
        elif attr.is_dict:
            metadata["namespace"] = repr("##any")
        if required and (is_tokens or not is_list):
            metadata["required"] = "True"
        if is_list and not is_tokens and attr.restrictions.min_occurs:
            metadata["min_occurs"] = str(attr.restrictions.min_occurs)
        if is_tokens:
            metadata["tokens"] = "True"
        for key, value in (
            ("pattern", attr.restrictions.pattern),
            ("format", attr.restrictions.format),
            ("datatype", attr.types[0].name if attr.types[0].native and not attr.is_dict else None),
            ("default", default),
        ):
            if value is not None:
                metadata[key] = repr(value)
        limits = self._annotations.limits(namespace, here)
        metadata |= {key: str(value) for key, value in limits.items()}
        return Field(
            name="value" if kind == "Text" else python_name(attr.local_name.lstrip("@")),
            type=self._type(attr, path),
            is_list=is_list,
            is_dict=attr.is_dict,
            required=required and (is_tokens or not is_list or bool(attr.restrictions.min_occurs)),
            metadata=metadata,
            doc=self._field_doc(namespace, attr, here),
            default=default,
            text_class=self._is_text_class(attr),
        )

    def _field_doc(self, namespace: str, attr: Attr, here: tuple[str, ...]) -> str:
        if attr.is_dict:
            return "Attributes that the contract does not name, by name."
        if attr.tag in (Tag.EXTENSION, Tag.RESTRICTION, Tag.LIST):
            return "The content of the element."
        own = self._annotations.sentence(namespace, here)
        target = attr.types[0].qname
        return own or self._annotations.sentence(target_uri(target) or "", (local_name(target),))

    def _is_text_class(self, attr: Attr) -> bool:
        source = self._classes.get(attr.types[0].qname)
        if source is None or source.is_enumeration:
            return False
        required = [a for a in source.attrs if a.restrictions.min_occurs != 0 and not a.is_dict]
        return [a.tag in (Tag.EXTENSION, Tag.RESTRICTION) for a in required] == [True]

    def _compound(self, attrs: Sequence[Attr]) -> Field:
        choices = ", ".join(
            f'{{"name": {attr.local_name!r}, "namespace": {attr.namespace!r}, '
            f'"type": {local_name(attr.types[0].qname)}}}'
            for attr in attrs
        )
        return Field(
            name="items",
            type=" | ".join(local_name(attr.types[0].qname) for attr in attrs),
            is_list=True,
            is_dict=False,
            required=False,
            metadata={"type": "'Elements'", "choices": f"({choices},)"},
            doc="The content in the order of the document.",
        )

    def _choices(
        self, source: SourceClass, attrs: Sequence[Attr], path: tuple[str, ...]
    ) -> list[Choice]:
        groups: dict[int, list[Attr]] = {}
        for attr in attrs:
            group = _choice_group(attr)
            if group:
                groups.setdefault(group[1], []).append(attr)
        return [self._choice(source, members, path) for members in groups.values()]

    def _choice(self, source: SourceClass, attrs: Sequence[Attr], path: tuple[str, ...]) -> Choice:
        branches: dict[object, list[str]] = {}
        optional: list[str] = []
        namespace = target_uri(source.qname) or ""
        for attr in attrs:
            steps = attr.restrictions.path
            group = _choice_group(attr)
            deeper = steps[steps.index(group) + 1 :] if group else []
            branches.setdefault(deeper[0][1] if deeper else attr.local_name, []).append(
                python_name(attr.local_name)
            )
            if self._annotations.is_optional(namespace, (*path, attr.local_name)):
                optional.append(python_name(attr.local_name))
        first = _choice_group(attrs[0])
        return Choice(
            required=bool(first and first[2]),
            branches=tuple(map(tuple, branches.values())),
            optional=tuple(optional),
        )

    def _type(self, attr: Attr, path: tuple[str, ...]) -> str:
        source = attr.types[0]
        if source.forward:
            return ".".join((*path, local_name(source.qname)))
        if source.native:
            return PYTHON_TYPES.get(source.name, "str")
        return local_name(source.qname)

    def _imports(self, namespace: str, classes: Sequence[SourceClass]) -> dict[str, list[str]]:
        found: dict[str, set[str]] = {}
        for source in classes:
            for qname in _referenced(source):
                uri = target_uri(qname) or ""
                if qname in self._classes and uri != namespace:
                    found.setdefault(module_name(uri), set()).add(local_name(qname))
        return {module: sorted(names) for module, names in sorted(found.items())}

    def _ordered(self, classes: Sequence[SourceClass]) -> list[SourceClass]:
        # Bases, and the members of compound fields, must be defined before their users.
        by_name = {source.qname: source for source in classes}
        graph = {
            source.qname: [
                qname
                for qname in (
                    *(extension.type.qname for extension in source.extensions),
                    *(a.types[0].qname for a in source.attrs if _in_repeating_choice(a)),
                )
                if qname in by_name
            ]
            for source in classes
        }
        return [by_name[qname] for qname in TopologicalSorter(graph).static_order()]


def _referenced(source: SourceClass) -> Iterator[str]:
    for extension in source.extensions:
        yield extension.type.qname
    for attr in source.attrs:
        for type_ in attr.types:
            if not type_.native and not type_.forward:
                yield type_.qname
    for inner in source.inner:
        yield from _referenced(inner)


def _choice_group(attr: Attr) -> tuple[str, int, int, int] | None:
    return next((step for step in attr.restrictions.path if step[0] == "c"), None)


def _in_repeating_choice(attr: Attr) -> bool:
    group = _choice_group(attr)
    return group is not None and (group[3] or sys.maxsize) > 1
