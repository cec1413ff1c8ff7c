"""Countries by their adjectives: Belgian, Dutch."""

from crosscheck.values.places.tables import table

_COUNTRIES = table(
    """
    afghan: Afghanistan, albanian: Albania, algerian: Algeria, american: United States, argentine: Argentina,
    argentinian: Argentina, australian: Australia, austrian: Austria, bangladeshi: Bangladesh, belgian: Belgium,
    bolivian: Bolivia, bosnian: Bosnia and Herzegovina, brazilian: Brazil, british: United Kingdom,
    bulgarian: Bulgaria, cambodian: Cambodia, cameroonian: Cameroon, canadian: Canada, chilean: Chile,
    chinese: China, colombian: Colombia, croatian: Croatia, cuban: Cuba, czech: Czechia, danish: Denmark,
    dutch: Netherlands, ecuadorian: Ecuador, egyptian: Egypt, english: England, eritrean: Eritrea,
    estonian: Estonia, ethiopian: Ethiopia, finnish: Finland, french: France, german: Germany, ghanaian: Ghana,
    greek: Greece, hungarian: Hungary, icelandic: Iceland, indian: India, indonesian: Indonesia, iranian: Iran,
    iraqi: Iraq, irish: Ireland, israeli: Israel, italian: Italy, jamaican: Jamaica, japanese: Japan,
    jordanian: Jordan, kenyan: Kenya, latvian: Latvia, lebanese: Lebanon, libyan: Libya, lithuanian: Lithuania,
    malaysian: Malaysia, mexican: Mexico, moroccan: Morocco, nepalese: Nepal, nigerian: Nigeria,
    norwegian: Norway, pakistani: Pakistan, paraguayan: Paraguay, peruvian: Peru, philippine: Philippines,
    polish: Poland, portuguese: Portugal, romanian: Romania, russian: Russia, saudi: Saudi Arabia,
    scottish: Scotland, senegalese: Senegal, serbian: Serbia, slovak: Slovakia, slovenian: Slovenia,
    somali: Somalia, spanish: Spain, sudanese: Sudan, swedish: Sweden, swiss: Switzerland, syrian: Syria,
    tanzanian: Tanzania, thai: Thailand, tunisian: Tunisia, turkish: Turkey, ugandan: Uganda,
    ukrainian: Ukraine, uruguayan: Uruguay, venezuelan: Venezuela, vietnamese: Vietnam, welsh: Wales
    """
)


def country(adjective: str) -> str | None:
    """The country of that adjective."""
    return _COUNTRIES.get(adjective.lower())
