"""A connection server that is not there: it answers messages of the View API from an inventory of its own."""
