# Wat het gezin krijgt om aan te melden, en de vraag of het nog zoekt.
message-code-subject = Вашият код за { $desk }
message-code-text =
    Здравейте, { $name },

    Вашият код е { $code }. Напишете го на страницата, от която започнахте.
    Кодът работи 10 минути и само 1 път.

    Или отворете тази връзка в същия браузър и натиснете там бутона:
    { $link }

    Не сте искали код? Тогава не трябва да правите нищо. Не давайте кода на никого.
    Въпроси? Обадете ни се на { $phone }.

    { $desk }
message-code-short = { $code } е Вашият код за { $desk }. Работи 10 минути. Не го давайте на никого.
message-still-subject = Още ли търсите място за детето?
message-still-text =
    Здравейте, { $name },

    Помолихте ни да търсим място за детето. Още ли търсите?

    Кажете ни на { $address }. Вашият код там е { $reference }.
    Можете и да се обадите: { $phone }.

    Не отговаряте? Тогава заявката Ви остава и ние Ви се обаждаме.

    { $desk }
message-still-short = { $desk }: още ли търсите? Отговор на { $address } с код { $reference }.

# Mijn vraag: aanmelden.
my-title = Моята заявка
my-sign-in-title = Следя заявката си
my-sign-in-intro = Напишете кода на заявката си. После получавате код за вход.
my-reference = Кодът на Вашата заявка
my-reference-hint = Кодът е в нашите съобщения. Например K7M-4QXD
my-code-way = Как искате да получите кода?
my-code-by-sms = Със SMS
my-code-by-email = С имейл
my-code-send = Изпрати кода
my-no-code-title = Нямате код, телефон или имейл?
my-no-code = Обадете ни се или елате. Тогава получавате код на хартия.
my-code-title = Напишете кода си
my-code-intro = Познаваме ли тази заявка? Тогава сме Ви изпратили код. Кодът работи 10 минути.
my-code = Код
my-code-hint = 6 цифри или кодът от Вашия лист
my-code-again = Не получихте код? Поискайте нов
my-enter = Влез
my-link-here = Натиснете бутона, за да видите заявката си.
my-link-elsewhere = Отворихте връзката другаде. Напишете кода от имейла на устройството, от което започнахте.

# Waar de vraag staat.
my-hello = Здравейте, { $name }
my-none = Сега не търсим място за Вас.
my-question-for = Място за { $child }
my-question-unnamed = Място за дете { $number }
my-question-only = Място за детето Ви
my-state = { $state ->
    [open] Търсим място
    [partly] Една част е намерена. Търсим по-нататък
    [placed] Намерено е място
    [closed] Тази заявка е спряна
   *[other] Тази заявка още не е готова
}
my-next-title = Какво следва?
my-next-answer = Място в { $place }. Отговор преди { $by }
my-next-location = Преди { $by } обикновено отговаря { $place }.
my-next-begins = На { $on } детето започва в { $place }.
my-next-desk = Търсим място. Преди { $by } пак ще погледнем заявката Ви.
my-next-stopped = Вече не търсим. Винаги можете да поискате отново.
my-next-found = Всичко е уредено.
my-asks-title = Какво искате
my-wish = { $days }, от { $start }
my-days-count = { $days ->
    [0] Дните още не са известни
    [one] 1 ден в седмицата
   *[other] { $days } дни в седмицата
}
my-asked-first = Първо поискахте:
my-story-title = Какво стана досега
my-some-place = друго заведение
my-story-registered = Поискахте място за детето.
my-story-wish = Заявката е променена.
my-story-asked = Попитахме за място в { $place }.
my-story-answered = { $answer ->
    [yes] { $place } отговори: да, има място.
    [deviating] { $place } отговори: има място, но не точно както поискахте.
   *[no] { $place } отговори: сега няма място.
}
my-story-proposed = Предложихме Ви място в { $place }.
my-story-settled = { $state ->
    [accepted] Казахте „да“ за мястото в { $place }.
    [refused] Казахте „не“ за мястото в { $place }.
    [expired] Предложението от { $place } изтече.
   *[withdrawn] Мястото в { $place } вече не беше свободно.
}
my-story-found = От { $from } има място в { $place }.
my-story-stopped = { $reason ->
    [found-elsewhere] Заявката спря: намерено е място.
   *[other] Заявката спря.
}
my-story-goes-on = Заявката отново продължи.
my-story-still = Казахте, че още търсите.
my-talks-title = Вашите срещи
my-call-title = Въпроси? Обадете ни се
my-messages-title = Какво Ви писахме
my-channel = { $channel ->
    [sms] SMS
    [email] имейл
    [letter] писмо
    [whatsapp] WhatsApp
   *[call] телефон
}
my-file-title = Вашето досие
my-sign-out = Излез от тази страница

# Nog zoeken, veranderen, stoppen.
my-still-question = Още ли търсите място за детето?
my-still-silence = Не казвате нищо? Тогава заявката Ви остава и ние Ви се обаждаме.
my-still-yes = Да, още търся
my-still-no = Не, вече не търся
my-wish-title = Променете заявката си
my-wish-intro = Първото, което поискахте, също остава записано.
my-wish-start = От кой ден искате място?
my-wish-week = Кои дни?
my-wish-days = Или колко дни в седмицата?
my-wish-days-hint = Още не знаете дните? Тогава напишете тук колко са.
my-wish-later = И по-късно начало е добре
my-wish-other-days = И други дни са добре
my-wish-fewer = И по-малко дни са добре
my-wish-preference = Къде бихте искали?
my-wish-reason = Защо променяте заявката си?
my-wish-reason-hint = Не е нужно да казвате.
my-wish-undo = Върни както беше
my-save = Запази
my-stop-title = Спрете търсенето
my-stop-intro = Вие избирате. По-късно винаги можете да поискате отново.
my-stop-why = Защо спирате?
my-stop-found = Намерих място за детето
my-stop-no-longer = Вече не търся
my-stop-reason = Искате ли да кажете защо?
my-stop-consequences = Какво означава за Вас, че няма място?
my-stop-optional = Не е нужно да казвате. Това ни помага да искаме повече места.
my-stop-button = Спри търсенето
my-reason-none = Не казвам
my-reason = { $word ->
    [cares-themselves] Сами се грижим за детето си
    [too-expensive] Твърде скъпо е
    [hours-unsuitable] Часовете не са подходящи
    [no-trust] Нямаме доверие
    [moved] Местим се
    [other] Друга причина
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] По-малко работа
    [leave] Вземане на отпуск
    [refuse-job] Отказ от работа, която ми предлагат
    [stop-training] Пропускане на урок или обучение
    [none] Нищо от това
   *[unknown] -
}
my-go-on = Все пак търси по-нататък

# Wie keek, waar u binnen bent.
my-seen-title = Кой е гледал досието Ви?
my-seen-intro = Всеки път записваме кой гледа.
my-seen-none = Още никой не е гледал.
my-who = { $who ->
    [desk-worker] Някой от бюрото
    [desk-manager] Който ръководи бюрото
    [organiser] Заведение: { $name }
    [location] Заведение: { $name }
    [neighbour] Друго бюро: { $name }
    [family] Вие
    [trusted] Някой, на когото сте разрешили
    [link] Някой с връзка от нас
    [program] Програмата на бюрото
   *[unknown] Някой друг
}
my-looked = преглед
my-changed = преглед и промяна
my-sessions-title = Къде сте влезли
my-sessions-intro = Не познавате някое устройство? Тогава му спрете достъпа.
my-session-since = От { $since }, последно използвано { $used }
my-session-here = Това устройство
my-session-end = Спри достъпа на това устройство

# De andere ouder, en wie mag meekijken.
my-people-title = Кой може да вижда?
my-parent-title = Другият родител
my-parent-intro = Другият родител вижда същото като Вас.
my-parent-none = В досието Ви още няма друг родител.
my-parent-add = Добави другия родител
my-parent-change = Промени това
my-parent-remove = Махни другия родител
my-parent-gets = Кой получава нашите съобщения?
my-parent-reference = Код за вход на другия родител:
my-parent-given = Собствено име
my-parent-family = Фамилия
my-parent-phone = Телефон
my-parent-email = Имейл
my-parent-contacted = Кой да получава нашите съобщения?
my-contacted = { $who ->
    [first] Който е направил заявката
    [second] Другият родител
   *[both] И двамата
}
my-grants-title = Някой, на когото имате доверие
my-grants-intro = Вие избирате кой вижда, какво вижда и до кога.
my-grant-title = Разрешете на някого да вижда
my-grant-intro = Този човек получава връзка. Винаги можете да спрете това.
my-grant-name = Кой?
my-grant-parts = Какво може да вижда този човек?
my-grant-until = До кой ден включително?
my-part = { $part ->
    [progress] Докъде е заявката Ви
    [proposals] Местата, които предлагаме
   *[appointments] Вашите срещи
}
my-grant-sees = Вижда:
my-grant-to = До { $until } включително
my-grant-used = Последно погледна на { $at }
my-grant-link = Дайте тази връзка:
my-grant-stop = Спри достъпа
my-trusted-title = Имате право да виждате
my-trusted-hello = Здравейте, { $name }
my-trusted-intro = { $family } Ви разрешава да виждате до { $until } включително.
my-trusted-parts = Виждате:

# Uw gegevens.
my-data-title = Вземете или изтрийте данните си
my-take-title = Вземане
my-take-intro = Тук е всичко за семейството Ви. Бележките на бюрото поискайте от нас.
my-take-print = Виж или отпечатай
my-take-file = Запази като файл
my-data-print-title = Вашите данни
my-data-print-intro = Това знаем за семейството Ви.
my-erase-title = Изтриване
my-erase-now = Спираме да търсим и веднага изтриваме данните Ви. Това е завинаги.
my-erase-ask = Първо ние трябва да проверим. Ще Ви се обадим или пишем. Ето защо:
my-holds = { $why ->
    [proposal] Едно предложение още чака отговора Ви.
   *[care] Намерихме място за Вас. Тогава законът иска да пазим данни.
}
my-erase-confirm = Да, изтрийте данните ми
my-erase-button = Изтрий данните ми
my-erased-title = Данните Ви са изтрити
my-erased = На { $on } изтрихме данните Ви.
my-erased-return = Все пак броим, че е имало заявка, без име.
my-erase-asked-title = Ще проверим това
my-erase-asked = Вече знаем, че искате това. Ще Ви съобщим.
my-erase-proof = Вашето доказателство има номер

# Wat net gebeurde.
my-done = { $done ->
    [signed-out] Излязохте от страницата.
    [session-ended] Достъпът на устройството е спрян.
    [wish-changed] Заявката Ви е променена.
    [undone] Пак е както беше.
    [stopped] Вече не търсим. Не е ли вярно? Тогава търсете по-нататък.
    [goes-on] Отново търсим.
    [still-looking] Благодарим Ви. Търсим по-нататък.
    [saved] Запазено е.
    [removed] Махнато е.
   *[other] Готово.
}

# Bij een voorstel.
offer-price = Цена
offer-price-income = Плащате според дохода си.
offer-price-free = Заведението само определя цената. Попитайте там за цената.
offer-price-help = Трудно ли е? Обадете ни се. Заедно търсим помощ.
offer-route = Път
offer-route-how = Потърсете адреса на карта или питайте нас за пътя.
offer-route-open = Отвори картата на устройството си
offer-undo = Все пак искам да избера
offer-undo-until = Сгрешихте? Мястото още е свободно. До { $until } още можете да изберете.
offer-others = Има още едно място за семейството Ви
offer-paper = Отговорете с телефона си: насочете камерата към този код.
offer-qr = Код за отговор
my-paper-go = Отидете с телефон или компютър на:
my-paper-once = Кодът работи само 1 път. Не го давайте на никого.
