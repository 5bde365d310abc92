offer-list-title = Які є заклади?
offer-description = Усі заклади для немовлят і малюків — { $desk }: адреси, години, дні та ціна.
offer-list-intro = Тут є всі заклади для немовлят і малюків. Ви можете шукати за місцем, днями та ціною.
offer-neighbours = Ви також бачите інші заклади. Їх показують: { $names }.
offer-of-desk = Бюро: { $desk }
offer-near = Близько до
offer-near-hint = Поштовий індекс, громада або вокзал
offer-search = Шукати
offer-more-filters = Більше варіантів
offer-clear = Стерти все
offer-kind = Вид догляду
offer-kind-word = { $kind ->
    [group] У групі
    [family] У вихователя (onthaalouder), удома
   *[cooperating] У маленькій групі
}
offer-tariff = Ціна
offer-tariff-word = { $tariff ->
    [income] Ціна за доходом
    [free] Вільна ціна
   *[mixed] За доходом або вільна
}
offer-days = Цілі дні
offer-opens-at = Відчинено о
offer-closes-at = Ще відчинено о
offer-age = Вашій дитині тоді
offer-age-word = { $age ->
    [6] менше ніж 1 рік
    [18] 1 рік
    [27] 2 роки
   *[36] 3 роки або більше
}
offer-inclusive = Досвід із дітьми, які потребують додаткового догляду
offer-urgent = Місця для тих, кому догляд потрібен швидко
offer-order = Порядок
offer-order-word = { $order ->
    [auto] За назвою або спершу найближчі
    [distance] Спершу найближчі
    [lot] Упереміш, щодня інакше
   *[name] За назвою
}
offer-any = Не має значення
offer-count = { $count ->
    [0] Закладів не знайдено
    [one] Знайдено { $count } заклад
    [few] Знайдено { $count } заклади
    [many] Знайдено { $count } закладів
   *[other] Знайдено { $count } закладу
}
offer-order-told = { $order ->
    [distance] Найближчий стоїть першим. Відстань приблизна, по прямій.
    [lot] Сьогодні порядок визначив жереб. Завтра він буде інший.
   *[name] Список складено за назвою.
}
offer-order-neutral = Ніхто не може заплатити, щоб стояти вище.
offer-spot = Ми шукаємо навколо: { $place }.
offer-spot-kind = { $kind ->
    [postcode] поштовий індекс
    [station] вокзал
   *[town] громада
}
offer-spot-others = Ви маєте на увазі щось інше?
offer-spot-unknown = Ми не знаємо, що таке { $typed }. Спробуйте поштовий індекс або громаду.
offer-loosen = Так ви знайдете догляд:
offer-loosen-word = { $criterion ->
    [kind] Будь-який вид догляду
    [tariff] Будь-яка ціна
    [days] Інші дні
    [hours] Інші години
    [age] Будь-який вік
    [inclusive] Також без цього досвіду
   *[urgent] Також без таких місць
}
offer-loosen-count = { $count ->
    [one] { $count } заклад
    [few] { $count } заклади
    [many] { $count } закладів
   *[other] { $count } закладу
}
offer-nothing-fits = Жоден заклад не відповідає всьому, що ви вибрали. Виберіть менше або зателефонуйте нам.
offer-nothing-yet = У списку ще немає закладів. Зателефонуйте нам.
offer-distance = приблизно { $km } км
offer-distance-near = менше ніж 1 км
offer-no-distance = відстань не відома
offer-reported-free = Повідомлено про вільне місце
offer-map = Карта
offer-map-explained = Ця карта — простий малюнок. Номери ті самі, що в списку. У списку є все, що на карті.
offer-map-you = Ви шукаєте тут
offer-map-approximate = Для деяких закладів ми знаємо лише громаду. Вони стоять посередині громади.
offer-map-north = Пн
offer-map-kilometres = { $km } км
offer-list = Список
offer-print = Надрукувати ці адреси
offer-print-title = Адреси для мене
offer-print-intro = Адреси закладів. Дата: { $date }. Зателефонуйте до бюро, якщо щось неясно.
offer-print-chosen = Надрукувати вибрані адреси
offer-choose = Вибрати для друку: { $name }
offer-notes = Нотатки
offer-back-to-list = Усі заклади
offer-see-description = { $name }, { $kind }, { $town }: години, дні, ціна та контакти.
offer-see-facts = Коротко
offer-see-address = Адреса
offer-see-hours = Відчинено
offer-see-hours-shown = з { $from } до { $until }
offer-see-days = Дні
offer-see-days-shown = У ці дні є місця. Це не означає, що зараз є вільне.
offer-see-yes = так
offer-see-no = ні
offer-see-ages = Вік
offer-see-ages-shown = { $kind ->
    [both] від { $from } до { $to } міс.
    [from] від { $from } міс.
    [to] до { $to } міс.
   *[none] запитайте в закладі
}
offer-see-size = Кількість дітей
offer-see-size-shown = до { $count } одночасно
offer-see-organiser = Хто це організовує
offer-see-unknown = Запитайте в закладі
offer-see-price = Ціна
offer-see-price-explained = { $tariff ->
    [income] Ви платите за своїм доходом. Вам потрібна довідка. Ми вам із цим допоможемо.
    [free] Цей заклад сам вибирає ціну. Запитайте ціну в закладі.
   *[mixed] Є два види місць: за доходом і з вільною ціною. Запитайте, які ще можливі.
}
offer-see-price-more = Більше про ціну
offer-see-rules = Хто отримує місце першим?
offer-see-law = Що каже закон
offer-see-law-plain = { $rules ->
    [A] Деякі сім’ї отримують місце першими. Наприклад, якщо догляд вам потрібен для роботи або навчання. Або якщо ви виховуєте дитину без другого з батьків чи мало заробляєте. Прийомна дитина (pleegkind), брат або сестра теж ураховується.
    [B] Сім’ї, які працюють або навчаються щонайменше на 4/5, отримують місце першими. Прийомна дитина (pleegkind), брат або сестра теж мають перевагу.
    [C] Цей заклад тримає частину місць для сімей, яким важче. Розкажіть нам, що стосується вас. Тоді ми шукаємо разом із вами.
   *[other] Закон тут не каже, хто перший. Заклад вибирає сам.
}
offer-see-law-groups = Групи, як їх названо в правилах
offer-see-law-source = Джерело: { $source }
offer-see-local = Про що цей заклад домовляється сам
offer-see-local-none = Цей заклад тут іще нічого не написав.
offer-see-free = Цей заклад повідомив про вільне місце: { $date }. Можливо, його вже немає. Запитайте.
offer-see-fresh = { $freshness ->
    [fresh] Перевірено { $date }.
    [stale] Перевірено { $date }. Це було давно. Запитайте, чи все ще так.
   *[never] Ще не перевірено. Запитайте, чи все правильно.
}
offer-see-inclusive = Цей заклад має досвід із дітьми, які потребують додаткового догляду.
offer-see-urgent = Цей заклад тримає місця для тих, кому догляд потрібен швидко.
offer-see-phone = Телефон
offer-see-email = Електронна пошта
offer-see-website = Сайт
offer-see-ask = Попросити місце тут
offer-see-ask-explained = Ви просите бюро. Ми запитуємо заклад і допомагаємо вам далі.
offer-see-map = На карті
