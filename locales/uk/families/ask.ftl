ask-start-title = Попросити місце для дитини
ask-start-intro = Розкажіть, що ви шукаєте. Це займе приблизно 5 хвилин. Обліковий запис не потрібен.

# legal
ask-start-free = Це безкоштовно. Догляд — це вільний вибір.
ask-start-everyone = Просити може кожна сім’я: з роботою, без роботи, на навчанні чи вдома.
ask-start-skip = Чогось іще не знаєте? Нічого страшного.
ask-go-on = Продовжити
ask-go-on-with = Продовжити й додати { $place }
ask-start-how = Як ви хочете попросити?
ask-door-alone = Я прошу самостійно
ask-door-helper = Мені хтось допомагає
ask-door-paper = На папері
ask-door-code = У мене є код
ask-what-happens = Що буде з моїм запитом?
ask-what-happens-text = Ми читаємо ваш запит і зв’язуємося з вами. Ми шукаємо разом. Ви самі вирішуєте, чи хочете місце.
ask-who-sees = Хто бачить те, що я пишу?

# legal
ask-who-sees-text = Лише бюро. Заклад бачить тільки те, що потрібно для пошуку місця.
ask-step = Питання { $number } з { $total }
ask-next = Далі
ask-not-known = Я ще не знаю
ask-not-needed = Можна не заповнювати.
ask-all-optional = На цій сторінці можна нічого не заповнювати.
ask-part-helper = Хто допомагає
ask-part-child = Для кого
ask-part-start = З якого часу
ask-part-days = Які дні
ask-part-wishes = Який догляд
ask-part-you = Хто ви
ask-part-contact = Як із вами зв’язатися
ask-part-situation = Хочете розповісти ще щось?
ask-question-helper = Хто допомагає сім’ї?
ask-question-child = Для якої дитини ви шукаєте місце?
ask-question-next-child = Для якої дитини ви ще шукаєте місце?
ask-question-start = З якого часу вам потрібен догляд?
ask-question-days = У які дні вам потрібен догляд?
ask-question-wishes = Який догляд вам підходить?
ask-question-you = Хто ви?
ask-question-contact = Як із вами найкраще зв’язатися?
ask-question-situation = Хочете розповісти ще щось?
ask-helper-intro = Заповніть це, якщо ви допомагаєте сім’ї. Сім’я сама вирішує, що ви пишете.
ask-helper-name = Ваше ім’я та прізвище
ask-helper-organisation = Де ви працюєте?
ask-helper-organisation-hint = Ви друг або сусід? Тоді не заповнюйте.
ask-helper-phone = Ваш телефон

# legal
ask-helper-permission = Мама або тато не проти моєї допомоги
ask-helper-contact = Мама або тато хоче, щоб бюро могло телефонувати й мені
ask-child-kind = Дитина вже народилася?
ask-child-born = Так, народилася
ask-child-due = Ні, ще ні
ask-child-date = Дата народження
ask-child-date-hint = Напишіть, наприклад, 27/3/2026. Ви вагітні? Напишіть день, який назвав лікар.
ask-child-given = Ім’я дитини
ask-one-more-child = Ще одна дитина
ask-remove-child = Прибрати цю дитину
ask-start-soon = Якнайшвидше
ask-start-from = З певного дня
ask-start-date = З якого дня?
ask-start-date-hint = Лише якщо ви знаєте день. Напишіть, наприклад, 1/9/2027.
ask-days-fixed = Щотижня ті самі дні
ask-days-changing = Мої дні змінюються
ask-which-days = Які дні?
ask-which-part = Як довго в ці дні?
ask-which-extra = Також поза звичайними годинами?
ask-extra-early = Рано, до 7 години
ask-extra-evening = Увечері
ask-extra-night = Уночі
ask-how-many-days = Скільки приблизно днів на тиждень?
ask-how-many-days-hint = Напишіть число від 1 до 7. Не знаєте? Тоді не заповнюйте.
ask-which-care = Що вам більше подобається?
ask-care-group = У групі
ask-care-family = Удома в вихователя (onthaalouder)
ask-care-any = Підходить і те, і те
ask-care-difference = Яка різниця?
ask-care-difference-text = У групі за дітьми доглядають кілька людей. Домашній вихователь (onthaalouder) доглядає маленьку групу в себе вдома.
ask-price-title = Скільки коштує догляд?

# legal
ask-price-text = У багатьох закладах ціна залежить від вашого доходу. Ви заробляєте мало? Тоді ви платите мало.

# legal
ask-price-help = Усе одно задорого? Може допомогти соціальна служба OCMW. Ми радо пояснимо.
ask-which-tariff = Яка ціна вам підходить?
ask-tariff-income = Ціна за моїм доходом
ask-tariff-any = Не має значення
ask-flexible = Що вам також підходить?
ask-flexible-later = Почати пізніше
ask-flexible-days = Інші дні
ask-flexible-fewer = Менше днів
ask-together = Чи мають діти бути в одному закладі?
ask-together-word = { $word ->
    [no] Не обов’язково
    [preferably] Бажано так
   *[only] Лише разом
}
ask-neighbours-said = Інші бюро можуть бачити мій запит
ask-preference = Хочете попросити ще щось?
ask-preference-hint = Наприклад: близько до моєї роботи.
ask-given-name = Ваше ім’я
ask-family-name = Ваше прізвище
ask-postcode = Ваш поштовий індекс
ask-postcode-hint = Чотири цифри, наприклад 2800.
ask-municipality = У якій громаді ви живете?
ask-street = Ваша вулиця та номер будинку
ask-street-hint = Можна не заповнювати. Так ми знайдемо догляд ближче до вас.
ask-no-address = Зараз я не маю постійної адреси
ask-phone = Ваш телефон
ask-phone-hint = Наприклад 0470 12 34 56
ask-email = Ваша електронна пошта
ask-no-phone = Я не маю власного телефону
ask-no-phone-text = Напишіть, кому нам телефонувати. Ви також можете прийти до бюро.
ask-other-name = Ім’я цієї людини
ask-other-phone = Телефон цієї людини
ask-language = Якою мовою ви говорите найкраще?
ask-language-other = Інша мова
ask-help = Що вам допоможе?
ask-help-reading = Читати важко: зателефонуйте мені
ask-help-interpreter = Мені потрібен перекладач
ask-channel-call = Зателефонуйте мені
ask-channel-sms = Надішліть SMS
ask-channel-whatsapp = Надішліть WhatsApp
ask-channel-email = Надішліть електронний лист
ask-channel-letter = Надішліть лист поштою
ask-channel-trusted = Через когось іншого
ask-channel-visit = Я зайду самостійно
ask-situation-why = Це допомагає швидше знайти добре місце. Ви не зобов’язані казати.

# legal
ask-situation-who = Це читає лише бюро. Без вас ми нікому цього не розповідаємо.
ask-purposes = Для чого вам потрібен догляд?
ask-urgent = Це терміново
ask-urgent-reason = Чому це терміново?
ask-care-need = Моя дитина потребує додаткового догляду
ask-care-need-reason = Який догляд допомагає вашій дитині?
ask-care-need-hint = Досить кількох слів.
ask-overview-title = Ваш запит наразі
ask-overview-intro = Виберіть, що хочете заповнити. Усе зберігається.
ask-overview-complete = Усе готово. Перевірте й надішліть свій запит.
ask-overview-check = Перевірити й надіслати
ask-overview-link = Огляд
ask-progress-todo = Ще треба зробити
ask-progress-done = Готово
ask-progress-optional = За бажанням

# legal
ask-kept-until = Ми зберігаємо це до { $date }. Потім ми все стираємо.
ask-later-link = Продовжити пізніше
ask-stop = Припинити й усе стерти
ask-stop-title = Бажаєте зупинитися?
ask-stop-text = Тоді ми видалимо всі ваші відповіді. Повернути їх не можна.
ask-check-title = Усе правильно?
ask-check-intro = Перечитайте свої відповіді. Ви ще можете все змінити.
ask-change = Змінити
ask-nothing-said = Нічого не заповнено
ask-more-to-say = Це терміново? Ваша дитина потребує додаткового догляду? Ви можете про це сказати. Це не обов’язково.
ask-more-link = Розповісти більше

# legal
ask-check-promise = Це вас ні до чого не зобов’язує. Ви завжди можете припинити свій запит.
ask-send = Надіслати мій запит
ask-trap = Не заповнюйте це
ask-done-title = Ваш запит надіслано
ask-reference = Ваш код
ask-reference-keep = Запишіть цей код. За ним ми швидко знайдемо ваш запит.
ask-next-title = Що буде тепер?
ask-next-read = Ми отримали ваш запит { $date }.

# legal
ask-next-contact = Ми зв’яжемося з вами до { $date }.
ask-next-number = Вам хтось телефонує? Тоді ви бачите цей номер:

# legal
ask-next-search = Ми запитуємо заклади. Днів на відповідь: не більше { $days }.
ask-next-choose = Є місце? Тоді ми вам скажемо. Ви вирішуєте самі.
ask-next-changes = Щось змінилося? Ви самі знайшли догляд? Зателефонуйте нам:
ask-print = Надрукувати цю сторінку
ask-later-title = Продовжити пізніше

# legal
ask-later-intro = Ваші відповіді збережено до { $date }. Виберіть, як їх потім знайти.
ask-later-sent = Посилання вже в дорозі.
ask-later-by-message = За посиланням
ask-later-contact = Ваш мобільний телефон або пошта
ask-later-contact-hint = Ми надішлемо посилання, щоб продовжити.
ask-later-send = Надіслати посилання
ask-later-on-paper = За кодом
ask-later-paper-text = Запишіть цей код або надрукуйте сторінку. Нікому його не давайте.
ask-later-where = Пізніше відкрийте цю адресу й введіть код:
ask-later-fresh = Створити новий код. Тоді старий уже не діє.
ask-code-title = Продовжити за кодом
ask-code-intro = У вас є код від нас? Введіть його тут.
ask-code-label = Ваш код
ask-code-hint = Сім літер і цифр, наприклад K7M-4QXD
ask-link-title = Продовжити ваш запит
ask-link-intro = Натисніть кнопку, щоб продовжити на цьому пристрої.
ask-later-subject = Продовжте свій запит
ask-later-sms = { $desk }: продовжте свій запит: { $link }
ask-paper-title = Попросити місце на папері
ask-paper-intro = Надрукуйте цю сторінку й заповніть її. Принесіть її до бюро або зателефонуйте нам.
ask-paper-heading = Я шукаю місце для своєї дитини
ask-paper-name = Прізвище та ім’я
ask-paper-phone = Телефон або електронна пошта
ask-paper-postcode = Вулиця та поштовий індекс
ask-paper-week = Поставте хрестик біля кожного потрібного дня
ask-paper-return = Готово? Віддайте цей аркуш у бюро. Ми вам зателефонуємо. Просити можна безкоштовно, це не обов’язково.
ask-received-subject = { $desk }: ми отримали ваш запит
ask-received-short = { $desk }: ми отримали запит. Код { $code }. Зв’яжемося до { $date } з номера { $number }.
ask-purpose = { $purpose ->
    [work] робота
    [study] уроки або навчання
    [job-search] пошук роботи
    [health] здоров’я
    [rest] час на відпочинок
   *[crisis] зараз удома важко
}
ask-channel = { $channel ->
    [call] Зателефонуйте мені
    [sms] Надішліть SMS
    [whatsapp] Надішліть WhatsApp
    [email] Надішліть електронний лист
    [letter] Надішліть лист поштою
    [trusted] Через когось іншого
   *[visit] Я зайду самостійно
}
ask-extra = { $part ->
    [early] також рано
    [evening] також увечері
   *[night] також уночі
}
ask-day-part = { $part ->
    [morning] Лише до обіду
    [afternoon] Лише після обіду
   *[whole] Цілий день
}
ask-said-care = { $care ->
    [group] У групі
    [family] Удома в вихователя
    [any] Група або домашній вихователь
   *[other] Немає побажань
}
ask-said-start = { $when ->
    [soon] Якнайшвидше
    [date] Починаючи з { $date }
   *[unknown] Я ще не знаю
}
ask-said-days = { $kind ->
    [changing] Мої дні змінюються. Днів на тиждень: { $count }
   *[unknown] Я ще не знаю
}
ask-said-child = { $kind ->
    [born] дата народження: { $date }
    [due] має народитися { $date }
   *[unknown] дата ще не відома
}
ask-later-email =
    Добрий день!

    Ви почали запит до { $desk }. Продовжте тут:
    { $link }

    Посилання діє до { $until }. Нікому його не давайте.
    Маєте запитання? Зателефонуйте: { $phone }.
ask-received-text =
    Добрий день!

    Ми отримали ваш запит. Ваш код: { $code }.
    Стежте за запитом тут: { $address }.
    Ми зв’яжемося з вами до { $date }. Ми телефонуємо з номера { $number }.
    Потім ми запитаємо заклади. Якщо є місце, ви вирішуєте самі.

    Маєте запитання? Зателефонуйте: { $phone }.
    { $desk }
ask-stopped = Припинено. Ваші відповіді стерто.
