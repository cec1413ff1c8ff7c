"""Capitals that news calls by their country: the British capital."""

from crosscheck.values.places.tables import table

_CAPITALS = table(
    """
    afghan: Kabul, american: Washington, argentine: Buenos Aires, australian: Canberra, austrian: Vienna,
    bangladeshi: Dhaka, belgian: Brussels, british: London, bulgarian: Sofia, canadian: Ottawa,
    chilean: Santiago, chinese: Beijing, colombian: Bogotá, croatian: Zagreb, cuban: Havana, czech: Prague,
    danish: Copenhagen, dutch: Amsterdam, egyptian: Cairo, english: London, ethiopian: Addis Ababa,
    finnish: Helsinki, french: Paris, german: Berlin, greek: Athens, hungarian: Budapest, indian: New Delhi,
    indonesian: Jakarta, iranian: Tehran, iraqi: Baghdad, irish: Dublin, italian: Rome, japanese: Tokyo,
    kenyan: Nairobi, lebanese: Beirut, libyan: Tripoli, malaysian: Kuala Lumpur, mexican: Mexico City,
    moroccan: Rabat, nepalese: Kathmandu, nigerian: Abuja, norwegian: Oslo, pakistani: Islamabad,
    peruvian: Lima, philippine: Manila, polish: Warsaw, portuguese: Lisbon, romanian: Bucharest,
    russian: Moscow, saudi: Riyadh, scottish: Edinburgh, serbian: Belgrade, somali: Mogadishu, spanish: Madrid,
    sudanese: Khartoum, swedish: Stockholm, swiss: Bern, syrian: Damascus, thai: Bangkok, tunisian: Tunis,
    turkish: Ankara, ukrainian: Kyiv, venezuelan: Caracas, vietnamese: Hanoi, welsh: Cardiff
    """
)


def capital(adjective: str) -> str | None:
    """The capital of the country of that adjective."""
    return _CAPITALS.get(adjective.lower())
