"""How long a simulation looks: a few seeds with every commit, more by an environment variable.

``LUMBOT_SIMULATION_EXAMPLES=500 pytest tests/simulation`` looks for an hour instead.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


def budget(examples: int, steps: int) -> settings:
    """Return the settings of a simulation that plays ``examples`` games where nothing is asked."""
    asked = int(os.environ.get("LUMBOT_SIMULATION_EXAMPLES") or examples)
    return settings(
        max_examples=asked,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=SLOW_IS_FINE,
    )
