"""Text becomes date expressions: grammar, resolver, TIMEX3 and EDTF values."""
