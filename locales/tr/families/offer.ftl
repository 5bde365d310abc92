# De opvang die er is, voor gezinnen: lijst, kaart, pagina van een opvang, afdrukken.
offer-list-title = Hangi bakım yerleri var?
offer-description = { $desk }: bebekler ve küçük çocuklar için bakım yerleri. Adresler, saatler, günler ve fiyat.
offer-list-intro = Burada bebekler ve küçük çocuklar için tüm bakım yerleri var. Yere, günlere ve fiyata göre arayabilirsiniz.
offer-neighbours = Şuradaki bakım yerlerini de görürsünüz: { $names }.
offer-of-desk = Büro: { $desk }
offer-near = Yakınında
offer-near-hint = Posta kodu, belediye ya da istasyon
offer-search = Ara
offer-more-filters = Daha fazla seçim
offer-clear = Hepsini temizle
offer-kind = Bakım türü
offer-kind-word = { $kind ->
    [group] Bir grupta
    [family] Bir bakıcıda, bir evde (onthaalouder)
   *[cooperating] Küçük bir grupta
}
offer-tariff = Fiyat
offer-tariff-word = { $tariff ->
    [income] Gelire göre fiyat
    [free] Serbest fiyat
   *[mixed] Gelire göre ya da serbest
}
offer-days = Tam günler
offer-opens-at = Şu saatte açık
offer-closes-at = Şu saatte hâlâ açık
offer-age = Çocuğunuz o zaman
offer-age-word = { $age ->
    [6] 1 yaşından küçük
    [18] 1 yaşında
    [27] 2 yaşında
   *[36] 3 yaşında ya da daha büyük
}
offer-inclusive = Daha çok bakıma ihtiyacı olan çocuklarla deneyim
offer-urgent = Çabuk bakıma ihtiyacı olanlar için yerler
offer-order = Sıra
offer-order-word = { $order ->
    [auto] Ada göre ya da önce en yakın
    [distance] Önce en yakın
    [lot] Karışık, her gün farklı
   *[name] Ada göre
}
offer-any = Fark etmez
offer-count = { $count ->
    [0] Bakım yeri bulunamadı
    [one] 1 bakım yeri bulundu
   *[other] { $count } bakım yeri bulundu
}
offer-order-told = { $order ->
    [distance] En yakın yer önce gelir. Uzaklık yaklaşıktır, düz çizgi olarak.
    [lot] Bugünkü sıra kurayla belirlendi. Yarın farklıdır.
   *[name] Liste ada göredir.
}
offer-order-neutral = Hiç kimse daha üstte olmak için para ödeyemez.
offer-spot = Şunun çevresinde arıyoruz: { $place }.
offer-spot-kind = { $kind ->
    [postcode] posta kodu
    [station] istasyon
   *[town] belediye
}
offer-spot-others = Başka bir yer mi demek istediniz?
offer-spot-unknown = Şunu tanımıyoruz: { $typed }. Bir posta kodu ya da belediye deneyin.
offer-loosen = Böyle bakım yeri bulursunuz:
offer-loosen-word = { $criterion ->
    [kind] Her tür bakım
    [tariff] Her fiyat
    [days] Başka günler
    [hours] Başka saatler
    [age] Her yaş
    [inclusive] Bu deneyim olmadan da
   *[urgent] Böyle yerler olmadan da
}
offer-loosen-count = { $count ->
    [one] 1 bakım yeri
   *[other] { $count } bakım yeri
}
offer-nothing-fits = Seçtiğiniz her şeye uyan bakım yeri yok. Daha az seçin ya da bizi arayın.
offer-nothing-yet = Listede henüz bakım yeri yok. Bizi arayın.
offer-distance = yaklaşık { $km } km
offer-distance-near = 1 km’den az
offer-no-distance = uzaklık bilinmiyor
offer-reported-free = Boş yer bildirdi
offer-map = Harita
offer-map-explained = Bu harita bir çizimdir. Numaralar listedeki numaralardır. Haritadaki her şey listede de vardır.
offer-map-you = Burada arıyorsunuz
offer-map-approximate = Bazı bakım yerlerinin yalnızca belediyesini biliyoruz. Onlar belediyenin ortasında durur.
offer-map-north = K
offer-map-kilometres = { $km } km
offer-list = Liste
offer-print = Bu adresleri yazdır
offer-print-title = Benim için adresler
offer-print-intro = Bakım yerlerinin adresleri, tarih: { $date }. Açıklama için büroyu arayın.
offer-print-chosen = Seçilen adresleri yazdır
offer-choose = Yazdırmak için seç: { $name }
offer-notes = Notlar
offer-back-to-list = Tüm bakım yerleri
offer-see-description = { $name }, { $kind }, { $town }: saatler, günler, fiyat ve iletişim.
offer-see-facts = Kısaca
offer-see-address = Adres
offer-see-hours = Açık
offer-see-hours-shown = saat { $from } – { $until }
offer-see-days = Günler
offer-see-days-shown = Bu günlerde yerler var. Bu, şu anda boş yer olduğu anlamına gelmez.
offer-see-yes = evet
offer-see-no = hayır
offer-see-ages = Yaş
offer-see-ages-shown = { $kind ->
    [both] { $from } ile { $to } ay arası
    [from] { $from } aylıktan itibaren
    [to] { $to } aylığa kadar
   *[none] bakım yerine sorun
}
offer-see-size = Çocuk sayısı
offer-see-size-shown = aynı anda en fazla { $count }
offer-see-organiser = Bunu düzenleyen
offer-see-unknown = Bakım yerine sorun
offer-see-price = Fiyat
offer-see-price-explained = { $tariff ->
    [income] Gelirinize göre ödersiniz. Bir belgeye (attest) ihtiyacınız var. Size bunda yardım ederiz.
    [free] Bu bakım yeri fiyatı kendisi belirler. Fiyatı bakım yerine sorun.
   *[mixed] İki tür yer var: gelire göre ve serbest fiyatla. Hangisinin hâlâ olduğunu sorun.
}
offer-see-price-more = Fiyat hakkında daha fazla
offer-see-rules = Kim önce yer alır?
offer-see-law = Yasa ne der
offer-see-law-plain = { $rules ->
    [A] Bazı aileler önce yer alır. Örneğin iş ya da eğitim için bakıma ihtiyacınız varsa. Ya da çocuğunuza tek başınıza bakıyorsanız veya az kazanıyorsanız. Koruyucu ailedeki bir çocuk ya da bir kardeş de sayılır.
    [B] En az 4/5 çalışan ya da öğrenim gören aileler önce yer alır. Koruyucu ailedeki bir çocuk ya da bir kardeş de önce gelir.
    [C] Bu bakım yeri, yerlerinin bir bölümünü durumu daha zor olan ailelere ayırır. Sizin durumunuzu bize anlatın. O zaman birlikte ararız.
   *[other] Yasa burada kimin önce geldiğini söylemez. Bunu bakım yeri kendisi seçer.
}
offer-see-law-groups = Kurallarda yazdığı biçimiyle gruplar
offer-see-law-source = Kaynak: { $source }
offer-see-local = Bu bakım yerinin kendi kuralları
offer-see-local-none = Bu bakım yeri burada henüz bir şey yazmadı.
offer-see-free = Bu bakım yeri { $date } tarihinde boş bir yer bildirdi. Belki artık dolmuştur. Sorun.
offer-see-fresh = { $freshness ->
    [fresh] { $date } tarihinde kontrol edildi.
    [stale] { $date } tarihinde kontrol edildi. Bu bir süre önceydi. Her şeyin hâlâ doğru olup olmadığını sorun.
   *[never] Henüz kontrol edilmedi. Her şeyin doğru olup olmadığını sorun.
}
offer-see-inclusive = Bu yerin, daha çok bakıma ihtiyacı olan çocuklarla deneyimi var.
offer-see-urgent = Bu yer, çabuk bakıma ihtiyacı olanlar için yer ayırır.
offer-see-phone = Telefon
offer-see-email = E-posta
offer-see-website = Web sitesi
offer-see-ask = Burada bir yer isteyin
offer-see-ask-explained = Büroya sorarsınız. Biz bakım yerine sorarız ve size yardım ederiz.
offer-see-map = Haritada
