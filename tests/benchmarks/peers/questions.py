"""The questionnaire as the peers ask it: the same ten questions, two buttons each.

The words stand here a second time, because the peers' environment has nothing of Lumbot.
"""

from __future__ import annotations

QUESTIONS = tuple(
    f"Question {number} of 10\n\n{words}"
    for number, words in enumerate(
        (
            "Have you lost feeling between your legs, or around your bottom?",
            "Is it hard to pass water or to hold it, or have you lost control of your bowels?",
            "Has anything changed in your sexual function since the pain began?",
            "Do both legs hurt, tingle or feel weak?",
            "Do you have pain in your chest, or is it hard to breathe?",
            "Did the pain begin with a bad fall or an accident?",
            "Do you have strong pain in your belly, or did you pass out?",
            "Do you have a fever, or feel very unwell?",
            "Have you had an infection lately, or do you take drugs that weaken your defence?",
            "Is one leg or foot getting weaker?",
        ),
        start=1,
    )
)
BUTTONS = (("No", "no"), ("Yes", "yes"))
DONE = "Thank you. Your answers are noted."
NEWS = "The clinic is closed on Friday. Call us if you need help before Monday."
