languages-title = Diller
languages-intro = Büro Felemenkçe çalışır. Diğer diller çevrilmiştir. Burada nereye kadar geldiğimizi görürsünüz.
languages-draft = Bir çeviriyi kimse kontrol etmedi mi? O zaman içinde hata olabilir. Yalnızca Felemenkçe metin geçerlidir.
languages-help = Bu dillerden birini konuşuyor musunuz? Bize yardım edin ve metinleri kontrol edin. Büronuza sorun.
languages-language = Dil
languages-texts = Metinler
languages-present = Çevrildi
languages-checked = Kontrol edildi
languages-again = Yeniden kontrol edilecek
language-offered = Türkçe okumayı mı tercih edersiniz?
language-not-used = Bu büro şu anda dilinizi kullanmıyor. Bu yüzden Felemenkçe görüyorsunuz. Bizi arayın ya da uğrayın.
translation-from-dutch = Felemenkçeden çeviri.
translation-state = { $state ->
    [draft] Henüz kimse kontrol etmedi.
    [partly] Bir bölümü kontrol edildi.
    [checked] Kontrol edildi.
   *[other] { "" }
}
translation-more = Daha fazla bilgi
texts-title = Metinler: { $language }
texts-explained = Felemenkçe metni ve çeviriyi yan yana görürsünüz.
texts-download = Kontrol listesi
texts-dutch = Felemenkçe
texts-translation = Çeviri
texts-state = Durum
text-state = { $state ->
    [missing] Henüz çevrilmedi
    [draft] Kontrol edilmedi
    [stale] Yeniden kontrol edilecek
   *[checked] Kontrol edildi
}
