"""Currencies by symbol, code and name; which ambiguous signs may mean which of them."""

import re

from crosscheck.values.quantities.units import Unit

# Where the country is not said the sign itself is the unit, and fits any of these.
FAMILIES: dict[str, frozenset[str]] = {
    "$": frozenset("USD AUD CAD NZD SGD HKD TWD JMD BBD TTD FJD".split()),
    "Rs": frozenset("INR PKR LKR NPR MUR".split()),
    "peso": frozenset("MXN ARS CLP COP PHP CUP UYU".split()),
    "krone": frozenset("SEK NOK DKK ISK".split()),
    "franc": frozenset("CHF XOF XAF BEF FRF".split()),
    "dinar": frozenset("IQD JOD KWD BHD DZD TND RSD".split()),
    "shilling": frozenset("KES UGX TZS SOS".split()),
    "¥": frozenset("JPY CNY".split()),
}

_SYMBOLS = {
    "£": "GBP",
    "€": "EUR",
    "¥": "¥",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₦": "NGN",
    "₴": "UAH",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "₿": "BTC",
    "$": "$",
    "＄": "$",
    "﹩": "$",
}
_DOLLARS = {
    "US": "USD",
    "A": "AUD",
    "AU": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "CDN": "CAD",
    "NZ": "NZD",
    "HK": "HKD",
    "S": "SGD",
    "NT": "TWD",
    "R": "BRL",
    "MEX": "MXN",
    "USD": "USD",
    "AUD": "AUD",
    "CAD": "CAD",
    "J": "JMD",
}
_CODES = (
    "USD EUR GBP JPY CNY RMB AUD CAD NZD CHF SEK NOK DKK INR PKR RUB BRL MXN ZAR TRY KRW HKD SGD ILS AED SAR BTC"
).split()
# plural shown to editors and other forms | unit
_NAMES: tuple[tuple[str, str], ...] = (
    ("US dollars|US dollar|U.S. dollars|U.S. dollar|American dollars|American dollar", "USD"),
    ("Australian dollars|Australian dollar", "AUD"),
    ("Canadian dollars|Canadian dollar", "CAD"),
    ("New Zealand dollars|New Zealand dollar", "NZD"),
    ("Hong Kong dollars|Hong Kong dollar", "HKD"),
    ("Singapore dollars|Singapore dollar", "SGD"),
    ("Taiwan dollars|Taiwan dollar", "TWD"),
    ("dollars|dollar|bucks", "$"),
    ("euros|euro", "EUR"),
    ("pounds sterling|British pounds|British pound|sterling|quid", "GBP"),
    ("Egyptian pounds|Egyptian pound", "EGP"),
    ("yen|Japanese yen", "JPY"),
    ("yuan|renminbi|Chinese yuan", "CNY"),
    ("shekels|shekel", "ILS"),
    ("Indian rupees|Indian rupee", "INR"),
    ("Pakistani rupees|Pakistani rupee", "PKR"),
    ("rupees|rupee", "Rs"),
    ("rubles|ruble|roubles|rouble", "RUB"),
    ("reais|reals", "BRL"),
    ("rand", "ZAR"),
    ("Turkish lira|lira|liras", "TRY"),
    ("Mexican pesos", "MXN"),
    ("Argentine pesos", "ARS"),
    ("Philippine pesos", "PHP"),
    ("pesos|peso", "peso"),
    ("Swiss francs|Swiss franc", "CHF"),
    ("francs|franc", "franc"),
    ("Swedish kronor|Swedish krona|kronor|krona", "SEK"),
    ("Norwegian kroner|Norwegian krone", "NOK"),
    ("Danish kroner|Danish krone", "DKK"),
    ("kroner|krone|crowns", "krone"),
    ("zlotys|zloty|zł", "PLN"),
    ("forints|forint", "HUF"),
    ("hryvnias|hryvnia|hryvnya", "UAH"),
    ("ringgit", "MYR"),
    ("baht", "THB"),
    ("rupiah", "IDR"),
    ("dong", "VND"),
    ("taka", "BDT"),
    ("naira", "NGN"),
    ("riyals|riyal|Saudi riyals", "SAR"),
    ("dirhams|dirham", "AED"),
    ("dinars|dinar", "dinar"),
    ("shillings|shilling", "shilling"),
    ("soles", "PEN"),
    ("lari", "GEL"),
    ("korunas|koruna", "CZK"),
    ("bitcoins|bitcoin", "BTC"),
)
_BY_NAME = {form.lower(): code for forms, code in _NAMES for form in forms.split("|")}
_FORMS = "|".join(re.escape(form) for form in sorted(_BY_NAME, key=len, reverse=True))
_SIGN = re.escape("".join(_SYMBOLS))
_PREFIX = re.compile(
    rf"(?:(?<![A-Za-z])(?P<dollar>{'|'.join(sorted(_DOLLARS, key=len, reverse=True))}|U\.S\.)[^\S\n]?\$"
    rf"|\$(?P<turned>{'|'.join(sorted(_DOLLARS, key=len, reverse=True))})"
    rf"|(?P<sign>[{_SIGN}])|(?<![A-Za-z])(?P<code>{'|'.join(_CODES)}|Rs\.?))[^\S\n]?$"
)
_SUFFIX = re.compile(
    rf"(?:[^\S\n]{{1,2}}|\n|-)?(?:(?P<name>(?i:{_FORMS}))|(?P<code>{'|'.join(_CODES)})|(?P<sign>[{_SIGN}](?!\d)))(?![A-Za-z0-9])"
)
_CENT = re.compile(r"(?:[^\S\n]{1,2}|\n|-)?(?:(?P<cents>cents?|¢)|(?P<pence>pence|pennies|penny))(?![A-Za-z])", re.I)
# "27 won" is a verb far more often than Korean money; millions of won are money.
_WON = re.compile(r"[^\S\n]{1,2}won(?![A-Za-z])")


def money(code: str, factor: float = 1.0, plural: str = "") -> Unit:
    """The unit of money with this code."""
    return Unit({"RMB": "CNY"}.get(code, code), "money", factor, plural)


def currency_before(text: str, position: int) -> tuple[Unit, int] | None:
    """The currency sign or code that ends at `position`, a space between allowed, and where it starts."""
    window = max(0, position - 8)
    found = _PREFIX.search(text[window:position])
    if found is None:
        return None
    dollar = found["dollar"] or found["turned"]
    if dollar:
        code = _DOLLARS.get(dollar.upper().replace(".", ""), "$")
    elif found["sign"]:
        code = _SYMBOLS[found["sign"]]
    else:
        code = "Rs" if found["code"].startswith("Rs") else found["code"]
    return money(code), window + found.start()


def currency_at(text: str, position: int, scaled: bool) -> tuple[Unit, int] | None:
    """The currency named or signed at `position`, after the number, and where it ends."""
    if found := _SUFFIX.match(text, position):
        code = (
            found["code"] or _SYMBOLS.get(found["sign"] or "") or _BY_NAME[re.sub(r"\s+", " ", found["name"]).lower()]
        )
        return money(code), found.end()
    if scaled and (won := _WON.match(text, position)):
        return money("KRW"), won.end()
    if cent := _CENT.match(text, position):
        return money("GBP" if cent["pence"] else "$", 0.01, "pence" if cent["pence"] else "cents"), cent.end()
    return None


def compatible(left: str, right: str) -> bool:
    """Whether two currency units may be the same money: "$" may be AUD, never EUR."""
    return left == right or right in FAMILIES.get(left, ()) or left in FAMILIES.get(right, ())
