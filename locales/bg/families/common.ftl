error-prefix = Грешка:
skip-to-content = Към съдържанието
sign-out = Изход
close = Затвори
save = Запази
try-again = Опитайте отново
to-start = Към началото
footer-accessibility = Достъпност
footer-privacy = Поверителност
footer-credits = Автори и лицензи
pager-label = Страници
pager-shown = { $from }–{ $to } от { $total }
pager-page = Страница { $number }
pager-next = Следваща страница
errors-title = Проверете това
error-not-found-title = Тази страница я няма
error-not-found-advice = Може би адресът е грешен. Или нямате право да виждате тази страница. Върнете се в началото.
error-stale-title = Някой друг току-що Ви изпревари
error-stale-advice = Отворете страницата отново. Вижте какво се е променило. После направете промяната си пак.
error-bad-request-title = Не можахме да прочетем това
error-bad-request-advice = Върнете се назад и проверете какво сте написали. После опитайте отново.
error-too-many-title = Твърде много опити
error-too-many-advice = Изчакайте четвърт час. После опитайте отново. Не става? Потърсете помощ от бюрото.
error-broken-title = При нас стана грешка
error-broken-advice = Запазеното не е загубено. Опитайте отново. Пак не става? Потърсете помощ от бюрото.
error-not-possible-title = Сега това не е възможно
why-place-taken = Колега току-що даде това място на друго семейство. Изберете друго място.
why-already-answered = Вече има отговор. Отворете страницата отново, за да го видите.
why-already-done = Това вече е направено.
problem-required = Попълнете това
problem-not-a-date = Напишете датата така: 31/12/2026
problem-not-a-time = Напишете часа така: 14:30
problem-not-a-number = Напишете число от { $least } до { $most }
problem-not-a-phone = Напишете телефонния номер така: 0475 12 34 56
problem-not-an-email = Напишете имейл адреса така: ime@primer.be
problem-not-a-code = Проверете кода. Той има 7 букви и цифри, например K7M-4QXD
problem-not-before = Изберете дата от { $date } нататък
problem-not-after = Изберете дата до { $date }
problem-not-a-postcode = Напишете пощенски код от четири цифри
problem-not-a-choice = Изберете от списъка
problem-not-chosen = Направете избор
problem-nothing-ticked = Отбележете поне едно поле
problem-not-ticked = Отбележете това
problem-too-long = Най-много знаци: { $most }
problem-in-the-future = Изберете дата, която не е в бъдещето
problem-long-ago = Проверете годината. Това е твърде отдавна
problem-in-the-past = Изберете дата, която не е минала
problem-ends-before-begin = Краят е преди началото
problem-one-of-these = Дайте поне един начин за връзка с Вас
problem-no-days = Изберете поне една част от деня
problem-only-these-days = Изберете само от тези дни: { $days }
problem-does-not-match = Това не е вярно
problem-too-short = Най-малко знаци: { $least }
problem-exists = Това вече съществува
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
    [mo] понеделник
    [tu] вторник
    [we] сряда
    [th] четвъртък
    [fr] петък
    [sa] събота
   *[su] неделя
}
day-part = { $part ->
    [early] рано
    [morning] преди обяд
    [afternoon] след обяд
    [evening] вечер
   *[night] през нощта
}
whole-day = цял ден
month-name = { $month ->
    [1] януари
    [2] февруари
    [3] март
    [4] април
    [5] май
    [6] юни
    [7] юли
    [8] август
    [9] септември
    [10] октомври
    [11] ноември
   *[12] декември
}
date-in-words = { $day } { $month } { $year } г.
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first }; { $next }
child-number = { $number ->
    [0] Детето
   *[other] Дете { $number }
}
