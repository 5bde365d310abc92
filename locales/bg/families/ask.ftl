ask-start-title = Поискайте място за детето
ask-start-intro = Кажете ни какво търсите. Отнема около 5 минути. Не Ви трябва профил.

# legal
ask-start-free = Безплатно е. Грижата за деца е свободен избор.
ask-start-everyone = Всяко семейство може да поиска място: с работа, без работа, на обучение или у дома.
ask-start-skip = Още не знаете нещо? Няма проблем.
ask-go-on = Продължи
ask-go-on-with = Продължи и добави { $place }
ask-start-how = Как искате да направите заявката?
ask-door-alone = Аз правя заявката
ask-door-helper = Някой ми помага
ask-door-paper = На хартия
ask-door-code = Имам код
ask-what-happens = Какво става с моята заявка?
ask-what-happens-text = Четем заявката Ви и се свързваме с Вас. Заедно търсим място. Вие избирате дали го искате.
ask-who-sees = Кой вижда какво пиша?

# legal
ask-who-sees-text = Само бюрото. Заведението вижда само каквото е нужно, за да търсим място.
ask-step = Въпрос { $number } от { $total }
ask-next = Напред
ask-not-known = Още не знам
ask-not-needed = Можете да оставите празно.
ask-all-optional = На тази страница можете да оставите всичко празно.
ask-part-helper = Кой помага
ask-part-child = За кого
ask-part-start = От кога
ask-part-days = Кои дни
ask-part-wishes = Каква грижа
ask-part-you = Кой сте Вие
ask-part-contact = Как да се свържем с Вас
ask-part-situation = Искате ли да кажете още нещо?
ask-question-helper = Кой помага на семейството?
ask-question-child = За кое дете търсите място?
ask-question-next-child = За кое друго дете търсите място?
ask-question-start = От кога Ви трябва място?
ask-question-days = В кои дни Ви трябва място?
ask-question-wishes = Каква грижа Ви подхожда?
ask-question-you = Кой сте Вие?
ask-question-contact = Как най-лесно да се свържем с Вас?
ask-question-situation = Искате ли да кажете още нещо?
ask-helper-intro = Попълнете това, ако помагате на семейство. Семейството само решава какво да попълните.
ask-helper-name = Вашето име
ask-helper-organisation = Къде работите?
ask-helper-organisation-hint = Вие сте приятел или съсед? Тогава оставете празно.
ask-helper-phone = Вашият телефон

# legal
ask-helper-permission = Родителят е съгласен да помагам
ask-helper-contact = Родителят иска бюрото да може да звъни и на мен
ask-child-kind = Детето вече родено ли е?
ask-child-born = Да, родено е
ask-child-due = Не, още не
ask-child-date = Дата на раждане
ask-child-date-hint = Напишете например 27/3/2026. Бременна сте? Напишете деня, който лекарят Ви е казал.
ask-child-given = Собствено име на детето
ask-one-more-child = Още едно дете
ask-remove-child = Махни това дете
ask-start-soon = Колкото може по-скоро
ask-start-from = От определен ден
ask-start-date = От кой ден?
ask-start-date-hint = Само ако знаете деня. Напишете например 1/9/2027.
ask-days-fixed = Всяка седмица същите дни
ask-days-changing = Дните ми се сменят
ask-which-days = Кои дни?
ask-which-part = Колко време в тези дни?
ask-which-extra = И извън обичайните часове?
ask-extra-early = Рано, преди 7 часа
ask-extra-evening = Вечер
ask-extra-night = През нощта
ask-how-many-days = Горе-долу колко дни в седмицата?
ask-how-many-days-hint = Напишете число от 1 до 7. Не знаете? Оставете празно.
ask-which-care = Какво предпочитате?
ask-care-group = В група
ask-care-family = В дома на детегледач (onthaalouder)
ask-care-any = И двете са добре
ask-care-difference = Каква е разликата?
ask-care-difference-text = В група повече хора се грижат за децата. Детегледачът се грижи у дома за малка група.
ask-price-title = Колко струва грижата?

# legal
ask-price-text = В много заведения цената зависи от дохода Ви. Печелите малко? Тогава плащате малко.

# legal
ask-price-help = Пак ли е скъпо? OCMW (социалната служба на общината) може да помогне. С радост ще Ви обясним.
ask-which-tariff = Каква цена Ви подхожда?
ask-tariff-income = Цена според дохода ми
ask-tariff-any = Няма значение
ask-flexible = Какво друго също е добре?
ask-flexible-later = По-късно начало
ask-flexible-days = Други дни
ask-flexible-fewer = По-малко дни
ask-together = Трябва ли децата да са на едно място?
ask-together-word = { $word ->
    [no] Не е нужно
    [preferably] По-добре да
   *[only] Само заедно
}
ask-neighbours-said = Други бюра могат да видят молбата ми
ask-preference = Искате ли да поискате още нещо?
ask-preference-hint = Например: близо до работата ми.
ask-given-name = Вашето собствено име
ask-family-name = Вашата фамилия
ask-postcode = Вашият пощенски код
ask-postcode-hint = Четири цифри, например 2800.
ask-municipality = В коя община живеете?
ask-street = Вашата улица и номер
ask-street-hint = Можете да оставите празно. Така намираме място близо до Вас.
ask-no-address = Сега нямам постоянен адрес
ask-phone = Вашият телефон
ask-phone-hint = Например 0470 12 34 56
ask-email = Вашият имейл
ask-no-phone = Нямам собствен телефон
ask-no-phone-text = Напишете на кого можем да се обадим. Можете и сами да дойдете в бюрото.
ask-other-name = Име на този човек
ask-other-phone = Телефон на този човек
ask-language = Кой език говорите най-добре?
ask-language-other = Друг език
ask-help = Какво Ви помага?
ask-help-reading = Трудно ми е да чета: обадете ми се
ask-help-interpreter = Искам преводач
ask-channel-call = Обадете ми се
ask-channel-sms = Изпратете SMS
ask-channel-whatsapp = Пишете ми по WhatsApp
ask-channel-email = Изпратете имейл
ask-channel-letter = Изпратете писмо
ask-channel-trusted = Чрез друг човек
ask-channel-visit = Ще дойда на място
ask-situation-why = Това ни помага по-бързо да търсим добро място. Не е нужно да го казвате.

# legal
ask-situation-who = Само бюрото чете това. Не го казваме на други без Вас.
ask-purposes = За какво Ви трябва място за детето?
ask-urgent = Спешно е
ask-urgent-reason = Защо е спешно?
ask-care-need = Детето ми има нужда от повече грижа
ask-care-need-reason = Каква грижа помага на детето Ви?
ask-care-need-hint = Няколко думи са достатъчни.
ask-overview-title = Вашата заявка досега
ask-overview-intro = Изберете какво искате да попълните. Всичко се пази.
ask-overview-complete = Всичко е готово. Проверете и изпратете заявката си.
ask-overview-check = Провери и изпрати
ask-overview-link = Преглед
ask-progress-todo = Още за попълване
ask-progress-done = Готово
ask-progress-optional = Ако желаете

# legal
ask-kept-until = До { $date } пазим това. След това изтриваме всичко.
ask-later-link = Продължи по-късно
ask-stop = Спри и изтрий всичко
ask-stop-title = Искате ли да спрете?
ask-stop-text = Тогава изтриваме всички отговори. Те не могат да се върнат.
ask-check-title = Вярно ли е всичко?
ask-check-intro = Прочетете отговорите си. Още можете да промените всичко.
ask-change = Промени
ask-nothing-said = Нищо не е попълнено
ask-more-to-say = Спешно ли е? Детето има ли нужда от повече грижа? Можете да го кажете. Не е задължително.
ask-more-link = Разкажете още нещо

# legal
ask-check-promise = Не се обвързвате с нищо. Винаги можете да спрете заявката си.
ask-send = Изпрати заявката ми
ask-trap = Оставете празно
ask-done-title = Заявката Ви е изпратена
ask-reference = Вашият код е
ask-reference-keep = Запишете този код. С него бързо намираме заявката Ви.
ask-next-title = Какво следва?
ask-next-read = На { $date } получихме заявката Ви.

# legal
ask-next-contact = Преди { $date } ще се свържем с Вас.
ask-next-number = Някой Ви звъни? Тогава виждате този номер:

# legal
ask-next-search = Питаме заведението. То отговаря в срок от { $days } дни.
ask-next-choose = Има ли място? Тогава Ви казваме. Вие избирате.
ask-next-changes = Нещо се променя? Сами намерихте място? Обадете ни се:
ask-print = Отпечатай тази страница
ask-later-title = Продължете по-късно

# legal
ask-later-intro = До { $date } отговорите Ви се пазят. Изберете как да ги намерите отново.
ask-later-sent = Връзката е изпратена.
ask-later-by-message = С връзка (линк)
ask-later-contact = Вашият мобилен телефон или имейл
ask-later-contact-hint = Изпращаме Ви връзка, за да продължите.
ask-later-send = Изпрати връзката
ask-later-on-paper = С код
ask-later-paper-text = Запишете този код или отпечатайте страницата. Не го давайте на никого.
ask-later-where = По-късно отидете на този адрес и напишете кода:
ask-later-fresh = Направи нов код. Старият тогава спира да работи.
ask-code-title = Продължете с код
ask-code-intro = Имате ли код от нас? Напишете го тук.
ask-code-label = Вашият код
ask-code-hint = Седем букви и цифри, например K7M-4QXD
ask-link-title = Продължете заявката си
ask-link-intro = Натиснете бутона, за да продължите на това устройство.
ask-later-subject = Продължете заявката си
ask-later-sms = { $desk }: продължете заявката си: { $link }
ask-paper-title = Поискайте място на хартия
ask-paper-intro = Отпечатайте тази страница и я попълнете. Донесете я в бюрото или ни се обадете.
ask-paper-heading = Търся място за детето си
ask-paper-name = Фамилия и име
ask-paper-phone = Телефон или имейл
ask-paper-postcode = Улица и пощенски код
ask-paper-week = Сложете кръстче на всеки ден, който искате
ask-paper-return = Готово? Дайте този лист в бюрото. Ние ще Ви се обадим. Заявката е безплатна и не е задължителна.
ask-received-subject = { $desk } получи заявката Ви
ask-received-short = { $desk }: получихме заявката Ви. Код { $code }. Ще се свържем с Вас преди { $date }, от номер { $number }.
ask-purpose = { $purpose ->
    [work] работа
    [study] уроци или обучение
    [job-search] търсене на работа
    [health] здраве
    [rest] време за почивка
   *[crisis] сега у дома е трудно
}
ask-channel = { $channel ->
    [call] Обадете ми се
    [sms] Изпратете SMS
    [whatsapp] Пишете ми по WhatsApp
    [email] Изпратете имейл
    [letter] Изпратете писмо
    [trusted] Чрез друг човек
   *[visit] Ще дойда на място
}
ask-extra = { $part ->
    [early] и рано
    [evening] и вечер
   *[night] и през нощта
}
ask-day-part = { $part ->
    [morning] Само преди обяд
    [afternoon] Само след обяд
   *[whole] Цял ден
}
ask-said-care = { $care ->
    [group] В група
    [family] В дома на детегледач (onthaalouder)
    [any] Група или детегледач
   *[other] Без предпочитание
}
ask-said-start = { $when ->
    [soon] Колкото може по-скоро
    [date] От { $date }
   *[unknown] Още не знам
}
ask-said-days = { $kind ->
    [changing] Дните ми се сменят. Дни в седмицата: { $count }
   *[unknown] Още не знам
}
ask-said-child = { $kind ->
    [born] дата на раждане: { $date }
    [due] очаквано раждане: { $date }
   *[unknown] датата още не е известна
}
ask-later-email =
    Здравейте,

    Започнахте заявка до { $desk }. Продължете тук:
    { $link }

    До { $until } връзката работи. Не я давайте на никого.
    Въпроси? Обадете се на { $phone }.
ask-received-text =
    Здравейте,

    Получихме заявката Ви. Вашият код е { $code }.
    Следете заявката си на { $address }.
    Преди { $date } ще се свържем с Вас. Обаждаме се от номер { $number }.
    После питаме заведението. Ако има място, Вие избирате.

    Въпроси? Обадете се на { $phone }.
    { $desk }
ask-stopped = Заявката е спряна. Отговорите Ви са изтрити.
