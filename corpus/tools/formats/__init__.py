"""The cases of the formats corpus: one module per family of formats."""
