"""What is kept from run to run: claims in the cache folder; articles, claims, findings and judgements in an archive."""
