proposal-week = Günler
proposal-start = İlk gün
proposal-reason = Neden olmasın?
proposal-reason-none = Söylenmedi
proposal-reason-choice = { $reason ->
    [found-elsewhere] Bakım zaten bulundu
    [too-far] Çok uzak
    [too-expensive] Çok pahalı
    [hours] Günler ya da saatler uymuyor
    [start] Başlangıç tarihi uymuyor
    [no-trust] Güven yok
    [cares-themselves] Çocuğa kendisi bakıyor
    [placed] Aile her şeyi başka bir öneriyle buldu
    [other] Başka neden
   *[none] Söylenmedi
}
proposal-note = Açıklama
proposal-note-hint = Kısa tutun. Sağlık ya da inanç hakkında bir şey yazmayın.
offer-title = Çocuk bakımı için bir yer
offer-hello = Merhaba { $name }
offer-intro = Bir yer bulduk. Bu yeri isteyip istemediğinize siz karar verirsiniz.
offer-for = Kimin için
offer-where = Nerede
offer-when = Ne zaman
offer-from = Başlangıç
offer-by = Son yanıt tarihi
offer-yes = Evet, bu yeri istiyorum
offer-yes-title = Seçiminiz: evet
offer-yes-intro = Bir kez daha bakın. Her şey doğru mu? O zaman evet diyebilirsiniz.
offer-yes-send = Evet, doğru
offer-other = Evet, ama daha az gün ya da daha geç
offer-no = Hayır
offer-talk = Önce konuşmak istiyorum
offer-other-title = Hangi günleri ve ne zamandan itibaren istiyorsunuz?
offer-other-intro = Yalnızca öneride olan günleri seçin.
offer-no-title = Bu yeri neden istemiyorsunuz?
offer-no-intro = Söylemek zorunda değilsiniz. Daha iyi aramamıza yardımcı olur.
offer-send = Gönder
offer-back = Geri
offer-questions = Sorunuz mu var? { $desk } telefonu:
offer-done = { $state ->
    [accepted] Bu yere evet dediniz.
    [refused] Bu yere hayır dediniz.
    [expired] Bu önerinin süresi bitti.
   *[withdrawn] Bu yer artık boş değil.
}
offer-done-next = { $state ->
    [accepted] Bakım yeri, başlangıç için sizinle randevu yapar. Yanlış bir şey mi var? Bizi arayın.
    [refused] Aramaya devam ediyoruz. Yine de bu yeri istiyor musunuz? Bizi arayın.
   *[other] Aramaya devam ediyoruz. Bir şey yapmanız gerekmez.
}
offer-talk-done = Sizi arayacağız. Siz de bizi arayabilirsiniz.
