"""Units of measurement as newspapers write them, with their factor to the base unit."""

import re
from dataclasses import dataclass

FOOT, POUND, DAY, YEAR = 0.3048, 0.45359237, 86400.0, 365.25 * 86400


@dataclass(frozen=True, slots=True)
class Unit:
    """A written unit: canonical base unit, dimension, base units in one of it, plural name, offset for temperatures."""

    base: str
    dimension: str
    factor: float = 1.0
    plural: str = ""
    offset: float = 0.0


COUNT = Unit("", "count")
RATIO = Unit("", "ratio")

# base | dimension | factor | forms; the first form is the plural shown to editors. Forms of more than
# three letters match in any case; shorter ones as written here, since MB and mb, or M and m, differ.
_ROWS: tuple[tuple[str, str, float, str], ...] = (
    ("percent", "percent", 1, "percent|per cent|percentage|pct|pc|%"),
    ("point", "percent", 1, "percentage points|percentage point|percent points"),
    ("point", "percent", 0.01, "basis points|basis point"),
    ("m", "length", 1, "metres|metre|meters|meter|m"),
    ("m", "length", 1e3, "kilometres|kilometre|kilometers|kilometer|km|kms|Km|KM"),
    ("m", "length", 1e-2, "centimetres|centimetre|centimeters|centimeter|cm"),
    ("m", "length", 1e-3, "millimetres|millimetre|millimeters|millimeter|mm"),
    ("m", "length", FOOT, "feet|foot|ft|ft."),
    ("m", "length", FOOT / 12, "inches|inch|ins"),
    ("m", "length", FOOT * 3, "yards|yard|yds|yd"),
    ("m", "length", 1609.344, "miles|mile"),
    ("m", "length", 1852, "nautical miles|nautical mile"),
    ("m", "length", 9.4607e15, "light years|light year|light-years|light-year"),
    ("kg", "mass", 1, "kilograms|kilogram|kilogrammes|kilogramme|kilos|kilo|kg|kgs|Kg|KG"),
    ("kg", "mass", 1e-3, "grams|gram|grammes|gramme|g"),
    ("kg", "mass", 1e-6, "milligrams|milligram|mg"),
    ("kg", "mass", 1e-9, "micrograms|microgram|µg|μg|mcg"),
    ("kg", "mass", 1e3, "metric tons|metric ton|metric tonnes|metric tonne|tonnes|tonne|t"),
    ("kg", "mass", 907.18474, "tons|ton|short tons|short ton"),
    ("kg", "mass", POUND, "pounds|pound|lbs|lb|lbs.|lb."),
    ("kg", "mass", POUND / 16, "ounces|ounce|oz|oz."),
    ("s", "duration", 1, "seconds|second|secs|sec"),
    ("s", "duration", 60, "minutes|minute|mins|min"),
    ("s", "duration", 3600, "hours|hour|hrs|hr"),
    ("s", "duration", DAY, "days|day"),
    ("s", "duration", 7 * DAY, "weeks|week"),
    ("s", "duration", 14 * DAY, "fortnights|fortnight"),
    ("s", "duration", YEAR / 12, "months|month"),
    ("s", "duration", YEAR, "years|year|yrs|yr"),
    ("s", "duration", 10 * YEAR, "decades|decade"),
    ("s", "duration", 100 * YEAR, "centuries|century"),
    ("m/s", "speed", 1609.344 / 3600, "mph|MPH|m.p.h."),
    ("m/s", "speed", 1 / 3.6, "km/h|kph|kmh|kmph|km/hr"),
    ("m/s", "speed", 1852 / 3600, "knots|knot"),
    ("m/s", "speed", 1, "m/s"),
    ("m2", "area", 1, "square metres|square metre|square meters|square meter|sq m|sqm|m2|m²"),
    ("m2", "area", FOOT**2, "square feet|square foot|square-foot|sq ft|sq. ft.|sq. ft|ft2"),
    ("m2", "area", (FOOT * 3) ** 2, "square yards|square yard"),
    ("m2", "area", 1e6, "square kilometres|square kilometre|square kilometers|square kilometer|sq km|sq. km|km2|km²"),
    ("m2", "area", 1609.344**2, "square miles|square mile|square-mile|sq mi"),
    ("m2", "area", 4046.8564224, "acres|acre"),
    ("m2", "area", 1e4, "hectares|hectare|ha"),
    ("m3", "volume", 1, "cubic metres|cubic metre|cubic meters|cubic meter|m3|m³"),
    ("m3", "volume", FOOT**3, "cubic feet|cubic foot|cu ft"),
    ("m3", "volume", 1e-3, "litres|litre|liters|liter"),
    ("m3", "volume", 1e-6, "millilitres|millilitre|milliliters|milliliter|ml"),
    ("m3", "volume", 3.785411784e-3, "gallons|gallon"),
    ("m3", "volume", 0.158987294928, "barrels|barrel|bbl"),
    (
        "degC",
        "temperature",
        1,
        "degrees Celsius|degree Celsius|degrees centigrade|° Celsius|°Celsius|degrees C|°C|° C|ºC|C",
    ),
    (
        "degC",
        "temperature",
        5 / 9,
        "degrees Fahrenheit|degree Fahrenheit|degrees F|° Fahrenheit|°Fahrenheit|°F|° F|ºF|F",
    ),
    ("degree", "other", 1, "degrees|degree|°"),
    ("W", "other", 1, "watts|watt"),
    ("W", "other", 1e3, "kilowatts|kilowatt|kW"),
    ("W", "other", 1e6, "megawatts|megawatt|MW"),
    ("W", "other", 1e9, "gigawatts|gigawatt|GW"),
    ("Wh", "other", 1e3, "kilowatt hours|kilowatt-hours|kWh"),
    ("Wh", "other", 1e6, "megawatt hours|megawatt-hours|MWh"),
    ("Ah", "other", 1e-3, "milliampere-hours|milliamp hours|mAh"),
    ("Ah", "other", 1, "ampere-hours|amp hours|Ah"),
    ("J", "other", 4184, "kilocalories|calories|kcal"),
    ("Pa", "other", 100, "millibars|hectopascals|hPa|mbar"),
    ("nit", "other", 1, "nits"),
    ("rpm", "other", 1, "rpm"),
    ("bit/s", "other", 1e6, "megabits per second|Mbps"),
    ("bit/s", "other", 1e9, "gigabits per second|Gbps"),
    ("Hz", "other", 1, "hertz|Hz"),
    ("Hz", "other", 1e3, "kilohertz|kHz"),
    ("Hz", "other", 1e6, "megahertz|MHz"),
    ("Hz", "other", 1e9, "gigahertz|GHz"),
    ("B", "other", 1e6, "megabytes|megabyte|MB|mb"),
    ("B", "other", 1e9, "gigabytes|gigabyte|GB|gb"),
    ("B", "other", 1e12, "terabytes|terabyte|TB"),
    ("N", "other", 1, "newtons|newton"),
    ("N", "other", 1e3, "kilonewtons|kilonewton|kN"),
    ("dB", "other", 1, "decibels|decibel|dB"),
    ("V", "other", 1, "volts|volt"),
    ("hp", "other", 1, "horsepower|hp|bhp"),
    ("px", "other", 1e6, "megapixels|megapixel|MP"),
)

# A ton may be short, metric or long, a gallon American or imperial: all readings are tried before crying conflict.
ALTERNATIVES: dict[str, tuple[float, ...]] = {
    "tons": (907.18474, 1000.0, 1016.0469088),
    "gallons": (3.785411784e-3, 4.54609e-3),
}


def _table() -> dict[str, Unit]:
    table = {}
    for base, dimension, factor, forms in _ROWS:
        names = forms.split("|")
        offset = 32.0 if "Fahrenheit" in names[0] else 0.0
        unit = Unit(base, dimension, factor, names[0], offset)
        table.update({_key(name): unit for name in names})
    return table


def _key(form: str) -> str:
    return form if len(form) < 4 else form.lower()


UNITS = _table()

_SPACE = r"(?:[^\S\n]{1,3}|\n)"
_LONG = sorted((form for form in UNITS if len(form) > 3), key=len, reverse=True)
_SHORT = sorted((form for form in UNITS if len(form) <= 3), key=len, reverse=True)
_LETTERS = r"(?![A-Za-z0-9²³])"
# One-letter symbols stand right after the digits ("40m", "20C"), or they are initials or words.
_FORM = "|".join(
    [
        *(rf"{_SPACE}?-?(?P<long>(?i:{'|'.join(re.escape(form).replace(chr(92) + ' ', '[ -]') for form in _LONG)}))",),
        rf"{_SPACE}?-?(?P<short>{'|'.join(re.escape(form) for form in _SHORT if len(form) > 1 or form in '%°')})",
        r"(?P<letter>(?:[^\S\n]?m)|[gt]|(?<=\d)[CF])",
    ]
)
_UNIT = re.compile(rf"(?:{_FORM}){_LETTERS}")
_PER_TIME = re.compile(rf"(?:{_SPACE}(?:per|an?){_SPACE}|/)(?:(?P<hour>hour|hr|h)|(?P<second>second|sec|s))\b", re.I)
_SINGULAR_SECOND = re.compile(rf"{_SPACE}second\b", re.I)


def unit_at(text: str, position: int) -> tuple[Unit, int] | None:
    """The unit written at `position`, a space or hyphen before it allowed, and where it ends, or None."""
    found = _UNIT.match(text, position)
    # "two second chances" has no seconds in it; "10-second" and "10 seconds" do.
    if found is None or _SINGULAR_SECOND.match(found.group()):
        return None
    unit = (
        UNITS[_key(re.sub(r"[\s-]+", " ", found["long"]))]
        if found["long"]
        else UNITS[found["short"] or found["letter"].strip()]
    )
    per = _PER_TIME.match(text, found.end()) if unit.dimension == "length" else None
    return (_speed(unit, per), per.end()) if per else (unit, found.end())


def _speed(unit: Unit, per: re.Match[str]) -> Unit:
    seconds, name = (3600.0, "hour") if per["hour"] else (1.0, "second")
    return Unit("m/s", "speed", unit.factor / seconds, f"{unit.plural} per {name}")
