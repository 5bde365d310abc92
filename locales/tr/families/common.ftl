error-prefix = Hata:
skip-to-content = İçeriğe git
sign-out = Çıkış yap
close = Kapat
save = Kaydet
try-again = Tekrar deneyin
to-start = Başa dön
footer-accessibility = Erişilebilirlik
footer-privacy = Gizlilik
footer-credits = Yapanlar ve lisanslar
pager-label = Sayfalar
pager-shown = { $total } içinden { $from }–{ $to }
pager-page = Sayfa { $number }
pager-next = Sonraki sayfa
errors-title = Bunları kontrol edin
error-not-found-title = Bu sayfa yok
error-not-found-advice = Belki adres yanlıştır. Ya da bu sayfayı göremezsiniz. Başa dönün.
error-stale-title = Başka biri sizden az önce davrandı
error-stale-advice = Sayfayı yeniden açın. Neyin değiştiğine bakın. Sonra değişikliğinizi tekrar yapın.
error-bad-request-title = Bunu okuyamadık
error-bad-request-advice = Geri dönün ve yazdıklarınızı kontrol edin. Sonra tekrar deneyin.
error-too-many-title = Çok fazla denendi
error-too-many-advice = On beş dakika bekleyin. Sonra tekrar deneyin. Olmuyor mu? Bürodan yardım isteyin.
error-broken-title = Bizde bir sorun oldu
error-broken-advice = Kaydedilmiş olanlar kaybolmadı. Tekrar deneyin. Yine olmuyor mu? Bürodan yardım isteyin.
error-not-possible-title = Bu şu anda mümkün değil
why-place-taken = Bir çalışan bu yeri az önce başka bir aileye verdi. Başka bir yer seçin.
why-already-answered = Zaten bir yanıt var. Görmek için sayfayı yeniden açın.
why-already-done = Bu zaten yapıldı.
problem-required = Burayı doldurun
problem-not-a-date = Tarihi şöyle yazın: 31/12/2026
problem-not-a-time = Saati şöyle yazın: 14:30
problem-not-a-number = { $least } ile { $most } arasında bir sayı yazın
problem-not-a-phone = Telefon numarasını şöyle yazın: 0475 12 34 56
problem-not-an-email = E-posta adresini şöyle yazın: ad@ornek.be
problem-not-a-code = Kodu kontrol edin. Kodda 7 harf ve rakam vardır, örneğin K7M-4QXD
problem-not-before = { $date } ya da sonrası bir tarih seçin
problem-not-after = En geç { $date } olan bir tarih seçin
problem-not-a-postcode = Dört rakamlı bir posta kodu yazın
problem-not-a-choice = Listeden seçin
problem-not-chosen = Bir seçim yapın
problem-nothing-ticked = En az bir kutuyu işaretleyin
problem-not-ticked = Bunu işaretleyin
problem-too-long = En fazla { $most } karakter kullanın
problem-in-the-future = Gelecekte olmayan bir tarih seçin
problem-long-ago = Yılı kontrol edin. Bu çok eski
problem-in-the-past = Geçmemiş bir tarih seçin
problem-ends-before-begin = Bitiş, başlangıçtan önce
problem-one-of-these = Size ulaşmak için en az bir yol yazın
problem-no-days = Günün en az bir bölümünü seçin
problem-only-these-days = Yalnızca şu günlerden seçin: { $days }
problem-does-not-match = Bu doğru değil
problem-too-short = En az { $least } karakter kullanın
problem-exists = Bu zaten var
weekday-short = { $number ->
    [1] Pzt
    [2] Sal
    [3] Çar
    [4] Per
    [5] Cum
    [6] Cmt
   *[7] Paz
}
weekday-word = { $day ->
    [mo] Pzt
    [tu] Sal
    [we] Çar
    [th] Per
    [fr] Cum
    [sa] Cmt
   *[su] Paz
}
weekday-long = { $day ->
    [mo] Pazartesi
    [tu] Salı
    [we] Çarşamba
    [th] Perşembe
    [fr] Cuma
    [sa] Cumartesi
   *[su] Pazar
}
day-part = { $part ->
    [early] erken
    [morning] öğleden önce
    [afternoon] öğleden sonra
    [evening] akşam
   *[night] gece
}
whole-day = tüm gün
month-name = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
date-in-words = { $day } { $month } { $year }
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first }; { $next }
child-number = { $number ->
    [0] Çocuk
   *[other] Çocuk { $number }
}
