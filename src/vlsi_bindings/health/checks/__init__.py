"""The functions of the checks, by what they look at; ``health/table.py`` lists them."""
