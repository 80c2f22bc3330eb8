# lxml ships no types. These stubs tell pyright that its modules exist, and no more; mypy has an override instead.
