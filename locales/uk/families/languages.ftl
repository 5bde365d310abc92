languages-title = Мови
languages-intro = Бюро працює нідерландською мовою. На інші мови текст перекладено. Тут ви бачите, що вже готово.
languages-draft = Переклад ніхто не перевірив? Тоді в ньому може бути помилка. Дійсний лише нідерландський текст.
languages-help = Ви говорите однією з цих мов? Допоможіть нам і перевірте тексти. Зверніться до свого бюро.
languages-language = Мова
languages-texts = Тексти
languages-present = Перекладено
languages-checked = Перевірено
languages-again = Перевірити ще раз
language-offered = Хочете читати українською?
language-not-used = Це бюро зараз не використовує вашу мову. Тому ви бачите нідерландську. Зателефонуйте нам або зайдіть.
translation-from-dutch = Переклад із нідерландської.
translation-state = { $state ->
    [draft] Його ще ніхто не перевірив.
    [partly] Частину перевірено.
    [checked] Його перевірено.
   *[other] { "" }
}
translation-more = Більше про це
texts-title = Тексти: { $language }
texts-explained = Ви бачите нідерландський текст і переклад поруч.
texts-download = Список для перевірки
texts-dutch = Нідерландська
texts-translation = Переклад
texts-state = Стан
text-state = { $state ->
    [missing] Ще не перекладено
    [draft] Не перевірено
    [stale] Перевірити ще раз
   *[checked] Перевірено
}
