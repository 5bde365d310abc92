proposal-week = Дни
proposal-start = Първи ден
proposal-reason = Защо не?
proposal-reason-none = Не е казано
proposal-reason-choice = { $reason ->
    [found-elsewhere] Вече има място другаде
    [too-far] Твърде далече
    [too-expensive] Твърде скъпо
    [hours] Дните или часовете не са подходящи
    [start] Началната дата не е подходяща
    [no-trust] Няма доверие
    [cares-themselves] Грижи се за детето у дома
    [placed] Семейството намери всичко чрез друго предложение
    [other] Друга причина
   *[none] Не е казано
}
proposal-note = Обяснение
proposal-note-hint = Пишете кратко. Не пишете за здраве или вяра.
offer-title = Място за детето
offer-hello = Здравейте, { $name }
offer-intro = Намерихме място. Вие избирате дали го искате.
offer-for = За кого
offer-where = Къде
offer-when = Кога
offer-from = От
offer-by = Отговор преди
offer-yes = Да, искам това място
offer-yes-title = Вие избирате: да
offer-yes-intro = Погледнете още веднъж. Всичко ли е вярно? Тогава можете да кажете „да“.
offer-yes-send = Да, вярно е
offer-other = Да, но по-малко дни или по-късно
offer-no = Не
offer-talk = Първо искам да поговорим
offer-other-title = Кои дни искате и от кога?
offer-other-intro = Избирайте само дни, които са в предложението.
offer-no-title = Защо не искате това място?
offer-no-intro = Не е нужно да казвате. Това ни помага да търсим по-добре.
offer-send = Изпрати
offer-back = Назад
offer-questions = Въпроси? Обадете се на { $desk }:
offer-done = { $state ->
    [accepted] Казахте „да“ за това място.
    [refused] Казахте „не“ за това място.
    [expired] Това предложение изтече.
   *[withdrawn] Това място вече не е свободно.
}
offer-done-next = { $state ->
    [accepted] Заведението ще се уговори с Вас за началото. Нещо не е вярно? Обадете ни се.
    [refused] Търсим по-нататък. Все пак искате мястото? Обадете ни се.
   *[other] Търсим по-нататък. Не трябва да правите нищо.
}
offer-talk-done = Ние ще Ви се обадим. Можете и Вие да се обадите.
