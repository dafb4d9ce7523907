"""The xsdata output plugin: turns xsdata's analysed classes into the types of the bindings."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from xsdata.codegen.exceptions import CodegenError
from xsdata.codegen.models import Attr
from xsdata.codegen.models import Class as SourceClass
from xsdata.codegen.transformer import ResourceTransformer
from xsdata.models.config import GeneratorConfig
from xsdata.models.enums import Tag
from xsdata.utils.namespaces import local_name, target_uri
from xsdata.utils.text import snake_case

from cfclient.contract import Document
from cfclient.errors import ConfigurationError, excerpt
from codegen.annotations import Annotations
from codegen.code import Code, compose, field_name, literal, member_name, name
from codegen.model import Choice, Class, Enumeration, Field, Member, Type
from codegen.schemas import require_usable

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


def read_types(documents: Sequence[Document], schemas: Sequence[Path]) -> list[Type]:
    """Return the types of the schemas, in the order of the contract.

    Args:
        documents: The documents of the contract, for their annotations.
        schemas: The schema files, as local paths.

    Raises:
        ConfigurationError: The schemas are not valid, or a name cannot be a Python name or stands
            for two things.
    """
    for path in schemas:
        require_usable(path)
    transformer = ResourceTransformer(GeneratorConfig())
    try:
        transformer.process_sources([path.as_uri() for path in schemas])
        classes = transformer.analyze_classes(transformer.classes)
    except (CodegenError, ValueError) as error:
        message = f"{schemas[0].name}: no types can be generated: {excerpt(str(error))}"
        raise ConfigurationError(message) from error
    return list(_Bindings(classes, Annotations(documents)).types())


def prefix(namespace: str) -> Code:
    """Return the prefix for a namespace: its last word that is not a file type.

    Raises:
        ConfigurationError: There is no such word, or it cannot be a prefix.
    """
    words = [word for word in urlsplit(namespace).path.split("/") if word and word != "xsd"]
    return field_name(words[-1] if words else "", f"namespace {namespace!r}")


class _Bindings:
    def __init__(self, classes: Sequence[SourceClass], annotations: Annotations) -> None:
        self._classes = {source.qname: source for source in classes}
        self._annotations = annotations

    def types(self) -> Iterator[Type]:
        found = [
            self._enumeration(source) if source.is_enumeration else self._class(source, ())
            for source in self._classes.values()
        ]
        require_unique([item.name for item in found], "types")
        for source in self._classes.values():
            if source.meta_name not in (None, source.name):
                # xsdata renames types whose names differ in case or signs only.
                message = f"type {source.meta_name}: another has nearly the same name; rename one"
                raise ConfigurationError(message)
        by_name = {item.name: item for item in found if isinstance(item, Class)}
        for item in found:
            if isinstance(item, Class):
                item.inherited = list(_inherited(item, by_name))
            yield item

    def _enumeration(self, source: SourceClass) -> Enumeration:
        namespace, own = target_uri(source.qname) or "", source.name
        members = tuple(
            Member(
                name=member_name(attr.name, f"the value {attr.default!r} of {own}"),
                value=str(attr.default),
                doc=self._annotations.sentence(namespace, (own, str(attr.default))),
                is_final=self._annotations.is_final(namespace, (own, str(attr.default))),
            )
            for attr in source.attrs
        )
        require_unique([member.name for member in members], own)
        return Enumeration(
            name=name(own, "type"),
            namespace=namespace,
            doc=self._annotations.sentence(namespace, (own,)),
            members=members,
        )

    def _class(self, source: SourceClass, outer: tuple[str, ...]) -> Class:
        path = (*outer, source.name)
        attrs = [attr for attr in source.attrs if not _in_repeating_choice(attr)]
        repeating = [attr for attr in source.attrs if _in_repeating_choice(attr)]
        fields = [self._field(source, attr, path) for attr in attrs]
        if repeating:
            fields.insert(0, self._compound(repeating))
        inner = [self._class(child, path) for child in source.inner]
        require_unique([f.name for f in fields] + [child.name for child in inner], ".".join(path))
        bases = [extension.type.qname for extension in source.extensions]
        mixed = [attr.types[0].qname for attr in repeating]
        return Class(
            name=name(source.name, "type"),
            namespace=target_uri(source.qname) or "",
            wire_name=local_name(source.qname),
            doc=self._annotations.sentence(target_uri(source.qname) or "", path),
            base=self._name(bases[0]) if bases else None,
            is_global=not outer,
            fields=fields,
            choices=self._choices(source, attrs, path),
            inner=inner,
            references=frozenset(
                self._name(qname) for qname in _referenced(source) if qname in self._classes
            ),
            needs=tuple(self._name(q) for q in (*bases, *mixed) if q in self._classes),
        )

    def _name(self, qname: str) -> Code:
        return name(local_name(qname), "type")

    def _field(self, source: SourceClass, attr: Attr, path: tuple[str, ...]) -> Field:
        namespace = target_uri(source.qname) or ""
        here = (*path, attr.local_name)
        kind = _FIELD_KINDS.get(attr.tag, "Text")
        is_tokens = bool(attr.restrictions.tokens)
        is_list = is_tokens or attr.restrictions.is_list
        required = attr.restrictions.min_occurs != 0 and not attr.is_dict
        default = self._annotations.default(namespace, here)
        metadata: dict[str, Code] = {"type": literal(kind)}
        if kind in ("Element", "Attribute"):
            metadata = {"name": literal(attr.local_name), **metadata}
        if kind == "Element":
            metadata["namespace"] = literal(attr.namespace or "")
        elif attr.is_dict:
            metadata["namespace"] = literal("##any")
        if required and (is_tokens or not is_list):
            metadata["required"] = literal(True)
        if is_list and not is_tokens and attr.restrictions.min_occurs:
            metadata["min_occurs"] = literal(attr.restrictions.min_occurs)
        if is_tokens:
            metadata["tokens"] = literal(True)
        for key, value in (
            ("pattern", attr.restrictions.pattern),
            ("format", attr.restrictions.format),
            ("datatype", attr.types[0].name if attr.types[0].native and not attr.is_dict else None),
            ("default", default),
        ):
            if value is not None:
                metadata[key] = literal(value)
        limits = self._annotations.limits(namespace, here)
        metadata |= {key: literal(value) for key, value in limits.items()}
        return Field(
            name=Code("value") if kind == "Text" else _field_name(attr, path),
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
        types = [self._name(attr.types[0].qname) for attr in attrs]
        choices = [
            compose(
                '{{"name": {}, "namespace": {}, "type": {}}}, ',
                literal(attr.local_name),
                literal(attr.namespace or ""),
                type_,
            )
            for attr, type_ in zip(attrs, types, strict=True)
        ]
        return Field(
            name=Code("items"),
            type=Code(" | ").join(types),
            is_list=True,
            is_dict=False,
            required=False,
            metadata={
                "type": literal("Elements"),
                "choices": compose("({})", Code("").join(choices)),
            },
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
                _field_name(attr, path)
            )
            if self._annotations.is_optional(namespace, (*path, attr.local_name)):
                optional.append(_field_name(attr, path))
        first = _choice_group(attrs[0])
        return Choice(
            required=bool(first and first[2]),
            branches=tuple(map(tuple, branches.values())),
            optional=tuple(optional),
        )

    def _type(self, attr: Attr, path: tuple[str, ...]) -> Code:
        source = attr.types[0]
        if source.forward:
            return Code(".").join(name(part, "type") for part in (*path, local_name(source.qname)))
        if source.native:
            return Code(PYTHON_TYPES.get(source.name, "str"))
        return self._name(source.qname)


def require_unique(names: Sequence[str], where: str) -> None:
    """Refuse a contract in which two things would have one Python name.

    Args:
        names: The names.
        where: What they name, for the message.

    Raises:
        ConfigurationError: A name occurs twice.
    """
    for text, count in Counter(names).items():
        if count > 1:
            raise ConfigurationError(f"{where}: {count} would be called {text}; rename them")


def _inherited(cls: Class, by_name: dict[Code, Class], depth: int = 0) -> Iterator[Field]:
    if cls.base is None:
        return
    base = by_name.get(cls.base)
    if base is None or depth > len(by_name):
        raise ConfigurationError(f"{cls.name} extends {cls.base}, which cannot be extended")
    yield from _inherited(base, by_name, depth + 1)
    yield from base.fields


def _field_name(attr: Attr, path: tuple[str, ...]) -> Code:
    own = attr.local_name.lstrip("@")
    return field_name(snake_case(own), f"{own} of {'.'.join(path)}")


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
