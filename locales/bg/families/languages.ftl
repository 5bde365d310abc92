languages-title = Езици
languages-intro = Бюрото работи на нидерландски. На другите езици има превод. Тук виждате докъде сме.
languages-draft = Никой не е проверил превода? Тогава в него може да има грешка. Важи само нидерландският текст.
languages-help = Говорите един от тези езици? Помогнете ни и проверете текстове. Попитайте Вашето бюро.
languages-language = Език
languages-texts = Текстове
languages-present = Преведени
languages-checked = Проверени
languages-again = За нова проверка
language-offered = Предпочитате да четете на български?
language-not-used = Това бюро сега не използва Вашия език. Затова виждате нидерландски. Обадете ни се или елате.
translation-from-dutch = Превод от нидерландски.
translation-state = { $state ->
    [draft] Още никой не го е проверил.
    [partly] Една част е проверена.
    [checked] Преводът е проверен.
   *[other] { "" }
}
translation-more = Повече за това
texts-title = Текстове: { $language }
texts-explained = Виждате нидерландския текст и превода един до друг.
texts-download = Списък за проверка
texts-dutch = Нидерландски
texts-translation = Превод
texts-state = Състояние
text-state = { $state ->
    [missing] Още не е преведен
    [draft] Не е проверен
    [stale] За нова проверка
   *[checked] Проверен
}
