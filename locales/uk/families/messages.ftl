message-what =
    Де: { $location }
    Адреса: { $address }
    Коли: { $days }
    Починаючи з: { $start }
message-proposal-subject = Новини про ваш запит до { $desk }
message-proposal-text =
    Добрий день, { $name }!

    Ми знайшли місце для вашої дитини.

    { $what }

    Хочете це місце? Дайте відповідь до { $by }:
    { $link }

    Ви вирішуєте самі. Ви можете також відмовитися.
    Маєте запитання? Зателефонуйте нам: { $phone }.

    { $desk }
message-proposal-short = Новини від { $desk }. Відповідь до { $by }: { $link }
message-reminder-subject = Нагадування: новини про ваш запит до { $desk }
message-reminder-text =
    Добрий день, { $name }!

    Ми писали вам про місце для дитини. Ми ще не отримали відповіді.

    { $what }

    Хочете це місце? Дайте відповідь до { $by }:
    { $link }

    Ви вирішуєте самі. Ви можете також відмовитися.
    Маєте запитання? Зателефонуйте нам: { $phone }.

    { $desk }
message-reminder-short = { $desk } чекає відповіді до { $by }: { $link }
message-confirmation-subject = Ми записали вашу відповідь
message-confirmation-text =
    Добрий день, { $name }!

    Ви погодилися на це місце:

    { $what }

    Заклад домовиться з вами про початок.
    Щось не так? Зателефонуйте нам: { $phone }.

    { $desk }
message-confirmation-short = { $desk }: ми записали вашу відповідь. Щось не так? Тел. { $phone }.
message-withdrawal-subject = Місце вже не вільне
message-withdrawal-text =
    Добрий день, { $name }!

    Ми писали вам про місце в { $location }. Це місце вже не вільне.
    Ми шукаємо для вас далі. Вам не треба нічого робити.

    Маєте запитання? Зателефонуйте нам: { $phone }.

    { $desk }
message-withdrawal-short = { $desk }: місце вже не вільне. Ми шукаємо далі. Запитання? Тел. { $phone }.
message-before-call-short = { $desk } скоро зателефонує вам із номера { $phone }.
message-appointment-subject = Ваша зустріч: { $date } о { $time }
message-appointment-text =
    Добрий день, { $name }!

    У вас є зустріч.

    Коли: { $date } о { $time }
    Де: { $place }

    Не можете прийти? Зателефонуйте нам: { $phone }.

    { $desk }
message-appointment-short = { $desk }: зустріч { $date } { $time }, { $place }. Тел. { $phone }
message-appointment-changed-subject = Вашу зустріч змінено: { $date } о { $time }
message-appointment-changed-text =
    Добрий день, { $name }!

    Вашу зустріч змінено. Ось нова:

    Коли: { $date } о { $time }
    Де: { $place }

    Не можете прийти? Зателефонуйте нам: { $phone }.

    { $desk }
message-appointment-changed-short = { $desk }: нова зустріч { $date } { $time }, { $place }. Тел. { $phone }
message-appointment-cancelled-subject = Вашу зустріч скасовано: { $date } о { $time }
message-appointment-cancelled-text =
    Добрий день, { $name }!

    Вашу зустріч { $date } о { $time } скасовано.

    Хочете нову зустріч? Зателефонуйте нам: { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: зустріч { $date } { $time } скасовано. Тел. { $phone }
message-appointment-calendar = Зустріч: { $desk }
message-appointment-calendar-note = Не можете прийти? Зателефонуйте: { $phone }.
message-calendar-name = zustrich.ics
