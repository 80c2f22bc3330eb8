"""From the pages of the published reference to the files of wsdl/."""
