### The clinic's side: alerts, and what staff decide about them. A patient is a number here.

clinic-menu = Это раздел для сотрудников. Клиника: { $clinic }.
clinic-menu-open = Меню клиники

## Alerts

# Variables:
#   $patient (number) - the patient's number
clinic-alert-emergency = ⚠️ <b>Пациент { $patient }: экстренный признак.</b> Ему сказано сразу обратиться за помощью. Упражнения закрыты, пока вы не снимете признак.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-same-day = ⚠️ <b>Пациент { $patient }: нужно посмотреть сегодня.</b> Упражнения закрыты, пока вы не снимете признак.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-soon = Пациент { $patient }: признак, который нужно посмотреть в течение одной-двух недель. Пока вы его не снимете, в плане только щадящие задания.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-appointment-wanted = Пациент { $patient } просит записать на приём.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-contact-wanted = Пациент { $patient } просит позвонить.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-worse = Пациенту { $patient } становится хуже. Пожалуйста, посмотрите.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-mistaken-tap = Пациент { $patient } говорит, что экстренный признак нажат случайно. Признак в силе, пока вы его не снимете.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-distress = ⚠️ <b>Пациент { $patient } написал слова, которые меня тревожат.</b> У него есть номер экстренной службы и ваш телефон. Пожалуйста, позвоните ему сегодня.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-step-back = Пациент { $patient }: боль два раза подряд была сильной. План вернулся на шаг назад.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-phase-due = Пациент { $patient } сделал всё, что нужно на этом этапе. Следующий открываете вы.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-erased = Пациент { $patient } попросил всё удалить. Здесь о нём больше ничего нет. В этом боте вам ничего делать не нужно.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-silent = Пациент { $patient } молчит три дня.
# Variables:
#   $patient (number) - the patient's number
clinic-alert-reply = Пациент { $patient } написал вам.
clinic-alert-open = Открыть

## One patient's matter

# Variables:
#   $patient (number) - the patient's number
clinic-alert-patient = <b>Пациент { $patient }</b>
clinic-matter-emergency = Открыт экстренный признак. Упражнения закрыты.
clinic-matter-same-day = Открыт признак на сегодня. Упражнения закрыты.
clinic-matter-soon = Открыт признак на ближайшие недели. В плане только щадящие задания.
clinic-matter-appointment-wanted = Просьба записать на приём.
clinic-matter-contact-wanted = Просьба позвонить.
clinic-matter-worse = Боль усиливается.
clinic-matter-mistaken-tap = Пациент говорит, что нажал случайно. Упражнения закрыты.
clinic-matter-distress = Пациент написал слова, похожие на самоповреждение или насилие. Пожалуйста, позвоните ему сегодня.
clinic-matter-step-back = План вернулся на шаг назад: боль два раза была сильной.
clinic-matter-phase-due = Этап пройден. Следующий ждёт вас.
clinic-matter-silent = Три дня нет ответа.
clinic-matter-reply = Пациент написал вам.
clinic-open-phase = Открыть следующий этап
clinic-safe = Безопасно: открыть упражнения
clinic-not-yet = Пока нет
# Variables:
#   $patient (number) - the patient's number
clinic-confirm = Вы или коллега посмотрели этого пациента: { $patient }? Его упражнения и напоминания откроются сразу.
clinic-confirm-safe = Да, это безопасно
