proposal-week = Дні
proposal-start = Перший день
proposal-reason = Чому ні?
proposal-reason-none = Не сказано
proposal-reason-choice = { $reason ->
    [found-elsewhere] Місце вже знайдено
    [too-far] Занадто далеко
    [too-expensive] Занадто дорого
    [hours] Не підходять дні або години
    [start] Не підходить дата початку
    [no-trust] Немає довіри
    [cares-themselves] Доглядає дитину самостійно
    [placed] Сім’я знайшла все через іншу пропозицію
    [other] Інша причина
   *[none] Не сказано
}
proposal-note = Пояснення
proposal-note-hint = Пишіть коротко. Не пишіть про здоров’я чи віру.
offer-title = Місце для дитини
offer-hello = Добрий день, { $name }
offer-intro = Ми знайшли місце. Ви самі вирішуєте, чи хочете його.
offer-for = Для кого
offer-where = Де
offer-when = Коли
offer-from = Починаючи з
offer-by = Відповісти до
offer-yes = Так, я хочу це місце
offer-yes-title = Ви обираєте: так
offer-yes-intro = Перевірте ще раз. Усе правильно? Тоді ви можете сказати «так».
offer-yes-send = Так, усе правильно
offer-other = Так, але менше днів або пізніше
offer-no = Ні
offer-talk = Спочатку я хочу поговорити
offer-other-title = Які дні вам потрібні і з якої дати?
offer-other-intro = Вибирайте лише дні, які є в пропозиції.
offer-no-title = Чому ви не хочете цього місця?
offer-no-intro = Ви не зобов’язані казати. Це допомагає нам краще шукати.
offer-send = Надіслати
offer-back = Назад
offer-questions = Маєте запитання? Телефон { $desk }:
offer-done = { $state ->
    [accepted] Ви погодилися на це місце.
    [refused] Ви відмовилися від цього місця.
    [expired] Ця пропозиція вже не діє.
   *[withdrawn] Це місце вже не вільне.
}
offer-done-next = { $state ->
    [accepted] Заклад домовиться з вами про початок. Щось не так? Зателефонуйте нам.
    [refused] Ми шукаємо далі. Усе ж хочете це місце? Зателефонуйте нам.
   *[other] Ми шукаємо далі. Вам не треба нічого робити.
}
offer-talk-done = Ми вам зателефонуємо. Ви також можете зателефонувати самі.
