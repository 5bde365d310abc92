# De opvang die er is, voor gezinnen: lijst, kaart, pagina van een opvang, afdrukken.
offer-list-title = Какви заведения има?
offer-description = Всички детски заведения за бебета и малки деца при { $desk }: адреси, часове, дни и цена.
offer-list-intro = Тук са всички заведения за бебета и малки деца. Можете да търсите по място, дни и цена.
offer-neighbours = Виждате и заведенията на { $names }.
offer-of-desk = Бюро: { $desk }
offer-near = Близо до
offer-near-hint = Пощенски код, община или гара
offer-search = Търси
offer-more-filters = Още възможности за избор
offer-clear = Изчисти всичко
offer-kind = Вид грижа
offer-kind-word = { $kind ->
    [group] В група
    [family] При детегледач, в дом (onthaalouder)
   *[cooperating] В малка група
}
offer-tariff = Цена
offer-tariff-word = { $tariff ->
    [income] Цена според дохода
    [free] Свободна цена
   *[mixed] Според дохода или свободна
}
offer-days = Цели дни
offer-opens-at = Отворено в
offer-closes-at = Още отворено в
offer-age = Тогава детето Ви е
offer-age-word = { $age ->
    [6] под 1 година
    [18] на 1 година
    [27] на 2 години
   *[36] на 3 години или повече
}
offer-inclusive = Опит с деца, които имат нужда от повече грижа
offer-urgent = Места за хора, на които бързо им трябва място
offer-order = Подреждане
offer-order-word = { $order ->
    [auto] По име или първо най-близките
    [distance] Първо най-близките
    [lot] Разбъркано, всеки ден различно
   *[name] По име
}
offer-any = Няма значение
offer-count = { $count ->
    [0] Няма намерени заведения
    [one] 1 намерено заведение
   *[other] { $count } намерени заведения
}
offer-order-told = { $order ->
    [distance] Най-близкото е първо. Разстоянието е приблизително, по права линия.
    [lot] Днешният ред е избран с жребий. Утре е друг.
   *[name] Списъкът е подреден по име.
}
offer-order-neutral = Никой не може да плати, за да е по-нагоре.
offer-spot = Търсим около { $place }.
offer-spot-kind = { $kind ->
    [postcode] пощенски код
    [station] гара
   *[town] община
}
offer-spot-others = Друго ли имате предвид?
offer-spot-unknown = Не познаваме { $typed }. Опитайте с пощенски код или община.
offer-loosen = Така ще намерите заведение:
offer-loosen-word = { $criterion ->
    [kind] Всеки вид грижа
    [tariff] Всяка цена
    [days] Други дни
    [hours] Други часове
    [age] Всяка възраст
    [inclusive] И без този опит
   *[urgent] И без такива места
}
offer-loosen-count = { $count ->
    [one] 1 заведение
   *[other] { $count } заведения
}
offer-nothing-fits = Никое заведение не отговаря на всичко, което избрахте. Изберете по-малко или ни се обадете.
offer-nothing-yet = В списъка още няма заведения. Обадете ни се.
offer-distance = около { $km } км
offer-distance-near = под 1 км
offer-no-distance = разстоянието не е известно
offer-reported-free = Съобщи за свободно място
offer-map = Карта
offer-map-explained = Тази карта е скица. Номерата са тези от списъка. Всичко от картата го има и в списъка.
offer-map-you = Търсите тук
offer-map-approximate = За някои заведения знаем само общината. Те стоят в средата ѝ.
offer-map-north = С
offer-map-kilometres = { $km } км
offer-list = Списък
offer-print = Отпечатай тези адреси
offer-print-title = Адреси за мен
offer-print-intro = Към { $date }: адреси на детски заведения. Обадете се на бюрото за обяснение.
offer-print-chosen = Отпечатай избраните адреси
offer-choose = Избери { $name } за отпечатване
offer-notes = Бележки
offer-back-to-list = Всички заведения
offer-see-description = { $name }, { $kind } в { $town }: часове, дни, цена и връзка.
offer-see-facts = Накратко
offer-see-address = Адрес
offer-see-hours = Отворено
offer-see-hours-shown = от { $from } до { $until }
offer-see-days = Дни
offer-see-days-shown = В тези дни има места. Това не значи, че сега има свободно.
offer-see-yes = да
offer-see-no = не
offer-see-ages = Възраст
offer-see-ages-shown = { $kind ->
    [both] от { $from } до { $to } месеца
    [from] от { $from } месеца
    [to] до { $to } месеца
   *[none] попитайте заведението
}
offer-see-size = Брой деца
offer-see-size-shown = най-много { $count } едновременно
offer-see-organiser = Кой организира това
offer-see-unknown = Попитайте заведението
offer-see-price = Цена
offer-see-price-explained = { $tariff ->
    [income] Плащате според дохода си. Трябва Ви удостоверение (attest). Ние Ви помагаме с него.
    [free] Това заведение само определя цената. Попитайте там за цената.
   *[mixed] Има два вида места: според дохода и със свободна цена. Попитайте кои още са възможни.
}
offer-see-price-more = Повече за цената
offer-see-rules = Кой пръв получава място?
offer-see-law = Какво казва законът
offer-see-law-plain = { $rules ->
    [A] Някои семейства получават място първи. Например ако Ви трябва място заради работа или обучение. Или ако сами се грижите за детето или печелите малко. Взема се предвид и приемно дете, брат или сестра.
    [B] Семейства, които работят или учат поне 4/5, получават място първи. Приемно дете, брат или сестра също минава напред.
    [C] Това заведение пази част от местата за семейства, на които им е по-трудно. Кажете ни какво важи за Вас. Тогава търсим заедно.
   *[other] Тук законът не казва кой е пръв. Заведението само избира това.
}
offer-see-law-groups = Групите, както са записани в правилата
offer-see-law-source = Източник: { $source }
offer-see-local = Собствени правила на това заведение
offer-see-local-none = Тук заведението още не е написало нищо.
offer-see-free = На { $date } това заведение съобщи за свободно място. Може би вече е заето. Попитайте.
offer-see-fresh = { $freshness ->
    [fresh] На { $date } е проверено.
    [stale] На { $date } е проверено. Оттогава мина време. Попитайте дали всичко още е вярно.
   *[never] Още не е проверено. Попитайте дали всичко е вярно.
}
offer-see-inclusive = Това заведение има опит с деца, които имат нужда от повече грижа.
offer-see-urgent = Това заведение пази места за хора, на които бързо им трябва място.
offer-see-phone = Телефон
offer-see-email = Имейл
offer-see-website = Уебсайт
offer-see-ask = Поискайте място тук
offer-see-ask-explained = Вие питате бюрото. Ние питаме заведението и Ви помагаме по-нататък.
offer-see-map = На картата
