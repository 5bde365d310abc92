message-what =
    Къде: { $location }
    Адрес: { $address }
    Кога: { $days }
    От: { $start }
message-proposal-subject = Новини за Вашата заявка до { $desk }
message-proposal-text =
    Здравейте, { $name },

    Намерихме място за детето.

    { $what }

    Искате ли това място? Отговорете преди { $by }:
    { $link }

    Вие избирате. Можете и да кажете „не“.
    Въпроси? Обадете ни се на { $phone }.

    { $desk }
message-proposal-short = Новини от { $desk }. Отговор до { $by }: { $link }
message-reminder-subject = Напомняне: новини за Вашата заявка до { $desk }
message-reminder-text =
    Здравейте, { $name },

    Писахме Ви за място за детето. Още нямаме отговор.

    { $what }

    Искате ли това място? Отговорете преди { $by }:
    { $link }

    Вие избирате. Можете и да кажете „не“.
    Въпроси? Обадете ни се на { $phone }.

    { $desk }
message-reminder-short = { $desk } чака отговор до { $by }: { $link }
message-confirmation-subject = Записахме отговора Ви
message-confirmation-text =
    Здравейте, { $name },

    Казахте „да“ за това място:

    { $what }

    Заведението ще се уговори с Вас за началото.
    Нещо не е вярно? Обадете ни се на { $phone }.

    { $desk }
message-confirmation-short = { $desk }: записахме отговора Ви. Нещо не е вярно? Тел. { $phone }.
message-withdrawal-subject = Мястото вече не е свободно
message-withdrawal-text =
    Здравейте, { $name },

    Писахме Ви за място в { $location }. Това място вече не е свободно.
    Търсим за Вас по-нататък. Не трябва да правите нищо.

    Въпроси? Обадете ни се на { $phone }.

    { $desk }
message-withdrawal-short = { $desk }: мястото вече не е свободно. Търсим по-нататък. Въпроси? Тел. { $phone }.
message-before-call-short = { $desk } скоро ще Ви се обади от номер { $phone }.
message-appointment-subject = Вашата среща на { $date } в { $time }
message-appointment-text =
    Здравейте, { $name },

    Имате среща.

    Кога: { $date } в { $time }
    Къде: { $place }

    Не можете да дойдете? Обадете ни се на { $phone }.

    { $desk }
message-appointment-short = { $desk }: среща { $date } { $time }, { $place }. Тел. { $phone }
message-appointment-changed-subject = Вашата среща е променена: { $date } в { $time }
message-appointment-changed-text =
    Здравейте, { $name },

    Вашата среща е променена. Това е новата:

    Кога: { $date } в { $time }
    Къде: { $place }

    Не можете да дойдете? Обадете ни се на { $phone }.

    { $desk }
message-appointment-changed-short = { $desk }: нова среща { $date } { $time }, { $place }. Тел. { $phone }
message-appointment-cancelled-subject = Вашата среща е отменена: { $date } в { $time }
message-appointment-cancelled-text =
    Здравейте, { $name },

    Вашата среща на { $date } в { $time } е отменена.

    Искате ли нова среща? Обадете ни се на { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: срещата на { $date } { $time } е отменена. Тел. { $phone }
message-appointment-calendar = Среща: { $desk }
message-appointment-calendar-note = Не можете да дойдете? Обадете се на { $phone }.
message-calendar-name = sreshta.ics
