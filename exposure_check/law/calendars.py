"""Public holidays, from the ``holidays`` library, which follows each country's acts and corrects them every
month.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property

from exposure_check.domain.errors import UnknownCountry
from exposure_check.domain.request import Language
from exposure_check.domain.sentence import HolidayName


class Calendars:
    """Public holidays per country and year. Years are computed once, when they are first asked for."""

    def __init__(self) -> None:
        self._national: dict[tuple[str, int], dict[date, str]] = {}
        self._anywhere: dict[tuple[str, int], frozenset[date]] = {}
        self._named: dict[tuple[str, date], HolidayName] = {}

    @cached_property
    def _countries(self) -> dict[str, list[str]]:
        """ISO codes of the countries with a calendar, and the codes of their regions."""
        import holidays

        found = holidays.list_supported_countries(include_aliases=False)
        return {code: list(regions) for code, regions in found.items()}

    def code(self, country: str) -> str:
        """``country`` as the library writes it.

        Raises:
            UnknownCountry: there is no such country, or no calendar of it.
        """
        code = country.strip().upper()
        if re.fullmatch("[A-Z]{2}", code) is None or code not in self._countries:
            raise UnknownCountry(country=country)
        return code

    def name(self, code: str) -> str:
        """The English name of a country, such as "United States"."""
        import holidays

        entity = type(holidays.country_holidays(code)).__mro__
        own = next((each.__name__ for each in entity if not each.__name__.isupper()), code)
        return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", own)

    def national(self, code: str, day: date) -> str | None:
        """The name of the public holiday that the whole country keeps on ``day``."""
        return self._whole_country(code, day.year).get(day)

    def named(self, code: str, day: date) -> HolidayName:
        """The public holiday that the whole country keeps on ``day``, also by the names that its calendar has in other
        languages. Calendars in those are computed only here: few days need them.

        Raises:
            KeyError: the country keeps none on that day.
        """
        key = (code, day)
        if key not in self._named:
            english = self._whole_country(code, day.year)[day]
            others = {
                language: _public_holidays(code, day.year, language=name)[day]
                for language, name in _languages(code).items()
            }
            self._named[key] = HolidayName(english, others)
        return self._named[key]

    def anywhere(self, code: str, day: date) -> bool:
        """Whether ``day`` is a public holiday in the country or in one of its regions."""
        key = (code, day.year)
        if key not in self._anywhere:
            regions = self._countries[code]
            days = set(self._whole_country(code, day.year))
            for region in regions:
                days.update(_public_holidays(code, day.year, region))
            self._anywhere[key] = frozenset(days)
        return day in self._anywhere[key]

    def _whole_country(self, code: str, year: int) -> dict[date, str]:
        key = (code, year)
        if key not in self._national:
            self._national[key] = _public_holidays(code, year)
        return self._national[key]


def _public_holidays(code: str, year: int, region: str | None = None, *, language: str = "en_US") -> dict[date, str]:
    import holidays

    found = holidays.country_holidays(
        code, subdiv=region, years=[year], expand=False, categories=("public",), language=language
    )
    return dict(found.items())


def _languages(code: str) -> dict[str, str]:
    """Which of the program's languages but English the calendar of a country knows, and how it writes them: Italian is
    "it" in Switzerland, "it_IT" in Italy."""
    import holidays

    written = {name.partition("_")[0]: name for name in type(holidays.country_holidays(code)).supported_languages}
    return {each.value: written[each] for each in Language if each in written and each is not Language.ENGLISH}
