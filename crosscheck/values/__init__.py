"""Pure value layer: text to normalised values, and the relation between two of them; knows no article and no parse."""
