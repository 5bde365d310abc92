# Wat het gezin krijgt om aan te melden, en de vraag of het nog zoekt.
message-code-subject = { $desk } için kodunuz
message-code-text =
    Merhaba { $name },

    Kodunuz: { $code }. Kodu başladığınız sayfaya yazın.
    Kod 10 dakika ve yalnızca 1 kez çalışır.

    Ya da bu bağlantıyı aynı tarayıcıda açın ve oradaki düğmeye basın:
    { $link }

    Kod istemediniz mi? O zaman bir şey yapmanız gerekmez. Kodu kimseye vermeyin.
    Sorunuz mu var? Bizi arayın: { $phone }.

    { $desk }
message-code-short = { $code }: { $desk } için kodunuz. 10 dakika çalışır. Kimseye vermeyin.
message-still-subject = Hâlâ çocuk bakımı arıyor musunuz?
message-still-text =
    Merhaba { $name },

    Bizden çocuk bakımı aramamızı istediniz. Hâlâ arıyor musunuz?

    Bunu bize şu adreste söyleyin: { $address }. Oradaki kodunuz: { $reference }.
    Bizi de arayabilirsiniz: { $phone }.

    Yanıt vermiyor musunuz? O zaman talebiniz kalır ve biz sizi ararız.

    { $desk }
message-still-short = { $desk }: hâlâ arıyor musunuz? Yanıt: { $address }. Kod: { $reference }.

# Mijn vraag: aanmelden.
my-title = Talebim
my-sign-in-title = Talebimi izlemek
my-sign-in-intro = Talebinizin kodunu yazın. Sonra giriş için bir kod alırsınız.
my-reference = Talebinizin kodu
my-reference-hint = Bu kod mesajlarımızda yazar. Örneğin K7M-4QXD
my-code-way = Kodu nasıl almak istersiniz?
my-code-by-sms = SMS ile
my-code-by-email = E-posta ile
my-code-send = Kodu gönder
my-no-code-title = Kodunuz, telefonunuz ya da e-postanız yok mu?
my-no-code = Bizi arayın ya da uğrayın. O zaman kâğıt üzerinde bir kod alırsınız.
my-code-title = Kodunuzu yazın
my-code-intro = Bu talebi tanıyor muyuz? O zaman size bir kod gönderdik. Kod 10 dakika çalışır.
my-code = Kod
my-code-hint = 6 rakam ya da kâğıdınızdaki kod
my-code-again = Kod almadınız mı? Yeni bir kod isteyin
my-enter = Giriş yap
my-link-here = Talebinizi görmek için düğmeye basın.
my-link-elsewhere = Bağlantıyı başka bir yerde açtınız. E-postadaki kodu başladığınız cihazda yazın.

# Waar de vraag staat.
my-hello = Merhaba { $name }
my-none = Şu anda sizin için bakım aramıyoruz.
my-question-for = Bakım: { $child }
my-question-unnamed = Çocuk { $number } için bakım
my-question-only = Çocuğunuz için bakım
my-state = { $state ->
    [open] Bakım arıyoruz
    [partly] Bir bölümü bulundu. Aramaya devam ediyoruz
    [placed] Bakım bulundu
    [closed] Bu talep durduruldu
   *[other] Bu talep henüz hazır değil
}
my-next-title = Şimdi ne olacak?
my-next-answer = Bir yer var: { $place }. Son yanıt tarihi: { $by }
my-next-location = { $place } normalde { $by } tarihinden önce yanıt verir.
my-next-begins = Bakım { $on } tarihinde başlar: { $place }.
my-next-desk = Bir yer arıyoruz. Talebinize { $by } tarihinden önce yeniden bakarız.
my-next-stopped = Artık aramıyoruz. Her zaman yeniden isteyebilirsiniz.
my-next-found = Her şey ayarlandı.
my-asks-title = Ne istiyorsunuz
my-wish = { $days }, başlangıç { $start }
my-days-count = { $days ->
    [0] Günler henüz belli değil
    [one] Haftada 1 gün
   *[other] Haftada { $days } gün
}
my-asked-first = Önce şunu istediniz:
my-story-title = Şimdiye kadar neler oldu
my-some-place = başka bir bakım yeri
my-story-registered = Bakım istediniz.
my-story-wish = Talep değişti.
my-story-asked = Şuraya yer sorduk: { $place }.
my-story-answered = { $answer ->
    [yes] { $place } yanıtladı: evet, yer var.
    [deviating] { $place } yanıtladı: yer var, ama istediğinizden farklı.
   *[no] { $place } yanıtladı: şu anda yer yok.
}
my-story-proposed = Size bir yer önerdik: { $place }.
my-story-settled = { $state ->
    [accepted] Bu yere evet dediniz: { $place }.
    [refused] Bu yere hayır dediniz: { $place }.
    [expired] Önerinin süresi bitti: { $place }.
   *[withdrawn] Bu yer artık boş değildi: { $place }.
}
my-story-found = Bakım bulundu: { $place }, başlangıç { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] Talep durdu: bakım bulundu.
   *[other] Talep durdu.
}
my-story-goes-on = Talep yeniden devam etti.
my-story-still = Hâlâ aradığınızı söylediniz.
my-talks-title = Randevularınız
my-call-title = Sorunuz mu var? Bizi arayın
my-messages-title = Size ne yazdık
my-channel = { $channel ->
    [sms] SMS
    [email] e-posta
    [letter] mektup
    [whatsapp] WhatsApp
   *[call] telefon
}
my-file-title = Dosyanız
my-sign-out = Bu sayfadan çık

# Nog zoeken, veranderen, stoppen.
my-still-question = Hâlâ çocuk bakımı arıyor musunuz?
my-still-silence = Bir şey söylemiyor musunuz? O zaman talebiniz kalır ve biz sizi ararız.
my-still-yes = Evet, hâlâ arıyorum
my-still-no = Hayır, artık aramıyorum
my-wish-title = Talebinizi değiştirin
my-wish-intro = Önce istediğiniz de yazılı kalır.
my-wish-start = Hangi günden itibaren bakım istiyorsunuz?
my-wish-week = Hangi günler?
my-wish-days = Ya da haftada kaç gün?
my-wish-days-hint = Günleri henüz bilmiyor musunuz? O zaman buraya kaç gün olduğunu yazın.
my-wish-later = Daha geç başlamak da olur
my-wish-other-days = Başka günler de olur
my-wish-fewer = Daha az gün de olur
my-wish-preference = Nerede olmasını istersiniz?
my-wish-reason = Talebinizi neden değiştiriyorsunuz?
my-wish-reason-hint = Söylemek zorunda değilsiniz.
my-wish-undo = Eski hâline getir
my-save = Kaydet
my-stop-title = Aramayı durdurun
my-stop-intro = Kararı siz verirsiniz. Daha sonra her zaman yeniden isteyebilirsiniz.
my-stop-why = Neden durduruyorsunuz?
my-stop-found = Bakım buldum
my-stop-no-longer = Artık aramıyorum
my-stop-reason = Nedenini söylemek ister misiniz?
my-stop-consequences = Bakım olmaması sizin için ne anlama geliyor?
my-stop-optional = Söylemek zorunda değilsiniz. Daha çok bakım yeri istememize yardım eder.
my-stop-button = Aramayı durdur
my-reason-none = Söylemiyorum
my-reason = { $word ->
    [cares-themselves] Çocuğumuza kendimiz bakıyoruz
    [too-expensive] Bakım çok pahalı
    [hours-unsuitable] Saatler uymuyor
    [no-trust] Güvenmiyoruz
    [moved] Taşınıyoruz
    [other] Başka bir neden
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Daha az çalışmak
    [leave] İzin almak
    [refuse-job] Bir işi kabul etmemek
    [stop-training] Bir derse ya da eğitime gitmemek
    [none] Bunların hiçbiri
   *[unknown] -
}
my-go-on = Yine de aramaya devam et

# Wie keek, waar u binnen bent.
my-seen-title = Dosyanıza kim baktı?
my-seen-intro = Kimin baktığını her seferinde yazarız.
my-seen-none = Henüz kimse bakmadı.
my-who = { $who ->
    [desk-worker] Bürodan biri
    [desk-manager] Büroyu yöneten kişi
    [organiser] Bir bakım yeri: { $name }
    [location] Bir bakım yeri: { $name }
    [neighbour] Başka bir büro: { $name }
    [family] Siz
    [trusted] Bakmasına izin verdiğiniz biri
    [link] Bizden bağlantı alan biri
    [program] Büronun programı
   *[unknown] Başka biri
}
my-looked = baktı
my-changed = baktı ve bir şey yazdı
my-sessions-title = Nerelerde girişiniz açık
my-sessions-intro = Tanımadığınız bir cihaz mı var? O zaman onu kapatın.
my-session-since = Giriş { $since }, son kullanım { $used }
my-session-here = Bu cihaz
my-session-end = Bu cihazı kapat

# De andere ouder, en wie mag meekijken.
my-people-title = Kimler görebilir?
my-parent-title = Diğer ebeveyn
my-parent-intro = Diğer ebeveyn sizinle aynı şeyleri görür.
my-parent-none = Dosyanızda henüz başka bir ebeveyn yok.
my-parent-add = Diğer ebeveyni ekle
my-parent-change = Bunu değiştir
my-parent-remove = Diğer ebeveyni çıkar
my-parent-gets = Mesajlarımızı kim alıyor?
my-parent-reference = Diğer ebeveynin giriş kodu:
my-parent-given = Ad
my-parent-family = Soyadı
my-parent-phone = Telefon
my-parent-email = E-posta
my-parent-contacted = Mesajlarımızı kim alsın?
my-contacted = { $who ->
    [first] Talebi yapan kişi
    [second] Diğer ebeveyn
   *[both] İkisi de
}
my-grants-title = Güvendiğiniz biri
my-grants-intro = Kimin, neyi ve ne zamana kadar göreceğini siz seçersiniz.
my-grant-title = Birinin görmesine izin verin
my-grant-intro = Bu kişi bir bağlantı alır. Bunu her zaman durdurabilirsiniz.
my-grant-name = Kim?
my-grant-parts = Bu kişi neleri görebilir?
my-grant-until = Hangi güne kadar (o gün dahil)?
my-part = { $part ->
    [progress] Talebinizin durumu
    [proposals] Önerdiğimiz yerler
   *[appointments] Randevularınız
}
my-grant-sees = Şunları görür:
my-grant-to = Son gün: { $until }
my-grant-used = Son bakış: { $at }
my-grant-link = Bu bağlantıyı verin:
my-grant-stop = Bu izni durdur
my-trusted-title = Siz de görebilirsiniz
my-trusted-hello = Merhaba { $name }
my-trusted-intro = { $family } görmenize izin veriyor. Son gün: { $until }.
my-trusted-parts = Şunları görürsünüz:

# Uw gegevens.
my-data-title = Verilerinizi alın ya da silin
my-take-title = Yanınıza alın
my-take-intro = Burada aileniz hakkında her şey yazar. Büronun notlarını bizden isteyin.
my-take-print = Bak ya da yazdır
my-take-file = Dosya olarak kaydet
my-data-print-title = Verileriniz
my-data-print-intro = Aileniz hakkında bunları biliyoruz.
my-erase-title = Silme
my-erase-now = Aramayı durdururuz ve verilerinizi hemen sileriz. Bu geri alınamaz.
my-erase-ask = Önce kendimiz bakmalıyız. Sizi ararız ya da size yazarız. Nedeni şu:
my-holds = { $why ->
    [proposal] Yanıtınızı bekleyen bir öneri var.
   *[care] Sizin için bakım bulduk. Yasa o zaman verileri saklamamızı ister.
}
my-erase-confirm = Evet, verilerimi sil
my-erase-button = Verilerimi sil
my-erased-title = Verileriniz silindi
my-erased = Verilerinizi { $on } tarihinde sildik.
my-erased-return = Bir talep olduğunu yine de sayarız, ad olmadan.
my-erase-asked-title = Buna bakıyoruz
my-erase-asked = Bunu istediğinizi artık biliyoruz. Size haber veririz.
my-erase-proof = Kanıtınızın numarası

# Wat net gebeurde.
my-done = { $done ->
    [signed-out] Sayfadan çıktınız.
    [session-ended] O cihaz kapatıldı.
    [wish-changed] Talebiniz değişti.
    [undone] Her şey yeniden eskisi gibi.
    [stopped] Artık aramıyoruz. Yanlış mı? O zaman aramaya devam edin.
    [goes-on] Yeniden arıyoruz.
    [still-looking] Teşekkür ederiz. Aramaya devam ediyoruz.
    [saved] Bu kaydedildi.
    [removed] Bu kaldırıldı.
   *[other] Tamam.
}

# Bij een voorstel.
offer-price = Fiyat
offer-price-income = Gelirinize göre ödersiniz.
offer-price-free = Bakım yeri fiyatı kendisi belirler. Fiyatı bakım yerine sorun.
offer-price-help = Bu zor mu? Bizi arayın. Birlikte yardım ararız.
offer-route = Yol
offer-route-how = Bu adresi haritada arayın ya da yolu bize sorun.
offer-route-open = Haritayı cihazınızda aç
offer-undo = Yine de seçmek istiyorum
offer-undo-until = Yanlış mı seçtiniz? Yer hâlâ boş. Hâlâ seçebilirsiniz. Son tarih: { $until }.
offer-others = Aileniz için bir yer daha var
offer-paper = Telefonunuzla yanıtlayın: kamerayı bu koda tutun.
offer-qr = Yanıt vermek için kod
my-paper-go = Telefonunuzla ya da bilgisayarınızla şuraya gidin:
my-paper-once = Kod yalnızca 1 kez çalışır. Kimseye vermeyin.
