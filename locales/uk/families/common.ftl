error-prefix = Помилка:
skip-to-content = До змісту
sign-out = Вийти
close = Закрити
save = Зберегти
try-again = Спробувати ще раз
to-start = На початок
footer-accessibility = Доступність
footer-privacy = Приватність
footer-credits = Автори та ліцензії
pager-label = Сторінки
pager-shown = { $from }–{ $to } з { $total }
pager-page = Сторінка { $number }
pager-next = Наступна сторінка
errors-title = Перевірте це
error-not-found-title = Такої сторінки немає
error-not-found-advice = Можливо, адреса неправильна. Або ви не можете бачити цю сторінку. Поверніться на початок.
error-stale-title = Хтось інший щойно вас випередив
error-stale-advice = Відкрийте сторінку ще раз. Подивіться, що змінилося. Потім внесіть свою зміну знову.
error-bad-request-title = Ми не змогли це прочитати
error-bad-request-advice = Поверніться назад і перевірте, що ви написали. Потім спробуйте ще раз.
error-too-many-title = Забагато спроб
error-too-many-advice = Зачекайте чверть години. Потім спробуйте ще раз. Не виходить? Попросіть допомоги в бюро.
error-broken-title = У нас сталася помилка
error-broken-advice = Те, що вже збережено, не втрачено. Спробуйте ще раз. Знову не виходить? Попросіть допомоги в бюро.
error-not-possible-title = Зараз це неможливо
why-place-taken = Колега щойно віддав це місце іншій сім’ї. Виберіть інше місце.
why-already-answered = Відповідь уже є. Відкрийте сторінку ще раз, щоб її побачити.
why-already-done = Це вже зроблено.
problem-required = Заповніть це
problem-not-a-date = Напишіть дату так: 31/12/2026
problem-not-a-time = Напишіть час так: 14:30
problem-not-a-number = Напишіть число від { $least } до { $most }
problem-not-a-phone = Напишіть номер телефону так: 0475 12 34 56
problem-not-an-email = Напишіть адресу електронної пошти так: imia@pryklad.be
problem-not-a-code = Перевірте код. У ньому 7 літер і цифр, наприклад K7M-4QXD
problem-not-before = Виберіть дату від { $date } або пізніше
problem-not-after = Виберіть дату не пізніше { $date }
problem-not-a-postcode = Напишіть поштовий індекс із чотирьох цифр
problem-not-a-choice = Виберіть зі списку
problem-not-chosen = Зробіть вибір
problem-nothing-ticked = Позначте хоча б один пункт
problem-not-ticked = Позначте це
problem-too-long = Не більше знаків, ніж { $most }
problem-in-the-future = Виберіть дату, яка не в майбутньому
problem-long-ago = Перевірте рік. Це надто давно
problem-in-the-past = Виберіть дату, яка ще не минула
problem-ends-before-begin = Кінець раніше за початок
problem-one-of-these = Укажіть принаймні один спосіб зв’язку
problem-no-days = Виберіть хоча б одну частину дня
problem-only-these-days = Виберіть лише з цих днів: { $days }
problem-does-not-match = Це неправильно
problem-too-short = Не менше знаків, ніж { $least }
problem-exists = Це вже існує
weekday-short = { $number ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] нд
}
weekday-word = { $day ->
    [mo] пн
    [tu] вт
    [we] ср
    [th] чт
    [fr] пт
    [sa] сб
   *[su] нд
}
weekday-long = { $day ->
    [mo] понеділок
    [tu] вівторок
    [we] середа
    [th] четвер
    [fr] п’ятниця
    [sa] субота
   *[su] неділя
}
day-part = { $part ->
    [early] рано
    [morning] до обіду
    [afternoon] після обіду
    [evening] ввечері
   *[night] вночі
}
whole-day = цілий день
month-name = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}
date-in-words = { $day } { $month } { $year } року
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first }; { $next }
child-number = { $number ->
    [0] Дитина
   *[other] Дитина { $number }
}
