# Wat is opvang: korte pagina's die elk loket heeft. Een loket mag zijn eigen tekst schrijven.
# Opmaak: een lege regel tussen alinea's, "## " voor een kop, "- " voor een lijst.
care-title = Çocuk bakımı nedir?
care-intro = Burada kısaca bakımın ne olduğunu ve nasıl işlediğini okursunuz. Ne bilmek istediğinizi seçin.
care-page = { $page ->
    [what] Çocuk bakımı nedir?
    [settling] Alışma (wennen)
    [prices] Çocuk bakımı ne kadar tutar?
    [ocmw] OCMW yoluyla daha az ödemek
    [urgent] Çabuk bakım gerekiyor
    [inclusive] Çocuğunuzun daha çok bakıma ihtiyacı var
    [school] Okula gitmek
   *[after-school] Okuldan önce ve sonra bakım
}
care-about = { $page ->
    [what] Bakım nedir ve çocuğunuza ne kazandırır.
    [settling] Siz ve çocuğunuz bakıma nasıl alışırsınız.
    [prices] Ne ödersiniz, bir tahminle.
    [ocmw] Kim daha az ödeyebilir ve bunu nasıl istersiniz.
    [urgent] Çabuk bakım arıyorsanız ne yaparsınız.
    [inclusive] Her çocuk için bakım, ek bakımla da.
    [school] Çocuğunuz ne zamandan itibaren okula gidebilir.
   *[after-school] Okula giden çocuklar için bakım.
}
care-next = Bunu da okuyun
care-not-translated = Bu metin şu anda yalnızca Felemenkçe var. Açıklama için bizi arayın.
care-outdated = Felemenkçe metin sonradan değişti. Emin değilseniz bizi arayın.
care-ask = Bakım arıyorum
care-offer = Bakım yerlerine bak
care-what-body =
    Bakım yeri, siz yokken çocuğunuzun güvende olduğu bir yerdir. Çocuğunuz orada oynar, yer ve uyur. Deneyimli kişiler çocuğunuza bakar.

    ## Her aile bakım isteyebilir
    İşinizin olması gerekmez. Çalışmak, öğrenmek ya da dinlenmek için bakım isteyebilirsiniz. Ya da çocuğunuz başka çocuklarla oynasın diye.

    Bakım zorunlu değildir. Kararı siz verirsiniz.

    ## Çocuğunuz için iyi
    Bakım yerinde çocuğunuz her gün yeni bir şey öğrenir:

    - başka çocuklarla oynamak
    - yeni kelimeler, Felemenkçe de
    - hoşça kal demek ve yeniden bir araya gelmek

    ## İki tür bakım
    Grupta daha çok çocuk ve daha çok çalışan vardır. Bakıcıda (onthaalouder) çocuğunuz bir evde, birkaç çocukla birliktedir. İki tür de iyidir. Size hangisinin uyduğuna bakın.

    ## Zamanında isteyin
    Her zaman yeterli yer olmaz. Daha hamileyken bakım isteyin. Aramanızda size yardım ederiz. Ücretsizdir.
care-settling-body =
    Yeni insanlar ve yeni bir yer: bu, bir çocuk için çoktur. Bu yüzden kısa ziyaretlerle başlarsınız. Buna alışma (wennen) denir.

    ## Nasıl olur
    - İlk kez çocuğunuzun yanında kalırsınız.
    - Sonra kısa bir süre gidersiniz ve geri gelirsiniz.
    - Çocuğunuz her seferinde biraz daha uzun kalır.

    Alışma çoğu zaman bir iki hafta sürer. Bazen daha uzun sürer. Bu sorun değildir.

    ## Ne yardımcı olur
    - Ev kokan bir şey verin, örneğin küçük bir bez.
    - Çocuğunuzun ne yapmayı sevdiğini, nasıl yediğini ve uyuduğunu anlatın.
    - Giderken her zaman hoşça kal deyin.

    Çocuğunuz ağlıyor mu? Bu normaldir. Bir süre sonra nasıl olduğunu bakım yerine sorun. Her zaman arayabilirsiniz.

    ## Alışma ne kadar tutar?
    Bakım yerine sorun. Her yerde aynı değildir.
care-prices-body =
    İki tür fiyat vardır.

    ## Gelirinize göre fiyat
    Birçok bakım yerinde gelirinize uygun bir fiyat ödersiniz. Az kazanıyorsanız az ödersiniz. Buna gelire göre fiyat (inkomenstarief) denir.

    Bu fiyat için bir belgeye (attest) ihtiyacınız var. Bu, günlük fiyatınızı gösteren bir kanıttır. Belgeyi internetten istersiniz, çocuğunuz başlamadan önceki ayda. Olmuyor mu? Birlikte yaparız.

    ## Serbest fiyat
    Bazı bakım yerleri fiyatı kendisi belirler. Bu fiyat her aile için aynıdır. Fiyatı bakım yerine sorun.

    ## Yarım ve uzun günler
    Çocuğunuz kısa kalırsa daha az ödersiniz. Çocuğunuz çok uzun kalırsa daha çok ödersiniz.

    ## Başka ne eklenir?
    Bazen bez ya da dosya için ayrıca ödersiniz. Bunu önceden sorun. Çocuğunuz gelmese de bazen ödersiniz. Bu, sözleşmenizde yazar.

    ## Bir şey mi değişti?
    Aileniz mi değişti ya da daha az mı kazanıyorsunuz? O zaman yeni bir belge isteyin.
care-ocmw-body =
    Fiyat sizin için çok mu yüksek? OCMW (sosyal yardım kurumu) yardım edebilir. O zaman günlük daha düşük bir fiyat ödersiniz.

    ## Kimin için?
    Şu anda zor durumda olan her aile için. OCMW ne kazandığınıza ve ne ödemeniz gerektiğine bakar. Leefloon (asgari gelir yardımı) almanız gerekmez.

    ## Nasıl istersiniz
    - Bizi ya da OCMW’yi arayın. Sizinle bir randevu yaparız.
    - Elinizde olanı getirin: belgenizi, maaşınızı ya da ödeneğinizi, faturalarınızı.
    - OCMW karar verir ve size söyler.

    Bunu çocuğunuz başlamadan önce yapmanız daha iyidir. Çocuğunuz başladı mı? Yine de isteyin.

    Yanınızda birini getirebilirsiniz. Anlattıklarınız OCMW’de kalır.
care-urgent-body =
    Çabuk bakıma mı ihtiyacınız var? Örneğin yeni bir iş, bir ders ya da evde olan bir şey yüzünden. O zaman hemen bizi arayın. Aramak yazmaktan daha çabuktur.

    ## Ne mümkün?
    Bazı bakım yerleri, bir ay içinde yer arayanlar için yer ayırır. Böyle bir yer çoğu zaman kısa bir süre içindir. O sürede sizinle aramaya devam ederiz.

    ## Size ne sorarız?
    - Hangi günden itibaren?
    - Hangi günler ve saatler?
    - Çocuğunuz kaç yaşında?
    - Nerede oturuyor ya da çalışıyorsunuz?

    Her şeyi anlatmanız gerekmez. Yalnızca aramak için gerekeni söyleyin.
care-inclusive-body =
    Çocuğunuzun daha çok bakıma mı ihtiyacı var? Örneğin bir hastalık ya da engel yüzünden. O zaman da bakım mümkündür. Çocuğunuz öbür çocuklarla birlikte oynar.

    ## Nasıl olur
    - Çocuğunuzun neye ihtiyacı olduğunu bize ya da bakım yerine anlatırsınız.
    - Bunu yapabilen ve yapmak isteyen bir bakım yeri ararız.
    - Bakım yeri, bunu iyi bilen kişilerden yardım alır.
    - Günün nasıl geçeceğini birlikte kararlaştırırsınız.

    Başlamak için doktor kâğıdı göstermeniz gerekmez. Bir hastalığın adını sormayız.

    Bakım yerleri listesinde deneyimi olan yerleri seçebilirsiniz.
care-school-body =
    Çocuğunuz 2 yaş 6 aylıktan itibaren kleuterschool’a (anaokulu) gidebilir. Yalnızca belli günlerde başlayabilir. Yılda böyle yedi gün vardır. Çocuğunuz 3 yaşına girince her okul gününde başlayabilir.

    ## Okulu zamanında seçin
    Çocuğunuzu o yaşa gelmeden önce kaydedin. Birçok belediyede bunu bir yıl önceden yaparsınız. Okula ya da bize sorun.

    ## Bakım ne zamana kadar?
    Çocuğunuz okula gidene kadar bakım yerinde kalabilir. Ne zaman bırakacağını bakım yerine zamanında söyleyin.
care-after-school-body =
    Çocuğunuz okula mı gidiyor? O zaman okul saatlerinden önce ve sonra bakım vardır. Çoğu zaman çarşamba öğleden sonra ve tatilde de vardır.

    ## Nerede?
    Bazen bakım okuldadır. Bazen çocuğunuz bir görevliyle başka bir eve gider. Okula ya da belediyenize sorun.

    ## Kayıt
    Çocuğunuzu başlamadan önce kaydedin. Tatil için yerler çoğu zaman çabuk biter.

    ## Ne kadar tutar?
    Saat ya da gün başına ödersiniz. Çok mu fazla? Bakım yerinden ya da OCMW’den daha düşük bir fiyat isteyin.
care-estimate-title = Ne ödeyeceğinizi tahmin edin
care-estimate-intro = Bu bir tahmindir. Gerçekten ne ödeyeceğiniz belgenizde yazar.
care-estimate-price = Günlük fiyatınız
care-estimate-price-hint = Belgenize (attest) bakın. Henüz belge yok mu? Boş bırakın, o zaman bildiğimizi gösteririz.
care-estimate-short = Haftada kaç gün 5 saatten az
care-estimate-whole = Haftada kaç gün 5 ile 11 saat arası
care-estimate-long = Haftada kaç gün 11 saat ya da daha çok
care-estimate-button = Hesapla
care-estimate-result = Yaklaşık tutar
care-estimate-base = Normal bir günün fiyatı
care-estimate-week = Haftada
care-estimate-month = Ayda
care-estimate-kind = { $kind ->
    [own] Sizin fiyatınız
    [lowest] En düşük fiyat, OCMW yoluyla
    [lower] Düşük fiyat, OCMW yoluyla
    [minimum] Normal en düşük fiyat
   *[average] Bir ailenin ortalama ödediği
}
care-estimate-from = Bu tutarlar { $year } yılına aittir.
care-estimate-unsure = { $year } yılının tutarlarını henüz bilmiyoruz. { $known } yılının tutarlarıyla hesaplıyoruz. Her yıl biraz artar.
care-estimate-no-highest = Bir de en yüksek fiyat var. Onu kesin bilmiyoruz, bu yüzden burada yazmıyor.
care-estimate-days = 5 saatten kısa bir gün %{ $short } sayılır. 11 saat ya da daha uzun bir gün %{ $long } sayılır.
care-estimate-extra = Bez ve başka masraflar bazen eklenir. Ay hesabında tatil yoktur.
care-estimate-nothing = Çocuğunuzun haftada kaç gün geleceğini yazın.
care-estimate-source = Bu tutarlar nereden geliyor?
care-entry-title = Çocuğunuz ne zaman okula gidebilir?
care-entry-intro = Çocuğunuzun doğum tarihini yazın. Bunu saklamayız.
care-entry-birth = Doğum tarihi
care-entry-birth-hint = Örneğin 27/3/2025
care-entry-button = Günleri göster
care-entry-first = Çocuğunuz { $date } tarihinden itibaren okula gidebilir.
care-entry-all = Çocuğunuzun başlayabileceği günler
care-entry-three = Çocuğunuz { $date } tarihinde 3 yaşına girer. O zaman her okul gününde başlayabilir.
care-entry-kind = { $kind ->
    [summer] yaz tatilinden sonra (zomervakantie)
    [autumn] sonbahar tatilinden sonra (herfstvakantie)
    [christmas] Noel tatilinden sonra (kerstvakantie)
    [february] şubatın ilk okul günü
    [spring] krokus tatilinden sonra (krokusvakantie)
    [easter] Paskalya tatilinden sonra (paasvakantie)
   *[ascension] Yükseliş Yortusu’ndan sonra (Hemelvaart)
}
care-entry-moved = Bir okul bir günü değiştirebilir. Okula sorun.
care-entry-past = Çocuğunuz 3 yaşını doldurdu. Her okul gününde başlayabilir.
problem-not-an-amount = Tutarı şöyle yazın: 6,24
