"""The clinic's numbers fit together and wait for its signature."""

from __future__ import annotations

from flows.rules import limits


def test_no_clinic_has_signed_the_numbers_off() -> None:
    """The place for a reviewer's name is empty in what we ship."""
    assert limits.REVIEWED_BY == ""


def test_bands_and_lights_rise_in_order() -> None:
    """A severe cut-off lies above its moderate one, and amber above green."""
    assert limits.MODERATE_LIMITATION_MIN < limits.SEVERE_LIMITATION_MIN
    assert limits.MODERATE_WORST_PAIN_MIN < limits.SEVERE_WORST_PAIN_MIN
    assert limits.NRS_MIN < limits.GREEN_PAIN_MAX < limits.AMBER_PAIN_MAX < limits.NRS_MAX
    assert limits.START_PROTECT_LAST_DAY < limits.START_RANGE_LAST_DAY
