### Items of questionnaires that others have published. Their words are fixed: an item that is
### changed is no longer the item that was tested, so a plainer one must not take its place.

## Pain, numeric rating scale (public domain)

questionnaire-nrs-pain = Насколько сильная боль прямо сейчас? 0 — боли нет, 10 — самая сильная боль, какую вы можете представить.

## PEG, Krebs and others, J Gen Intern Med 2009;24:733-738. Free for clinical use.

questionnaire-peg-average-pain = Какое число лучше всего описывает вашу боль в среднем за последнюю неделю?
questionnaire-peg-average-pain-scale = 0: боли нет. 10: самая сильная боль, какую вы можете представить.
questionnaire-peg-enjoyment = Какое число лучше всего описывает, насколько за последнюю неделю боль мешала вам радоваться жизни?
questionnaire-peg-enjoyment-scale = 0: не мешает. 10: полностью мешает.
questionnaire-peg-general-activity = Какое число лучше всего описывает, насколько за последнюю неделю боль мешала вашей обычной активности?
questionnaire-peg-general-activity-scale = 0: не мешает. 10: полностью мешает.

## Patient-Specific Functional Scale, Stratford and others, Physiother Can 1995;47:258-263.
## Free to use with its source. The activities come from the answers, so the question is ours.

questionnaire-psfs-activity = Что из этого для вас важнее всего и сейчас даётся трудно?
questionnaire-psfs-rating = Насколько хорошо вы можете делать это сегодня? 0: не могу делать. 10: могу делать как раньше.

## Roland-Morris, Spine 1983;8:141-144. Free to use without permission.
## The statements and their order stay as published; how to tick them is said for a screen.

questionnaire-rmdq-how = Подумайте о себе сегодня. Если фраза описывает вас сегодня, нажмите её номер. Нажимайте, только если уверены.
questionnaire-rmdq-1 = Из-за спины я почти всё время остаюсь дома.
questionnaire-rmdq-2 = Я часто меняю положение, чтобы спине стало удобнее.
questionnaire-rmdq-3 = Из-за спины я хожу медленнее, чем обычно.
questionnaire-rmdq-4 = Из-за спины я не делаю по дому ничего из того, что делаю обычно.
questionnaire-rmdq-5 = Из-за спины я держусь за перила, когда поднимаюсь по лестнице.
questionnaire-rmdq-6 = Из-за спины я чаще ложусь отдохнуть.
questionnaire-rmdq-7 = Из-за спины мне приходится за что-нибудь держаться, чтобы встать с мягкого кресла.
questionnaire-rmdq-8 = Из-за спины я стараюсь просить других людей делать что-то за меня.
questionnaire-rmdq-9 = Из-за спины я одеваюсь медленнее, чем обычно.
questionnaire-rmdq-10 = Из-за спины я стою только недолго.
questionnaire-rmdq-11 = Из-за спины я стараюсь не наклоняться и не вставать на колени.
questionnaire-rmdq-12 = Из-за спины мне трудно вставать со стула.
questionnaire-rmdq-13 = Спина болит почти всё время.
questionnaire-rmdq-14 = Из-за спины мне трудно переворачиваться в постели.
questionnaire-rmdq-15 = Из-за боли в спине у меня не очень хороший аппетит.
questionnaire-rmdq-16 = Из-за боли в спине мне трудно надевать носки (или чулки).
questionnaire-rmdq-17 = Из-за спины я хожу только на короткие расстояния.
questionnaire-rmdq-18 = Из-за спины я хуже сплю.
questionnaire-rmdq-19 = Из-за боли в спине я одеваюсь с чьей-то помощью.
questionnaire-rmdq-20 = Из-за спины я большую часть дня сижу.
questionnaire-rmdq-21 = Из-за спины я избегаю тяжёлой работы по дому.
questionnaire-rmdq-22 = Из-за боли в спине я раздражаюсь и злюсь на людей больше, чем обычно.
questionnaire-rmdq-23 = Из-за спины я поднимаюсь по лестнице медленнее, чем обычно.
questionnaire-rmdq-24 = Из-за спины я почти всё время лежу в постели.
