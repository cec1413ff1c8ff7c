"""Direct quotations in an article: their sentences as claims, and who says them."""

from crosscheck.kinds.quote.quotations.claims import quote_claims
from crosscheck.kinds.quote.quotations.voices import speaker_id, two_voices

__all__ = ["quote_claims", "speaker_id", "two_voices"]
