# Wat het gezin krijgt om aan te melden, en de vraag of het nog zoekt.
message-code-subject = Ваш код для { $desk }
message-code-text =
    Добрий день, { $name }!

    Ваш код: { $code }. Введіть його на сторінці, де ви почали.
    Код діє 10 хвилин і лише 1 раз.

    Або відкрийте це посилання в тому самому браузері й натисніть там кнопку:
    { $link }

    Ви не просили коду? Тоді нічого не робіть. Нікому не давайте код.
    Маєте запитання? Зателефонуйте нам: { $phone }.

    { $desk }
message-code-short = { $code } — код для { $desk }. Діє 10 хвилин. Нікому не давайте.
message-still-subject = Ви ще шукаєте місце для дитини?
message-still-text =
    Добрий день, { $name }!

    Ви просили нас знайти місце для дитини. Ви ще шукаєте?

    Скажіть нам тут: { $address }. Ваш код там: { $reference }.
    Ви також можете зателефонувати: { $phone }.

    Не відповідаєте? Тоді ваш запит залишається, і ми вам телефонуємо.

    { $desk }
message-still-short = { $desk }: ви ще шукаєте? { $address }, код { $reference }

# Mijn vraag: aanmelden.
my-title = Мій запит
my-sign-in-title = Стежити за моїм запитом
my-sign-in-intro = Введіть код свого запиту. Потім ви отримаєте код, щоб увійти.
my-reference = Код вашого запиту
my-reference-hint = Код є в наших повідомленнях. Наприклад K7M-4QXD
my-code-way = Як ви хочете отримати код?
my-code-by-sms = Через SMS
my-code-by-email = Електронною поштою
my-code-send = Надіслати код
my-no-code-title = Немає коду, телефону чи електронної пошти?
my-no-code = Зателефонуйте нам або зайдіть. Тоді ви отримаєте код на папері.
my-code-title = Введіть свій код
my-code-intro = Ми знаємо цей запит? Тоді ми надіслали вам код. Код діє 10 хвилин.
my-code = Код
my-code-hint = 6 цифр або код на вашому папері
my-code-again = Не отримали коду? Попросіть новий
my-enter = Увійти
my-link-here = Натисніть кнопку, щоб побачити свій запит.
my-link-elsewhere = Ви відкрили посилання деінде. Введіть код із листа на пристрої, де ви почали.

# Waar de vraag staat.
my-hello = Добрий день, { $name }
my-none = Зараз ми не шукаємо для вас місця.
my-question-for = Місце для дитини: { $child }
my-question-unnamed = Місце для дитини { $number }
my-question-only = Місце для вашої дитини
my-state = { $state ->
    [open] Ми шукаємо місце
    [partly] Частину знайдено. Ми шукаємо далі
    [placed] Місце знайдено
    [closed] Цей запит припинено
   *[other] Цей запит ще не готовий
}
my-next-title = Що тепер?
my-next-answer = Є місце тут: { $place }. Дайте відповідь до { $by }
my-next-location = { $place } зазвичай відповідає до { $by }.
my-next-begins = { $place }: догляд починається { $on }.
my-next-desk = Ми шукаємо місце. Ми знову переглянемо ваш запит до { $by }.
my-next-stopped = Ми більше не шукаємо. Ви завжди можете попросити знову.
my-next-found = Усе влаштовано.
my-asks-title = Що ви просите
my-wish = { $days }, починаючи з { $start }
my-days-count = { $days ->
    [0] Дні ще не відомі
    [one] { $days } день на тиждень
    [few] { $days } дні на тиждень
    [many] { $days } днів на тиждень
   *[other] { $days } дня на тиждень
}
my-asked-first = Спочатку ви просили:
my-story-title = Що вже відбулося
my-some-place = інший заклад
my-story-registered = Ви попросили місце для дитини.
my-story-wish = Запит змінено.
my-story-asked = Ми попросили місце тут: { $place }.
my-story-answered = { $answer ->
    [yes] Відповідь — { $place }: так, місце є.
    [deviating] Відповідь — { $place }: місце є, але не зовсім таке, як ви просили.
   *[no] Відповідь — { $place }: зараз місця немає.
}
my-story-proposed = Ми запропонували вам місце тут: { $place }.
my-story-settled = { $state ->
    [accepted] Ви погодилися на місце тут: { $place }.
    [refused] Ви відмовилися від місця тут: { $place }.
    [expired] Пропозиція вже не діє: { $place }.
   *[withdrawn] Місце вже не було вільне: { $place }.
}
my-story-found = Є місце тут: { $place }, починаючи з { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] Запит припинено: місце знайдено.
   *[other] Запит припинено.
}
my-story-goes-on = Запит знову діє.
my-story-still = Ви сказали, що ще шукаєте.
my-talks-title = Ваші зустрічі
my-call-title = Маєте запитання? Зателефонуйте нам
my-messages-title = Що ми вам писали
my-channel = { $channel ->
    [sms] SMS
    [email] електронна пошта
    [letter] лист
    [whatsapp] WhatsApp
   *[call] телефон
}
my-file-title = Ваша справа
my-sign-out = Вийти з цієї сторінки

# Nog zoeken, veranderen, stoppen.
my-still-question = Ви ще шукаєте місце для дитини?
my-still-silence = Нічого не кажете? Тоді ваш запит залишається, і ми вам телефонуємо.
my-still-yes = Так, я ще шукаю
my-still-no = Ні, я більше не шукаю
my-wish-title = Змінити запит
my-wish-intro = Те, що ви просили спочатку, теж залишається записаним.
my-wish-start = З якого дня ви хочете догляд?
my-wish-week = Які дні?
my-wish-days = Або скільки днів на тиждень?
my-wish-days-hint = Ще не знаєте днів? Тоді напишіть тут їх кількість.
my-wish-later = Почати пізніше теж підходить
my-wish-other-days = Інші дні теж підходять
my-wish-fewer = Менше днів теж підходить
my-wish-preference = Де ви хотіли б місце?
my-wish-reason = Чому ви змінюєте запит?
my-wish-reason-hint = Ви не зобов’язані казати.
my-wish-undo = Повернути, як було
my-save = Зберегти
my-stop-title = Припинити пошук
my-stop-intro = Ви вирішуєте самі. Пізніше завжди можна попросити знову.
my-stop-why = Чому ви припиняєте?
my-stop-found = Місце вже знайдено
my-stop-no-longer = Я більше не шукаю
my-stop-reason = Хочете сказати чому?
my-stop-consequences = Що означає для вас те, що догляду немає?
my-stop-optional = Ви не зобов’язані казати. Це допомагає нам просити більше місць.
my-stop-button = Припинити пошук
my-reason-none = Не скажу
my-reason = { $word ->
    [cares-themselves] Ми доглядаємо дитину самі
    [too-expensive] Догляд занадто дорогий
    [hours-unsuitable] Години не підходять
    [no-trust] Ми не маємо довіри
    [moved] Ми переїжджаємо
    [other] Інша причина
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Менше працювати
    [leave] Взяти відпустку
    [refuse-job] Відмовитися від роботи
    [stop-training] Не ходити на уроки чи навчання
    [none] Нічого з цього
   *[unknown] -
}
my-go-on = Усе ж шукати далі

# Wie keek, waar u binnen bent.
my-seen-title = Хто переглядав вашу справу?
my-seen-intro = Ми щоразу записуємо, хто дивиться.
my-seen-none = Ще ніхто не дивився.
my-who = { $who ->
    [desk-worker] Хтось із бюро
    [desk-manager] Хто керує бюро
    [organiser] Заклад: { $name }
    [location] Заклад: { $name }
    [neighbour] Інше бюро: { $name }
    [family] Ви
    [trusted] Хтось, кому ви дозволили дивитися
    [link] Хтось із посиланням від нас
    [program] Програма бюро
   *[unknown] Хтось інший
}
my-looked = перегляд
my-changed = перегляд і запис
my-sessions-title = Де ви ввійшли
my-sessions-intro = Не знаєте якогось пристрою? Тоді закрийте вхід на ньому.
my-session-since = Відколи: { $since }. Останнє користування: { $used }
my-session-here = Цей пристрій
my-session-end = Закрити вхід на цьому пристрої

# De andere ouder, en wie mag meekijken.
my-people-title = Хто може дивитися разом із вами?
my-parent-title = Другий із батьків (мама або тато)
my-parent-intro = Другий із батьків бачить те саме, що й ви.
my-parent-none = У вашій справі ще немає другого з батьків.
my-parent-add = Додати другого з батьків
my-parent-change = Змінити це
my-parent-remove = Прибрати другого з батьків
my-parent-gets = Хто отримує наші повідомлення?
my-parent-reference = Код другого з батьків, щоб увійти:
my-parent-given = Ім’я
my-parent-family = Прізвище
my-parent-phone = Телефон
my-parent-email = Електронна пошта
my-parent-contacted = Хто отримує наші повідомлення?
my-contacted = { $who ->
    [first] Хто подав запит
    [second] Другий із батьків
   *[both] Обоє
}
my-grants-title = Людина, якій ви довіряєте
my-grants-intro = Ви вибираєте, хто дивиться, що бачить і доки.
my-grant-title = Дозволити комусь дивитися
my-grant-intro = Ця людина отримає посилання. Ви завжди можете це припинити.
my-grant-name = Хто?
my-grant-parts = Що може бачити ця людина?
my-grant-until = До якого дня включно?
my-part = { $part ->
    [progress] Як просувається ваш запит
    [proposals] Місця, які ми пропонуємо
   *[appointments] Ваші зустрічі
}
my-grant-sees = Бачить:
my-grant-to = До { $until } включно
my-grant-used = Останній перегляд: { $at }
my-grant-link = Дайте це посилання:
my-grant-stop = Припинити перегляд
my-trusted-title = Ви можете дивитися
my-trusted-hello = Добрий день, { $name }
my-trusted-intro = { $family } дозволяє вам дивитися, до { $until } включно.
my-trusted-parts = Ви бачите:

# Uw gegevens.
my-data-title = Забрати або стерти ваші дані
my-take-title = Забрати із собою
my-take-intro = Тут є все про вашу сім’ю. Нотатки бюро попросіть у нас.
my-take-print = Переглянути або надрукувати
my-take-file = Зберегти як файл
my-data-print-title = Ваші дані
my-data-print-intro = Це ми знаємо про вашу сім’ю.
my-erase-title = Стерти
my-erase-now = Ми припиняємо пошук і відразу стираємо ваші дані. Це назавжди.
my-erase-ask = Спочатку ми маємо подивитися самі. Ми зателефонуємо або напишемо вам. Ось чому:
my-holds = { $why ->
    [proposal] Одна пропозиція ще чекає на вашу відповідь.
   *[care] Ми знайшли для вас місце. Тоді закон вимагає зберігати дані.
}
my-erase-confirm = Так, зітріть мої дані
my-erase-button = Стерти мої дані
my-erased-title = Ваші дані стерто
my-erased = Ми стерли ваші дані { $on }.
my-erased-return = Ми ще рахуємо, що був запит, але без імені.
my-erase-asked-title = Ми це перевіряємо
my-erase-asked = Тепер ми знаємо, що ви про це просите. Ми дамо вам знати.
my-erase-proof = Номер вашого підтвердження

# Wat net gebeurde.
my-done = { $done ->
    [signed-out] Ви вийшли зі сторінки.
    [session-ended] Вхід на тому пристрої закрито.
    [wish-changed] Ваш запит змінено.
    [undone] Усе знову так, як було.
    [stopped] Ми більше не шукаємо. Це не так? Тоді виберіть шукати далі.
    [goes-on] Ми знову шукаємо.
    [still-looking] Дякуємо. Ми шукаємо далі.
    [saved] Це збережено.
    [removed] Це прибрано.
   *[other] Готово.
}

# Bij een voorstel.
offer-price = Ціна
offer-price-income = Ви платите за своїм доходом.
offer-price-free = Заклад сам вибирає ціну. Запитайте ціну в закладі.
offer-price-help = Це важко? Зателефонуйте нам. Ми разом пошукаємо допомогу.
offer-route = Дорога
offer-route-how = Знайдіть цю адресу на карті або запитайте дорогу в нас.
offer-route-open = Відкрити карту на вашому пристрої
offer-undo = Я все ж хочу ще вибрати
offer-undo-until = Помилилися? Місце ще вільне. Ви ще можете вибрати до { $until }.
offer-others = Є ще одне місце для вашої сім’ї
offer-paper = Дайте відповідь телефоном: наведіть камеру на цей код.
offer-qr = Код для відповіді
my-paper-go = Відкрийте на телефоні або комп’ютері:
my-paper-once = Код діє лише 1 раз. Нікому його не давайте.
