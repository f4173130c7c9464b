"""The pain light at each of its boundaries."""

from __future__ import annotations

import pytest

from flows.rules.pain_light import PainLight, check_nrs, pain_light


@pytest.mark.parametrize(
    ("pain_nrs", "light"),
    [
        (0, PainLight.GREEN),
        (3, PainLight.GREEN),
        (4, PainLight.AMBER),
        (5, PainLight.AMBER),
        (6, PainLight.RED),
        (10, PainLight.RED),
    ],
)
def test_the_light_changes_at_four_and_at_six(pain_nrs: int, light: PainLight) -> None:
    """0-3 is green, 4-5 amber, 6-10 red."""
    assert pain_light(pain_nrs) is light


@pytest.mark.parametrize("pain_nrs", [-1, 11])
def test_a_pain_outside_the_scale_is_refused_by_name(pain_nrs: int) -> None:
    """A number that is no pain is an error that says the number and the scale."""
    with pytest.raises(ValueError, match=rf"pain_nrs={pain_nrs} is outside 0-10"):
        check_nrs(pain_nrs)
