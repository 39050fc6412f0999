"""How many wrong matches a person can live with, instead of a threshold that nobody can choose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FalseAlarmBudget:
    """Faces of other people that may be among the matches of one scan.

    ``possible``: among all matches; ``likely``: among the likely ones. ``loosest_rate``: a false match rate above which
    a wider search brings faces of others and hardly any of the person; however few the faces are, the possible matches
    keep to it, and the likely ones to as much less as their budget is smaller.
    """

    possible: float
    likely: float
    loosest_rate: float

    def rates(self, faces: int, templates: int = 1) -> tuple[float, float]:
        """The false match rates of both bands that keep within the budget.

        Of ``faces`` compared with ``templates`` each, ``faces * templates * rate`` are expected to match by chance
        (NIST FRTE 1:N in its linear form, an upper bound because templates of one person agree), so the rate is
        ``budget / (faces * templates)``.
        """
        comparisons = max(1, faces * templates)
        possible = min(self.possible / comparisons, self.loosest_rate)
        return possible, possible * min(1.0, self.likely / self.possible)

    def scaled_to(self, possible: float) -> FalseAlarmBudget:
        """The budget of somebody who names the number of possible matches. All else keeps its proportion, so that a
        smaller number never makes the search wider."""
        factor = possible / self.possible
        return FalseAlarmBudget(possible, self.likely * factor, min(1.0, self.loosest_rate * factor))
