"""The packages, which are found where they are; everything else is in setup.cfg."""

from setuptools import find_packages, setup

setup(packages=[*find_packages("src"), "vlsi_bindings.wsdl"])
