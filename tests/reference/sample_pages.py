"""A release of two services and a few types, as a folder of pages in the reference's form, for the page readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

RELEASE = "9999"
FRONT = """---
layout: page
title: {kind} - {name}
hide:
#  - navigation
  - toc
---

Java Class
> `com.omnissa.{root}.{page}`
"""
LAMP_ID = "[LampId](vdi.entity.LampId.md)"
ENTITY_ID = "[EntityId](vdi.EntityId.md)"
REFERENCE = "[ManagedObjectReference](vmodl.ManagedObjectReference.md)"
NOT_FOUND = "[EntityNotFound](vdi.fault.EntityNotFound.md)"
OTHERS = ("InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault")
"""The faults that every method has beside EntityNotFound."""
OTHER_FAULTS = [f"[{name}](vdi.fault.{name}.md)" for name in OTHERS]
OTHER_ROWS = "\n".join(f"{link}| At times." for link in OTHER_FAULTS)
TOO_HOT = "[TooHot](vdi.fault.TooHot.md)"
METHOD_FAULT = "[MethodFault](vmodl.MethodFault.md)"
LAMP_INFO = "[LampInfo](vdi.home.Lamp.LampInfo.md)"
SWITCH = "[Lamp_Switch](vdi.home.Lamp.md#switch)"
GET = "[Lamp_Get](vdi.home.Lamp.md#get)"

HEADS = {
    "vdi.EntityId": f"""
Extended by
> {LAMP_ID}

Since
> Horizon View 6.0
""",
    "vdi.entity.LampId": f"""
Property of
> {LAMP_INFO}

Parameter to
> {GET}, {SWITCH}

Extends
> {ENTITY_ID}
""",
    "vdi.home.Lamp.LampInfo": f"""
Returned by
> {GET}

See also
> {LAMP_ID},

Since
> Horizon 7.1
""",
    "vdi.fault.EntityNotFound": f"""
Extends
> {METHOD_FAULT}
""",
    "vdi.fault.TooHot": f"""
Thrown by
> {SWITCH}

Extends
> {METHOD_FAULT}
""",
    "vmodl.MethodFault": f"""
Extended by
> {", ".join([NOT_FOUND, *OTHER_FAULTS])}, {TOO_HOT}
""",
    "vmodl.ManagedObjectReference": "",
    **{f"vdi.fault.{name}": f"\nExtends\n> {METHOD_FAULT}\n" for name in OTHERS},
    "vdi.home.Lamp": f"""
See also
> {LAMP_ID}, {LAMP_INFO}
""",
    "vdi.home.Socket": "",
}
TABLE = """
## Data Object Properties

 Name | Type | Description
:---|:---:|:---
"""
EMPTY_FAULT = f"""
## Fault Description

No luck.
{TABLE}None
Properties inherited from {METHOD_FAULT}
None
"""
BODIES = {
    "vdi.EntityId": """
## Data Object Description

Names a thing.
 [^167]
"""
    + TABLE
    + """**id**|  xsd:string|  Whatever the server says.

[^167]: This data object must be updated as a whole.---
""",
    "vdi.entity.LampId": """
## Data Object Description

Names a lamp.

## Data Object Properties
"""
    + TABLE
    + f"""None
Properties inherited from {ENTITY_ID}
[id](vdi.EntityId.md#id)
""",
    "vdi.home.Lamp.LampInfo": """
## Data Object Description

**Deprecated.**_Take a torch._ A lamp.

##  Queryable Data Object

This data object is queryable using [QueryService](vdi.query.QueryService.md "QueryService").

Query **Privileges**

Privilege | Description
:---|:---
LAMP_VIEW|  to see it.
"""
    + TABLE
    + f"""**id**| {LAMP_ID}|  Its id. [^2]
**state**|  xsd:string|  On | off.  **_Since_** Horizon 8.2 [^17] <br>* This property will be one of:<br><table><tr>\
<th>Value</th><th>Description</th></tr><tr><td>"ON"</td><td>Light [^2]</td></tr><tr><td>OFF</td><td></td></tr></table>
"FLICKERING"| neither
* **Name:** Flickering
**watts**|  xsd:int|  Its power. [^1] [^9] [^8]
*  This property need not be set.

[^1]: This property need not be set.
[^2]: This property cannot be updated.
[^8]: This property has a minimum value of 1.
[^9]: This property is required if state is set to "ON" or "FLICKERING".
[^17]: This property has a default value of 'OFF'.
""",
    **{f"vdi.fault.{name}": EMPTY_FAULT for name in ("EntityNotFound", *OTHERS)},
    "vdi.fault.TooHot": """
## Fault Description

Not now.
"""
    + TABLE
    + f"""**degrees**|  xsd:double|  How hot.
Properties inherited from {METHOD_FAULT}
None
""",
    "vmodl.MethodFault": """
## Fault Description

Something went wrong.
"""
    + TABLE
    + "None\n",
    "vmodl.ManagedObjectReference": """
## Data Object Description

Names a service.
"""
    + TABLE
    + r"""**type**|  xsd:string|  Its name. Allowable values are: | "Lamp"|  \- [Lamp](vdi.home.Lamp.md) Service.
---|---
"Socket"|  \- [Socket](vdi.home.Socket.md) Service.
**value**|  xsd:string|  Its name.
""",
    "vdi.home.Lamp": f"""
## Service Description

All about lamps.

**Methods**

Methods defined in this Service:
Lamp_Get, Lamp_Switch

Reads a lamp.

**Parameters**

 Name | Type | Description
:---|:---|:---
**_this**| {REFERENCE}|  The [Lamp](vdi.home.Lamp.md) service.
**id**| {LAMP_ID}|  Which one.

**Return Value**

Type | Description
:---|:---
{LAMP_INFO}| All about it.
* even its power

**Faults**

Type | Description
:---|:---
{NOT_FOUND}| Broken.
Or never there.
{OTHER_ROWS}

Show WSDL type definition

**Deprecated.**_Pull the plug._ Turns it on or off.

**Privileges**

Privilege | Description
:---|:---
LAMP_SWITCH|  to turn it on.
LAMP_SWITCH|  to turn it off.

**Parameters**

 Name | Type | Description
:---|:---|:---
**_this**| {REFERENCE}|  The [Lamp](vdi.home.Lamp.md) service.
**ids**| [LampId[]](vdi.entity.LampId.md)|  Which ones. [^1]

**Return Value**

Type | Description
:---|:---
None

**Faults**

Type | Description
:---|:---
{NOT_FOUND}| Broken.
{OTHER_ROWS}
{TOO_HOT}| It has to cool down.

**Events**

Event | Description
:---|:---
LAMP_SWITCHED|  done

Show WSDL type definition

[^1]: This parameter need not be set.
""",
    "vdi.home.Socket": """
## Service Description

All about sockets.

**Methods**

Methods defined in this Service:
None
""",
}
KINDS = {"vdi.fault": "Fault", "vmodl.MethodFault": "Fault", "vdi.home.Lamp": "Service", "vdi.home.Socket": "Service"}
INDEX = """---
layout: page
title: Index
hide:
#  - navigation
  - toc
---

## {heading}

To quickly find any entry, look.

{entries}
"""


def kind_of(page: str) -> str:
    return KINDS.get(page) or KINDS.get(page.rpartition(".")[0] if "fault" in page else "") or "Data Object"


def name_of(page: str) -> str:
    return page.rpartition(".")[2]


def entry(page: str) -> str:
    return f'[{name_of(page)}]({page}.md "{name_of(page)}")  '


def member_entry(page: str, member: str) -> str:
    title = rf'"{member} \(in {name_of(page)} \)"'
    return f"[{member}]({page}.md#{member} {title}) (in [{name_of(page)}]({page}.md {title}) )  "


def index_pages() -> dict[str, str]:
    pages = {page: kind_of(page) for page in BODIES}
    properties = [
        member_entry(page, line.split("**")[1])
        for page in BODIES
        if pages[page] != "Service"
        for line in BODIES[page].splitlines()
        if line.startswith("**") and "**|" in line
    ]
    entries = {
        "index-all_types": [entry(page) for page in pages],
        "index-do_types": [entry(page) for page, kind in pages.items() if kind == "Data Object"],
        "index-faults": [entry(page) for page, kind in pages.items() if kind == "Fault"],
        "index-mo_types": [entry(page) for page, kind in pages.items() if kind == "Service"],
        "index-methods": [member_entry("vdi.home.Lamp", method) for method in ("Lamp_Get", "Lamp_Switch")],
        "index-properties": properties,
        "index-queries": [entry("vdi.home.Lamp.LampInfo")],
        "index-enums": [],
    }
    headings = {"index-queries": "Queryable Data Objects"}
    return {
        name: INDEX.format(heading=headings.get(name, "All"), entries="\n".join(lines))
        for name, lines in entries.items()
    }


def content_page(page: str) -> str:
    root = "vim.binding" if page.startswith("vmodl") else "vdi.vlsi.binding"
    return FRONT.format(kind=kind_of(page), name=name_of(page), root=root, page=page) + HEADS[page] + BODIES[page]


def write_release(source: Path, release: str = RELEASE, changes: dict[str, tuple[str, str]] | None = None) -> Path:
    """Write the sample release below a folder, with a text replaced in some pages; returns the folder."""
    folder = source / release
    folder.mkdir(parents=True)
    pages = {page: content_page(page) for page in BODIES} | index_pages()
    for page, (old, new) in (changes or {}).items():
        assert old in pages[page], f"{old!r} is not in {page}"
        pages[page] = pages[page].replace(old, new)
    for page, text in pages.items():
        (folder / f"{page}.md").write_text(text, encoding="utf-8")
    return source
