"""What the templates write: modules of enumerations and dataclasses, operations and facades."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.code import Code, compose


@dataclass(frozen=True)
class Member:
    """A value of an enumeration.

    Attributes:
        name: Its Python name.
        value: Its text on the wire.
        doc: What it means, in plain sentences.
        is_final: Whether it is a state that no other follows.
    """

    name: Code
    value: str
    doc: str
    is_final: bool


@dataclass(frozen=True)
class Enumeration:
    """An enumeration of wire values."""

    name: Code
    namespace: str
    doc: str
    members: tuple[Member, ...]
    references: frozenset[str] = frozenset()

    @property
    def final(self) -> tuple[str, ...]:
        """The names of the members that are final states."""
        return tuple(member.name for member in self.members if member.is_final)


@dataclass(frozen=True)
class Field:
    """A field of a dataclass.

    Attributes:
        name: Its Python name.
        type: The annotation of one value, without list or None.
        is_list: Whether it holds a list.
        is_dict: Whether it holds the attributes that the contract does not name.
        required: Whether it has no default.
        metadata: Key and Python expression of each entry of its metadata.
        doc: What it means, in plain sentences.
        default: The contract's value for an absent field, as it is on the wire.
        text_class: Whether plain strings are accepted for the dataclass it holds.
    """

    name: Code
    type: Code
    is_list: bool
    is_dict: bool
    required: bool
    metadata: dict[str, Code]
    doc: str
    default: str | None = None
    text_class: bool = False

    @property
    def annotation(self) -> Code:
        """The annotation of the field in its dataclass."""
        if self.is_dict:
            return Code("dict[str, str]")
        if self.is_list:
            return compose("list[{}]", self.type)
        return self.type if self.required else compose("{} | None", self.type)

    @property
    def parameter(self) -> Code:
        """The annotation of the argument of a method that becomes the field."""
        one = compose("{} | str", self.type) if self.text_class else self.type
        if self.is_dict:
            one = self.annotation
        elif self.is_list:
            one = compose("Sequence[{}] | {}", one, one)
        return one if self.required else compose("{} | None", one)

    @property
    def factory(self) -> Code | None:
        """The default factory, if the field has one."""
        if self.is_dict:
            return Code("new_dict")
        return Code("new_list") if self.is_list and not self.required else None


@dataclass(frozen=True)
class Choice:
    """A group of fields of which one branch can be set."""

    required: bool
    branches: tuple[tuple[str, ...], ...]
    optional: tuple[str, ...]


@dataclass
class Class:
    """A dataclass.

    Attributes:
        name: Its Python name.
        namespace: The namespace of its element.
        wire_name: The name of its element.
        doc: What it means, in plain sentences.
        base: The name of its base class, if it has one.
        is_global: Whether it is not inside another class.
        fields: Its own fields.
        choices: The groups of its own fields of which one branch can be set.
        inner: The classes inside it.
        references: The names of all types that it mentions, inner classes included.
        needs: The names of the types that must be defined before it.
        inherited: The fields of its base classes, the farthest first.
    """

    name: Code
    namespace: str
    wire_name: str
    doc: str
    base: Code | None
    is_global: bool
    fields: list[Field]
    choices: list[Choice]
    inner: list[Class]
    references: frozenset[str] = frozenset()
    needs: tuple[str, ...] = ()
    inherited: list[Field] = field(default_factory=list["Field"])

    @property
    def all_fields(self) -> list[Field]:
        """All fields, in the order of the constructor."""
        return list({f.name: f for f in (*self.inherited, *self.fields)}.values())


Type = Enumeration | Class


@dataclass
class Module:
    """A module of types.

    Attributes:
        name: Its name.
        doc: What its types have in common.
        enumerations: Its enumerations.
        classes: Its dataclasses, in an order in which they can be defined.
        imports: The names that it needs, by module.
    """

    name: Code
    doc: str
    enumerations: list[Enumeration]
    classes: list[Class]
    imports: dict[Code, list[Code]]

    @property
    def types(self) -> list[Type]:
        """The enumerations and the dataclasses."""
        return [*self.enumerations, *self.classes]

    @property
    def names(self) -> list[Code]:
        """The names that the module exports."""
        return sorted(item.name for item in self.types)


@dataclass(frozen=True)
class Operation:
    """An operation with all that its table entry and its methods need.

    Attributes:
        name: Its name in the contract.
        constant: The name of its table entry.
        method: The name of its method.
        iter_method: The name of the method that iterates over all pages.
        doc: What it does, in plain sentences.
        service: The name of its service.
        action: Its SOAP action.
        path: Its path below the endpoint.
        request: The class of its request.
        response: The class of its response; `None` if the response is empty.
        result: The annotation of what callers get.
        returns: What callers get, in plain sentences.
        unwrap: Whether callers get the value of the response instead of the response.
        fields: The fields of the request, inherited ones first.
        items: The field of the response that holds one page, for a paged operation.
        page_size: The default size of a page, for a paged operation.
        read_only: Whether it only reads.
        request_id: The field of the request that makes it safe to retry.
    """

    name: str
    constant: Code
    method: Code
    iter_method: Code
    doc: str
    service: str
    action: str
    path: str
    request: Code
    response: Code | None
    result: Code
    returns: str
    unwrap: bool
    fields: tuple[Field, ...]
    items: Field | None
    page_size: int
    read_only: bool
    request_id: str | None

    @property
    def parameters(self) -> list[Field]:
        """The fields as the arguments of a method: those without a default first."""
        return sorted(self.fields, key=lambda field: not field.required)

    @property
    def iter_parameters(self) -> list[Field]:
        """The arguments of the method that iterates, which counts the pages itself."""
        return [f for f in self.parameters if f.name not in ("max_results", "first_result")]

    @property
    def annotation(self) -> Code:
        """The type of the table entry."""
        if self.items is None:
            return compose("Operation[{}, {}]", self.request, self.result)
        item = self.items.type
        return compose("PagedOperation[{}, {}, {}]", self.request, self.result, item)


@dataclass(frozen=True)
class Facade:
    """A service with its methods.

    Attributes:
        name: The name of its class.
        attribute: The name of its modules, and of the attribute of a client.
        doc: What it is for, in plain sentences.
        operations: Its operations.
    """

    name: Code
    attribute: Code
    doc: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Style:
    """What differs between the services of one kind of client and those of another.

    Attributes:
        folder: The package of the services.
        prefix: What the names of the classes begin with.
        define: How a method that calls is defined.
        wait: What stands before a call, to wait for its result.
    """

    folder: Code
    prefix: Code
    define: Code
    wait: Code


STYLES = (
    Style(folder=Code("services"), prefix=Code(), define=Code("def"), wait=Code()),
    Style(
        folder=Code("async_services"),
        prefix=Code("Async"),
        define=Code("async def"),
        wait=Code("await "),
    ),
)
