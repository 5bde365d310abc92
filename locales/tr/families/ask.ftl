ask-start-title = Bakım yeri isteyin
ask-start-intro = Ne aradığınızı bize anlatın. Yaklaşık 5 dakika sürer. Hesap açmanız gerekmez.

# legal
ask-start-free = Ücretsizdir. Çocuk bakımı sizin özgür seçiminizdir.
ask-start-everyone = Her aile isteyebilir: işi olan, işi olmayan, eğitimde ya da evde olan.
ask-start-skip = Bir şeyi henüz bilmiyor musunuz? Sorun değil.
ask-go-on = Devam et
ask-go-on-with = { $place } ekleyip devam et
ask-start-how = Nasıl istemek istersiniz?
ask-door-alone = Kendim istiyorum
ask-door-helper = Biri bana yardım ediyor
ask-door-paper = Kâğıt üzerinde
ask-door-code = Bir kodum var
ask-what-happens = Talebime ne olur?
ask-what-happens-text = Talebinizi okuruz ve size ulaşırız. Bakım yerini birlikte ararız. Bir yeri isteyip istemediğinize siz karar verirsiniz.
ask-who-sees = Yazdıklarımı kim görür?

# legal
ask-who-sees-text = Yalnızca büro. Bakım yeri yalnızca yer aramak için gerekeni görür.
ask-step = Soru { $number } / { $total }
ask-next = İleri
ask-not-known = Henüz bilmiyorum
ask-not-needed = Boş bırakabilirsiniz.
ask-all-optional = Bu sayfada her şeyi boş bırakabilirsiniz.
ask-part-helper = Kim yardım ediyor
ask-part-child = Kimin için
ask-part-start = Ne zamandan
ask-part-days = Hangi günler
ask-part-wishes = Hangi bakım
ask-part-you = Siz kimsiniz
ask-part-contact = Size nasıl ulaşırız
ask-part-situation = Anlatmak istediğiniz başka bir şey var mı?
ask-question-helper = Aileye kim yardım ediyor?
ask-question-child = Hangi çocuk için bakım arıyorsunuz?
ask-question-next-child = Başka hangi çocuk için bakım arıyorsunuz?
ask-question-start = Bakıma ne zamandan itibaren ihtiyacınız var?
ask-question-days = Hangi günlerde bakıma ihtiyacınız var?
ask-question-wishes = Size hangi bakım uyar?
ask-question-you = Siz kimsiniz?
ask-question-contact = Size en iyi nasıl ulaşırız?
ask-question-situation = Anlatmak istediğiniz başka bir şey var mı?
ask-helper-intro = Bir aileye yardım ediyorsanız burayı doldurun. Ne yazacağınıza aile karar verir.
ask-helper-name = Adınız
ask-helper-organisation = Nerede çalışıyorsunuz?
ask-helper-organisation-hint = Arkadaş ya da komşu musunuz? O zaman boş bırakın.
ask-helper-phone = Telefonunuz

# legal
ask-helper-permission = Anne ya da baba yardım etmemi kabul ediyor
ask-helper-contact = Anne ya da baba, büronun beni de aramasını istiyor
ask-child-kind = Çocuk doğdu mu?
ask-child-born = Evet, doğdu
ask-child-due = Hayır, henüz doğmadı
ask-child-date = Doğum tarihi
ask-child-date-hint = Örneğin şöyle yazın: 27/3/2026. Hamile misiniz? Doktorun söylediği günü yazın.
ask-child-given = Çocuğun adı
ask-one-more-child = Bir çocuk daha
ask-remove-child = Bu çocuğu çıkar
ask-start-soon = En kısa zamanda
ask-start-from = Belli bir günden itibaren
ask-start-date = Hangi günden itibaren?
ask-start-date-hint = Yalnızca günü biliyorsanız. Örneğin şöyle yazın: 1/9/2027.
ask-days-fixed = Her hafta aynı günler
ask-days-changing = Günlerim değişiyor
ask-which-days = Hangi günler?
ask-which-part = O günlerde ne kadar süre?
ask-which-extra = Normal saatler dışında da mı?
ask-extra-early = Erken, saat 7’den önce
ask-extra-evening = Akşam
ask-extra-night = Gece
ask-how-many-days = Haftada yaklaşık kaç gün?
ask-how-many-days-hint = 1 ile 7 arasında bir sayı yazın. Bilmiyor musunuz? Boş bırakın.
ask-which-care = Hangisini tercih edersiniz?
ask-care-group = Bir grupta
ask-care-family = Bir bakıcının evinde (onthaalouder)
ask-care-any = İkisi de olur
ask-care-difference = Fark nedir?
ask-care-difference-text = Grupta çocuklara birkaç kişi bakar. Bakıcı ise kendi evinde küçük bir gruba bakar.
ask-price-title = Çocuk bakımı ne kadar tutar?

# legal
ask-price-text = Birçok bakım yerinde fiyat gelirinize bağlıdır. Az mı kazanıyorsunuz? O zaman az ödersiniz.

# legal
ask-price-help = Yine de çok mu pahalı? OCMW (sosyal yardım kurumu) yardım edebilir. Size memnuniyetle anlatırız.
ask-which-tariff = Size hangi fiyat uyar?
ask-tariff-income = Gelirime göre fiyat
ask-tariff-any = Fark etmez
ask-flexible = Başka ne olabilir?
ask-flexible-later = Daha geç başlamak
ask-flexible-days = Başka günler
ask-flexible-fewer = Daha az gün
ask-together = Çocuklarınız aynı yere mi gitmeli?
ask-together-word = { $word ->
    [no] Gerekli değil
    [preferably] Mümkünse evet
   *[only] Yalnızca birlikte
}
ask-neighbours-said = Başka bürolar isteğimi görebilir
ask-preference = Başka bir isteğiniz var mı?
ask-preference-hint = Örneğin: işime yakın.
ask-given-name = Adınız
ask-family-name = Soyadınız
ask-postcode = Posta kodunuz
ask-postcode-hint = Dört rakam, örneğin 2800.
ask-municipality = Hangi belediyede oturuyorsunuz?
ask-street = Sokağınız ve kapı numaranız
ask-street-hint = Boş bırakabilirsiniz. Böylece size yakın bir bakım yeri buluruz.
ask-no-address = Şu anda sabit adresim yok
ask-phone = Telefonunuz
ask-phone-hint = Örneğin 0470 12 34 56
ask-email = E-postanız
ask-no-phone = Kendi telefonum yok
ask-no-phone-text = Kimi arayabileceğimizi yazın. Büroya kendiniz de gelebilirsiniz.
ask-other-name = O kişinin adı
ask-other-phone = O kişinin telefonu
ask-language = En iyi hangi dili konuşuyorsunuz?
ask-language-other = Başka bir dil
ask-help = Size ne yardımcı olur?
ask-help-reading = Okumak zor: beni arayın
ask-help-interpreter = Tercüman istiyorum
ask-channel-call = Beni arayın
ask-channel-sms = SMS gönderin
ask-channel-whatsapp = WhatsApp mesajı gönderin
ask-channel-email = E-posta gönderin
ask-channel-letter = Mektup gönderin
ask-channel-trusted = Başka biri aracılığıyla
ask-channel-visit = Kendim gelirim
ask-situation-why = Bu, iyi bir yeri daha çabuk aramamıza yardım eder. Söylemek zorunda değilsiniz.

# legal
ask-situation-who = Bunu yalnızca büro okur. Siz istemeden kimseye söylemeyiz.
ask-purposes = Bakıma ne için ihtiyacınız var?
ask-urgent = Acil
ask-urgent-reason = Neden acil?
ask-care-need = Çocuğumun ek bakıma ihtiyacı var
ask-care-need-reason = Çocuğunuza hangi bakım yardımcı olur?
ask-care-need-hint = Birkaç kelime yeter.
ask-overview-title = Şimdiye kadar talebiniz
ask-overview-intro = Ne doldurmak istediğinizi seçin. Hepsi saklanır.
ask-overview-complete = Her şey hazır. Kontrol edin ve talebinizi gönderin.
ask-overview-check = Kontrol et ve gönder
ask-overview-link = Genel bakış
ask-progress-todo = Yapılacak
ask-progress-done = Hazır
ask-progress-optional = İsterseniz

# legal
ask-kept-until = Bunu { $date } tarihine kadar saklarız. Sonra her şeyi sileriz.
ask-later-link = Daha sonra devam et
ask-stop = Durdur ve her şeyi sil
ask-stop-title = Durmak istiyor musunuz?
ask-stop-text = O zaman tüm cevaplarınızı sileriz. Geri getirilemez.
ask-check-title = Her şey doğru mu?
ask-check-intro = Yanıtlarınızı okuyun. Her şeyi hâlâ değiştirebilirsiniz.
ask-change = Değiştir
ask-nothing-said = Bir şey yazılmadı
ask-more-to-say = Acil mi? Çocuğunuzun ek bakıma ihtiyacı mı var? Söyleyebilirsiniz. Zorunlu değil.
ask-more-link = Biraz daha anlatın

# legal
ask-check-promise = Hiçbir şeye bağlı kalmazsınız. Talebinizi her zaman durdurabilirsiniz.
ask-send = Talebimi gönder
ask-trap = Burayı boş bırakın
ask-done-title = Talebiniz gönderildi
ask-reference = Kodunuz
ask-reference-keep = Bu kodu bir yere yazın. Onunla talebinizi çabuk buluruz.
ask-next-title = Şimdi ne olacak?
ask-next-read = Talebinizi { $date } tarihinde aldık.

# legal
ask-next-contact = Size { $date } tarihinden önce ulaşırız.
ask-next-number = Biri mi arıyor? O zaman şu numarayı görürsünüz:

# legal
ask-next-search = Bakım yerine sorarız. { $days } gün içinde yanıt verir.
ask-next-choose = Yer var mı? O zaman size söyleriz. Kararı siz verirsiniz.
ask-next-changes = Bir şey mi değişti? Kendiniz yer mi buldunuz? Bizi arayın:
ask-print = Bu sayfayı yazdır
ask-later-title = Daha sonra devam et

# legal
ask-later-intro = Yanıtlarınız { $date } tarihine kadar saklanır. Onları nasıl bulacağınızı seçin.
ask-later-sent = Bağlantı yolda.
ask-later-by-message = Bir bağlantıyla
ask-later-contact = Cep telefonunuz ya da e-postanız
ask-later-contact-hint = Devam etmeniz için size bir bağlantı göndeririz.
ask-later-send = Bağlantıyı gönder
ask-later-on-paper = Bir kodla
ask-later-paper-text = Bu kodu bir yere yazın ya da sayfayı yazdırın. Kimseye vermeyin.
ask-later-where = Daha sonra bu adrese gidin ve kodu yazın:
ask-later-fresh = Yeni bir kod al. Eskisi o zaman çalışmaz.
ask-code-title = Bir kodla devam et
ask-code-intro = Sizde bizim verdiğimiz bir kod var mı? Buraya yazın.
ask-code-label = Kodunuz
ask-code-hint = Yedi harf ve rakam, örneğin K7M-4QXD
ask-link-title = Talebinize devam edin
ask-link-intro = Bu cihazda devam etmek için düğmeye basın.
ask-later-subject = Talebinize devam edin
ask-later-sms = { $desk }: talebinize devam edin: { $link }
ask-paper-title = Kâğıt üzerinde bakım yeri isteyin
ask-paper-intro = Bu sayfayı yazdırın ve doldurun. Büroya getirin ya da bizi arayın.
ask-paper-heading = Çocuğum için bakım arıyorum
ask-paper-name = Soyadı ve ad
ask-paper-phone = Telefon ya da e-posta
ask-paper-postcode = Sokak ve posta kodu
ask-paper-week = İstediğiniz her güne bir çarpı koyun
ask-paper-return = Bitti mi? Bu kâğıdı büroya verin. Sizi ararız. İstemek ücretsizdir ve zorunlu değildir.
ask-received-subject = { $desk }: talebinizi aldık
ask-received-short = { $desk }: talebinizi aldık. Kod { $code }. { $date } tarihinden önce { $number } numarasından size ulaşırız.
ask-purpose = { $purpose ->
    [work] iş
    [study] ders ya da eğitim
    [job-search] iş aramak
    [health] sağlık
    [rest] dinlenmek için zaman
   *[crisis] evde şu anda durum zor
}
ask-channel = { $channel ->
    [call] Beni arayın
    [sms] SMS gönderin
    [whatsapp] WhatsApp mesajı gönderin
    [email] E-posta gönderin
    [letter] Mektup gönderin
    [trusted] Başka biri aracılığıyla
   *[visit] Kendim gelirim
}
ask-extra = { $part ->
    [early] erken saatte de
    [evening] akşam da
   *[night] gece de
}
ask-day-part = { $part ->
    [morning] Yalnızca öğleden önce
    [afternoon] Yalnızca öğleden sonra
   *[whole] Tüm gün
}
ask-said-care = { $care ->
    [group] Bir grupta
    [family] Bir bakıcının evinde (onthaalouder)
    [any] Grup ya da bakıcı
   *[other] Tercih yok
}
ask-said-start = { $when ->
    [soon] En kısa zamanda
    [date] { $date } tarihinden itibaren
   *[unknown] Henüz bilmiyorum
}
ask-said-days = { $kind ->
    [changing] Günlerim değişiyor. Haftada gün sayısı: { $count }
   *[unknown] Henüz bilmiyorum
}
ask-said-child = { $kind ->
    [born] doğum tarihi { $date }
    [due] beklenen doğum { $date }
   *[unknown] tarih henüz belli değil
}
ask-later-email =
    Merhaba,

    { $desk } için bir talebe başladınız. Buradan devam edin:
    { $link }

    Bağlantı { $until } tarihine kadar çalışır. Kimseye vermeyin.
    Sorunuz mu var? Bizi arayın: { $phone }.
ask-received-text =
    Merhaba,

    Talebinizi aldık. Kodunuz: { $code }.
    Talebinizi buradan izleyin: { $address }.
    Size { $date } tarihinden önce ulaşırız. { $number } numarasından ararız.
    Sonra bakım yerine sorarız. Yer varsa kararı siz verirsiniz.

    Sorunuz mu var? Bizi arayın: { $phone }.
    { $desk }
ask-stopped = Durduruldu. Yanıtlarınız silindi.
