"""The contract as package data: the XSD and WSDL files beside this one, generated from the published reference."""
