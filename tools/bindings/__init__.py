"""A VLSI-style WSDL/XSD set in, a package of readable Python classes out.

For maintainers of the generated packages and for anyone who has the WSDL of a sibling service.
The way through: documents -> reader -> schema -> modules (with names) -> writer -> output.
"""
